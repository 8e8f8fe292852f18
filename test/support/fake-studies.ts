import { fitFreightSurvey } from '../../src/engine/freight-fit.ts';
import { freightTripCheck } from '../../src/engine/freight-trip-check.ts';
import { freightUncertainty } from '../../src/engine/freight-uncertainty.ts';
import type { BackcastReport, MeasureAloneRow, ModelStudies } from '../../src/desk/studies.svelte.ts';
import { describeModel } from '../../src/engine/model-description.ts';

/** A case with a hit and a miss, invented. */
export const fakeCase: BackcastReport = {
  id: 'somewhere-2001',
  title: 'Somewhere, a charge in 2001',
  kind: 'independent',
  done: [
    {
      name: 'A charge',
      note: 'What was done.',
      measures: [{ name: 'Congestion charge', level: 2, unit: 'EUR an entry', start_year: 2001 }],
    },
  ],
  readings: [-0.15, -0.4].map((modelled, at) => ({
    ...{ id: 'somewhere-2001', title: 'Somewhere', kind: 'independent' as const, scenario: 'charge', base: 100 },
    ...{ indicator: 'car_entries_centre_thousand_per_weekday', year: 2001 + at, response: 'relative' as const },
    ...{ modelled, low: -0.2, high: -0.1, inside: at === 0, hit: at === 0, converged: true },
    verdict: at === 0 ? 'hit' : 'miss: the model answers more than was seen',
    reference: { kind: 'read' as const, source: 'somewhere', where: 'p. 1' },
    ...{ scenarioName: 'A charge', indicatorName: 'Cars entering the centre', note: 'All vehicles.' },
    source: { title: 'A report', year: 2002 },
  })),
  leaves_out: ['The weather.'],
};

const row = (
  measure: string,
  share: 'half' | 'full',
  response: number | null,
  rest: Partial<MeasureAloneRow>,
): MeasureAloneRow => ({
  ...{ measure, name: `Measure ${measure}`, level: share === 'half' ? 5 : 10, share, response },
  ...{ indicator: 'vkm_passenger_M', indicatorName: 'Vehicle-km for people', without: 100, with: 99 },
  ...{ verdict: 'no band', monotone: true, wider: [] },
  ...rest,
});

/** Three measures: inside its band, outside, without one. */
export const fakeRows: readonly MeasureAloneRow[] = [
  row('PA4', 'half', -0.1, { low: -0.3, high: -0.05, verdict: 'inside' }),
  row('PA4', 'full', -0.2, { low: -0.3, high: -0.05, verdict: 'inside' }),
  row('PS3', 'half', 0.1, { low: 0.3, high: 1, verdict: 'weaker', of: 'bus_vkm', monotone: false }),
  row('PS3', 'full', 0.05, { low: 0.3, high: 1, verdict: 'weaker', of: 'bus_vkm', monotone: false }),
  row('FA2', 'half', null, {}),
  row('FA2', 'full', -0.001, {}),
];

/** Answers at once, the description from the real list of steps. */
export function fakeStudies(over: Partial<ModelStudies> = {}): ModelStudies {
  return {
    describe: () => Promise.resolve(describeModel()),
    fit: () => Promise.resolve({ personal: 0.5, transit: 1, distance_power: 0 }),
    backcasts: (onCase) => {
      onCase(fakeCase, 1);
      return Promise.resolve();
    },
    measuresAlone: (_, onRow) => {
      fakeRows.forEach(onRow);
      return Promise.resolve();
    },
    fitFreight: (text, options) => Promise.resolve(fitFreightSurvey(text, options)),
    freightTrips: (plan) => Promise.resolve(freightTripCheck(plan)),
    freightUncertainty: (plan, onMoved) => Promise.resolve(freightUncertainty(plan, onMoved)),
    stop: () => undefined,
    ...over,
  };
}
