import { parseArgs } from 'node:util';
import type { CommandName } from '../words/en/cli.ts';
import { cliWords as words } from '../words/en/cli.ts';
import { Refusal } from './refusal.ts';

export interface Given {
  /** Values of an option, in order; empty when it was not given. */
  readonly all: (option: string) => readonly string[];
  /** The value of an option that may stand once. */
  readonly one: (option: string) => string | undefined;
  /** The value of an option that must stand once. */
  readonly need: (option: string) => string;
  /** Whether an option without a value was given. */
  readonly has: (flag: string) => boolean;
  readonly files: readonly string[];
}

const dashed = (option: string): string => `--${option}`;

/**
 * Parses what follows a command's name.
 *
 * @param command the command, for its usage line
 * @param given the arguments
 * @param options names of the options that take a value, without dashes
 * @param flags names of the options that take none
 * @returns values and files
 * @throws Refusal for an unknown option or one without its value
 */
export function parseCommand(
  command: CommandName,
  given: readonly string[],
  options: readonly string[],
  flags: readonly string[] = [],
): Given {
  const valued = Object.fromEntries(options.map((name) => [name, { type: 'string', multiple: true } as const]));
  const plain = Object.fromEntries(flags.map((name) => [name, { type: 'boolean' } as const]));
  // Not strict: node's own complaints are no sentences of ours, so each token is judged here.
  const { values, tokens } = parseArgs({
    args: [...given],
    options: { ...valued, ...plain, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option' || token.name === 'help') continue;
    if (flags.includes(token.name)) {
      if (token.value !== undefined) throw new Refusal(words.optionTakesNone(dashed(token.name)), 2);
      continue;
    }
    if (!options.includes(token.name)) throw new Refusal(words.unknownOption(token.rawName, command), 2);
    // `--out --format csv` means that the value was forgotten, unless it was written `--out=--format`.
    const forgotten =
      token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-'));
    if (forgotten) throw new Refusal(words.optionNeedsValue(token.rawName, command), 2);
  }
  const all = (option: string): readonly string[] => (Array.isArray(values[option]) ? values[option].map(String) : []);
  const one = (option: string): string | undefined => {
    const [first, second] = all(option);
    if (second !== undefined) throw new Refusal(words.optionTwice(dashed(option)), 2);
    return first;
  };
  const need = (option: string): string => {
    const value = one(option);
    if (value === undefined) throw new Refusal(words.missingOption(dashed(option), command), 2);
    return value;
  };
  const has = (flag: string): boolean => values[flag] === true;
  return { all, one, need, has, files };
}

/** Takes the one file of a command, or refuses. */
export function oneFile(command: CommandName, { files }: Given): string {
  const [file, extra] = files;
  if (file === undefined || file === '') throw new Refusal(words.missingFile(command), 2);
  if (extra !== undefined) throw new Refusal(words.tooManyFiles(command, extra), 2);
  return file;
}

/** Reads a plain number with a decimal point; separators are refused, since 1,234 can be read in two ways. */
export function plainNumber(option: string, text: string): number {
  if (!/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) throw new Refusal(words.notANumber(dashed(option), text), 2);
  return Number(text);
}
