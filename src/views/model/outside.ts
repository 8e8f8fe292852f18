import { elasticityText } from '../../charts/marks/answers.ts';
import type { CityFit } from '../../desk/studies.svelte.ts';
import type { RealismRow } from '../../engine/results.ts';
import { formatNumber } from '../../quantities/format.ts';
import { realism as accepted } from '../../sources/behaviour.ts';
import { model as words } from '../../words/en/model.ts';
import { names } from '../../words/en/names.ts';

/** A test that lies outside, in all or for some purposes, and why. */
export interface OutsideTest {
  readonly id: RealismRow['id'];
  readonly line: string;
  readonly why: readonly string[];
  /** Keys of the city's data to look at first. */
  readonly check: readonly string[];
}

/** Bisection stops just short of a bound. */
const near = 0.01;
const figure = (value: number): string => formatNumber(value, { digits: 2 });

interface Scalar {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const atBound = ({ value, low, high }: Scalar): boolean => value <= low * (1 + near) || value >= high * (1 - near);

function reasons({ id, purpose, elasticity, high }: RealismRow, fit: CityFit | undefined): string[] {
  const { why } = words.tests;
  if (!fit) return [why.reading];
  const { scale, distance_power } = accepted;
  const told = (say: typeof why.personal, value: number): string =>
    say(figure(value), figure(scale.low), figure(scale.high), atBound({ ...scale, value }));
  const power = fit.distance_power;
  const distance = why.distance(figure(power), figure(distance_power.high), power >= distance_power.high * (1 - near));
  const personal = [told(why.personal, fit.personal), ...(power > near ? [distance] : [])];
  if (purpose !== 'all') return [why.purpose];
  if (id === 'fuel_price' || id === 'fuel_price_free')
    return elasticity > high ? [...personal, why.ownership] : personal;
  if (id === 'fare') return [told(why.transit, fit.transit)];
  if (id === 'service') return [told(why.transit, fit.transit), why.service];
  if (id === 'freight_cost') return [why.freight];
  return [why.notFitted, ...personal];
}

const rangeText = ({ low, high }: RealismRow): string => words.tests.range(elasticityText(low), elasticityText(high));
const nameOf = ({ purpose }: RealismRow): string => (purpose === 'all' ? '' : names.purposes[purpose].toLowerCase());

/** What is outside: the whole, and with it some purposes; or purposes alone, each with its figure. */
function lineOf(id: RealismRow['id'], whole: RealismRow | undefined, parts: readonly RealismRow[]): string {
  const [rise, answer] = [words.tests.rises[id], words.tests.answers[id]];
  if (!whole) {
    const told = parts.map((row) => words.tests.purpose(nameOf(row), elasticityText(row.elasticity), rangeText(row)));
    return words.tests.purposesOnly(rise, answer, told);
  }
  const line = words.tests.outsideLine(rise, answer, elasticityText(whole.elasticity), rangeText(whole));
  return parts.length > 0 ? `${line} ${words.tests.purposesToo(parts.map(nameOf).join(', '))}` : line;
}

/**
 * Tells which tests of a city lie outside, and why.
 *
 * @param rows tests of a run
 * @param fit what was moved; undefined while it is read
 * @returns one entry a test, with the purposes that are outside apart from the whole
 */
export function outsideTests(rows: readonly RealismRow[], fit: CityFit | undefined): readonly OutsideTest[] {
  const ids = [...new Set(rows.filter(({ inside }) => !inside).map(({ id }) => id))];
  return ids.flatMap((id): OutsideTest[] => {
    const outside = rows.filter((row) => row.id === id && !row.inside);
    const whole = outside.find(({ purpose }) => purpose === 'all');
    const first = whole ?? outside[0];
    if (!first) return [];
    const parts = outside.filter((row) => row !== whole);
    return [{ id, line: lineOf(id, whole, parts), why: reasons(first, fit), check: words.tests.check[id] }];
  });
}
