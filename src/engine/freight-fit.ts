import {
  fitEstablishments,
  type EstablishmentFit,
  type FittedCoefficient,
  type LinePoint,
} from '../model/freight/establishment-fit.ts';
import { establishmentForms, type EstablishmentForm } from '../model/freight/establishment-forms.ts';
import type { Complaint } from '../plan/plan.ts';
import {
  readFreightSurvey,
  segmentOfSector,
  type Establishment,
  type FreightSurvey,
  type FreightSurveyOptions,
} from '../plan/freight-survey.ts';
import type { FreightSegment } from '../plan/vocabulary.ts';
import { surveyFit } from '../sources/freight-rates/survey-fit.ts';
import { freightFitWords as words } from '../words/en/freight-fit.ts';
import { summarise, type Summary } from './summarise.ts';
import { surveyRates, type SurveyRate } from './freight-fit-rates.ts';

/** What the size of an establishment is counted in. */
export type SizeKind = 'jobs' | 'area';

/** An establishment that was fitted. */
export interface FittedRow {
  readonly line: number;
  readonly sector: string;
  readonly size: number;
  readonly count: number;
}

export interface OutlierRow extends FittedRow {
  readonly studentised: number | null;
  readonly cook: number;
}

/** Deliveries (or pick-ups) by size, fitted; plain data, null where a number cannot be given. */
export interface MovementFit {
  readonly size: SizeKind;
  readonly n: number;
  readonly form: EstablishmentForm;
  readonly coefficients: readonly FittedCoefficient[];
  readonly r_square: number | null;
  readonly deviation: number | null;
  readonly counts: Summary;
  readonly sizes: Summary;
  readonly line: readonly LinePoint[];
  readonly outliers: readonly OutlierRow[];
  readonly tried: readonly {
    readonly size: SizeKind;
    readonly form: EstablishmentForm;
    readonly aicc: number | null;
    readonly flaw?: string;
  }[];
  readonly rows: readonly FittedRow[];
}

/** A sector's fit; where it is small, that of all small sectors together. */
export interface SectorFit {
  readonly sector: string;
  readonly segment?: FreightSegment;
  /** Establishments of the sector itself. */
  readonly n: number;
  readonly pooled: boolean;
  readonly deliveries: MovementFit;
  /** The best by employees, where floor area does better: what the model can count with. */
  readonly byJobs?: MovementFit;
  readonly pickUps?: MovementFit;
}

export interface FreightFit {
  readonly survey: FreightSurvey;
  readonly sectors: readonly SectorFit[];
  /** Segments with more than one sector, their establishments together. */
  readonly segments: readonly SectorFit[];
  /** What the city's data can take. */
  readonly rates: readonly SurveyRate[];
  readonly notes: readonly string[];
}

export type FreightFitOutcome = { readonly fit: FreightFit } | { readonly complaints: readonly Complaint[] };

/** What the planner says of a survey: how it is written, and which segment each sector is of; empty = none. */
export interface FreightFitOptions extends FreightSurveyOptions {
  readonly segments?: Readonly<Record<string, FreightSegment | ''>>;
}

const rule = { residual: surveyFit.largest_residual.value, distance: surveyFit.largest_distance.value };
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function movementFit(size: SizeKind, rows: readonly FittedRow[], fit: EstablishmentFit): MovementFit {
  return {
    size,
    n: rows.length,
    form: fit.form,
    coefficients: fit.coefficients,
    r_square: finite(fit.rSquare),
    deviation: finite(fit.deviation),
    counts: summarise(rows.map(({ count }) => count)),
    sizes: summarise(rows.map((each) => each.size)),
    line: fit.line,
    outliers: fit.outliers.map(({ row, studentised, cook }) => ({
      ...rows[row]!,
      studentised: finite(studentised),
      cook,
    })),
    tried: fit.tried.map(({ form, aicc, flaw }) => ({ size, form, aicc: finite(aicc), ...(flaw && { flaw }) })),
    rows,
  };
}

const aiccOf = ({ tried, form }: MovementFit): number => tried.find((each) => each.form === form)?.aicc ?? Infinity;

