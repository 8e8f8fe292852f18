import { scaledBy } from '../sources/factor.ts';
import { planWords } from '../words/en/plan.ts';
import type { CityCommand, Command, Edited } from './commands.ts';
import type { City, Datum, Plan } from './plan.ts';
import { shareFamilies } from './share-families.ts';

const words = planWords.edit;

/** Puts a changed city into the plan; what was calibrated to the old one goes. */
function withCity(plan: Plan, city: City, undo: readonly Command[]): Edited {
  const { calibration, ...rest } = plan;
  const restore: readonly Command[] = calibration ? [{ kind: 'setCalibration', calibration }] : [];
  return { plan: { ...rest, city }, inverse: { kind: 'batch', commands: [...undo, ...restore] } };
}

function undoOf(city: City, key: string): Command {
  const datum = Object.hasOwn(city.data, key) ? city.data[key] : undefined;
  return datum ? { kind: 'setDatum', key, datum } : { kind: 'removeDatum', key };
}

/** Scales a datum and marks it as derived. */
export function scaledDatum(datum: Datum, by: number): Datum {
  const { source, where } = datum.reference;
  const marked = where?.endsWith(words.scaled) ? where : [where, words.scaled].filter(Boolean).join('; ');
  return {
    ...scaledBy(datum, by),
    reference: { kind: 'derived', ...(source !== undefined && { source }), where: marked },
  };
}

/** The other shares of a family, scaled so that all sum to 1 beside a new value. */
function balanced(city: City, key: string, value: number): Record<string, Datum> {
  const family = shareFamilies(city).find(({ keys, rule }) => rule !== 'part' && keys.includes(key));
  const others = (family?.keys ?? []).flatMap((each): [string, Datum][] => {
    const datum = each === key ? undefined : city.data[each];
    return datum ? [[each, datum]] : [];
  });
  const sum = others.reduce((total, [, datum]) => total + datum.value, 0);
  // With a member missing, the rest is a default's and not ours to share out.
  const open = family?.rule === 'complete' && others.length < family.keys.length - 1;
  if (open || !(sum > 0) || value > 1) return {};
  return Object.fromEntries(others.map(([each, datum]) => [each, scaledDatum(datum, (1 - value) / sum)]));
}

const undoZones = ({ zones }: City): Command => (zones ? { kind: 'setZones', zones } : { kind: 'clearZones' });

function clearZones(plan: Plan): Edited {
  const { zones, ...city } = plan.city;
  return zones ? withCity(plan, city, [undoZones(plan.city)]) : [{ path: 'city.zones', ...planWords.zones.noZones() }];
}

function setZone(plan: Plan, { zone: id, change }: Extract<CityCommand, { kind: 'setZone' }>): Edited {
  const { zones } = plan.city;
  const at = zones?.zones.findIndex((each) => each.id === id) ?? -1;
  const before = zones?.zones[at];
  if (!zones || !before) return [{ path: 'city.zones', ...planWords.zones.noZone(id) }];
  const { name, ring, population, jobs } = before;
  const changed = { ...zones, zones: zones.zones.with(at, { ...before, ...change }) };
  const undo: Command = { kind: 'setZone', zone: id, change: { name, ring, population, jobs } };
  return withCity(plan, { ...plan.city, zones: changed }, [undo]);
}

/**
 * Carries out an edit of the city, without checking the result.
 *
 * @param plan the plan
 * @param command the edit
 * @returns the changed plan without calibration and its inverse, or a complaint
 */
export function editCity(plan: Plan, command: CityCommand): Edited {
  const { city } = plan;
  switch (command.kind) {
    case 'setDatum': {
      const others = command.balance ? balanced(city, command.key, command.datum.value) : {};
      const changes = { ...others, [command.key]: command.datum };
      const undo = Object.keys(changes).map((key) => undoOf(city, key));
      return withCity(plan, { ...city, data: { ...city.data, ...changes } }, undo);
    }
    case 'removeDatum': {
      const { key } = command;
      if (!Object.hasOwn(city.data, key)) return [{ path: `city.data.${key}`, ...words.noDatum(key) }];
      const { [key]: _, ...data } = city.data;
      return withCity(plan, { ...city, data }, [undoOf(city, key)]);
    }
    case 'setModes':
      return withCity(plan, { ...city, modes: command.modes }, [{ kind: 'setModes', modes: city.modes }]);
    case 'setOwnMode': {
      const { own_mode: old, ...rest } = city;
      const { own } = command;
      return withCity(plan, { ...rest, ...(own && { own_mode: own }) }, [
        { kind: 'setOwnMode', ...(old && { own: old }) },
      ]);
    }
    case 'setCity':
      return withCity(plan, command.city, [{ kind: 'setCity', city }]);
    case 'setZones':
      return withCity(plan, { ...city, zones: command.zones }, [undoZones(city)]);
    case 'setZone':
      return setZone(plan, command);
    case 'clearZones':
      return clearZones(plan);
  }
}
