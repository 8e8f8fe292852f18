import { closeSync, readSync } from 'node:fs';
import { delimiters, findDelimiter, readDelimited, type Delimiter } from '../../quantities/delimited.ts';
import { distributeWords as words } from '../../words/en/cli-distribute.ts';
import { openFile } from '../files.ts';
import { Refusal } from '../refusal.ts';
import { plainLine } from '../terminal.ts';

/** A row as bytes of the file: the cells of the columns that were asked for. It is written over by the next row. */
export interface Row {
  bytes: Uint8Array;
  line: number;
  /** Where each column's cell begins and ends, without the spaces around it. */
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const byte = { newline: 10, return: 13, space: 32, quote: 34 };
const piece_bytes = 4_194_304;
const headerShown = 80;

/** Says what is wrong in a file; keeps the first few complaints and counts the rest. */
export class FileComplaints {
  private readonly said: string[] = [];
  private count = 0;
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  add(line: number, sentence: () => string): void {
    const most = 5;
    if (this.count++ < most) this.said.push(plainLine(`${words.at(this.path, line)}: ${sentence()}`));
  }

  /** Refuses where anything was said. */
  end(): void {
    if (this.count === 0) return;
    const more = this.count - this.said.length;
    const lines = [words.faulty(this.count), ...this.said, ...(more > 0 ? [words.more(more)] : [])];
    throw new Refusal(lines.join('\n'), 1);
  }
}

export const textOf = ({ bytes, start, end }: Row, column: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start[column], end[column]);

/** Cuts lines into cells; only the wanted columns are kept. */
class Cutter {
  readonly row: Row;
  private readonly delimiter: Delimiter;
  private readonly mark: number;
  private readonly width: number;
  /** Which of the wanted columns a column of the file is; -1 = none. */
  private readonly wanted: Int32Array;
  private readonly complaints: FileComplaints;

  constructor(header: string, columns: readonly string[], complaints: FileComplaints) {
    this.delimiter = delimiters.find((each) => header.includes(each)) ?? findDelimiter(header);
    this.mark = this.delimiter.charCodeAt(0);
    const names = readDelimited(header, { delimiter: this.delimiter }).header.map((name) => name.toLowerCase());
    this.width = names.length;
    this.wanted = Int32Array.from(names, (name) => columns.indexOf(name));
    this.complaints = complaints;
    this.row = {
      bytes: new Uint8Array(),
      line: 1,
      start: new Int32Array(columns.length),
      end: new Int32Array(columns.length),
    };
    for (const name of columns) {
      const count = names.filter((each) => each === name).length;
      if (count === 0) complaints.add(1, () => words.noColumn(name, columns, header.slice(0, headerShown)));
      if (count > 1) complaints.add(1, () => words.columnTwice(name));
    }
    complaints.end();
  }

  private keep(column: number, from: number, to: number): void {
    const { bytes, start, end } = this.row;
    const at = column < this.width ? this.wanted[column]! : -1;
    if (at < 0) return;
    while (from < to && bytes[from]! <= byte.space) from++;
    while (to > from && bytes[to - 1]! <= byte.space) to--;
    start[at] = from;
    end[at] = to;
  }

  /** Cuts the bytes between two places; false where the row does not fit the header. */
  cut(bytes: Uint8Array, from: number, to: number): boolean {
    this.row.bytes = bytes;
    let column = 0;
    let began = from;
    for (let at = from; at < to; at++) {
      const each = bytes[at]!;
      if (each === byte.quote) return this.cutQuoted(Buffer.from(bytes.subarray(from, to)).toString('utf8'));
      if (each !== this.mark) continue;
      this.keep(column++, began, at);
      began = at + 1;
    }
    this.keep(column++, began, to);
    return this.fits(column);
  }

  private cutQuoted(line: string): boolean {
    const cells = readDelimited(line, { delimiter: this.delimiter }).header;
    this.row.bytes = Buffer.from(cells.join('\n'));
    let at = 0;
    cells.forEach((cell, column) => {
      const length = Buffer.byteLength(cell);
      this.keep(column, at, at + length);
      at += length + 1;
    });
    return this.fits(cells.length);
  }

  private fits(cells: number): boolean {
    if (cells === this.width) return true;
    this.complaints.add(this.row.line, () => words.cells(cells, this.width, this.delimiter === ','));
    return false;
  }
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at]! > byte.space) return false;
  return true;
}

/** Gives each line of a file as a place in a buffer; only a few megabytes are held at a time. */
function readLines(
  path: string,
  take: (bytes: Buffer, from: number, to: number) => void,
  tell: (share: number) => void,
) {
  const { file, size } = openFile(path);
  const buffer = Buffer.allocUnsafe(piece_bytes);
  try {
    let held = 0;
    let done = 0;
    for (;;) {
      const count = readSync(file, buffer, held, buffer.length - held, null);
      held += count;
      done += count;
      let from = 0;
      for (let end = buffer.indexOf(byte.newline); end >= 0 && end < held; end = buffer.indexOf(byte.newline, from)) {
        take(buffer, from, end);
        from = end + 1;
      }
      if (count === 0 && from < held) take(buffer, from, held);
      if (count === 0) return;
      if (from === 0 && held === buffer.length) throw new Refusal(`${path}: ${words.longLine}`, 1);
      buffer.copyWithin(0, from, held);
      held -= from;
      tell(Math.min(1, done / Math.max(1, size)));
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Reads a table piece by piece and gives its rows one by one.
 *
 * @param complaints of the file; names it, and takes what is wrong
 * @param columns names that the first line must have, in any order and case; others are passed over
 * @param take called with each row that fits; cells stand in the order of `columns`
 * @param tell called now and then with the share that is read
 * @throws Refusal where the file cannot be read, is empty or lacks a column
 */
export function readRows(
  complaints: FileComplaints,
  columns: readonly string[],
  take: (row: Row) => void,
  tell: (share: number) => void = () => {},
): void {
  let cutter: Cutter | undefined;
  let line = 0;
  const takeLine = (bytes: Buffer, from: number, to: number): void => {
    line++;
    if (cutter) {
      cutter.row.line = line;
      if (!isBlank(bytes, from, to) && cutter.cut(bytes, from, to)) take(cutter.row);
      return;
    }
    const header = bytes
      .toString('utf8', from, to)
      .replace(/^\ufeff/, '')
      .trim();
    if (header !== '') cutter = new Cutter(header, columns, complaints);
  };
  readLines(complaints.path, takeLine, tell);
  if (!cutter) throw new Refusal(words.empty(complaints.path), 1);
}
