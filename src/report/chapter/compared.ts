import type { MeasureDefinition, UnitCost } from '../../plan/measure.ts';
import { leverOf, leverScale, leverUnit } from '../../plan/lever.ts';
import { factorText, leverFactors } from '../../plan/lever-factors.ts';
import { measureOf } from '../../plan/measures/index.ts';
import type { MeasureSetting, Scenario } from '../../plan/plan.ts';
import { formatMoney, formatNumber, joinParts } from '../../quantities/format.ts';
import { names as lists } from '../../words/en/names.ts';
import { reportWords as words } from '../../words/en/report.ts';
import type { TableRow } from '../document.ts';
import { namesCompared, type ChapterContext } from './context.ts';
import { figures, group, heading, names, paragraph, row, table, type Draft } from './drafts.ts';

const compared = words.compared;

function scenariosInPlan(context: ChapterContext): Scenario[] {
  return [context.against, ...context.scenarios].flatMap(({ id }) => {
    const found = context.plan.scenarios.find((each) => each.id === id);
    return found ? [found] : [];
  });
}

function scenarioTable(context: ChapterContext): Draft {
  const rows = scenariosInPlan(context).map((scenario) => {
    const role = lists.roles[scenario.role];
    const about = scenario.note ?? '';
    return row(
      scenario.name,
      scenario.id === context.against.id ? compared.comparedWith(role) : role,
      formatNumber(scenario.measures.length),
      about,
    );
  });
  const [name, role, count, about] = compared.scenarioHeads;
  return table(
    compared.scenariosCaption(context.plan.city.name, context.base, context.horizon),
    [names(name, 22), names(role, 22), figures(count, 11), names(about, 45)],
    rows,
    compared.scenariosSource,
  );
}

/** A level, and the assumptions that the scenario sets itself. */
function levelText(measure: MeasureDefinition, setting: MeasureSetting, context: ChapterContext): string {
  const level = joinParts({
    figure: formatNumber(setting.level, { significant: 6 }),
    unit: leverUnit(measure, context.plan.city.currency),
  });
  const lever = leverOf(measure.id);
  const own = lever ? leverFactors(lever, setting).filter((each) => each.own) : [];
  return compared.levelWith(
    level,
    own.map(({ channel, value, factor }) => compared.factor(lists.factors[channel] ?? '', factorText(value, factor))),
  );
}

function moneyRange({ low, central, high, currency }: UnitCost): string {
  return compared.costRange(formatMoney(central, currency), formatMoney(low, currency), formatMoney(high, currency));
}

function costText(measure: MeasureDefinition): string {
  const { capex_per_unit: capex, opex_per_unit_year: opex } = measure;
  const prices = `${capex.place} ${capex.price_year}`;
  const yearly = opex && compared.perUnitYear(moneyRange(opex));
  const yearlyPrices =
    opex && `${opex.place} ${opex.price_year}` !== prices ? `, ${opex.place} ${opex.price_year}` : '';
  return `${moneyRange(capex)}, ${prices}${yearly === undefined ? '' : `; ${yearly}${yearlyPrices}`}`;
}

/** The first year in which a measure works in full. */
function fullYear(measure: MeasureDefinition, setting: MeasureSetting): string {
  const atOnce = measure.ramp.kind === 'step' && setting.ramp_years === undefined;
  return String(setting.start_year + (atOnce ? 0 : (setting.ramp_years ?? measure.ramp.years)));
}

function measureRow(context: ChapterContext, setting: MeasureSetting): TableRow {
  const measure = measureOf(setting.measure);
  if (!measure) {
    return row(
      setting.measure,
      formatNumber(setting.level),
      '',
      String(setting.start_year),
      '',
      compared.unknownMeasure,
      '',
    );
  }
  const scale = leverScale(measure, setting.level, context.results.quantities);
  const { capex_per_unit: capex, opex_per_unit_year: opex } = measure;
  const marks = [capex, ...(opex ? [opex] : [])].map(({ reference }) =>
    context.citations.mark({ ...reference, where: '' }),
  );
  return row(
    measure.name,
    levelText(measure, setting, context),
    scale ? joinParts({ figure: formatNumber(scale.quantity), unit: scale.unit }) : formatNumber(null),
    String(setting.start_year),
    fullYear(measure, setting),
    costText(measure),
    [...new Set(marks)].join('; '),
  );
}

function measuresTable(context: ChapterContext): Draft {
  const rows = scenariosInPlan(context).flatMap((scenario) =>
    scenario.measures.length === 0
      ? []
      : [group(scenario.name), ...scenario.measures.map((setting) => measureRow(context, setting))],
  );
  if (rows.length === 0) return paragraph(compared.noMeasures);
  const [measure, level, scale, start, full, cost, mark] = compared.measureHeads;
  return table(
    compared.measuresCaption(context.plan.city.name, namesCompared(context), context.plan.city.currency),
    [
      names(measure, 20),
      names(level, 14),
      names(scale, 17),
      figures(start, 7),
      figures(full, 7),
      names(cost, 36),
      names(mark, 14),
    ],
    rows,
    compared.measuresSource,
  );
}

/**
 * Builds the section that says what was compared: scenarios with their roles, measures with scale, timing and unit cost.
 *
 * @param context the chapter's context
 * @returns blocks
 */
export function comparedSection(context: ChapterContext): Draft[] {
  return [
    heading(2, compared.title),
    paragraph(compared.intro(context.against.name, context.base, context.horizon)),
    scenarioTable(context),
    heading(3, compared.measures),
    measuresTable(context),
  ];
}
