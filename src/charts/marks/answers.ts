import type { RealismRow, Results } from '../../engine/results.ts';
import { formatNumber } from '../../quantities/format.ts';
import { details } from '../../words/en/chart-details.ts';
import { charts } from '../../words/en/charts.ts';
import { names } from '../../words/en/names.ts';
import { known } from './split-by-words.ts';
import { tableCell, type TableTwin } from './table.ts';

const words = details.answers;

/** One elasticity with what is said about it. */
export interface Answer extends RealismRow {
  /** The purpose alone. */
  readonly name: string;
  /** Test and purpose. */
  readonly fullName: string;
  /** `−0.27` */
  readonly figure: string;
  /** `inside`, `too weak`, `too strong`, `wrong way`. */
  readonly verdict: string;
}

/** A test with its answers, that of all purposes first. */
export interface AnswerTest {
  readonly id: RealismRow['id'];
  readonly name: string;
  readonly on: string;
  readonly answers: readonly Answer[];
}

/**
 * Writes an elasticity.
 *
 * @param value elasticity, NaN = missing
 * @returns two decimals with a true minus
 * @example elasticityText(-0.271) // '−0.27'
 */
export const elasticityText = (value: number): string => formatNumber(value, { digits: 2 });

/**
 * Judges an answer in words.
 *
 * @param row elasticity and accepted range
 * @returns whether it is inside, and if not which way it misses
 * @example verdictOf({ elasticity: -0.1, low: -0.4, high: -0.15, inside: false }) // 'too weak'
 */
export function verdictOf({
  elasticity,
  low,
  high,
  inside,
}: Pick<RealismRow, 'elasticity' | 'low' | 'high' | 'inside'>): string {
  if (inside) return words.inside;
  const middle = (low + high) / 2;
  if (elasticity * middle < 0) return words.wrongWay;
  return Math.abs(elasticity) < Math.abs(middle) ? words.tooWeak : words.tooStrong;
}

/**
 * Groups the answers of a run by test.
 *
 * @param results a run
 * @returns tests in the order of the run; answers without a value are left out, and tests without an answer
 */
export function readAnswers({ realism }: Results): AnswerTest[] {
  const ids = [...new Set(realism.map(({ id }) => id))];
  return ids.flatMap((id): AnswerTest[] => {
    const rows = realism.filter((row) => row.id === id && Number.isFinite(row.elasticity));
    const ordered = [
      ...rows.filter(({ purpose }) => purpose === 'all'),
      ...rows.filter(({ purpose }) => purpose !== 'all'),
    ];
    const answers = ordered.map((row): Answer => {
      const name = row.purpose === 'all' ? words.allPurposes : names.purposes[row.purpose];
      const figure = elasticityText(row.elasticity);
      return { ...row, name, fullName: words.row(words.tests[id], name), figure, verdict: verdictOf(row) };
    });
    return answers.length > 0 ? [{ id, name: words.tests[id], on: words.on[id], answers }] : [];
  });
}

/** Counts the answers outside, and names their tests. */
export function answersFinding(tests: readonly AnswerTest[]): string {
  const all = tests.flatMap(({ answers }) => answers);
  if (all.length === 0) return words.missing;
  const outside = all.filter(({ inside }) => !inside);
  if (outside.length === 0) return words.allInside;
  const named = tests.filter(({ answers }) => answers.some(({ inside }) => !inside)).map(({ name }) => name);
  return words.someOutside(outside.length, all.length, named.map(charts.finding.lower).join(charts.stop.join));
}

/** Writes elasticities and accepted ranges; those outside say so in their name. */
export function answersTable(tests: readonly AnswerTest[]): TableTwin {
  const { test, value, low, high } = words.columns;
  return {
    columns: [{ name: test }, ...[value, low, high].map((name) => ({ name, unit: 'ratio' }))],
    rows: tests
      .flatMap(({ answers }) => answers)
      .map((row) => ({
        name: row.inside ? row.fullName : words.faulty(row.fullName, row.verdict),
        cells: [row.elasticity, row.low, row.high].map((each) => tableCell(known(each), 'ratio')),
      })),
  };
}
