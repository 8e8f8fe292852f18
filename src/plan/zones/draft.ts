import type { Reference } from '../../sources/factor.ts';
import { names } from '../../words/en/names.ts';
import { zoneWords } from '../../words/en/zones.ts';
import { forbiddenKeys } from '../forbidden-keys.ts';
import type { Complaint } from '../plan.ts';
import { readNumber, type DecimalMark } from '../read-number.ts';
import { rings } from '../vocabulary.ts';
import type { CityZone, CityZones, ZoneId } from '../zones.ts';
import type { Layer, LayerZone } from './layer.ts';
import { zoneLimits } from './limits.ts';
import { textOf, type Mapping, type Role } from './properties.ts';
import { suggestCentre, suggestRing } from './ring-of-zone.ts';

const words = zoneWords.properties;
type Count = 'population' | 'jobs';

/** What a person has typed over what the file says. */
export type Typed = Partial<Pick<CityZone, 'name' | 'population' | 'jobs' | 'ring'>>;

/** A zone as far as it is known. */
export interface DraftZone extends Omit<CityZone, Count | 'area_km2'> {
  readonly population?: number;
  readonly jobs?: number;
  readonly area_km2?: number;
}

/** Zones made of a file, what keeps them from being used, and which of them is the centre. */
export interface Draft {
  readonly zones: readonly DraftZone[];
  readonly complaints: readonly Complaint[];
  readonly notes: readonly string[];
  /** Position of the zone at the centre. */
  readonly centre: number;
}

export interface DraftOptions {
  readonly mapping: Mapping;
  /** Outer radius of each ring, km. `[ring]` */
  readonly radii_km: readonly number[];
  /** What was typed, by the position of the zone. */
  readonly typed?: Readonly<Record<number, Typed>>;
  /** Position of the zone at the centre; absent = suggested. */
  readonly centre?: number;
  /** Decimal mark of numbers that stand as text. */
  readonly mark?: DecimalMark;
}

/** What was read of one kind, by zone, with the complaints about it. */
interface ReadCounts {
  readonly values: readonly (number | undefined)[];
  readonly complaints: readonly Complaint[];
}

const valueOf = ({ properties }: LayerZone, property: string | undefined): unknown =>
  property !== undefined && Object.hasOwn(properties, property) ? properties[property] : undefined;

/** Reads a property as numbers of 0 or more; empty is missing, what cannot be read is a complaint, one for the property. */
function readCounts(layer: Layer, role: Role, { mapping, mark }: DraftOptions, titles: readonly string[]): ReadCounts {
  const property = mapping[role];
  const complaints: Complaint[] = [];
  const complain = (said: Omit<Complaint, 'path'>): undefined => {
    if (complaints.length === 0) complaints.push({ path: role, ...said });
  };
  const values = layer.zones.map((zone, at) => {
    const text = textOf(valueOf(zone, property));
    if (property === undefined || text === '') return undefined;
    const given = valueOf(zone, property);
    const read = typeof given === 'number' ? { value: given, percent: false } : readNumber(text, mark);
    if ('ambiguous' in read) return complain(words.twoReadings(property, text));
    const fits = 'value' in read && !read.percent && Number.isFinite(read.value) && read.value >= 0;
    return fits ? read.value : complain(words.unreadable(property, text, titles[at] ?? ''));
  });
  return { values, complaints };
}

/** Ids by the chosen property, else by the features' own id, else counted. */
function readIds(layer: Layer, property: string | undefined): { ids: readonly ZoneId[]; complaints: Complaint[] } {
  const counted = layer.zones.map((_, at) => String(at + 1));
  const own = layer.zones.map(({ id }) => id?.trim() ?? '');
  const whole = own.every((id) => id !== '') && new Set(own).size === own.length;
  if (property === undefined && !whole) return { ids: counted, complaints: [] };
  const ids = property === undefined ? own : layer.zones.map((zone) => textOf(valueOf(zone, property)));
  const empty = ids.flatMap((id, at) => (id === '' ? [words.unnamed(at + 1)] : []));
  const twice = [...new Set(ids.filter((id, at) => id !== '' && ids.indexOf(id) !== at))];
  const strange = ids.some((id) => id.length > zoneLimits.id || /\p{Cc}|\p{Cs}/u.test(id) || forbiddenKeys.has(id));
  const complaints = [
    ...(empty.length > 0 ? [{ path: 'id', ...words.idMissing(empty) }] : []),
    ...(twice.length > 0 ? [{ path: 'id', ...words.idTwice(twice) }] : []),
    ...(strange ? [{ path: 'id', ...words.idLong(zoneLimits.id) }] : []),
  ];
  return { ids, complaints };
}

