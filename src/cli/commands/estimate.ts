import type { ColumnChange } from '../../engine/estimation/policy.ts';
import type { Complaint } from '../../plan/plan.ts';
import { readEstimationSpec } from '../../plan/read-estimation-spec.ts';
import { cliWords as words } from '../../words/en/cli.ts';
import { oneFile, plainNumber, type Given } from '../arguments.ts';
import { readText } from '../files.ts';
import { complaintLine } from '../open-plan.ts';
import { Refusal } from '../refusal.ts';
import { plainLine, print } from '../terminal.ts';

const refuse = (path: string, complaints: readonly Complaint[]): never => {
  const head = plainLine(words.cannotEstimate(path, complaints.length));
  throw new Refusal([head, ...complaints.map(complaintLine)].join('\n'), 1);
};

/** Reads `COLUMN=FACTOR`. */
function changeOf(text: string): ColumnChange {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new Refusal(words.notAChange(text), 2);
  return { column: text.slice(0, at), factor: plainNumber('change', text.slice(at + 1)) };
}

/** Estimates a choice model from a survey and prints it as JSON. */
export async function estimate(given: Given): Promise<number> {
  const file = oneFile('estimate', given);
  const specFile = given.need('spec');
  const changes = given.all('change').map(changeOf);
  const read = readEstimationSpec(readText(specFile));
  if ('complaints' in read) return refuse(specFile, read.complaints);
  const text = readText(file);
  // The reader of formulas is large, and no other command asks for it.
  const { estimateSurvey } = await import('../../engine/estimation/estimate.ts');
  const outcome = estimateSurvey(text, read.spec);
  if ('complaints' in outcome) return refuse(file, outcome.complaints);
  const { result } = outcome;
  if (changes.length === 0) {
    await print(JSON.stringify(result, null, 2));
    return 0;
  }
  const { policyRun } = await import('../../engine/estimation/policy.ts');
  const policy = policyRun(text, read.spec, result, changes);
  if ('complaints' in policy) return refuse(file, policy.complaints);
  await print(JSON.stringify({ ...result, policy }, null, 2));
  return 0;
}
