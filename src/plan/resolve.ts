import { contextOf, defaultFor, defaultModeShares } from '../sources/defaults.ts';
import { type Factor, scaledBy } from '../sources/factor.ts';
import { defaultWords as words } from '../words/en/defaults.ts';
import { allFields, citySections, type CitySection, type FoundField } from './fields.ts';
import type { City, Datum, SurveyDefinition } from './plan.ts';
import { type ShareFamily, shareFamilies } from './share-families.ts';
import {
  freightClasses,
  freightSegments,
  inventoryClassOf,
  powertrains,
  traitsOf,
  vehicleClasses,
  type FreightClass,
  type Mode,
  type VehicleClass,
} from './vocabulary.ts';

/** A datum as the models take it: the city's own or a labelled default. */
export interface ResolvedDatum extends Factor {
  readonly key: string;
  readonly origin: 'local' | 'default';
  /** What a local share of a mode counts, where its survey says so. */
  readonly survey?: SurveyDefinition;
}

/** How much of what the models take is the city's own. */
export interface Completeness {
  readonly local: number;
  readonly total: number;
  readonly bySection: Readonly<Record<CitySection, { readonly local: number; readonly total: number }>>;
}

const defaultCurrency = 'USD';
/** Data in money that tell what the city's currency is worth, best first. */
const moneyAnchors = ['wage_per_hour', 'income_per_hour', 'price.petrol', 'price.diesel', 'price.electricity'];
const persons_per_thousand = 1_000;
const isMoney = (field: FoundField): boolean => field.unit.startsWith('currency');

function localFactor(city: City, datum: Datum): Factor {
  return { ...datum, place: datum.place ?? city.name };
}

/**
 * Money defaults are in US$. The city's own wage, else income or a price, says how much of its currency stands for one.
 * Without any of them another currency has no money defaults.
 */
function moneyScale(city: City, defaults: ReadonlyMap<string, Factor>): number | undefined {
  for (const key of moneyAnchors) {
    const local = city.data[key]?.value;
    const usual = defaults.get(key)?.value;
    if (local !== undefined && usual !== undefined && usual > 0) return local / usual;
  }
  return city.currency === defaultCurrency ? 1 : undefined;
}

function scaled(factor: Factor, scale: number): Factor {
  if (scale === 1) return factor;
  return {
    ...scaledBy(factor, scale),
    reference: { kind: 'judgement' },
    note: words.byWage(scale.toPrecision(3)),
  };
}

/** All defaults that stand alone, money in the city's currency. */
function plainDefaults(city: City, opened: readonly Mode[]): Map<string, Factor> {
  const context = contextOf(city.country, city.data['population']?.value, city.base_year);
  const found = new Map<string, Factor>();
  for (const { key } of fieldsOf(city, opened)) {
    const factor = defaultFor(key, context);
    if (factor !== undefined) found.set(key, factor);
  }
  const valueOf = (key: string): number | undefined => city.data[key]?.value ?? found.get(key)?.value;
  const [cars, persons] = [valueOf('cars_per_1000'), valueOf('persons_per_car_access')];
  const carAccess = cars === undefined || persons === undefined ? undefined : (cars * persons) / persons_per_thousand;
  for (const [mode, factor] of defaultModeShares(city.modes, context, carAccess)) {
    found.set(`mode.${mode}.share`, factor);
  }
  const scale = moneyScale(city, found);
  for (const field of allFields()) {
    const factor = found.get(field.key);
    if (factor === undefined || !isMoney(field)) continue;
    // Prices of energy do not follow the wage where they are in the right currency already.
    const own = city.currency === defaultCurrency && field.section === 'energy' ? 1 : scale;
    if (own === undefined) found.delete(field.key);
    else found.set(field.key, scaled(factor, own));
  }
  return found;
}

/** Every field but those of modes that the city does not have. */
function fieldsOf(city: City, opened: readonly Mode[] = []): readonly FoundField[] {
  const has: ReadonlySet<string> = new Set([...city.modes, ...opened]);
  return allFields().filter(({ key }) => !key.startsWith('mode.') || has.has(key.split('.')[1]!));
}

/** Fits the defaults of a family of shares to the members that the city gives, so that the whole keeps its sum. */
function fitFamily(city: City, family: ShareFamily, defaults: Map<string, Factor>): void {
  const given = family.keys.filter((key) => city.data[key] !== undefined);
  if (given.length === 0 || given.length === family.keys.length) return;
  const absent = family.keys.filter((key) => city.data[key] === undefined && defaults.has(key));
  const local = given.reduce((sum, key) => sum + city.data[key]!.value, 0);
  const rest = Math.max(0, 1 - local);
  const usual = absent.reduce((sum, key) => sum + defaults.get(key)!.value, 0);
  for (const key of absent) {
    const factor = defaults.get(key)!;
    if (family.rule === 'whole') {
      defaults.set(key, {
        ...factor,
        value: 0,
        place: city.name,
        year: city.base_year,
        reference: { kind: 'derived', where: words.none },
        note: words.none,
      });
    } else if (family.rule === 'complete') {
      const part = usual > 0 ? factor.value / usual : 1 / absent.length;
      defaults.set(key, {
        ...factor,
        value: rest * part,
        reference: { kind: 'judgement' },
        note: words.rest(local.toPrecision(3)),
      });
    } else if (usual > rest) {
      defaults.set(key, {
        ...factor,
        value: (factor.value * rest) / usual,
        reference: { kind: 'judgement' },
        note: words.capped,
      });
    }
  }
}

