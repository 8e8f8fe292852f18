import { leverRange } from '../plan/lever.ts';
import type { MeasureDefinition } from '../plan/measure.ts';
import { measures } from '../plan/measures/index.ts';
import type { Plan, Scenario } from '../plan/plan.ts';
import { indicators } from './indicators.ts';
import { valueOf } from './results.ts';
import { prepare, runPrepared, type ReadyPlan } from './run.ts';

/** What one measure does alone, at half or at the full of what cities have tried. */
export interface MeasureAloneRow {
  readonly measure: string;
  readonly name: string;
  /** Lever units. */
  readonly level: number;
  readonly share: 'half' | 'full';
  readonly indicator: string;
  readonly indicatorName: string;
  /** The indicator without the measure and with it; null where the city has none. */
  readonly without: number | null;
  readonly with: number | null;
  /** Relative change, or elasticity where the band is of one; null where there is no number. */
  readonly response: number | null;
  /** Price or supply that the response is an elasticity of. */
  readonly of?: 'fuel_price' | 'fare' | 'bus_vkm' | 'lane_km';
  readonly low?: number;
  readonly high?: number;
  readonly verdict: 'inside' | 'weaker' | 'stronger' | 'against' | 'no band';
  /** Whether the full level moves the indicator at least as far as the half, the same way. */
  readonly monotone: boolean;
}

const settled_years = 2;
const shares = { half: 1 / 2, full: 1 } as const;
type Share = keyof typeof shares;

/** What a measure without a band aims at. */
function aimOf({ evidence, market, acts_through }: MeasureDefinition): string {
  if (evidence.indicator !== undefined) return evidence.indicator;
  if (acts_through === 'technology') return 'ghg_wtw_kt';
  return market === 'freight' ? 'vkm_freight_M' : 'vkm_passenger_M';
}

function bandAt({ evidence }: MeasureDefinition, level: number): { low: number; high: number } | undefined {
  const { low, high, at_level } = evidence;
  if (low === undefined || high === undefined || evidence.indicator === undefined) return undefined;
  const by = at_level === undefined ? 1 : level / at_level;
  return { low: low * by, high: high * by };
}

function verdictOn(
  response: number | null,
  band: { low: number; high: number } | undefined,
): MeasureAloneRow['verdict'] {
  if (!band || response === null) return 'no band';
  if (response >= band.low && response <= band.high) return 'inside';
  const down = Math.abs(band.low) > Math.abs(band.high);
  if (down ? response > 0 : response < 0) return 'against';
  return Math.abs(response) > Math.max(Math.abs(band.low), Math.abs(band.high)) ? 'stronger' : 'weaker';
}

const scenarioOf = ({ id }: MeasureDefinition, share: Share, level: number, start_year: number): Scenario => ({
  id: `${id}-${share}`,
  name: id,
  role: 'plan',
  measures: [{ measure: id, level, start_year, ramp_years: 0 }],
});

type Pair = Pick<MeasureAloneRow, 'with' | 'without' | 'response'>;

function pairOf(ready: ReadyPlan, plan: Plan, scenario: string, indicator: string): Pair {
  const results = runPrepared(ready, plan, ['reference', scenario]);
  const now = valueOf(results, scenario, indicator, plan.horizon);
  const before = valueOf(results, 'reference', indicator, plan.horizon);
  return { with: now, without: before, response: now === null || !before ? null : now / before - 1 };
}

function rowsOf(measure: MeasureDefinition, still: Plan, levels: Record<Share, number>): MeasureAloneRow[] {
  const start = still.city.base_year + 1;
  const tried = (['half', 'full'] as const).map((share) => scenarioOf(measure, share, levels[share], start));
  const plan: Plan = { ...still, scenarios: [...still.scenarios, ...tried] };
  const ready = prepare(plan);
  const indicator = aimOf(measure);
  const pairs = tried.map(({ id }) => pairOf(ready, plan, id, indicator));
  const [half, full] = pairs.map(({ response }) => response ?? 0) as [number, number];
  const monotone = half * full >= 0 && Math.abs(full) >= Math.abs(half);
  return (['half', 'full'] as const).map((share, at) => {
    const pair = pairs[at]!;
    const band = bandAt(measure, levels[share]);
    return {
      ...{ measure: measure.id, name: measure.name, level: levels[share], share, indicator, monotone },
      indicatorName: indicators.find(({ id }) => id === indicator)?.name ?? indicator,
      ...pair,
      ...band,
      verdict: verdictOn(pair.response, band),
    };
  });
}

/**
 * Runs each measure of the catalogue alone, at half and at the full of its tried range, in a city that stands still.
 *
 * `response = value with / value without - 1`, two years after the base year
 *
 * @param plan whose city is taken; its scenarios and drivers are not
 * @param onRow told each row as it is found
 * @returns two rows a measure, in the order of the catalogue; none for a lever whose range is not known
 */
export function measuresAlone(plan: Plan, onRow?: (row: MeasureAloneRow) => void): MeasureAloneRow[] {
  const still: Plan = {
    ...plan,
    horizon: plan.city.base_year + settled_years,
    drivers: {},
    scenarios: [
      { id: 'base', name: 'base', role: 'base_year', measures: [] },
      { id: 'reference', name: 'reference', role: 'reference', measures: [] },
    ],
    targets: [],
  };
  const { quantities } = prepare(still);
  return measures.flatMap((measure) => {
    const range = leverRange(measure, { ...quantities, currency: plan.city.currency });
    if (!range) return [];
    const levels = { half: range.triedHigh * shares.half, full: range.triedHigh * shares.full };
    const rows = rowsOf(measure, still, levels);
    rows.forEach((row) => onRow?.(row));
    return rows;
  });
}
