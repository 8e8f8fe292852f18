import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/engine/indicators.ts';
import { steps } from '../../src/engine/steps.ts';

describe('the list of steps', () => {
  // What a run has before its first step: the city, the scenario, the year, and the road and fleet of the year before.
  const given = [
    'city',
    'scenario',
    'base',
    'y',
    'min_per_km',
    'powertrain',
    'carTrend',
    'carAnswer',
    'fillAndGo',
    'orderCost',
    'lift',
  ];

  it('reads nothing that is not there yet', () => {
    const known = new Set<string>(given);
    for (const step of steps) {
      for (const name of step.reads) expect(known.has(name), `${step.id} reads ${name}`).toBe(true);
      step.writes.forEach((name) => known.add(name));
    }
  });

  it('writes nothing that nobody needs', () => {
    // What the report of the year takes.
    const reported = new Set<string>([
      'population',
      'day',
      'annual',
      'annualFree',
      'dayRound',
      'crowd',
      'cars',
      'carTrend',
      'carAnswer',
      'vkm_M',
      'powertrain',
      'min_per_km',
      'congestionGap',
      'converged',
      'tonnes',
      'classDrops',
      'classTonnes',
      'vehicleCost',
      'exemptDrops',
      'bikesWanted',
      'bikesMoved',
      'rounds',
      'centreRounds',
      'centreYear',
      'legEntries',
      'vehicleTrips',
      'stops',
      'stopCost',
      'tkm',
      'kerb_min',
      'bays_wanted',
      'bayShortage',
      'class_km',
      'emptyShare',
      'hubWanted',
      'hubMoved',
      'energy_TJ',
      'ttw_kt',
      'wttFuel_kt',
      'electricity_kt',
    ]);
    for (const step of steps) {
      for (const name of step.writes) {
        const used = reported.has(name) || steps.some((other) => other !== step && other.reads.includes(name));
        expect(used, `${step.id} writes ${name}`).toBe(true);
      }
    }
  });

  it('is named by every indicator', () => {
    const known = new Set([...steps.map(({ id }) => id), 'gains', 'inventory', 'fuel_balance', 'calibration']);
    for (const each of indicators) expect(known.has(each.step), `${each.id} comes from ${each.step}`).toBe(true);
  });
});

describe('the list of indicators', () => {
  it('has stable ids in snake case with the unit, each once', () => {
    const ids = indicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-zA-Z0-9_]*$/);
  });
});
