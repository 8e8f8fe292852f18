import type { LeverCard } from '../../desk/levers.ts';

/** Keeps the levers whose name or unit holds the words typed, and only those changed if asked. */
export function filterLevers(cards: readonly LeverCard[], typed: string, changedOnly: boolean): readonly LeverCard[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return cards.filter(({ definition, changed }) => {
    if (changedOnly && !changed) return false;
    const text = `${definition.name} ${definition.not_same_as} ${definition.scale.unit}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
