import { formatNumber, spaceBeside } from '../quantities/format.ts';
import type { Factor } from '../sources/factor.ts';
import { planWords } from '../words/en/plan.ts';
import type { Channel, LeverDefinition } from './measure.ts';
import { judged } from './measures/judged.ts';
import type { Complaint, MeasureSetting } from './plan.ts';

/** A factor of a measure that a scenario may set: what stands while the measure does, such as the share that is exempt. */
export interface LeverFactor {
  readonly channel: Channel;
  /** The catalogue's, with its spread and reference. */
  readonly factor: Factor;
  /** The highest value a scenario may hold; the lowest is 0. */
  readonly most: number;
  /** What counts in the scenario, its own or the catalogue's. */
  readonly value: number;
  /** True where the scenario says it itself. */
  readonly own: boolean;
}

const beyond = judged(
  10,
  'times the high end of the range',
  [10, 10],
  'farther out it is a slip of the hand or of the unit, not another assumption',
);

/** Shares end at one; minutes and other amounts end softly. */
const isShare = (unit: string): boolean => unit === 'share' || unit.startsWith('share of');
const mostOf = ({ unit, high, value }: Factor): number =>
  isShare(unit) ? 1 : beyond.value * Math.max(value, high ?? value);

/**
 * Lists the factors of a measure that a scenario may set, as they stand in one.
 *
 * @param measure the measure
 * @param setting the measure as set; absent = not in the scenario
 * @returns factors in the order of the catalogue; none where all that the measure does follows its level
 */
export function leverFactors(measure: LeverDefinition, setting?: MeasureSetting): LeverFactor[] {
  return measure.assumptions.map(({ channel, factor }) => {
    const own = setting?.factors?.[channel];
    return { channel, factor, most: mostOf(factor), value: own ?? factor.value, own: own !== undefined };
  });
}

/**
 * Checks the factors that a scenario sets.
 *
 * @param measure the measure
 * @param setting the measure as set
 * @param path path of the setting in the file
 * @returns complaints about factors that the measure does not have, and values out of their bounds
 */
export function checkFactors(measure: LeverDefinition, setting: MeasureSetting, path: string): Complaint[] {
  const settable = leverFactors(measure);
  return Object.entries(setting.factors ?? {}).flatMap(([channel, value]) => {
    const at = `${path}.factors.${channel}`;
    const found = settable.find((each) => each.channel === channel);
    if (!found) {
      const known = settable.map((each) => each.channel);
      return [{ path: at, ...planWords.scenario.noFactor(measure.name, channel, known) }];
    }
    if (value >= 0 && value <= found.most) return [];
    return [{ path: at, ...planWords.scenario.factor(measure.name, channel, value, found.most, found.factor.unit) }];
  });
}

/**
 * Writes the unit in which a factor is typed and read: shares are percent there.
 *
 * @param factor of the catalogue
 * @returns unit, and how many of it make one of the factor's own
 * @example factorUnit({ unit: 'share of entries' }) // { unit: '% of entries', per: 100 }
 */
export function factorUnit({ unit }: Pick<Factor, 'unit'>): { readonly unit: string; readonly per: 1 | 100 } {
  return isShare(unit) ? { unit: unit.replace(/^share/, '%'), per: 100 } : { unit, per: 1 };
}

/**
 * Writes a value of a factor with its unit, as people read it.
 *
 * @param value in the factor's own unit
 * @param factor of the catalogue
 * @returns text
 * @example factorText(0.1, { unit: 'share of entries' }) // '10\u202f% of entries'
 */
export function factorText(value: number, factor: Pick<Factor, 'unit'>): string {
  const { unit, per } = factorUnit(factor);
  return `${formatNumber(value * per, { significant: 3 })}${spaceBeside(unit)}${unit}`;
}
