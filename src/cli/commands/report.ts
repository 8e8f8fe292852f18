import { runPlan } from '../../engine/run.ts';
import { indicatorsCsv } from '../../report/csv.ts';
import { chapterDocx } from '../../report/docx.ts';
import { effectsChapter } from '../../report/effects-chapter.ts';
import { cliWords as words } from '../../words/en/cli.ts';
import type { Given } from '../arguments.ts';
import { oneFile } from '../arguments.ts';
import { writeBytes } from '../files.ts';
import { openPlan } from '../open-plan.ts';
import { Refusal } from '../refusal.ts';

/** Today where the user is, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** Runs a plan and writes its chapter or its indicators to a file. */
export async function report(given: Given): Promise<number> {
  const file = oneFile('report', given);
  const format = given.need('format');
  const out = given.need('out');
  if (format !== 'docx' && format !== 'csv') throw new Refusal(words.notAFormat(format), 2);
  const plan = openPlan(file);
  const results = runPlan(plan);
  writeBytes(
    out,
    format === 'csv'
      ? indicatorsCsv(plan, results)
      : await chapterDocx(effectsChapter(plan, results, { date: today() })),
  );
  return 0;
}