/** Fits one count of some establishments by each size the survey has; few ones give a mean and no slope. */
function fitsOf(
  all: readonly Establishment[],
  count: (of: Establishment) => number,
): Partial<Record<SizeKind, MovementFit>> {
  const counted = all.filter((each) => !Number.isNaN(count(each)));
  const forms = counted.length < surveyFit.least_establishments.value ? (['constant'] as const) : establishmentForms;
  const by = (kind: SizeKind): MovementFit | undefined => {
    const rows = counted.map((each) => ({
      line: each.line,
      sector: each.sector,
      size: kind === 'jobs' ? each.jobs : each.area_m2,
      count: count(each),
    }));
    if (rows.some(({ size }) => Number.isNaN(size))) return undefined;
    const sizes = rows.map(({ size }) => size);
    const fit = fitEstablishments(
      sizes,
      rows.map((each) => each.count),
      rule,
      forms,
    );
    return fit && movementFit(kind, rows, fit);
  };
  const [jobs, area] = [by('jobs'), by('area')];
  return { ...(jobs && { jobs }), ...(area && { area }) };
}

/** The better of two sizes by the criterion, employees where they tie; all forms of both are shown as tried. */
function better({ jobs, area }: Partial<Record<SizeKind, MovementFit>>): MovementFit | undefined {
  if (!jobs || !area) return jobs ?? area;
  const best = aiccOf(area) < aiccOf(jobs) ? area : jobs;
  return { ...best, tried: [...jobs.tried, ...area.tried.filter(({ form }) => form !== 'constant')] };
}

interface Group {
  readonly name: string;
  readonly segment?: FreightSegment;
  readonly own: readonly Establishment[];
}

function sectorFit({ name, segment, own }: Group, pool: readonly Establishment[]): SectorFit | undefined {
  const pooled = own.length < surveyFit.least_establishments.value && pool.length > own.length;
  const rows = pooled ? pool : own;
  const found = fitsOf(rows, ({ deliveries }) => deliveries);
  const deliveries = better(found);
  if (!deliveries) return undefined;
  const pickUps = better(fitsOf(rows, (each) => each.pickUps));
  return {
    sector: name,
    ...(segment && { segment }),
    n: own.length,
    pooled,
    deliveries,
    ...(deliveries.size === 'area' && found.jobs && { byJobs: found.jobs }),
    ...(pickUps && { pickUps }),
  };
}

/** Establishments by a name of theirs, in the order in which names appear. */
function grouped(
  all: readonly Establishment[],
  nameOf: (of: Establishment) => string | undefined,
): Map<string, Establishment[]> {
  const found = new Map<string, Establishment[]>();
  for (const each of all) {
    const name = nameOf(each);
    const group = name === undefined ? undefined : found.get(name);
    if (group) group.push(each);
    else if (name !== undefined) found.set(name, [each]);
  }
  return found;
}

/**
 * Fits a survey of establishments, sector by sector.
 *
 * Of the forms a, b E, a + b E and a E^b, on employees or floor area, the lowest AICc stands; sectors with fewer than ten
 * establishments are fitted together with the other small ones, and fewer than ten in all give a mean only. Zeros are kept.
 *
 * @param text the table
 * @param options what the planner says of it
 * @returns fits with bands and outliers and the rates a city can take, or complaints about the table
 */
export function fitFreightSurvey(text: string, options: FreightFitOptions = {}): FreightFitOutcome {
  const read = readFreightSurvey(text, options);
  if ('complaints' in read) return read;
  const { survey } = read;
  const all = survey.establishments;
  const segmentOf = (sector: string): FreightSegment | undefined => {
    const said = options.segments?.[sector];
    return said === undefined ? segmentOfSector(sector) : said === '' ? undefined : said;
  };
  const least = surveyFit.least_establishments.value;
  const bySector = grouped(all, ({ sector }) => sector);
  const pool = [...bySector.values()].filter(({ length }) => length < least).flat();
  const groups = [...bySector].map(([name, own]): Group => {
    const segment = segmentOf(name);
    return { name, own, ...(segment && { segment }) };
  });
  const sectors = groups.flatMap((each) => sectorFit(each, pool) ?? []);
  const segments = [...grouped(all, ({ sector }) => segmentOf(sector))].flatMap(([name, own]) => {
    const segment = name as FreightSegment;
    const several = groups.filter((each) => each.segment === segment).length > 1;
    return several ? (sectorFit({ name, segment, own }, pool) ?? []) : [];
  });
  if (sectors.length === 0) return { complaints: [{ path: '', ...words.tooFew() }] };
  const small = groups.filter(({ own }) => own.length < least).map(({ name }) => name);
  const notes = [
    ...survey.notes,
    ...(small.length > 1 ? [words.pooled(small, pool.length)] : []),
    ...(pool.length > 0 && pool.length < least ? [words.onlyMean(pool.length)] : []),
  ];
  const speaking = [
    ...sectors.filter(({ segment }) => segment && !segments.some((each) => each.segment === segment)),
    ...segments,
  ];
  return { fit: { survey, sectors, segments, rates: surveyRates(speaking), notes } };
}