/** A name to show: no control characters, not empty, not endless. */
const nameOf = (text: string, id: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .trim()
    .slice(0, zoneLimits.id) || id;

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
function ringNamed(text: string): CityZone['ring'] | undefined {
  return rings.find((ring) => [plain(ring), plain(names.rings[ring])].includes(plain(text)));
}

function missing(zones: readonly DraftZone[], of: Count, chosen: boolean): Complaint[] {
  const without = zones.filter((zone) => zone[of] === undefined).map(({ name }) => name);
  if (without.length === 0) {
    const none = zones.every((zone) => zone[of] === 0);
    return none ? [{ path: of, ...(of === 'population' ? words.nobody() : words.noJobs()) }] : [];
  }
  if (!chosen && without.length === zones.length) {
    return [{ path: of, problem: words.notChosen[of], remedy: words.chooseOrType }];
  }
  return [{ path: of, ...words.missing[of](without) }];
}

function incomplete(zones: readonly DraftZone[], mapping: Mapping): Complaint[] {
  const pointed = zones.filter(({ area_km2 }) => area_km2 === undefined || !(area_km2 > 0)).map(({ name }) => name);
  return [
    ...missing(zones, 'population', mapping.population !== undefined),
    ...missing(zones, 'jobs', mapping.jobs !== undefined),
    ...(pointed.length > 0 ? [{ path: 'area_km2', ...words.noArea(pointed) }] : []),
  ];
}

/**
 * Makes zones of what a file holds, by the chosen properties and what was typed over them. Nothing missing is taken as 0,
 * and nothing is made up: what is lacking is a complaint. The ring is a suggestion where no property says it.
 *
 * @param layer what a file of outlines holds
 * @param options mapping, ring radii, what was typed
 * @returns zones as far as they are known, and what keeps them from being used
 */
export function draftZones(layer: Layer, options: DraftOptions): Draft {
  const { mapping, radii_km, typed } = options;
  const { ids, complaints } = readIds(layer, mapping.id);
  const titles = layer.zones.map((zone, at) => {
    const said = textOf(valueOf(zone, mapping.name));
    return nameOf(typed?.[at]?.name ?? said, mapping.id === undefined ? words.unnamed(at + 1) : (ids[at] ?? ''));
  });
  const read = (role: Role): ReadCounts => readCounts(layer, role, options, titles);
  const [population, jobs, area] = [read('population'), read('jobs'), read('area_km2')];
  const known = layer.zones.map((zone, at) => {
    const over = typed?.[at];
    const counts = { population: over?.population ?? population.values[at], jobs: over?.jobs ?? jobs.values[at] };
    return { ...counts, centroid: zone.centroid, area_km2: zone.area_km2 ?? area.values[at] };
  });
  const centre = options.centre ?? suggestCentre(known.map((each) => ({ ...each, area_km2: each.area_km2 ?? NaN })));
  const middle = known[centre]?.centroid ?? known[0]!.centroid;
  const unread = new Set<string>();
  const zones = layer.zones.map((zone, at): DraftZone => {
    const said = textOf(valueOf(zone, mapping.ring));
    const named = ringNamed(said);
    if (said !== '' && !named) unread.add(said);
    const { population: residents, jobs: work, area_km2 } = known[at]!;
    return {
      id: ids[at]!,
      name: titles[at]!,
      ring: typed?.[at]?.ring ?? named ?? suggestRing(zone.centroid, middle, radii_km),
      ...(residents !== undefined && { population: residents }),
      ...(work !== undefined && { jobs: work }),
      ...(area_km2 !== undefined && { area_km2 }),
      centroid: zone.centroid,
      ...(zone.boundary && { boundary: zone.boundary }),
    };
  });
  // A value that cannot be read is missing too: it is said once.
  const faults = [...complaints, ...population.complaints, ...jobs.complaints, ...area.complaints];
  const told = new Set(faults.map(({ path }) => path));
  const lacking = incomplete(zones, mapping).filter(({ path }) => !told.has(path));
  return {
    zones,
    complaints: [...faults.filter(({ path }) => isOpen(path, zones)), ...lacking],
    notes: unread.size > 0 ? [words.ringUnread([...unread])] : [],
    centre,
  };
}

/** An unreadable number that was typed over in the table is settled. */
function isOpen(path: string, zones: readonly DraftZone[]): boolean {
  if (path !== 'population' && path !== 'jobs' && path !== 'area_km2') return true;
  return zones.some((zone) => zone[path] === undefined);
}

/**
 * Takes a draft as the city's zones.
 *
 * @param draft zones of a file
 * @param reference where the file comes from
 * @returns the zones, or undefined while something is lacking
 */
export function zonesOf({ zones, complaints }: Draft, reference: Reference): CityZones | undefined {
  return complaints.length > 0 ? undefined : { zones: zones as readonly CityZone[], reference };
}
