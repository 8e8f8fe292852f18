import fc from 'fast-check';
import { expect, test } from 'vitest';
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
} from '../../src/model/freight/chain.ts';
import { meanStem_km, moveDepots } from '../../src/model/freight/depots.ts';
import {
  addCrowdShipped,
  addLockers,
  addOffHours,
  addPortered,
  lockerFlow,
  lockerFlows,
  offHourFlow,
  offHourFlows,
  porterFlow,
  porterFlows,
} from '../../src/model/freight/last-mile.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** Nothing, all, or a share that arithmetic can see. */
const share = fc.oneof(fc.constantFrom(0, 1), between(1e-6, 1));
const count = fc.oneof(fc.constant(0), between(1e-3, 1e6));
const same = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));

test('a hub conserves consignments and tonnes, and the last leg carries all that came in', () => {
  const hub = fc.record({
    participating: share,
    bundling: between(1, 20),
    inbound_km: between(0, 100),
    payload_t: between(0.5, 26),
    loadFactor: between(0.1, 1),
    mostConsignments: fc.oneof(between(1, 500), fc.constant(Infinity)),
    emptyShare: between(0, 0.6),
  });
  fc.assert(
    fc.property(hub, count, count, (of, consignments, tonnes) => {
      const flows = new Float64Array(hubFlows);
      addThroughHub(of, consignments, tonnes, flows);
      same(flows[hubFlow.direct]! + flows[hubFlow.through]!, consignments);
      same(flows[hubFlow.direct_t]! + flows[hubFlow.through_t]!, tonnes);
      same(flows[hubFlow.stops]! * of.bundling, flows[hubFlow.through]!);
      same(
        flows[hubFlow.direct]! + flows[hubFlow.stops]!,
        consignments * (1 - stopsCut(of.bundling, of.participating)),
      );
      const room_t = flows[hubFlow.inboundLoads]! * of.payload_t * of.loadFactor;
      expect(room_t).toBeGreaterThanOrEqual(flows[hubFlow.through_t]! * (1 - 1e-9));
    }),
  );
});

test('the zone has no more km than the city, the city no more than the region', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(count, share, share), { maxLength: 8 }), (legs) => {
      const km = new Float64Array(3);
      for (const [vkm, one, other] of legs) addByPlace(vkm, Math.min(one, other), Math.max(one, other), km);
      expect(km[places.zone]!).toBeLessThanOrEqual(km[places.city]!);
      expect(km[places.city]!).toBeLessThanOrEqual(km[places.region]!);
      same(
        km[places.region]!,
        legs.reduce((sum, [vkm]) => sum + vkm, 0),
      );
    }),
  );
});

test('a way round leaves the zone, never shortens the whole, and is nothing where nobody goes round', () => {
  fc.assert(
    fc.property(count, share, share, share, between(1, 3), (vkm, one, other, avoiding, detour) => {
      const inZone = Math.min(one, other);
      const inCity = Math.max(one, other);
      const before = new Float64Array(3);
      addByPlace(vkm, inZone, inCity, before);
      const after = new Float64Array(3);
      addAvoiding(vkm, inZone, inCity, avoiding, detour, after);
      same(after[places.zone]!, before[places.zone]! * (1 - avoiding));
      expect(after[places.city]!).toBeGreaterThanOrEqual(before[places.city]!);
      same(after[places.region]! - after[places.city]!, before[places.region]! - before[places.city]!);
      const still = new Float64Array(3);
      addAvoiding(vkm, inZone, inCity, 0, detour, still);
      expect([...still]).toEqual([...before]);
    }),
  );
});

test('rounds that lose drops fall by the part of them that is not kept', () => {
  fc.assert(
    fc.property(between(1, 200), between(0, 0.99), share, (drops, leaving, kept) => {
      const rounds = (1 - leaving) / thinnedRound(drops, leaving, kept);
      same(rounds * drops, 1 - leaving * (1 - kept));
    }),
  );
});

test('no tonne is lost between road and rail, no parcel between home, locker and passer-by', () => {
  fc.assert(
    fc.property(count, share, share, between(1, 40), between(0.1, 1), (amount, part, other, bundle, success) => {
      const stem = new Float64Array(stemFlows);
      addStemShift({ share: part, road_km: 50, main_km: 60, lastLeg_km: 5 }, amount, stem);
      same(stem[stemFlow.road_t]! + stem[stemFlow.shifted_t]!, amount);
      same(stem[stemFlow.lastLeg_tkm]!, stem[stemFlow.shifted_t]! * 5);
      const crowd = { share: part, parcelsPerTrip: bundle, dedicated: other, modeShare: [1], trip_km: [4] };
      const km = new Float64Array(1);
      const left = addCrowdShipped(crowd, amount, km);
      same(left + ((km[0]! / 4) * bundle) / (other || 1), other === 0 ? left : amount);
      const flows = new Float64Array(lockerFlows);
      const lockers = { share: part, parcelsPerStop: bundle, homeSuccess: success, parcelsPerVisit: 1 };
      addLockers({ ...lockers, byCar: other, ownTrip: other, trip_km: 3 }, left, flows);
      same(flows[lockerFlow.homeParcels]! + flows[lockerFlow.lockerParcels]!, left);
      same(flows[lockerFlow.homeDrops]! * success + flows[lockerFlow.lockerStops]! * bundle, left);
    }),
  );
});

test('off-hours keep the km and, at a faster night, never lengthen the hours', () => {
  fc.assert(
    fc.property(count, share, between(5, 40), between(1, 3), (vkm, part, speed, faster) => {
      const flows = new Float64Array(offHourFlows);
      addOffHours(vkm, part, speed, speed * faster, flows);
      same(flows[offHourFlow.day_vkm]! + flows[offHourFlow.night_vkm]!, vkm);
      expect(flows[offHourFlow.day_h]! + flows[offHourFlow.night_h]!).toBeLessThanOrEqual((vkm / speed) * (1 + 1e-12));
    }),
  );
});

test('porters hand over every drop once', () => {
  fc.assert(
    fc.property(count, between(1, 100), (drops, bundle) => {
      const flows = new Float64Array(porterFlows);
      addPortered(drops, bundle, 0.1, 0.1, flows);
      same(flows[porterFlow.handovers]! * bundle, drops);
    }),
  );
});

test('depots are conserved when they move, and the stem moves to that of their new place', () => {
  const three = fc.array(between(0.01, 1), { minLength: 3, maxLength: 3 });
  const shares = three.map((all) => all.map((each) => each / all.reduce((a, b) => a + b)));
  const distances = fc.array(between(0, 50), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(shares, shares, shares, distances, share, (depots, target, drops, distance, moved) => {
      const after = Float64Array.from(depots);
      moveDepots(after, target, moved);
      same(
        after.reduce((a, b) => a + b),
        1,
      );
      const mixed = (1 - moved) * meanStem_km(depots, drops, distance) + moved * meanStem_km(target, drops, distance);
      same(meanStem_km(after, drops, distance), mixed);
    }),
  );
});
