import type { LeverCard } from '../../desk/levers.ts';
import { studio } from '../../words/en/studio.ts';

const words = studio.levers;

/** Levers of a group that stand together; a group with few needs no parts. */
export interface LeverPart {
  readonly name?: string;
  readonly cards: readonly LeverCard[];
}

/** More than fill a column twice are told apart by what they do. */
const mostWithoutParts = 12;
const kinds = ['avoid', 'shift', 'improve'] as const;
/** The catalogue's ids say it: freight, then avoid, shift or improve, then a number. */
const kindOf = (id: string): (typeof kinds)[number] | undefined =>
  kinds.find((each) => each[0] === id[1]?.toLowerCase());

/** Parts a long group of goods levers into those that avoid trips, shift them and improve them, in this order. */
export function leverParts(cards: readonly LeverCard[]): readonly LeverPart[] {
  if (cards.length <= mostWithoutParts || cards.some(({ definition }) => definition.group !== 'goods'))
    return [{ cards }];
  return kinds
    .map((kind) => ({
      name: words.parts[kind],
      cards: cards.filter(({ definition }) => kindOf(definition.id) === kind),
    }))
    .filter((part) => part.cards.length > 0);
}
