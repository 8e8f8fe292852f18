/** Marks that can separate the cells of a table, those least used inside cells first. */
export const delimiters = ['\t', ';', '|', ','] as const;
export type Delimiter = (typeof delimiters)[number];

/** A table as text, and how its cells are separated. */
export interface Delimited {
  readonly delimiter: Delimiter;
  readonly lines: readonly (readonly string[])[];
}

/** Where the quote that opens at a place closes; -1 = nowhere. A doubled quote is a quote in the text. */
function closing(text: string, opened: number): number {
  let at = text.indexOf('"', opened + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** Reads cells one after another, without going back: a table that never ends a quote costs no more than another. */
class Cells {
  private at = 0;
  private unclosed = false;
  private readonly text: string;
  private readonly end: RegExp;

  constructor(text: string, delimiter: Delimiter) {
    this.text = text;
    this.end = new RegExp(`[${delimiter}\r\n]`, 'g');
  }

  /** The next cell, and whether it is the last of its line; undefined at the end of the text. */
  next(): { readonly cell: string; readonly last: boolean } | undefined {
    if (this.at > this.text.length) return undefined;
    const close = this.text[this.at] === '"' && !this.unclosed ? closing(this.text, this.at) : -1;
    if (this.text[this.at] === '"' && close < 0) this.unclosed = true;
    const from = close < 0 ? this.at : close + 1;
    this.end.lastIndex = from;
    const stop = this.end.exec(this.text);
    const until = stop?.index ?? this.text.length;
    const bare = this.text.slice(from, until);
    // What stands behind a closing quote is no part of the cell.
    const cell = close < 0 ? bare : this.text.slice(this.at + 1, close).replaceAll('""', '"');
    const last = stop === null || stop[0] === '\r' || stop[0] === '\n';
    this.at = until + 1;
    return { cell: cell.trim(), last };
  }
}

function split(text: string, delimiter: Delimiter): string[][] {
  const cells = new Cells(text, delimiter);
  const lines: string[][] = [];
  let line: string[] = [];
  for (let found = cells.next(); found; found = cells.next()) {
    line.push(found.cell);
    if (!found.last) continue;
    lines.push(line);
    line = [];
  }
  return lines.filter((each) => each.some((cell) => cell !== ''));
}

/**
 * Splits pasted or saved text into a table. The separator is the first of tab, semicolon, bar and comma that gives the
 * first line more than one cell.
 *
 * @param text the table; a byte order mark is passed over, empty lines are left out
 * @returns lines of cells, or undefined where nothing separates
 * @example splitTable('a;b\n1;2,5')?.lines // [['a', 'b'], ['1', '2,5']]
 */
export function splitTable(text: string): Delimited | undefined {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const first = body.trimStart().split(/\r|\n/, 1)[0] ?? '';
  const delimiter = delimiters.find((each) => first.includes(each));
  return delimiter && { delimiter, lines: split(body, delimiter) };
}
