import type { DriverPath } from '../../plan/plan.ts';
import { driverIds, type DriverId } from '../../plan/vocabulary.ts';
import { formatNumber, formatValue } from '../../quantities/format.ts';
import { names as lists } from '../../words/en/names.ts';
import { reportWords as words } from '../../words/en/report.ts';
import type { TableRow } from '../document.ts';
import type { ChapterContext } from './context.ts';
import { heading, names, paragraph, row, table, type Draft } from './drafts.ts';

const assumptions = words.assumptions;
const pointDigits = 4;
const gridUnit = 'g CO2/kWh';

/** Writes the path of a driver: a rate, or its points; electric shares in percent, the grid with its unit. */
function pathText(driver: DriverId, path: DriverPath): string {
  if (path.kind === 'growth') {
    return assumptions.growth(formatNumber(path.rate_per_year * 100, { significant: 3, sign: true }));
  }
  const text = (value: number): string =>
    driver.startsWith('electric_share_')
      ? formatValue(value, 'share')
      : formatNumber(value, { significant: pointDigits });
  const points = path.points.map(([year, value]) => assumptions.point(year, text(value))).join('; ');
  return driver === 'grid_carbon' ? assumptions.withUnit(points, gridUnit) : points;
}

/**
 * Builds the table of drivers: the plan's own, and those in which a compared scenario differs.
 *
 * @param context the chapter's context
 * @returns blocks
 */
export function driversSection(context: ChapterContext): Draft[] {
  const { plan, base, horizon, citations } = context;
  const shown = new Set([context.against.id, ...context.scenarios.map(({ id }) => id)]);
  const cells = (driver: DriverId, scenario: string, path: DriverPath): TableRow =>
    row(
      lists.drivers[driver],
      scenario,
      pathText(driver, path),
      assumptions.sourceAndNote(citations.mark(path.reference), path.note ?? ''),
    );
  const rows = driverIds.flatMap((driver) => {
    const common = plan.drivers[driver];
    const own = plan.scenarios.flatMap(({ id, name, drivers }) => {
      const path = drivers?.[driver];
      return path && shown.has(id) ? [cells(driver, name, path)] : [];
    });
    return [...(common ? [cells(driver, assumptions.allScenarios, common)] : []), ...own];
  });
  if (rows.length === 0) return [heading(3, assumptions.driversTitle), paragraph(assumptions.driversNone)];
  const [driver, scenario, path, source] = assumptions.driverHeads;
  return [
    heading(3, assumptions.driversTitle),
    table(
      assumptions.driversCaption(plan.city.name, base, horizon),
      [names(driver, 24), names(scenario, 14), names(path, 32), names(source, 50)],
      rows,
      assumptions.driversSource,
    ),
  ];
}
