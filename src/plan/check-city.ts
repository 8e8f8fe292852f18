import { planWords } from '../words/en/plan.ts';
import { checkReference } from './check-references.ts';
import { checkZones } from './check-zones.ts';
import { allFields, fieldOf } from './fields.ts';
import type { City, Complaint, Datum } from './plan.ts';
import { shareFamilies, shareSum } from './share-families.ts';

const words = planWords.city;

const shareTemplate = 'mode.{mode}.share';

/** Longest path from base year to horizon; results have a column for each year. */
const mostYears = 100;

function nearestKey(key: string): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const last = plain(key.split('.').at(-1) ?? '');
  const keys = allFields().map((field) => field.key);
  return keys.find((each) => plain(each) === plain(key)) ?? keys.find((each) => plain(each) === last);
}

/**
 * Checks one datum against its field: known, in the right unit, not nonsense, cited.
 *
 * @param key key of `city.data`
 * @param datum the datum
 * @param sources keys of the bibliography
 * @returns complaints
 */
function checkDatum(key: string, datum: Datum, sources: ReadonlySet<string>): Complaint[] {
  const path = `city.data.${key}`;
  const field = fieldOf(key);
  if (!field) return [{ path, ...words.unknownDatum(key, nearestKey(key)) }];
  const complaints = checkReference(datum.reference, `${path}.reference`, sources);
  const { value, unit, low, high } = datum;
  if (unit !== field.unit) complaints.push({ path: `${path}.unit`, ...words.unit(unit, field.unit) });
  else if (value < field.min || value > field.max) {
    complaints.push({ path, ...words.bounds(field.label, value, field.min, field.max, field.unit) });
  }
  if (datum.survey && field.template !== shareTemplate)
    complaints.push({ path: `${path}.survey`, ...words.surveyPlace() });
  const outside = (low !== undefined && low > value) || (high !== undefined && high < value);
  if (outside) complaints.push({ path, ...words.spread(low ?? value, value, high ?? value) });
  return complaints;
}

/**
 * Checks the shares of a city that must sum to 1.
 *
 * @param city the city
 * @returns one complaint for each family whose rule is broken, at its first given member
 */
function checkShares(city: City): Complaint[] {
  return shareFamilies(city).flatMap((family) => {
    const { sum, broken } = shareSum(city, family);
    if (!broken) return [];
    const key = family.keys.find((each) => city.data[each] !== undefined) ?? family.keys[0] ?? '';
    const exact = sum < 1 || family.rule === 'whole';
    return [
      { path: `city.data.${key}`, ...(exact ? words.sumOff(family.name, sum) : words.sumAbove(family.name, sum)) },
    ];
  });
}

function checkModes(city: City): Complaint[] {
  const twice = city.modes.filter((mode, index) => city.modes.indexOf(mode) !== index);
  const has: ReadonlySet<string> = new Set(city.modes);
  const strangers = Object.keys(city.data).flatMap((key) => {
    const field = fieldOf(key);
    const mode = field?.members.mode;
    const share = field?.template === shareTemplate;
    return share && mode && !has.has(mode) && city.data[key]?.value !== 0
      ? [{ path: `city.data.${key}`, ...words.modeMissing(mode) }]
      : [];
  });
  return [...twice.map((mode) => ({ path: 'city.modes', ...words.duplicateMode(mode) })), ...strangers];
}

/**
 * Checks what the shape of a city cannot say.
 *
 * @param city the city
 * @param horizon last year of the plan
 * @param sources keys of the bibliography
 * @returns complaints
 */
export function checkCity(city: City, horizon: number, sources: ReadonlySet<string>): Complaint[] {
  const years = horizon - city.base_year;
  const axis =
    years < 0
      ? [{ path: 'horizon', ...words.years(city.base_year, horizon) }]
      : years > mostYears
        ? [{ path: 'horizon', ...words.longAxis(years, mostYears) }]
        : [];
  const data = Object.entries(city.data).flatMap(([key, datum]) => checkDatum(key, datum, sources));
  const zones = city.zones ? checkZones(city.zones, sources) : [];
  return [...axis, ...checkModes(city), ...zones, ...data, ...checkShares(city)];
}
