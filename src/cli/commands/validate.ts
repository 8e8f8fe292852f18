import { cliWords as words } from '../../words/en/cli.ts';
import type { Given } from '../arguments.ts';
import { oneFile } from '../arguments.ts';
import { complaintLine, readPlanFile } from '../open-plan.ts';
import { plainLine, print } from '../terminal.ts';

/** Checks a plan file and prints its complaints, one a line. */
export async function validate(given: Given): Promise<number> {
  const read = readPlanFile(oneFile('validate', given));
  if ('plan' in read) {
    await print(plainLine(words.noComplaints(read.plan.city.name)));
    return 0;
  }
  await print(read.complaints.map(complaintLine).join('\n'));
  return 1;
}
