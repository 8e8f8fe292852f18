import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addThroughHub, hubFlow, hubFlows } from '../../src/model/freight/chain.ts';
import { moveDepots } from '../../src/model/freight/depots.ts';
import { addCrowdShipped, addLockers, lockerFlow, lockerFlows } from '../../src/model/freight/last-mile.ts';
import { wayAround } from '../../src/model/freight/zone-ways.ts';

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
      const room_t = flows[hubFlow.inboundLoads]! * of.payload_t * of.loadFactor;
      expect(room_t).toBeGreaterThanOrEqual(flows[hubFlow.through_t]! * (1 - 1e-9));
    }),
  );
});

test('a way round leaves the zone, never shortens the whole, and is nothing where nobody goes round', () => {
  fc.assert(
    fc.property(count, count, count, share, between(1, 3), (zone, beside, far, avoiding, detour) => {
      const after = Float64Array.of(zone, beside, far);
      wayAround(after, 0, 1, avoiding, detour);
      same(after[0]!, zone * (1 - avoiding));
      expect(after[0]! + after[1]!).toBeGreaterThanOrEqual((zone + beside) * (1 - 1e-12));
      expect(after[2]).toBe(far);
      const still = Float64Array.of(zone, beside, far);
      wayAround(still, 0, 1, 0, detour);
      expect([...still]).toEqual([zone, beside, far]);
    }),
  );
});

test('no parcel is lost between home, locker and passer-by', () => {
  fc.assert(
    fc.property(count, share, share, between(1, 40), between(0.1, 1), (amount, part, other, bundle, success) => {
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

test('depots are conserved when they move', () => {
  const three = fc.array(between(0.01, 1), { minLength: 3, maxLength: 3 });
  const shares = three.map((all) => all.map((each) => each / all.reduce((a, b) => a + b)));
  fc.assert(
    fc.property(shares, shares, share, (depots, target, moved) => {
      const after = Float64Array.from(depots);
      moveDepots(after, target, moved);
      same(
        after.reduce((a, b) => a + b),
        1,
      );
    }),
  );
});
