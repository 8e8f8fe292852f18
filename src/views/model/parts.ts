import { model as words } from '../../words/en/model.ts';

export type Part = keyof typeof words.sections;

/** The parts of the room, in the order of the page. */
export const parts = Object.keys(words.sections) as readonly Part[];

/** Says whether an address names a part of this room. */
export const isPart = (name: string): name is Part => Object.hasOwn(words.sections, name);

/** The id of a part's heading. */
export const headingOf = (part: Part): string => `model-${part}`;

/** Scrolls to a part and puts the focus on its heading, as a link would. */
export function goToPart(part: Part): void {
  const heading = document.getElementById(headingOf(part));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
