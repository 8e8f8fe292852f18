import { plausibility as words } from '../../words/en/plausibility.ts';
import { surveyWords } from '../../words/en/survey.ts';
import { fieldOf } from '../fields.ts';
import { modeName } from '../mode-name.ts';
import type { City } from '../plan.ts';
import { shareFamilies, shareSum } from '../share-families.ts';
import { surveysOf, surveyText, unconverted } from '../survey.ts';
import { modes } from '../vocabulary.ts';
import { type Checks, percent, type PlausibilityFinding } from './check.ts';

/**
 * Checks that shares of one whole add up to one.
 *
 * @param city the city, with what it brought itself
 * @returns a fault for each family of shares whose rule is broken
 */
export function shareChecks(city: City): Checks {
  return shareFamilies(city).map((family) => {
    const { sum, broken } = shareSum(city, family);
    const about = family.keys.find((key) => city.data[key] !== undefined);
    if (!broken || about === undefined) return undefined;
    return { code: 'shares_do_not_sum', message: words.sum(family.name, percent(sum)), about, severity: 'fault' };
  });
}

function modesText(city: City, keys: readonly string[]): string {
  const members: ReadonlySet<string | undefined> = new Set(keys.map((key) => fieldOf(key)?.members.mode));
  return modes
    .filter((mode) => members.has(mode))
    .map((mode) => modeName(mode, city))
    .join(', ');
}

/**
 * Checks that the mode shares of a city count the same, and trips.
 *
 * @param city the city, with what it brought itself
 * @returns a note that names each definition where there are several, and a fault where shares of passenger-km stand
 */
export function surveyChecks(city: City): Checks {
  const surveys = surveysOf(city);
  const [about] = surveys[1]?.keys ?? [];
  const findings: PlausibilityFinding[] = [];
  if (about !== undefined) {
    const statements = surveys.map(({ survey, keys }) => surveyWords.one(modesText(city, keys), surveyText(survey)));
    findings.push({ code: 'surveys_differ', message: surveyWords.several(statements), about, severity: 'note' });
  }
  const passengerKm = unconverted(city);
  const [first] = passengerKm;
  if (first !== undefined) {
    const message = surveyWords.notTrips(modesText(city, passengerKm));
    findings.push({ code: 'shares_of_pkm', message, about: first, severity: 'fault' });
  }
  return findings;
}
