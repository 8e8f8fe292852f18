import type { Results } from '../../engine/results.ts';
import type { Plan } from '../../plan/plan.ts';
import { personGroups } from '../../plan/vocabulary.ts';
import { formatNumber } from '../../quantities/format.ts';
import { details } from '../../words/en/chart-details.ts';
import { charts } from '../../words/en/charts.ts';
import { names } from '../../words/en/names.ts';
import { nameInSentence } from './finding.ts';
import type { NamedScenario, Reading } from './reading.ts';
import { scenarioLetters } from './scenario-style.ts';
import { known } from './split-by-words.ts';
import { changeCell, tableCell, type TableTwin } from './table.ts';
import { gainsOf, type Gain } from './trip-detail.ts';

const words = details.gains;

/** A group of persons, or all of them, with what each gains. */
export interface GainRow extends Gain {
  readonly name: string;
  readonly inSentence: string;
  readonly all: boolean;
}

/** What the chart shows: rows, and the reference that gains are counted against whatever else is compared. */
export interface GainReading {
  readonly rows: readonly GainRow[];
  readonly reference: NamedScenario | undefined;
}

/** Reads the gains of the scenario in hand; groups of nobody are left out. */
export function readGains(reading: Reading, plan: Plan): GainReading {
  const { results, subject, year } = reading;
  const found = results.scenarios.find(({ role }) => role === 'reference');
  const letter = found && scenarioLetters(plan).get(found.id);
  const reference = found && { id: found.id, name: found.name, role: found.role, letter };
  const gains = subject && gainsOf(results, subject.id, year);
  if (!gains) return { rows: [], reference };
  const groups = personGroups.map((group, index) => ({
    name: names.personGroups[group],
    inSentence: words.groups[group],
    all: false,
    gain: gains.groups[index],
  }));
  const rows = [{ name: words.everyone, inSentence: '', all: true, gain: gains.all }, ...groups];
  return {
    rows: rows.flatMap(({ gain, ...row }) => (gain && gain.persons > 0 ? [{ ...row, ...gain }] : [])),
    reference,
  };
}

/** A tenth of a minute is the least that is worth telling. */
const least_min = 0.05;

/** Finds who gains and who loses most time. */
export function gainsFinding(reading: Reading, { rows, reference }: GainReading): string {
  const { subject, year } = reading;
  if (!subject) return charts.finding.noChoice;
  const groups = rows.filter(({ all, min_per_person_weekday }) => !all && Number.isFinite(min_per_person_weekday));
  const who = reference ? nameInSentence(reference) : '';
  if (subject.id === reference?.id) return words.isReference;
  const [worst] = [...groups].sort((a, b) => a.min_per_person_weekday - b.min_per_person_weekday);
  const [best] = [...groups].sort((a, b) => b.min_per_person_weekday - a.min_per_person_weekday);
  if (!worst || !best) return words.missing;
  const losers = groups.filter(({ min_per_person_weekday }) => min_per_person_weekday <= -least_min).length;
  const winners = groups.filter(({ min_per_person_weekday }) => min_per_person_weekday >= least_min).length;
  const amount = (of: GainRow): string => formatNumber(Math.abs(of.min_per_person_weekday), { digits: 1 });
  if (losers === 0 && winners === 0) return words.nobody(who, year);
  if (losers === 0) return words.allGain(best.inSentence, amount(best));
  if (winners === 0) return words.allLose(worst.inSentence, amount(worst));
  return words.some(best.inSentence, amount(best), worst.inSentence, amount(worst));
}

/** One of the two panels: minutes, or money. */
export interface Panel {
  readonly head: string;
  /** Head of its column in the table, where the unit stands beneath. */
  readonly name: string;
  readonly unit: string;
  /** Last decimal place shown, as a power of ten. */
  readonly finest: number;
  readonly of: (row: GainRow) => number;
}

/** Minutes beside money; what has no value stays NaN. */
export const panelsOf = ({ currency }: Results): readonly [Panel, Panel] => [
  {
    head: words.minutes,
    name: words.time,
    unit: words.minutesUnit,
    finest: -1,
    of: (row) => row.min_per_person_weekday,
  },
  {
    head: words.money(currency),
    name: words.moneyName,
    unit: words.moneyUnit(currency),
    finest: 0,
    of: (row) => row.currency_per_person_year,
  },
];

/** Writes persons and gains by group. */
export function gainsTable(results: Results, rows: readonly GainRow[]): TableTwin {
  const panels = panelsOf(results);
  return {
    columns: [
      { name: charts.table.part },
      { name: words.persons, unit: 'persons' },
      ...panels.map(({ name, unit }) => ({ name, unit })),
    ],
    rows: rows.map((row) => ({
      name: row.name,
      cells: [
        tableCell(known(row.persons), 'persons'),
        ...panels.map(({ of, unit }) => changeCell(known(of(row)), 0, unit)),
      ],
    })),
  };
}
