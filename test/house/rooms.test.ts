import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Import } from './source-files.ts';
import { importsOf, root, sourceFiles } from './source-files.ts';
import { doors, staircase, staircaseTable } from './staircase.ts';

const roomOf = (path: string) => staircase.find((room) => path.startsWith(`${room.path}/`));
/** A path as the planner of the house says it: `charts/LineChart.svelte`. */
const short = (path: string) => path.replace(/^src\//, '');

function lessonFor({ from, to, own, typesOnly }: Import): string | undefined {
  if (!own) {
    const door = doors.find(({ library }) => library.test(to));
    if (!door)
      return `${short(from)} imports ${to}: a library has one door; name it in test/house/staircase.ts and in the README`;
    return door.door.test(from)
      ? undefined
      : `${short(from)} imports ${to}: its one door is ${door.says}; ask for what you need there`;
  }
  const room = roomOf(from);
  const other = roomOf(to);
  if (!other && !/^src\/|\.json$/.test(to))
    return `${short(from)} imports ${to}: rooms take nothing from outside the house but data`;
  if (!room || !other || room === other) return undefined;
  const share = room.may.find(({ of }) => of === other.name);
  if (!share) return `${short(from)} imports ${other.name}: ${room.lesson}`;
  if (!('files' in share) || (typesOnly && share.typesToo)) return undefined;
  if (share.files.some((file) => to === `${other.path}/${file}`)) return undefined;
  return `${short(from)} imports ${short(to)}: ${room.name} takes from ${other.name} only ${share.note}; ${room.lesson}`;
}

const parsed = (path: string, code: string) => ({
  path,
  tree: ts.createSourceFile(path, code, ts.ScriptTarget.ES2023, true),
});
const lessons = (path: string, code: string) => importsOf(parsed(path, code)).flatMap((each) => lessonFor(each) ?? []);

describe('the staircase', () => {
  const files = sourceFiles();

  it('holds for every import', () => {
    expect(files.flatMap(importsOf).flatMap((each) => lessonFor(each) ?? [])).toEqual([]);
  });

  it('gives every file a room', () => {
    const loose = files
      .map(({ path }) => path)
      .filter((path) => !roomOf(path) && path !== 'src/main.ts' && !path.endsWith('.d.ts'));
    expect(loose, 'files outside every room').toEqual([]);
  });

  it('is printed in the README as it is', () => {
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(staircaseTable());
  });

  it.each([
    [
      'src/charts/LineChart.svelte',
      "import { desk } from '../desk/desk.svelte.ts'",
      'charts/LineChart.svelte imports desk: charts take data by props; pass it from the view',
    ],
    [
      'src/model/a.ts',
      "export { readPlan } from '../plan/read.ts'",
      'model/a.ts imports plan/read.ts: model takes from plan only types and lists',
    ],
    [
      'src/plan/a.ts',
      "const late = await import('../engine/run.ts')",
      'plan/a.ts imports engine: a plan says and does not compute',
    ],
    [
      'src/desk/a.ts',
      "new Worker(new URL('../../workers/run.worker.ts', import.meta.url))",
      'desk takes from workers only client',
    ],
    ['src/engine/a.ts', "import type { Z } from 'zod'", 'engine/a.ts imports zod: its one door is src/plan'],
    ['src/views/a.ts', "import left from 'left-pad'", 'a library has one door'],
    [
      'src/plan/a.ts',
      "import { fake } from '../../test/support/fake.ts'",
      'rooms take nothing from outside the house but data',
    ],
    ['src/charts/marks/a.ts', "import { mount } from 'svelte'", 'its one door is src/views'],
  ])('teaches %s', (path, code, lesson) => {
    expect(lessons(path, code)).toEqual([expect.stringContaining(lesson)]);
  });

  it.each([
    ['src/model/a.ts', "import type { Plan } from '../plan/plan.ts'"],
    ['src/model/a.ts', "import { modes } from '../plan/vocabulary.ts'"],
    ['src/views/A.svelte', "import { valueOf } from '../engine/results.ts'"],
    ['src/engine/formula.ts', "import { create } from 'mathjs'"],
  ])('lets %s be', (path, code) => {
    expect(lessons(path, code)).toEqual([]);
  });
});
