import { describe, expect, it } from 'vitest';
import { modeName } from '../../src/plan/mode-name.ts';
import type { City, SurveyDefinition } from '../../src/plan/plan.ts';
import { plausibility } from '../../src/plan/plausibility.ts';
import { surveysOf, surveyText } from '../../src/plan/survey.ts';
import { datum, minimalPlan } from '../support/plans.ts';

const workday: SurveyDefinition = { of: 'trips', whose: 'residents', days: 'workday' };
const week: SurveyDefinition = { of: 'trips', whose: 'territory', days: 'week' };

function cityWith(
  surveys: Readonly<Record<string, SurveyDefinition>>,
  kind: 'judgement' | 'derived' = 'judgement',
): City {
  const { city } = minimalPlan();
  const data = Object.entries(surveys).map(([mode, survey]) => {
    const key = `mode.${mode}.share`;
    return [key, datum(city.data[key]?.value ?? 0, 'share', { survey, reference: { kind } })];
  });
  return { ...city, data: { ...city.data, ...Object.fromEntries(data) } };
}
const codes = (city: City) => plausibility(city, new Map()).map(({ code }) => code);

describe('what shares count', () => {
  it('is said in a few words', () => {
    expect(surveyText(week)).toBe('share of trips, all in the area, all week');
  });

  it('is gathered by definition', () => {
    expect(surveysOf(cityWith({ walk: workday, bus: workday, car_driver: week }))).toEqual([
      { survey: workday, keys: ['mode.walk.share', 'mode.bus.share'] },
      { survey: week, keys: ['mode.car_driver.share'] },
    ]);
  });

  it('is a note that names both where two definitions stand side by side', () => {
    const city = cityWith({ walk: workday, bus: workday, car_driver: week });
    const found = plausibility(city, new Map()).find(({ code }) => code === 'surveys_differ');
    expect(found?.severity).toBe('note');
    expect(found?.message).toContain('Walk, Bus: share of trips, residents, workdays');
    expect(found?.message).toContain('Car driver: share of trips, all in the area, all week');
    expect(codes(cityWith({ walk: workday, bus: workday }))).not.toContain('surveys_differ');
  });

  it('is a fault where passenger-km stand for trips, unless they were turned into trips', () => {
    const pkm: SurveyDefinition = { ...workday, of: 'pkm' };
    expect(codes(cityWith({ walk: pkm }))).toContain('shares_of_pkm');
    expect(codes(cityWith({ walk: pkm }, 'derived'))).not.toContain('shares_of_pkm');
  });
});

it('calls the mode of the city’s own by its name', () => {
  const { city } = minimalPlan();
  expect(modeName('bus', city)).toBe('Bus');
  expect(modeName('own', { own_mode: { name: 'Cable car', group: 'transit', road: 'track' } })).toBe('Cable car');
});
