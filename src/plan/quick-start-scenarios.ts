import { quickStartWords as words } from '../words/en/quick-start.ts';
import { leverContext } from './check-scenarios.ts';
import { type LeverContext, leverOf, leverRange } from './lever.ts';
import type { City, MeasureSetting, Scenario } from './plan.ts';
import type { ResolvedDatum } from './resolve.ts';

/** What levels are taken from: one of the lever's unit, the hourly wage, the buses, or a thousand residents. */
interface Sizes {
  readonly one: number;
  readonly wage: number;
  readonly buses: number;
  readonly thousands: number;
}

interface Sketch {
  readonly measure: string;
  readonly amount: number;
  readonly of: keyof Sizes;
}

const persons_per_thousand = 1_000;

// Levels are judgements: what bold but real cities have done.
const moreBuses: Sketch = { measure: 'PS3', amount: 5, of: 'one' };
const someCycleTracks: Sketch = { measure: 'PS8', amount: 0.03, of: 'thousands' };
const reference: readonly Sketch[] = [moreBuses, someCycleTracks];

const prices: readonly Sketch[] = [
  { measure: 'PA4', amount: 0.06, of: 'wage' },
  { measure: 'PA7', amount: 0.05, of: 'wage' },
  { measure: 'PS3', amount: 25, of: 'one' },
  { measure: 'PS4', amount: 0.03, of: 'thousands' },
  { measure: 'PI6', amount: 0.5, of: 'buses' },
  someCycleTracks,
];
const space: readonly Sketch[] = [
  { measure: 'PS3', amount: 10, of: 'one' },
  { measure: 'PS4', amount: 0.05, of: 'thousands' },
  { measure: 'PS8', amount: 0.15, of: 'thousands' },
  { measure: 'FA2', amount: 0.006, of: 'thousands' },
  { measure: 'FI1', amount: 60, of: 'one' },
  { measure: 'FA7', amount: 4, of: 'one' },
  { measure: 'FS2', amount: 10, of: 'one' },
];

function settingOf(sketch: Sketch, city: City, sizes: Sizes, context: LeverContext): MeasureSetting[] {
  const measure = leverOf(sketch.measure);
  if (measure === undefined) return [];
  const range = leverRange(measure, context);
  if (range === undefined) return [];
  const wanted = Math.round((sketch.amount * sizes[sketch.of]) / range.step) * range.step;
  // At least one step, so that no lever of a small city stands at nothing; the precision cuts the dust of the division.
  const level = Number(Math.min(range.max, Math.max(range.step, wanted)).toPrecision(12));
  // Decided in the year after the base year, working once the time it takes is over.
  const start_year = city.base_year + 1 + Math.ceil(measure.lead_years);
  return level > 0 ? [{ measure: sketch.measure, level, start_year }] : [];
}

/**
 * Sketches the scenarios of a new plan, sized to the city.
 *
 * @param city the city
 * @param data its data with the defaults
 * @returns base year, business as usual, reference and two plans
 */
export function quickScenarios(city: City, data: ReadonlyMap<string, ResolvedDatum>): readonly Scenario[] {
  const valueOf = (key: string): number => data.get(key)?.value ?? NaN;
  const wage = valueOf('wage_per_hour');
  const buses = valueOf('bus_fleet');
  const sizes: Sizes = { one: 1, wage, buses, thousands: valueOf('population') / persons_per_thousand };
  const context = leverContext({ currency: city.currency, data: Object.fromEntries(data) });
  const measures = (sketches: readonly Sketch[]): MeasureSetting[] =>
    sketches.flatMap((sketch) => settingOf(sketch, city, sizes, context));
  const said = words.scenarios;
  return [
    { id: 'base', name: said.base, role: 'base_year', measures: [] },
    {
      id: 'bau',
      name: said.businessAsUsual,
      role: 'business_as_usual',
      note: said.businessAsUsualNote,
      measures: [],
    },
    {
      id: 'reference',
      name: said.reference,
      role: 'reference',
      note: said.referenceNote,
      measures: measures(reference),
    },
    { id: 'prices-and-priority', name: said.prices, role: 'plan', note: said.pricesNote, measures: measures(prices) },
    { id: 'space-and-goods', name: said.space, role: 'plan', note: said.spaceNote, measures: measures(space) },
  ];
}
