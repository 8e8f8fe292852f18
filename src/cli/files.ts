import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cliWords as words } from '../words/en/cli.ts';
import { Refusal } from './refusal.ts';

/** Above this a file is not even read; what is smaller and still too large, the plan room refuses with its own words. */
const most_bytes = 200_000_000;

/** Resolves a path from where the user stands: npm runs scripts from the project's folder and says where it was called. */
export const fromUser = (path: string): string => resolve(process.env.INIT_CWD || process.cwd(), path);

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Reads a text file, or refuses with a sentence. */
export function readText(path: string): string {
  const place = fromUser(path);
  try {
    const about = statSync(place);
    if (about.isDirectory() || about.isCharacterDevice() || about.isBlockDevice())
      throw new Refusal(words.notAFile(path), 1);
    if (about.size > most_bytes) throw new Refusal(words.tooLarge(path), 1);
    return readFileSync(place, 'utf8');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const said = ['EACCES', 'EPERM'].includes(codeOf(error)) ? words.notReadable(path) : words.noSuchFile(path);
    throw new Refusal(said, 1);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: words.noSuchFolder,
  ENOTDIR: words.noSuchFolder,
  EISDIR: words.isFolder,
  EACCES: words.refused,
  EPERM: words.refused,
  EROFS: words.refused,
};

/** Writes a file, or refuses with a sentence. */
export function writeBytes(path: string, bytes: Uint8Array | string): void {
  try {
    writeFileSync(fromUser(path), bytes);
  } catch (error) {
    const code = codeOf(error);
    throw new Refusal(words.notWritable(path, reasons[code] ?? code), 1);
  }
}
