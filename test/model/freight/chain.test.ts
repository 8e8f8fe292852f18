import { describe, expect, it } from 'vitest';
import { addThroughHub, hubFlow, hubFlows, type Hub } from '../../../src/model/freight/chain.ts';
import { moveDepots } from '../../../src/model/freight/depots.ts';
import { wayAround } from '../../../src/model/freight/zone-ways.ts';

const centre: Hub = {
  participating: 0.1,
  bundling: 4,
  inbound_km: 12,
  payload_t: 10,
  loadFactor: 0.6,
  mostConsignments: 40,
  emptyShare: 0.25,
};

describe('a hub', () => {
  it('takes in full loads and bundles the last leg', () => {
    const flows = new Float64Array(hubFlows);
    addThroughHub(centre, 2000, 360, flows);
    // 200 through, 36 t; 200 / 4 = 50 stops; by weight 36 / 6 = 6 loads, by volume 200 / 40 = 5; 6 / .75 * 12 = 96 km
    expect([...flows]).toEqual([1800, 324, 200, 36, 50, 6, 96]);
  });

  it('fills inbound vehicles by volume where parcels are light', () => {
    const flows = new Float64Array(hubFlows);
    addThroughHub({ ...centre, bundling: 1 }, 2000, 20, flows);
    expect(flows[hubFlow.inboundLoads]).toBeCloseTo(5, 12);
    expect(flows[hubFlow.stops]).toBeCloseTo(200, 12);
  });
});

/** Cut of stops at those who take part, or in an area of which they are a share. */
const stopsCut = (bundling: number, participating: number): number => participating * (1 - 1 / bundling);
const places = { zone: 0, city: 1, region: 2 } as const;
/** Adds a leg's km to zone, city and region, each with those inside it. */
function addByPlace(vkm: number, inZone: number, inCity: number, byPlace: Float64Array): void {
  byPlace[places.zone]! += vkm * inZone;
  byPlace[places.city]! += vkm * inCity;
  byPlace[places.region]! += vkm;
}

// Secondary: Logistics Manager, "City centre blues" (97, 20, 80 %); travelwest.info, freight consolidation (10, 2 to 3);
// transport-network.co.uk, "Sites set on freight consolidation schemes" (75 % at participating retailers).
describe('Bristol, arithmetic: the counts are given, the bundling and the cut follow', () => {
  it('97 trucks in and 20 onward are four fifths fewer to the centre, and more in the region', () => {
    // Given for June 2013: 97 came, 20 went on. Follows: bundling 97 / 20 = 4.85, cut 1 - 1 / 4.85 = .794 ("80 per cent").
    expect(stopsCut(97 / 20, 1)).toBeCloseTo(0.794, 3);
    const byPlace = new Float64Array(3);
    // A movement each: those in end at the centre outside the city, those onward in the zone.
    addByPlace(97, 0, 0, byPlace);
    addByPlace(20, 1, 1, byPlace);
    expect([...byPlace]).toEqual([20, 20, 117]);
  });

  it('two or three journeys onward for ten are 70 to 80 per cent', () => {
    expect(stopsCut(10 / 3, 1)).toBeCloseTo(0.7, 12);
    expect(stopsCut(10 / 2, 1)).toBeCloseTo(0.8, 12);
  });

  it('three quarters at participants are a few per cent in the area', () => {
    // Given: -75 % at participants, participation below 5 to 10 %. Follows: bundling 4; -3.8 to -7.5 % of all stops there.
    expect(stopsCut(4, 1)).toBe(0.75);
    expect(stopsCut(4, 0.05)).toBeCloseTo(0.0375, 12);
    expect(stopsCut(4, 0.1)).toBeCloseTo(0.075, 12);
  });
});

// Secondary: Browne, Allen and Leonardi, micro-consolidation centre in central London, as our reference pages report it.
describe('London micro-hub, arithmetic', () => {
  it('a seventh less way and half the CO2e a parcel: each km emits half, and feeders can be half the way at most', () => {
    // Given: distance -14 %, CO2e a parcel -55 %, the same parcels. Follows: g a km .45 / .86 = .523 of before.
    const perKm = (1 - 0.55) / (1 - 0.14);
    expect(perKm).toBeCloseTo(0.523, 3);
    // If the tricycles emitted nothing and the feeder as much a km as the van, feeders drove .45 of the former way, and
    // tricycles the other .41: the law adds them up to .86, of which only the last leg lies in the zone.
    const flows = new Float64Array(hubFlows);
    const hub = { ...centre, participating: 1, bundling: 1, inbound_km: 0.225, emptyShare: 0.5, mostConsignments: 100 };
    addThroughHub(hub, 100, 0.1, flows);
    const byPlace = new Float64Array(3);
    addByPlace(flows[hubFlow.inbound_vkm]!, 0, 1, byPlace);
    addByPlace(0.41, 1, 1, byPlace);
    expect(byPlace[places.region]).toBeCloseTo(0.86, 12);
    expect(byPlace[places.zone]).toBeCloseTo(0.41, 12);
  });
});

describe('a rule that some go round', () => {
  it('empties the zone and lengthens the way', () => {
    // 200 of 1,000 km in the zone; half go round, 1.5 times as far: 100 out, 150 beside it instead
    const way_km = Float64Array.of(200, 400, 400);
    wayAround(way_km, 0, 1, 0.5, 1.5);
    expect([...way_km]).toEqual([100, 550, 400]);
  });
});

describe('depots', () => {
  it('come back', () => {
    const depots = Float64Array.of(0, 0.2, 0.8);
    moveDepots(depots, [0, 1, 0], 0.5);
    expect([...depots]).toEqual([0, 0.6, 0.4]);
  });
});
