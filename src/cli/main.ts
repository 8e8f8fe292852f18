import type { CommandName } from '../words/en/cli.ts';
import { cliWords as words } from '../words/en/cli.ts';
import type { Given } from './arguments.ts';
import { parseCommand } from './arguments.ts';
import { distribute } from './commands/distribute.ts';
import { estimate } from './commands/estimate.ts';
import { fitFreight } from './commands/fit-freight.ts';
import { newPlan } from './commands/new.ts';
import { report } from './commands/report.ts';
import { run } from './commands/run.ts';
import { validate } from './commands/validate.ts';
import { zones } from './commands/zones.ts';
import { Refusal } from './refusal.ts';
import { plainLine, print } from './terminal.ts';

interface Command {
  /** Options that take a value. */
  readonly options: readonly string[];
  /** Options that take none. */
  readonly flags?: readonly string[];
  readonly act: (given: Given) => Promise<number>;
}

const commands: Readonly<Record<CommandName, Command>> = {
  run: { options: ['scenario'], act: run },
  validate: { options: [], act: validate },
  report: { options: ['format', 'out'], act: report },
  new: { options: ['country', 'population', 'cars-per-1000', 'area-km2'], act: newPlan },
  estimate: { options: ['spec', 'change'], act: estimate },
  'fit-freight': { options: ['into', 'out', 'year', 'title'], flags: ['json'], act: fitFreight },
  zones: { options: ['matrix', 'into', 'out'], act: zones },
  distribute: {
    options: ['origins', 'destinations', 'cost', 'deterrence', 'calibrate-mean', 'tolerance', 'out'],
    flags: ['summary', 'progress'],
    act: distribute,
  },
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined) throw new Refusal(words.noCommand, 2);
  if (['--help', '-h', 'help'].includes(name)) {
    await print(words.help.all);
    return 0;
  }
  if (!isCommand(name)) throw new Refusal(words.unknownCommand(name), 2);
  if (rest.includes('--help') || rest.includes('-h')) {
    await print(words.help[name]);
    return 0;
  }
  const { options, flags, act } = commands[name];
  return act(parseCommand(name, rest, options, flags));
}

/** Says in one sentence why nothing was done; returns the exit status. */
function explain(error: unknown): number {
  const lines =
    error instanceof Refusal
      ? error.message.split('\n')
      : [words.internal(error instanceof Error ? error.message : String(error))];
  for (const line of lines) console.error(plainLine(line));
  return error instanceof Refusal ? error.status : 1;
}

process.exitCode = await main(process.argv.slice(2)).catch(explain);
