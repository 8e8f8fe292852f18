import type { Results, ScenarioResult, TripDetail } from '../../src/engine/results.ts';
import { bands, personGroups, purposes, type Mode } from '../../src/plan/vocabulary.ts';
import { fakeResults } from './fake-results.ts';

type Of<Member> = Partial<Readonly<Record<string, Member>>>;

/** What a scenario's detail holds, the same in every year; what is not named is zero. */
export interface Told {
  /** Trips a weekday, by `purpose group band`, in the order of the modes. */
  readonly trips?: Of<readonly number[]>;
  /** Trips a weekday, by zone id, in the order of the modes. */
  readonly homes?: Of<readonly number[]>;
  /** Persons, minutes a weekday and money a year, totals by group. */
  readonly gains?: Of<readonly [persons: number, minutes: number, money: number]>;
}

function detailOf(told: Told, results: Results, modes: readonly Mode[]): TripDetail {
  const everyYear = (values: readonly number[]): Float64Array => Float64Array.from(results.years.flatMap(() => values));
  const markets = purposes.flatMap((p) => personGroups.flatMap((g) => bands.map((b) => `${p} ${g} ${b}`)));
  const none = modes.map(() => 0);
  const gain = (which: 0 | 1 | 2): Float64Array =>
    everyYear(personGroups.map((group) => told.gains?.[group]?.[which] ?? 0));
  return {
    trips: everyYear(markets.flatMap((market) => told.trips?.[market] ?? none)),
    byHome: everyYear(results.zones.flatMap(({ id }) => told.homes?.[id] ?? none)),
    persons: gain(0),
    gain_min_per_weekday: gain(1),
    gain_currency_per_year: gain(2),
  };
}

/** The invented city with a chosen detail, so that numbers can be worked by hand; scenarios that are not named have none. */
export function resultsWith(modes: readonly Mode[], told: Readonly<Record<string, Told>>): Results {
  const fake = fakeResults();
  const scenarios = fake.scenarios.map((each): ScenarioResult => ({
    ...each,
    detail: detailOf(told[each.id] ?? {}, fake, modes),
  }));
  return { ...fake, modes, scenarios };
}
