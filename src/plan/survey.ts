import { surveyWords as words } from '../words/en/survey.ts';
import type { City, Datum, SurveyDefinition } from './plan.ts';

/**
 * Says what a share counts.
 *
 * @param definition of its survey
 * @returns a few words, for beside the share
 * @example surveyText({ of: 'trips', whose: 'residents', days: 'workday' }) // 'share of trips, residents, workdays'
 */
export function surveyText({ of, whose, days }: SurveyDefinition): string {
  return words.share(words.of[of], words.whose[whose], words.days[days]);
}

/** Key, datum and definition of each share of a mode whose survey is known. */
function surveyed(city: Pick<City, 'modes' | 'data'>): readonly (Datum & { key: string; survey: SurveyDefinition })[] {
  return city.modes.flatMap((mode) => {
    const key = `mode.${mode}.share`;
    const datum = city.data[key];
    return datum?.survey ? [{ ...datum, key, survey: datum.survey }] : [];
  });
}

/**
 * Gathers the definitions that the mode shares of a city follow.
 *
 * @param city the city
 * @returns one entry for each definition, with the keys of its shares, in the order of the modes; empty = none is stated
 */
export function surveysOf(
  city: Pick<City, 'modes' | 'data'>,
): readonly { readonly survey: SurveyDefinition; readonly keys: readonly string[] }[] {
  const found = new Map<string, { survey: SurveyDefinition; keys: string[] }>();
  for (const { key, survey } of surveyed(city)) {
    const text = surveyText(survey);
    found.set(text, { survey, keys: [...(found.get(text)?.keys ?? []), key] });
  }
  return [...found.values()];
}

/**
 * Lists shares of passenger-km that stand where the model reads shares of trips.
 *
 * @param city the city
 * @returns their keys; a share that was turned into trips is marked as derived, and is none of them
 */
export function unconverted(city: Pick<City, 'modes' | 'data'>): readonly string[] {
  return surveyed(city)
    .filter(({ survey, reference }) => survey.of === 'pkm' && reference.kind !== 'derived')
    .map(({ key }) => key);
}
