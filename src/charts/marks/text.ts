import { textRoles, type TextRoleName } from './type-roles.ts';

export interface TextRun {
  readonly text: string;
  readonly lowered: boolean;
}

/**
 * Cuts a text where figures stand below the line: the 2 of CO2.
 *
 * @param text plain text
 * @returns stretches in order; joined they are the text
 * @example textRuns('kt CO2e').map((run) => run.text) // ['kt CO', '2', 'e']
 */
export function textRuns(text: string): TextRun[] {
  return text
    .split(/(?<=CO)(2)/)
    .filter((each) => each !== '')
    .map((each, index, all) => ({ text: each, lowered: each === '2' && (all[index - 1]?.endsWith('CO') ?? false) }));
}

// Advance widths of Archivo Regular, thousandths of the size, measured; tabular figures.
const advances: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['0123456789', 568],
    [" '/:;[]\\", 250],
    ['()-`"*{}|', 360],
    ['.,!ijl', 250],
    ['ft', 285],
    ['r', 332],
    ['acesxzvyk', 525],
    ['bdghnopqu', 566],
    ['w', 723],
    ['m', 860],
    ['I', 267],
    ['JLF', 570],
    ['ABEKPSTVXYZ', 660],
    ['CDGHNRU', 740],
    ['OQM', 805],
    ['W', 924],
    ['@%&', 900],
    ['+\u2212<=>', 625],
    ['\u202f', 105],
    ['\u00a0', 250],
    ['’', 240],
    ['–', 500],
    ['€', 581],
  ].flatMap(([letters, width]) => [...(letters as string)].map((each) => [each, width as number])),
);
const unknown = 580;
/** Semi-bold is this much wider than regular, per 100 of weight. */
const weightGain = 0.014;
/** Other typefaces stand in for Archivo in exports. */
const spare = 1.06;

/**
 * Estimates how wide a text is set, with six percent to spare for typefaces that stand in for Archivo.
 *
 * @param text plain text
 * @param role text role of charts
 * @returns px
 * @example Math.round(textWidth('430', 'axis')) // 23
 */
export function textWidth(text: string, role: TextRoleName): number {
  const { size, weight, width } = textRoles[role];
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')];
  const sum = letters.reduce((total, each) => total + (advances[each] ?? unknown), 0);
  const narrowed = 1 - (1 - width / 100) * 0.8;
  const boldened = 1 + ((weight - 400) / 100) * weightGain;
  return (sum / 1000) * size * narrowed * boldened * spare;
}

/**
 * Shortens a text with an ellipsis until it fits.
 *
 * @param text plain text
 * @param role text role of charts
 * @param room px
 * @returns the text, or as much of it as fits and an ellipsis
 */
export function fitText(text: string, role: TextRoleName, room: number): string {
  if (textWidth(text, role) <= room) return text;
  let kept = [...text];
  while (kept.length > 1 && textWidth(`${kept.join('')}…`, role) > room) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}

/**
 * Breaks a text into lines at its spaces.
 *
 * @param text plain text
 * @param role text role of charts
 * @param room px
 * @returns lines; a word wider than the room stands on a line of its own; no lines for empty text
 * @example wrapText('one two', 'axis', 30) // ['one', 'two']
 */
export function wrapText(text: string, role: TextRoleName, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, role) <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
