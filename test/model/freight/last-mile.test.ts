import { describe, expect, it } from 'vitest';
import { addCrowdShipped, addLockers, lockerFlows } from '../../../src/model/freight/last-mile.ts';

describe('lockers', () => {
  const lockers = {
    share: 0.4,
    parcelsPerStop: 20,
    homeSuccess: 0.75,
    parcelsPerVisit: 1.25,
    byCar: 0.5,
    ownTrip: 0.25,
    trip_km: 3,
  };

  it('save drops and cost car-km', () => {
    const flows = new Float64Array(lockerFlows);
    addLockers(lockers, 1000, flows);
    // 600 home / .75 = 800 drops; 400 / 20 = 20 stops; 400 / 1.25 = 320 visits * .5 * .25 * 3 = 120 km
    expect([...flows]).toEqual([600, 800, 400, 20, 120]);
  });
});

describe('crowd-shipping', () => {
  it('counts only trips made for the parcel', () => {
    const crowd_km = new Float64Array(2);
    const crowd = { share: 0.05, parcelsPerTrip: 2, dedicated: 0.4, modeShare: [0.75, 0.25], trip_km: [4, 6] };
    // 50 parcels, 25 trips, 10 of their own: 7.5 * 4 and 2.5 * 6
    expect(addCrowdShipped(crowd, 1000, crowd_km)).toBe(950);
    expect([...crowd_km]).toEqual([30, 15]);
  });
});
