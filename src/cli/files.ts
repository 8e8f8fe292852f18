import { openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cliWords as words } from '../words/en/cli.ts';
import { Refusal } from './refusal.ts';

/** Above this a file is not even read; what is smaller and still too large, the plan room refuses with its own words. */
const most_bytes = 200_000_000;

/** Resolves a path from where the user stands: npm runs scripts from the project's folder and says where it was called. */
export const fromUser = (path: string): string => resolve(process.env.INIT_CWD || process.cwd(), path);

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Looks at a file before it is read, or refuses with a sentence. */
function look(path: string): { readonly place: string; readonly size: number } {
  const place = fromUser(path);
  const about = statSync(place);
  if (about.isDirectory() || about.isCharacterDevice() || about.isBlockDevice())
    throw new Refusal(words.notAFile(path), 1);
  return { place, size: about.size };
}

function refuseToRead(path: string, error: unknown): never {
  if (error instanceof Refusal) throw error;
  const said = ['EACCES', 'EPERM'].includes(codeOf(error)) ? words.notReadable(path) : words.noSuchFile(path);
  throw new Refusal(said, 1);
}

/** Reads a text file, or refuses with a sentence. */
export function readText(path: string): string {
  try {
    const { place, size } = look(path);
    if (size > most_bytes) throw new Refusal(words.tooLarge(path), 1);
    return readFileSync(place, 'utf8');
  } catch (error) {
    return refuseToRead(path, error);
  }
}

/** Opens a file of any size for reading piece by piece, or refuses with a sentence. */
export function openFile(path: string): { readonly file: number; readonly size: number } {
  try {
    const { place, size } = look(path);
    return { file: openSync(place, 'r'), size };
  } catch (error) {
    return refuseToRead(path, error);
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

/** Says why a file could not be written. */
export function refuseToWrite(path: string, error: unknown): never {
  const code = codeOf(error);
  throw new Refusal(words.notWritable(path, reasons[code] ?? code), 1);
}

/** Writes a file, or refuses with a sentence. */
export function writeBytes(path: string, bytes: Uint8Array | string): void {
  try {
    writeFileSync(fromUser(path), bytes);
  } catch (error) {
    refuseToWrite(path, error);
  }
}
