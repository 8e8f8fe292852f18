import { desk as words } from '../words/en/desk.ts';

/** No plan of ours comes near this; a larger file is refused before it is read. */
const largest_bytes = 20_000_000;

/** A text and the name it came under. */
export interface OpenedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a file the planner chose or dropped.
 *
 * @param file the browser's file
 * @returns its name and text
 * @throws Error when it is too large or the browser cannot read it
 */
export async function readFile(file: File): Promise<OpenedFile> {
  if (file.size > largest_bytes) throw new Error(words.tooLarge(file.name, Math.round(file.size / 1e6)));
  return { name: file.name, text: await file.text() };
}

/**
 * Lets the planner choose a file.
 *
 * @param accept endings and types that the choice begins with
 * @returns the file, or undefined when the choice was given up
 */
export function pickFile(accept = '.json,application/json'): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

/**
 * Hands a file to the browser to keep.
 *
 * @param name file name with its ending
 * @param content what the file holds
 */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser must have begun to read before the address goes.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/**
 * Turns a plan's name into a file name that every system takes.
 *
 * @param name the plan's name, any script
 * @param ending such as `sumpter.json`
 * @returns name in lower case with hyphens
 */
export function fileName(name: string, ending: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return `${plain || 'plan'}.${ending}`;
}

/**
 * Writes the day of a moment where the planner is.
 *
 * @param moment milliseconds since 1970
 * @returns ISO 8601 day, `2026-01-02`
 */
export function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
