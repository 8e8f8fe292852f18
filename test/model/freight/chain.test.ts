import { describe, expect, it } from 'vitest';
import {
  addAvoiding,
  addByPlace,
  addStemShift,
  addThroughHub,
  hubFlow,
  hubFlows,
  places,
  stemFlow,
  stemFlows,
  stopsCut,
  thinnedRound,
  type Hub,
} from '../../../src/model/freight/chain.ts';
import { meanStem_km, moveDepots } from '../../../src/model/freight/depots.ts';

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

  it('counts km where they are driven, each place with those inside it', () => {
    const byPlace = new Float64Array(3);
    // Last leg 100 km, half of it in the zone, all in the city; inbound 96 km, a third in the city, none in the zone
    addByPlace(100, 0.5, 1, byPlace);
    addByPlace(96, 0, 1 / 3, byPlace);
    expect(byPlace[places.zone]).toBeCloseTo(50, 12);
    expect(byPlace[places.city]).toBeCloseTo(132, 12);
    expect(byPlace[places.region]).toBeCloseTo(196, 12);
    expect(() => addByPlace(1, 0.5, 0.4, byPlace)).toThrow(RangeError);
  });
});

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

describe('rounds that lose drops', () => {
  it('may come all the same', () => {
    // A fifth of 20 drops leaves, half of the rounds still come: 16 / (1 - .2 * .5) = 17.778; 100 drops: 80 / 17.778 = 4.5 of 5
    expect(thinnedRound(20, 0.2, 0.5)).toBeCloseTo(17.7778, 4);
    expect(80 / thinnedRound(20, 0.2, 0.5)).toBeCloseTo(4.5, 12);
    expect(thinnedRound(20, 1, 0)).toBe(20);
  });
});

describe('a rule that some go round', () => {
  it('empties the zone and lengthens the way', () => {
    const byPlace = new Float64Array(3);
    // 1,000 km, 200 in the zone, 600 in the city; half go round, 1.5 times as far: 100 out, 150 in the city instead
    addAvoiding(1000, 0.2, 0.6, 0.5, 1.5, byPlace);
    expect([...byPlace]).toEqual([100, 650, 1050]);
  });
});

describe('a stem by rail', () => {
  it('leaves the last leg on the road', () => {
    const flows = new Float64Array(stemFlows);
    addStemShift({ share: 0.25, road_km: 60, main_km: 70, lastLeg_km: 8 }, 400, flows);
    // 300 t by road * 60; 100 t * 70 by rail; 100 t * 8 by road
    expect([...flows]).toEqual([300, 100, 18_000, 7000, 800]);
    expect(flows[stemFlow.road_t]! + flows[stemFlow.shifted_t]!).toBe(400);
  });
});

describe('depots', () => {
  const distance_km = [2, 6, 15, 6, 4, 12, 15, 12, 5];

  it('give the mean stem', () => {
    // From zone 2: .5 * 15 + .3 * 12 + .2 * 5 = 12.1; from zone 1: .5 * 6 + .3 * 4 + .2 * 12 = 6.6; .8 and .2: 11
    expect(meanStem_km([0, 0.2, 0.8], [0.5, 0.3, 0.2], distance_km)).toBeCloseTo(11, 12);
    expect(meanStem_km([0, 0, 1], [1, 0, 0], [NaN, NaN, NaN, NaN, NaN, NaN, 15, NaN, NaN])).toBe(15);
  });

  it('that come back shorten it', () => {
    const depots = Float64Array.of(0, 0.2, 0.8);
    moveDepots(depots, [0, 1, 0], 0.5);
    expect([...depots]).toEqual([0, 0.6, 0.4]);
    // .6 * 6.6 + .4 * 12.1 = 8.8
    expect(meanStem_km(depots, [0.5, 0.3, 0.2], distance_km)).toBeCloseTo(8.8, 12);
  });
});
