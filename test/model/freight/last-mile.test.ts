import { describe, expect, it } from 'vitest';
import {
  addCrowdShipped,
  addLockers,
  addOffHours,
  addPortered,
  lockerBreakEven,
  lockerFlow,
  lockerFlows,
  offHourFlows,
  porterFlows,
} from '../../../src/model/freight/last-mile.ts';

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

  it('are worth nothing once enough customers drive out for them', () => {
    // The van saves .3 km a parcel; 1.25 parcels a visit of 3 km: .125 of visits
    const share = lockerBreakEven(0.3, 3, 1.25);
    expect(share).toBeCloseTo(0.125, 12);
    const flows = new Float64Array(lockerFlows);
    addLockers({ ...lockers, byCar: 1, ownTrip: share }, 1000, flows);
    expect(flows[lockerFlow.customerCar_vkm]).toBeCloseTo(400 * 0.3, 9);
  });
});

describe('porters', () => {
  it('let the van stop only to hand over', () => {
    const flows = new Float64Array(porterFlows);
    addPortered(120, 15, 0.1, 0.08, flows);
    // 8 handovers, .8 h at the kerb, 9.6 km on foot
    expect([...flows].map((each) => Number(each.toFixed(9)))).toEqual([8, 0.8, 9.6]);
  });
});

describe('off-hour delivery', () => {
  it('keeps the km and saves hours', () => {
    const flows = new Float64Array(offHourFlows);
    addOffHours(1000, 0.2, 16, 25, flows);
    // 800 / 16 = 50 h by day, 200 / 25 = 8 h at night, before 62.5
    expect([...flows]).toEqual([800, 200, 50, 8]);
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
