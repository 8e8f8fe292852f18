import { formatNumber } from '../../quantities/format.ts';
import { paste } from '../../words/en/paste.ts';
import type { Complaint } from '../plan.ts';

/** One row of a paste with the line of the text it began in. */
export interface PastedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What is wrong with something pasted, and what to do. */
export type Said = Omit<Complaint, 'path'>;

const words = paste.whole;
/** Sizes past which a paste is a whole file by mistake. */
const most = { characters: 1_000_000, rows: 2_000, columns: 60, sample: 200, start: 40_000 } as const;

const figure = (value: number): string => formatNumber(value, { significant: 3 });

/** Recognises what people copy by mistake. */
function mistaken(text: string): Said | undefined {
  if (text.length > most.characters) return words.tooLarge(figure(text.length), figure(most.characters));
  const start = text.slice(0, most.start);
  if (start.startsWith('PK\u0003\u0004')) return words.office();
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text) || start.includes('\ufffd')) return words.binary();
  if (/^\s*<(?:!doctype|html|table|\?xml|body|meta)\b/i.test(start)) return words.markup();
  if (/^\s*\{/.test(start) && /"(?:format|city|version)"\s*:/.test(start)) return words.plan();
  return undefined;
}

/** A comma between two digits may be a decimal mark; one elsewhere separates. */
const separates = (line: string): boolean => /(?<!\d),|,(?!\d)/.test(line);

function separatorOf(text: string): string | undefined {
  if (text.includes('\t')) return '\t';
  const bare = text.slice(0, most.start).replace(/"[^"]*"/g, '');
  const lines = bare.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const sample = lines.slice(0, most.sample);
  const half = sample.length / 2;
  if (sample.filter((line) => line.includes(';')).length >= Math.max(1, half)) return ';';
  return sample.filter(separates).length >= Math.max(1, half) ? ',' : undefined;
}

/** A table from a page or a PDF: a name, blanks, a number at the end. */
function splitByNumber(line: string): string[] {
  const [, name, number] = /^(.*?\S)(?:\s{2,}|\s+)([-+−]?\d[\d.,'’\u00a0\u202f]*\s?%?)$/u.exec(line.trim()) ?? [];
  return name === undefined || number === undefined ? [line.trim()] : [name.replace(/:$/, ''), number];
}

/** Splits text at a separator as spreadsheets write it: cells in quotes may hold separators, line ends and doubled quotes. */
function split(text: string, separator: string): readonly PastedRow[] | { readonly openQuote: number } {
  const rows: PastedRow[] = [];
  let cells: string[] = [];
  let [line, begun, at] = [1, 1, 0];
  while (at <= text.length) {
    let cell = '';
    if (text[at] === '"') {
      const end = closingQuote(text, at);
      if (end < 0) return { openQuote: line };
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      line += cell.split('\n').length - 1;
      at = end + 1;
    }
    const stop = nextOf(text, at, separator);
    cell += text.slice(at, stop);
    cells.push(cell.trim());
    at = stop + 1;
    if (text[stop] === separator) continue;
    rows.push({ line: begun, cells });
    cells = [];
    line += 1;
    begun = line;
  }
  return rows;
}

function closingQuote(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end;
}

function nextOf(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
  return at;
}

/**
 * Cuts pasted text into rows of cells: tabs, semicolons or commas between cells, quotes around them, or a name and a
 * number on each line.
 *
 * @param text as pasted
 * @returns rows that are not empty, each with its line; or what is wrong. No text gives no rows.
 */
export function readCells(text: string): { readonly rows: readonly PastedRow[] } | { readonly said: Said } {
  const mistake = mistaken(text);
  if (mistake) return { said: mistake };
  const body = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(body);
  const found =
    separator === undefined
      ? body.split('\n').map((line, at): PastedRow => ({ line: at + 1, cells: splitByNumber(line) }))
      : split(body, separator);
  if ('openQuote' in found) return { said: words.openQuote(found.openQuote) };
  const rows = found.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length > most.rows) return { said: words.tooManyRows(figure(rows.length), figure(most.rows)) };
  const wide = rows.find(({ cells }) => cells.length > most.columns);
  if (wide) return { said: words.tooManyColumns(wide.line, figure(wide.cells.length), figure(most.columns)) };
  // `Bus,12,5` under no head: two numbers, or one with a decimal comma.
  const torn = separator === ',' ? rows.find(({ cells }) => isTorn(cells, rows[0]?.cells ?? [])) : undefined;
  return torn ? { said: words.commas(torn.line) } : { rows };
}

/** True for a row that a decimal comma may have cut: more cells than the first row, or neighbours of digits without a head. */
function isTorn(cells: readonly string[], first: readonly string[]): boolean {
  const digits = (cell: string | undefined): boolean => /^\d+$/.test(cell ?? '');
  const headed = !first.slice(1).some((cell) => /\d/.test(cell));
  const pair = cells.some(
    (cell, at) => /^[-+]?\d+$/.test(cell) && /^\d+ ?%?$/.test(cells[at + 1] ?? '') && !isYear(cells[at + 1]),
  );
  return headed ? cells.length > first.length && digits(cells.at(-1)) : pair;
}

const isYear = (cell: string | undefined): boolean => /^(?:19|2[01])\d\d$/.test(cell ?? '');
