import type { Warning } from '../../engine/results.ts';
import { formatNumber } from '../../quantities/format.ts';
import type { VehicleClass } from '../../plan/vocabulary.ts';
import { calibrationBand } from '../../sources/behaviour.ts';
import { names as lists } from '../../words/en/names.ts';
import { reportWords as words } from '../../words/en/report.ts';
import type { Run } from '../document.ts';
import type { ChapterContext } from './context.ts';
import { figures, heading, names, paragraph, row, table, type Draft } from './drafts.ts';

const text = words.warnings;
/** A default in use is one line of the table of city data; only so many are repeated among the warnings. */
const mostNotes = 6;

function item({ severity, message }: Warning): Run[] {
  return [{ text: `${text.severities[severity]}. `, strong: true }, { text: message }];
}

function warningList(warnings: readonly Warning[]): Draft[] {
  const grave = warnings.filter(({ severity }) => severity !== 'note');
  const notes = warnings.filter(({ severity }) => severity === 'note');
  const shown = [...grave, ...notes.slice(0, mostNotes)];
  const more = notes.length - Math.min(notes.length, mostNotes);
  return [
    { kind: 'list', role: 'points', items: shown.map(item) },
    ...(more > 0 ? [paragraph(text.more(more), 'note')] : []),
  ];
}

const sameAs =
  (one: Warning) =>
  (other: Warning): boolean =>
    one.code === other.code && one.message === other.message;

function calibration(context: ChapterContext): Draft[] {
  const { results, plan, base } = context;
  const observed = results.calibration.filter((each) => each.observed_Mvkm !== null);
  const outside = observed.filter((each) => each.outside);
  const [low, high] = [formatNumber(calibrationBand.low), formatNumber(calibrationBand.high)];
  const [name, modelled, seen, ratio] = text.calibrationHeads;
  const body: Draft =
    outside.length > 0
      ? table(
          text.calibrationCaption(plan.city.name, base, low, high),
          [names(name, 34), figures(modelled, 20), figures(seen, 20), figures(ratio, 24)],
          outside.map(({ vehicleClass, modelled_Mvkm, observed_Mvkm, factor }) =>
            row(
              Object.hasOwn(lists.classes, vehicleClass) ? lists.classes[vehicleClass as VehicleClass] : vehicleClass,
              formatNumber(modelled_Mvkm),
              formatNumber(observed_Mvkm),
              formatNumber(factor),
            ),
          ),
          text.calibrationSource,
        )
      : paragraph(observed.length > 0 ? text.calibrationInside(low, high) : text.calibrationUnknown);
  return [heading(3, text.calibrationTitle), body];
}

/**
 * Builds the section on contradictions and warnings: of the data, of each compared scenario, and of the calibration.
 *
 * @param context the chapter's context
 * @returns blocks
 */
export function warningsSection(context: ChapterContext): Draft[] {
  const { results, against, scenarios } = context;
  const compared = [against, ...scenarios];
  // What every scenario says is said once.
  const common = against.warnings.filter((each) => compared.every(({ warnings }) => warnings.some(sameAs(each))));
  const ofScenarios = compared
    .map(({ name, warnings }) => ({ name, own: warnings.filter((each) => !common.some(sameAs(each))) }))
    .filter(({ own }) => own.length > 0);
  return [
    heading(2, text.title),
    ...(results.baseWarnings.length === 0
      ? [paragraph(text.none)]
      : [paragraph(text.intro), ...warningList(results.baseWarnings)]),
    ...(common.length > 0 ? [heading(3, text.ofAllScenarios), ...warningList(common)] : []),
    ...ofScenarios.flatMap(({ name, own }) => [heading(3, text.ofScenario(name)), ...warningList(own)]),
    ...calibration(context),
  ];
}