/** What the inventory says of a fleet that the city does not describe itself; a corrected consumption goes before a published one. */
function fromInventory(city: City): Record<string, Datum> {
  const found: Record<string, Datum> = {};
  for (const each of vehicleClasses) {
    const inventory = inventoryClassOf(each);
    const own = powertrains.some((powertrain) => city.data[`class.${each}.share.${powertrain}`] !== undefined);
    for (const powertrain of powertrains) {
      const take = (key: string, from: string): void => {
        const datum = city.data[from];
        if (datum === undefined || city.data[key] !== undefined) return;
        found[key] = { ...datum, reference: { ...datum.reference, kind: 'derived', where: from } };
      };
      if (!own) take(`class.${each}.share.${powertrain}`, `inventory.${inventory}.share.${powertrain}`);
      const consumption = `class.${each}.consumption.${powertrain}`;
      const published = `inventory.${inventory}.consumption.${powertrain}`;
      const corrected = `corrected.${inventory}.consumption.${powertrain}`;
      // No vehicle runs on nothing: a recorded 0 is the inventory's own, not a consumption.
      if (city.data[corrected] !== undefined) take(consumption, corrected);
      else if ((city.data[published]?.value ?? 0) > 0) take(consumption, published);
    }
  }
  return found;
}

/**
 * Gives the models every datum of a city: its own, else a labelled default.
 *
 * Defaults of shares make room for the shares the city gives; money defaults are turned from US$ into the city's currency by its own
 * wage, income or a price, and are missing where it has none of them. Data of modes that the city does not have are left out.
 *
 * The fleet that drives the models follows the inventory where the city says nothing else.
 *
 * @param given a checked city
 * @param opened modes that a measure may open there
 * @returns data by key in the order of the registry; a key that is absent is missing
 */
export function resolveData(given: City, opened: readonly Mode[] = []): ReadonlyMap<string, ResolvedDatum> {
  const city = { ...given, data: { ...fromInventory(given), ...given.data } };
  const defaults = plainDefaults(city, opened);
  for (const family of shareFamilies(city)) fitFamily(city, family, defaults);
  const found = new Map<string, ResolvedDatum>();
  for (const { key } of fieldsOf(city, opened)) {
    const datum = Object.hasOwn(city.data, key) ? city.data[key] : undefined;
    const factor = datum === undefined ? defaults.get(key) : localFactor(city, datum);
    if (factor !== undefined) found.set(key, { ...factor, key, origin: datum === undefined ? 'default' : 'local' });
  }
  return found;
}

/** Data that have no default but that every city should look for. */
const wished = /^(population|mode\.\w+\.trip_length|fuel_sold\.(petrol|diesel))$/;

function classesOf(city: City, data: ReadonlyMap<string, ResolvedDatum>): ReadonlySet<string> {
  const carried = city.modes.flatMap((mode): VehicleClass[] => {
    const vehicle = traitsOf(mode, city.own_mode).vehicle;
    return vehicle === undefined ? [] : [vehicle];
  });
  return new Set<string>([...carried, ...goodsClassesOf(data)]);
}

/**
 * Lists the goods vehicles of a city: those that bring some segment's deliveries.
 *
 * @param data the city's data, resolved
 * @returns classes in the vocabulary's order
 */
export function goodsClassesOf(data: ReadonlyMap<string, Pick<Factor, 'value'>>): readonly FreightClass[] {
  return freightClasses.filter((each) =>
    freightSegments.some((segment) => (data.get(`freight.class_share.${segment}.${each}`)?.value ?? 0) > 0),
  );
}

function counts(field: FoundField, data: ReadonlyMap<string, ResolvedDatum>, classes: ReadonlySet<string>): boolean {
  const { key, members } = field;
  const datum = data.get(key);
  if (datum?.origin === 'local') return true;
  if (members.freight_class !== undefined && !classes.has(members.freight_class)) return false;
  if (key.startsWith('class.') && members.class !== undefined && !classes.has(members.class)) return false;
  if (members.powertrain !== undefined && key.startsWith('class.')) {
    const share = data.get(`class.${members.class}.share.${members.powertrain}`);
    return share !== undefined && share.value > 0;
  }
  return datum !== undefined || wished.test(key);
}

/**
 * Counts how much of what the models take is the city's own.
 *
 * Counted are local data, defaults in use (modes and vehicle classes of the city, powertrains that run), and what every city should look
 * for although nothing can stand in for it: residents, trip lengths by mode, fuel sold.
 *
 * @param city a checked city
 * @returns local and all data, in total and by section
 */
export function completeness(city: City): Completeness {
  const data = resolveData(city);
  const classes = classesOf(city, data);
  const bySection = Object.fromEntries(citySections.map((section) => [section, { local: 0, total: 0 }])) as Record<
    CitySection,
    { local: number; total: number }
  >;
  for (const field of fieldsOf(city)) {
    if (!counts(field, data, classes)) continue;
    const section = bySection[field.section];
    section.total += 1;
    if (data.get(field.key)?.origin === 'local') section.local += 1;
  }
  const all = citySections.map((section) => bySection[section]);
  return {
    local: all.reduce((sum, { local }) => sum + local, 0),
    total: all.reduce((sum, { total }) => sum + total, 0),
    bySection,
  };
}
