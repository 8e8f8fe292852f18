import { quickStart } from '../../plan/quick-start.ts';
import { writePlan } from '../../plan/write.ts';
import { cliWords as words } from '../../words/en/cli.ts';
import type { Given } from '../arguments.ts';
import { plainNumber } from '../arguments.ts';
import { complaintLine } from '../open-plan.ts';
import { Refusal } from '../refusal.ts';
import { print } from '../terminal.ts';

/** Makes a city from three numbers and prints its plan file. */
export async function newPlan(given: Given): Promise<number> {
  const [extra] = given.files;
  if (extra !== undefined) throw new Refusal(words.unknownOption(extra, 'new'), 2);
  const numberOf = (option: string) => plainNumber(option, given.need(option));
  const area = given.one('area-km2');
  const made = quickStart({
    country: given.need('country').toUpperCase(),
    population: numberOf('population'),
    carsPer1000: numberOf('cars-per-1000'),
    ...(area !== undefined && { area_km2: plainNumber('area-km2', area) }),
  });
  if (Array.isArray(made)) {
    const lines = made.map((each) => complaintLine({ ...each, path: words.options[each.path] ?? each.path }));
    throw new Refusal(lines.join('\n'), 1);
  }
  await print(writePlan(made));
  return 0;
}
