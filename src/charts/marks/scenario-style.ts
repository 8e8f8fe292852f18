import type { ScenarioRole } from '../../plan/vocabulary.ts';
import type { Paint, ScenarioKey } from './palette.ts';

/** Outlines of route bullets on a grid of 24. */
const outlines = {
  square: 'M2.5 2.5h19v19h-19z',
  circle: 'M12 1a11 11 0 1 1 0 22a11 11 0 1 1 0-22z',
  diamond: 'M12 .2L23.8 12L12 23.8L.2 12z',
  hexagon: 'M6.2 1.8h11.6L24 12l-6.2 10.2H6.2L0 12z',
  'triangle-up': 'M12 0L24.2 21.8H-.2z',
  cross: 'M6.8 1h10.4v5.8H23v10.4h-5.8V23H6.8v-5.8H1V6.8h5.8z',
  'triangle-down': 'M12 24L-.2 2.2h24.4z',
  // Business as usual: an open square with cut corners, in outline, for a world in which nobody plans.
  'open-octagon': 'M7.6 2.8h8.8l4.8 4.8v8.8l-4.8 4.8H7.6l-4.8-4.8V7.6z',
  // The base year: an open ring, as the dots of the counted past.
  ring: 'M12 2.2a9.8 9.8 0 1 1 0 19.6a9.8 9.8 0 1 1 0-19.6z',
} as const;

export type BulletShape = keyof typeof outlines;

/** How a scenario looks wherever it appears: letter, shape, colour and dash together. */
export interface ScenarioStyle {
  readonly letter: string;
  readonly shape: BulletShape;
  readonly outline: string;
  /** Outline only, paper inside. */
  readonly open: boolean;
  readonly paint: Paint;
  readonly letterPaint: Paint;
  /** Line dash; absent = solid. */
  readonly dash?: string;
  /** Baseline of the letter on the grid, lower in a triangle that stands, higher in one that hangs. */
  readonly letterY: number;
}

const planKeys = ['a', 'b', 'c', 'd', 'e', 'f'] as const satisfies readonly ScenarioKey[];
const shapeOf: Readonly<Record<ScenarioKey, BulletShape>> = {
  r: 'square',
  t: 'open-octagon',
  a: 'circle',
  b: 'diamond',
  c: 'hexagon',
  d: 'triangle-up',
  e: 'cross',
  f: 'triangle-down',
};
const dashOf: Readonly<Partial<Record<ScenarioKey, string>>> = {
  r: '7 4',
  t: '1.5 3',
  b: '11 3 2.5 3',
  c: '2.5 3',
  d: '14 4',
  e: '8 3 2 3 2 3',
  f: '5 2.5',
};
const middle = 16.4;
const letterYOf: Readonly<Partial<Record<BulletShape, number>>> = { 'triangle-up': 19.4, 'triangle-down': 13.6 };

const styleOfKey = (letter: string, key: ScenarioKey): ScenarioStyle => {
  const shape = shapeOf[key];
  const dash = dashOf[key];
  return {
    letter,
    shape,
    outline: outlines[shape],
    open: key === 't',
    paint: `scenario-${key}`,
    letterPaint: `scenario-${key}-letter`,
    ...(dash && { dash }),
    letterY: letterYOf[shape] ?? middle,
  };
};

/** The base year has no letter of its own; it is ink, and counted. */
const baseYear: ScenarioStyle = {
  letter: '0',
  shape: 'ring',
  outline: outlines.ring,
  open: true,
  paint: 'ink',
  letterPaint: 'ink',
  letterY: middle,
};

const planLetters = [...'ABCDEFGHIJKLMNOPQSUVWXYZ'];

/**
 * Gives every scenario but the base year its letter: R to the reference, T (trend) to business as usual, A, B, C … to plans
 * and variants in order; a second reference or trend counts as a plan.
 *
 * @param of a plan or results, with its scenarios in order
 * @returns letters by scenario id
 */
export function scenarioLetters(of: {
  readonly scenarios: readonly { readonly id: string; readonly role: ScenarioRole }[];
}): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const taken = new Set<string>();
  let next = 0;
  for (const { id, role } of of.scenarios) {
    if (role === 'base_year') continue;
    const own = role === 'reference' ? 'R' : role === 'business_as_usual' ? 'T' : undefined;
    const letter = own && !taken.has(own) ? own : (planLetters[next++ % planLetters.length] ?? 'A');
    taken.add(letter);
    letters.set(id, letter);
  }
  return letters;
}

/**
 * Finds how a letter looks; from G on, shapes and colours come round again.
 *
 * @param letter from `scenarioLetters`; absent or `0` = the base year
 * @returns its style
 * @example scenarioStyle('B').shape // 'diamond'
 */
export function scenarioStyle(letter: string | undefined): ScenarioStyle {
  if (letter === 'R') return styleOfKey('R', 'r');
  if (letter === 'T') return styleOfKey('T', 't');
  const at = letter ? planLetters.indexOf(letter) : -1;
  const key = planKeys[at % planKeys.length];
  return letter && at >= 0 && key ? styleOfKey(letter, key) : baseYear;
}
