import { runPlan } from '../../engine/run.ts';
import { cliWords as words } from '../../words/en/cli.ts';
import type { Given } from '../arguments.ts';
import { oneFile } from '../arguments.ts';
import { openPlan } from '../open-plan.ts';
import { Refusal } from '../refusal.ts';
import { resultsDocument } from '../results-json.ts';
import { plainLine, print } from '../terminal.ts';

/** Runs scenarios and prints their indicators as JSON. */
export async function run(given: Given): Promise<number> {
  const plan = openPlan(oneFile('run', given));
  const wanted = [...new Set(given.all('scenario'))];
  const known = plan.scenarios.map(({ id }) => id);
  const strange = wanted.find((id) => !known.includes(id));
  if (strange !== undefined) throw new Refusal(plainLine(words.unknownScenario(strange, known)), 1);
  await print(JSON.stringify(resultsDocument(runPlan(plan, wanted.length > 0 ? wanted : undefined))));
  return 0;
}
