import { TextRun } from 'docx';
import type { Run } from '../document.ts';

// What XML 1.0 cannot hold: control characters but tab and line ends, lone surrogates, the two non-characters.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * Makes any text fit for XML: what XML cannot hold becomes the replacement character, line ends and tabs become spaces.
 *
 * @param text any text, also hostile
 * @returns text without control characters; mark-up characters are left for the writer to escape
 * @example cleanText('a\tb') // 'a b'
 */
export function cleanText(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(forbidden, '\uFFFD');
}

/**
 * Turns runs of the tree into runs of Word, with the 2 of CO2 set low.
 *
 * @param runs stretches of text
 * @param strong true sets all of them strong
 * @returns Word runs in the same order
 */
export function textRuns(runs: readonly Run[], strong = false): TextRun[] {
  return runs.flatMap((run) =>
    cleanText(run.text)
      .split(/(?<=CO)(2)(?=e?\b)/)
      .filter((piece) => piece !== '')
      .map(
        (piece, index) =>
          new TextRun({
            text: piece,
            bold: run.strong || strong || undefined,
            subScript: (index % 2 === 1 && piece === '2') || undefined,
          }),
      ),
  );
}
