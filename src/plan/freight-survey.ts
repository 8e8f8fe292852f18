import {
  figureOf,
  readDelimited,
  type DecimalMark,
  type DelimitedTable,
  type Delimiter,
} from '../quantities/delimited.ts';
import { surveyFit } from '../sources/freight-rates/survey-fit.ts';
import { freightSurveyWords as words } from '../words/en/freight-survey.ts';
import type { Complaint } from './plan.ts';
import { atMost } from './read.ts';
import type { FreightSegment } from './vocabulary.ts';

export const surveyColumns = ['sector', 'jobs', 'area', 'deliveries', 'pick_ups'] as const;
export type SurveyColumn = (typeof surveyColumns)[number];

/** How the table is written and what its columns mean; what is left out is found. */
export interface FreightSurveyOptions {
  readonly delimiter?: Delimiter;
  readonly decimal?: DecimalMark;
  /** Name of the column; empty = the table has none. */
  readonly columns?: Readonly<Partial<Record<SurveyColumn, string>>>;
  readonly period?: 'day' | 'week';
}

/** One establishment; NaN where a cell is empty. */
export interface Establishment {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly sector: string;
  readonly jobs: number;
  readonly area_m2: number;
  /** A weekday. */
  readonly deliveries: number;
  readonly pickUps: number;
}

/** An establishment survey as it was read. */
export interface FreightSurvey {
  readonly establishments: readonly Establishment[];
  readonly table: Pick<DelimitedTable, 'header' | 'delimiter' | 'decimal'>;
  readonly columns: Readonly<Record<SurveyColumn, string>>;
  readonly period: 'day' | 'week';
  /** How it was read, and what was left out. */
  readonly notes: readonly string[];
}

export type ReadFreightSurvey = { readonly survey: FreightSurvey } | { readonly complaints: readonly Complaint[] };

const mostMegabytes = 20;
const charactersPerMegabyte = 1_000_000;
const shownLines = 5;
const missing = new Set(['', 'na', 'n/a', 'nan', 'null', '-', '–']);

const refuse = (said: Omit<Complaint, 'path'>, path = ''): { readonly complaints: readonly Complaint[] } => ({
  complaints: [{ path, ...said }],
});

/** Letters and digits without accents, words parted by one blank. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Finds the columns by their names: whole names first, then names that hold one. */
function findColumns(header: readonly string[], given: FreightSurveyOptions['columns']): Record<SurveyColumn, string> {
  const names = header.map(plain);
  const taken = new Set<number>();
  const found = { sector: '', jobs: '', area: '', deliveries: '', pick_ups: '' };
  for (const column of surveyColumns) {
    const said = given?.[column];
    if (said === undefined) continue;
    found[column] = said;
    taken.add(header.indexOf(said));
  }
  const fits = [
    (name: string, known: string): boolean => name === known,
    (name: string, known: string): boolean => ` ${name} `.includes(` ${known} `),
  ];
  for (const fit of fits) {
    for (const column of surveyColumns) {
      if (found[column] !== '' || given?.[column] !== undefined) continue;
      const at = words.columns[column]
        .map((known) => names.findIndex((name, each) => !taken.has(each) && fit(name, known)))
        .find((each) => each >= 0);
      if (at === undefined) continue;
      taken.add(at);
      found[column] = header[at]!;
    }
  }
  return found;
}

function columnComplaints(header: readonly string[], columns: Readonly<Record<SurveyColumn, string>>): Complaint[] {
  const unknown = surveyColumns.filter((each) => columns[each] !== '' && !header.includes(columns[each]));
  if (unknown.length > 0) return unknown.map((each) => ({ path: each, ...words.unknownColumn(columns[each]) }));
  if (columns.deliveries === '') {
    return [{ path: 'deliveries', ...words.noColumn(words.columnNames.deliveries, header) }];
  }
  return columns.jobs === '' && columns.area === '' ? [{ path: 'jobs', ...words.noSize() }] : [];
}

/** Reads one column as numbers of at least 0; empty cells are NaN. */
function numbersOf(table: DelimitedTable, name: string, complaints: Complaint[]): number[] {
  const at = table.header.indexOf(name);
  if (name === '' || at < 0) return table.lines.map(() => NaN);
  return table.columns[at]!.map((cell, row) => {
    if (missing.has(cell.toLowerCase())) return NaN;
    const value = figureOf(cell, table.decimal);
    const line = table.lines[row]!;
    if (Number.isNaN(value)) complaints.push({ path: '', ...words.notANumber(cell, name, line) });
    else if (value < 0) complaints.push({ path: '', ...words.negative(cell, name, line) });
    return value;
  });
}

