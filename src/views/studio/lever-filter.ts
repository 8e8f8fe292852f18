import type { LeverCard } from '../../desk/levers.ts';
import { studio } from '../../words/en/studio.ts';

const { calledToo, groups } = studio.levers;

/** Keeps the levers that the words typed may mean, by name, by what people call them too, by place or by group; and only those changed if asked. */
export function filterLevers(cards: readonly LeverCard[], typed: string, changedOnly: boolean): readonly LeverCard[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return cards.filter(({ definition, changed }) => {
    if (changedOnly && !changed) return false;
    const { id, name, not_same_as, scale, group } = definition;
    const text = [id, name, not_same_as, scale.unit, groups[group], calledToo[id] ?? ''].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
