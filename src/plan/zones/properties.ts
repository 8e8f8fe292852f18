import type { Layer } from './layer.ts';

/** What a property of the features can say of a zone. */
export const roles = ['id', 'name', 'population', 'jobs', 'ring', 'area_km2'] as const;
export type Role = (typeof roles)[number];

/** Which property says what; absent = none does. */
export type Mapping = Readonly<Partial<Record<Role, string>>>;

/** One property of the features, for choosing. */
export interface Property {
  readonly name: string;
  /** Zones that have a value there, and those whose value is or looks like a number. */
  readonly filled: number;
  readonly numbers: number;
  /** Different values. */
  readonly distinct: number;
  /** The first few values. */
  readonly samples: readonly string[];
}

// Names as they stand in municipal files, without marks and case; a year may follow.
const usual: Readonly<Record<Role, RegExp>> = {
  id: /^(id|zoneid|zone|zona|code|zonecode|cve\w{0,6}|fid|gid|objectid)$/,
  name: /^(name|nombre|nom|nome|label|title|zonename|district|distrito|bezirk)$/,
  population:
    /^(population|pop|poptotal|totpop|pobtot|residents|inhabitants|persons|people|poblacion|populacao|habitants|habitantes|einwohner)(\d{2,4})?$/,
  jobs: /^(jobs|employment|empl|emp|employees|workplaces|empleos?|empregos|emplois|arbeitsplatze)(\d{2,4})?$/,
  ring: /^(ring|sumpterring)$/,
  area_km2: /^(areakm2?|areasqkm|km2|sqkm)$/,
};
const samplesShown = 3;

/** A value of a property as text; what is no text or number says nothing. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

/**
 * Lists the properties that the features have.
 *
 * @param layer what a file of outlines holds
 * @returns properties in the order in which they first come
 */
export function propertiesOf(layer: Layer): readonly Property[] {
  const names = new Set(layer.zones.flatMap(({ properties }) => Object.keys(properties)));
  return [...names].flatMap((name): Property[] => {
    const values = layer.zones
      .map(({ properties }) => textOf(Object.hasOwn(properties, name) ? properties[name] : undefined))
      .filter((text) => text !== '');
    const distinct = new Set(values);
    const numbers = values.filter((text) => /^[-+]?[\d.,'\s]*\d[\d.,'\s]*$/.test(text)).length;
    const samples = [...distinct].slice(0, samplesShown);
    return values.length === 0 ? [] : [{ name, filled: values.length, numbers, distinct: distinct.size, samples }];
  });
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * Guesses from their names which property says what. An id must tell all zones apart, residents and jobs must be numbers.
 *
 * @param layer what a file of outlines holds
 * @param properties its properties
 * @returns a first mapping, to be looked at by a person
 */
export function suggestMapping(layer: Layer, properties: readonly Property[]): Mapping {
  const all = layer.zones.length;
  const fits = ({ filled, numbers, distinct }: Property, role: Role): boolean => {
    if (role === 'id') return distinct === all && filled === all;
    return role === 'name' || role === 'ring' || numbers > 0;
  };
  const found = roles.flatMap((role): [Role, string][] => {
    const property = properties.find((each) => usual[role].test(plain(each.name)) && fits(each, role));
    return property ? [[role, property.name]] : [];
  });
  return Object.fromEntries(found);
}
