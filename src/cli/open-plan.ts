import { indicators } from '../engine/indicators.ts';
import type { Complaint } from '../plan/plan.ts';
import type { ReadPlan } from '../plan/read.ts';
import { readPlan } from '../plan/read.ts';
import type { Plan } from '../plan/plan.ts';
import { bibliography } from '../sources/bibliography.ts';
import { cliWords as words } from '../words/en/cli.ts';
import { readText } from './files.ts';
import { Refusal } from './refusal.ts';
import { plainLine } from './terminal.ts';

/** Writes a complaint on one line: `path: problem. remedy`. */
export const complaintLine = ({ path, problem, remedy }: Complaint): string =>
  plainLine(`${path || words.wholeFile}: ${problem} ${remedy}`);

/** Reads a plan file with what this program reports and cites in mind. */
export const readPlanFile = (path: string): ReadPlan =>
  readPlan(readText(path), { indicators: indicators.map(({ id }) => id), sources: Object.keys(bibliography) });

/** Opens a plan file, or refuses with all its complaints. */
export function openPlan(path: string): Plan {
  const read = readPlanFile(path);
  if ('plan' in read) return read.plan;
  throw new Refusal([words.faulty(path, read.complaints.length), ...read.complaints.map(complaintLine)].join('\n'), 1);
}
