import { judgement } from '../measures/judged.ts';
import type { City } from '../plan.ts';
import { quickStart } from '../quick-start.ts';
import type { Backcast } from './backcast.ts';
import { caseScenarios, read } from './backcast.ts';

/** A middling American city with buses, all defaults: the collection names no one city. */
function middlingCity(): City {
  const made = quickStart({
    country: 'USA',
    population: 500_000,
    carsPer1000: 650,
    name: 'Middling city',
    base_year: 2000,
  });
  if (Array.isArray(made)) throw new RangeError('The middling city was refused.');
  return made.city;
}

/** Bus expansions as collected for North America: how passengers answered added vehicle-km. */
export const busServiceExpansions: Backcast = {
  id: 'bus-service-expansions',
  title: 'Expansions of bus service, a collection',
  kind: 'calibration',
  plan: {
    format: 'sumpter',
    version: 1,
    name: 'Back-cast: bus service',
    city: middlingCity(),
    horizon: 2002,
    drivers: {},
    scenarios: caseScenarios([
      {
        id: 'more-buses',
        name: 'A fifth more bus service',
        note: 'An elasticity was published, not one change of service: a fifth stands for it.',
        measures: [{ measure: 'PS3', level: 20, start_year: 2001, ramp_years: 0 }],
      },
    ]),
    targets: [],
    sources: {},
  },
  levels: [{ scenario: 'more-buses', measure: 'PS3', reference: judgement, note: 'Any level would do.' }],
  observed: [
    {
      scenario: 'more-buses',
      indicator: 'mode_share_bus',
      year: 2001,
      response: 'elasticity',
      changed_by: 1.2,
      low: 0.6,
      high: 1,
      reference: read('tcrp_95_10', 'p. 10-5, mid-range of expansions'),
      note: 'Expansions that also reach new places and hours; headways alone answer less, .3 to .6.',
    },
  ],
  leaves_out: [
    'Longer hours: half of the added km come more often and half run between the lines of today, at the same hours.',
    'Time: the model answers in the year of the change.',
    'The model scales its answer to service into .3 to .6 where it can: agreement is no proof.',
  ],
};