function establishmentsOf(
  table: DelimitedTable,
  columns: Readonly<Record<SurveyColumn, string>>,
  divisor: number,
): { readonly all: readonly Establishment[] } | { readonly complaints: readonly Complaint[] } {
  const complaints: Complaint[] = [];
  const [jobs, area, deliveries, pickUps] = (['jobs', 'area', 'deliveries', 'pick_ups'] as const).map((each) =>
    numbersOf(table, columns[each], complaints),
  );
  if (complaints.length > 0) return atMost(complaints);
  const sectors = table.columns[table.header.indexOf(columns.sector)];
  const all = table.lines.map((line, row) => ({
    line,
    sector: sectors?.[row] || words.allSectors,
    jobs: jobs![row]!,
    area_m2: area![row]!,
    deliveries: deliveries![row]! / divisor,
    pickUps: pickUps![row]! / divisor,
  }));
  return { all };
}

/** Whether the names of the columns speak of weeks. */
const periodOf = ({ deliveries, pick_ups }: Readonly<Record<SurveyColumn, string>>): 'day' | 'week' =>
  words.weeks.test(`${plain(deliveries)} ${plain(pick_ups)}`) ? 'week' : 'day';

/**
 * Reads a survey of establishments: a row each, with sector, employees or floor area, deliveries and perhaps pick-ups.
 *
 * Delimiter, decimal mark, columns and whether counts are of a day or a week are found where they are not given. A zero is
 * an answer, an empty cell is none: such rows are left out and named.
 *
 * @param text CSV or what a spreadsheet copies, names of columns in its first line
 * @param options what the planner says of the table
 * @returns establishments with counts of a weekday, or complaints with the line
 */
export function readFreightSurvey(text: string, options: FreightSurveyOptions = {}): ReadFreightSurvey {
  if (text.trim() === '') return refuse(words.empty());
  if (text.includes('\u0000')) return refuse(words.binary());
  const size = text.length / charactersPerMegabyte;
  if (size > mostMegabytes) return refuse(words.tooLarge(Math.round(size), mostMegabytes));
  const table = readDelimited(text, options);
  const { header, ragged } = table;
  if (header.length < 2) return refuse(words.oneColumn());
  if (ragged.length > 0) {
    const lines = ragged.slice(0, shownLines).map(({ line }) => line);
    return refuse(words.ragged(lines, ragged.length, header.length));
  }
  const columns = findColumns(header, options.columns);
  const complaints = columnComplaints(header, columns);
  if (complaints.length > 0) return { complaints };
  const period = options.period ?? periodOf(columns);
  const days = surveyFit.weekdays_a_week.value;
  const read = establishmentsOf(table, columns, period === 'week' ? days : 1);
  if ('complaints' in read) return read;
  const whole = ({ jobs, area_m2, deliveries }: Establishment): boolean =>
    !Number.isNaN(deliveries) &&
    (columns.jobs === '' || !Number.isNaN(jobs)) &&
    (columns.area === '' || !Number.isNaN(area_m2));
  const establishments = read.all.filter(whole);
  const left = read.all.filter((each) => !whole(each)).map(({ line }) => line);
  if (establishments.length === 0) return refuse(words.noRows());
  const silent = columns.pick_ups === '' ? 0 : establishments.filter(({ pickUps }) => Number.isNaN(pickUps)).length;
  const notes = [
    words.read(establishments.length, new Set(establishments.map(({ sector }) => sector)).size),
    ...(columns.sector === '' ? [words.noSector] : []),
    ...(period === 'week' ? [words.weekly(days)] : []),
    ...(left.length > 0 ? [words.leftOut(left.slice(0, shownLines), left.length)] : []),
    ...(silent > 0 ? [words.noPickUps(silent)] : []),
  ];
  const { delimiter, decimal } = table;
  return { survey: { establishments, table: { header, delimiter, decimal }, columns, period, notes } };
}

/**
 * Guesses which of the model's segments a sector of a survey belongs to, by the words in its name.
 *
 * @param sector as the survey names it
 * @returns the segment, or undefined where no name fits
 * @example segmentOfSector('Restaurants & cafés') // 'hospitality'
 * @example segmentOfSector('Lighthouses') // undefined
 */
export function segmentOfSector(sector: string): FreightSegment | undefined {
  const name = ` ${plain(sector)} `;
  const known = Object.entries(words.segments) as [FreightSegment, readonly string[]][];
  return known.find(
    ([segment, stems]) => name === ` ${segment} ` || stems.some((stem) => name.includes(` ${stem}`)),
  )?.[0];
}
