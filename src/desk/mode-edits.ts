import { scaledDatum } from '../plan/edit-city.ts';
import type { Command } from '../plan/edit.ts';
import { fieldOf } from '../plan/fields.ts';
import { modeName } from '../plan/mode-name.ts';
import type { City, Plan } from '../plan/plan.ts';
import { modes, type Mode, type ModeGroup, modeGroups, type OwnMode, traitsOf } from '../plan/vocabulary.ts';

/** The modes of a group, and whether the city has each. */
export interface GroupOfModes {
  readonly group: ModeGroup;
  readonly modes: readonly { readonly id: Mode; readonly name: string; readonly has: boolean }[];
}

/**
 * Lists all modes by group; the city's own only once it is described.
 *
 * @param city the city
 * @returns groups in their order
 */
export function modesByGroup(city: City): readonly GroupOfModes[] {
  const shown = modes.filter((mode) => mode !== 'own' || city.own_mode || city.modes.includes('own'));
  return modeGroups.map((group) => ({
    group,
    modes: shown
      .filter((mode) => traitsOf(mode, city.own_mode).group === group)
      .map((id) => ({ id, name: modeName(id, city), has: city.modes.includes(id) })),
  }));
}

const inOrder = (has: ReadonlySet<Mode>): readonly Mode[] => modes.filter((mode) => has.has(mode));

/**
 * Gives the city modes that it did not have. Data that the file still holds for them count again.
 *
 * @param city the city
 * @param added modes
 * @returns the command
 */
export function addModes(city: City, added: readonly Mode[]): Command {
  return { kind: 'setModes', modes: inOrder(new Set([...city.modes, ...added])) };
}

/** What taking a mode away does to its data. */
export interface Removal {
  readonly command: Command;
  /** Its share of trips that goes to the others; undefined = it had none. */
  readonly share?: number;
  /** Data of the mode that stay in the file, unread, and count again when the mode comes back. */
  readonly kept: number;
}

/**
 * Takes a mode from the city. Its share goes; the shares of the others grow in proportion where all of them are given,
 * so that they still sum to 1. Its other data stay in the file.
 *
 * @param city the city
 * @param mode that goes; the last one cannot
 * @returns the command and what it does, or undefined for a mode that the city does not have or cannot be without
 */
export function removeMode(city: City, mode: Mode): Removal | undefined {
  const rest = city.modes.filter((each) => each !== mode);
  if (rest.length === 0 || rest.length === city.modes.length) return undefined;
  const key = `mode.${mode}.share`;
  const share = city.data[key]?.value;
  const others = rest.flatMap((each) => city.data[`mode.${each}.share`] ?? []);
  const sum = others.reduce((total, { value }) => total + value, 0);
  const scales = others.length === rest.length && sum > 0 && Math.abs(sum - 1) > Number.EPSILON * rest.length;
  const commands: Command[] = [
    { kind: 'setModes', modes: rest },
    ...(share === undefined ? [] : [{ kind: 'removeDatum', key } as const]),
    ...(scales
      ? rest.flatMap((each): Command[] => {
          const datum = city.data[`mode.${each}.share`];
          return datum ? [{ kind: 'setDatum', key: `mode.${each}.share`, datum: scaledDatum(datum, 1 / sum) }] : [];
        })
      : []),
  ];
  const kept = Object.keys(city.data).filter((each) => each !== key && fieldOf(each)?.members.mode === mode).length;
  return { command: { kind: 'batch', commands }, kept, ...(share !== undefined && { share }) };
}

/**
 * Describes the mode that the city invents; the first description adds it to the modes.
 *
 * @param plan the open plan
 * @param own its name, group, vehicle and road
 * @returns the command
 */
export function describeOwnMode({ city }: Plan, own: OwnMode): Command {
  const describe: Command = { kind: 'setOwnMode', own };
  return city.own_mode ? describe : { kind: 'batch', commands: [describe, addModes(city, ['own'])] };
}
