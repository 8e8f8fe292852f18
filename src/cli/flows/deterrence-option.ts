import type { Deterrence } from '../../model/freight/deterrence.ts';
import { distributeWords as words } from '../../words/en/cli-distribute.ts';
import { Refusal } from '../refusal.ts';

const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Reads `name:number,number` into as many numbers as are wanted. */
function numbersOf(text: string, wanted: number): readonly number[] | undefined {
  const parts = text.split(',');
  const values = parts.map((part) => (plain.test(part) ? Number(part) : NaN));
  return parts.length === wanted && values.every(Number.isFinite) ? values : undefined;
}

/** Reads the shape and parameters of `--deterrence`, or refuses. */
export function deterrenceOf(given: string): Deterrence {
  const refuse = (): never => {
    throw new Refusal(words.notADeterrence(given), 2);
  };
  const [, name = '', text = ''] = /^([a-z]+):(.*)$/i.exec(given) ?? refuse();
  const kind = name.toLowerCase();
  const [first = NaN, second = NaN] = numbersOf(text, kind === 'exponential' ? 1 : 2) ?? refuse();
  switch (kind) {
    case 'exponential':
      if (first < 0) throw new Refusal(words.attracting(first), 2);
      return { kind, beta: first };
    case 'tanner':
      return { kind, alpha: first, beta: second };
    case 'lognormal':
      if (!(second > 0)) throw new Refusal(words.noDeviation(second), 2);
      return { kind: 'log-normal', mu: first, sigma: second };
    default:
      return refuse();
  }
}
