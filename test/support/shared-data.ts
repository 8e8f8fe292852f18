import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';

/** Published data stand beside the repository and are never part of it. */
const folder = join(root, '../shared/data');

/** True where the published data are there; else says how many cases are skipped. */
export function hasSharedData(cases: number): boolean {
  const there = existsSync(join(folder, 'golden.json'));
  if (!there) console.warn(`SKIPPED: ${cases} published cases, because ${folder} is not there.`);
  return there;
}

export const sharedText = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** What a published case expects. */
export function golden<Of>(id: string): Of {
  const { cases } = JSON.parse(sharedText('golden.json')) as { cases: { id: string; expect: unknown }[] };
  const found = cases.find((each) => each.id === id);
  if (!found) throw new Error(`golden.json has no case ${id}.`);
  return found.expect as Of;
}
