import type { Complaint } from './plan.ts';
import { planFileWords } from '../words/en/plan-file.ts';

/** A document of some version, not checked yet. */
export type Document = Readonly<Record<string, unknown>>;

/** Brings a document of version n to version n + 1; pure, and silent about what it cannot read. */
export type Migration = (document: Document) => Document;

export const formatVersion = 1;

/** `migrations[n]` leads from version n to n + 1. Entries are never changed once released. */
export const migrations: Readonly<Record<number, Migration>> = {};

/**
 * Brings a document up to date, one version at a time.
 *
 * @param document an object with a whole `version`
 * @param target version to reach
 * @param registry migrations by the version they start from
 * @returns the document at the target version, or why that cannot be
 */
export function migrate(
  document: Document,
  target: number = formatVersion,
  registry: Readonly<Record<number, Migration>> = migrations,
): { readonly document: Document } | { readonly complaints: readonly Complaint[] } {
  const found = document.version;
  const complain = (said: Omit<Complaint, 'path'>) => ({ complaints: [{ path: 'version', ...said }] });
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) {
    return complain(planFileWords.file.noVersion(found));
  }
  if (found > target) return complain(planFileWords.file.newer(found, target));
  let current = document;
  for (let version = found; version < target; version += 1) {
    const step = registry[version];
    if (!step) return complain(planFileWords.file.noMigration(version));
    current = { ...step(current), version: version + 1 };
  }
  return { document: current };
}
