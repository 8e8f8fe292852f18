import type { FreightFit, MovementFit, SectorFit } from '../../engine/freight-fit.ts';
import { fitFreightSurvey } from '../../engine/freight-fit.ts';
import { apply } from '../../plan/edit.ts';
import { takeRates } from '../../plan/freight-rates.ts';
import type { Complaint } from '../../plan/plan.ts';
import { writePlan } from '../../plan/write.ts';
import { formatNumber } from '../../quantities/format.ts';
import { cliWords as words } from '../../words/en/cli.ts';
import { freightFitWords } from '../../words/en/freight-fit.ts';
import { oneFile, plainNumber, type Given } from '../arguments.ts';
import { readText, writeBytes } from '../files.ts';
import { complaintLine, openPlan } from '../open-plan.ts';
import { Refusal } from '../refusal.ts';
import { plainLine, print } from '../terminal.ts';

const [firstYear, lastYear] = [1900, 2100];
const source = 'own-establishment-survey';
const figure = (value: number | null): string => (value === null ? '–' : formatNumber(value, { significant: 3 }));

function refuse(head: string, complaints: readonly Complaint[]): never {
  throw new Refusal([head, ...complaints.map(complaintLine)].join('\n'), 1);
}

function linesOf(sector: SectorFit): string[] {
  const lineOf = (fit: MovementFit, name: string): string[] => {
    const parts = fit.coefficients
      .map(({ name: letter, value, band: [low, high] }) =>
        freightFitWords.coefficient(letter, figure(value), figure(low), figure(high)),
      )
      .join(', ');
    const equation = freightFitWords.equations[fit.form];
    const size = freightFitWords.onSize(fit.size);
    const outliers = fit.outliers.map((each) =>
      freightFitWords.outlier(each.line, figure(each.count), figure(each.size)),
    );
    return [
      freightFitWords.sectorLine(name, fit.n, equation, size, parts, figure(fit.r_square)),
      ...(outliers.length > 0 ? [freightFitWords.outlierLine(outliers.join(', '))] : []),
    ];
  };
  const name = sector.pooled ? `${sector.sector} (${freightFitWords.pooledMark})` : sector.sector;
  return [
    ...lineOf(sector.deliveries, name),
    ...(sector.pickUps ? lineOf(sector.pickUps, `${name}, ${freightFitWords.pickUps}`) : []),
  ];
}

/** The rows that were fitted stand in the file already. */
const withoutRows = ({ survey, ...fit }: FreightFit): unknown => {
  const { establishments, ...read } = survey;
  const written = JSON.stringify(
    { survey: { ...read, establishments: establishments.length }, ...fit },
    (key, value: unknown) => (key === 'rows' ? undefined : value),
  );
  return JSON.parse(written) as unknown;
};

function bring(given: Given, fit: FreightFit, into: string, out: string, title: string): void {
  const plan = openPlan(into);
  const said = given.one('year');
  const year = said === undefined ? plan.city.base_year : plainNumber('year', said);
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) throw new Refusal(words.notAYear(year), 2);
  const edited = apply(plan, takeRates(plan, fit.rates, { source, title, year, place: plan.city.name }));
  if (!('plan' in edited)) refuse(words.notTaken(into, edited.length), edited);
  writeBytes(out, writePlan(edited.plan));
}

/** Fits an establishment survey, prints it, and takes its rates into a plan file. */
export async function fitFreight(given: Given): Promise<number> {
  const file = oneFile('fit-freight', given);
  const [into, out] = [given.one('into'), given.one('out')];
  if (into !== undefined && out === undefined) throw new Refusal(words.intoNeedsOut, 2);
  if (out !== undefined && into === undefined) throw new Refusal(words.outNeedsInto, 2);
  const outcome = fitFreightSurvey(readText(file));
  if ('complaints' in outcome) refuse(words.cannotFit(file, outcome.complaints.length), outcome.complaints);
  const { fit } = outcome;
  const title = given.one('title') ?? file.split(/[\\/]/).at(-1) ?? file;
  if (into !== undefined && out !== undefined) bring(given, fit, into, out, title);
  if (given.has('json')) await print(JSON.stringify(withoutRows(fit), null, 2));
  else {
    fit.notes.forEach((note) => console.error(plainLine(note)));
    await print([...fit.sectors, ...fit.segments].flatMap(linesOf).map(plainLine).join('\n'));
  }
  return 0;
}
