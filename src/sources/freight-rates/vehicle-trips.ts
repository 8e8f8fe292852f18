import type { Factor } from '../factor.ts';

/** Activities that vehicle trip rates count by; jobs are of the city's segments, `jobs` are all. */
export type TripActivity =
  'retail' | 'hospitality' | 'offices' | 'industry' | 'construction' | 'jobs' | 'households' | 'residents';

/** Rates of one vehicle by activity. */
export type ActivityRates = Readonly<Partial<Record<TripActivity, Factor>>>;

/** What makes the factors of one source: a value and where it stands. */
type Made = (value: number, where: string) => Factor;

const made =
  (of: Pick<Factor, 'place' | 'year'> & { readonly source: string; readonly note?: string }): Made =>
  (value, where) => {
    const { place, year, source, note } = of;
    const reference = { kind: 'secondary', source, where } as const;
    return { value, unit: 'trips a weekday', place, year, quality: 'L', reference, ...(note && { note }) };
  };

const qrfm = made({
  place: 'United States',
  year: 2007,
  source: 'qrfm_2',
  note: 'trip origins, empty trips and service vehicles included; hotels and restaurants take the rate of services',
});

/** Rates of the manual by its four kinds of employees and households. */
const qrfmOf = (
  which: string,
  primary: number,
  industry: number,
  retail: number,
  services: number,
  households: number,
): ActivityRates => ({
  retail: qrfm(retail, `${which}, retail employee`),
  hospitality: qrfm(services, `${which}, office and services employee`),
  offices: qrfm(services, `${which}, office and services employee`),
  industry: qrfm(industry, `${which}, employee of manufacturing, transport, utilities and wholesale`),
  construction: qrfm(primary, `${which}, employee of agriculture, mining and construction`),
  households: qrfm(households, `${which}, household`),
});

/** Quick Response Freight Manual: vehicles of four tyres, single units of six and more, combinations. */
export const qrfmRates = {
  van: qrfmOf('four-tyre vehicles', 1.11, 0.938, 0.888, 0.437, 0.251),
  rigid: qrfmOf('single units of six tyres and more', 0.289, 0.242, 0.253, 0.068, 0.099),
  articulated: qrfmOf('combinations', 0.174, 0.104, 0.065, 0.009, 0.038),
} as const;

const bay = made({
  place: 'San Francisco Bay Area',
  year: 2010,
  source: 'bay_area_tm1',
  note: 'productions, equal to attractions for very small trucks; which of its sectors stands for which of ours is a judgement',
});

/** Coefficients of one regression by the model's sectors; RET, FPS, HER, OTH and MWT employees, households. */
const bayOf = (where: string, ret: number, fps: number, her: number, oth: number, mwt: number): ActivityRates => ({
  retail: bay(ret, `${where}, RETEMPN`),
  offices: bay(fps, `${where}, FPSEMPN`),
  hospitality: bay(her, `${where}, HEREMPN`),
  construction: bay(oth, `${where}, OTHEMPN`),
  industry: bay(mwt, `${where}, MWTEMPN`),
});

/** Travel Model One: very small trucks, then small and medium with and without freight, then large ones. Regressions of a vehicle are added. */
export const bayAreaRates = {
  van: [
    {
      ...bayOf('verySmall_P', 0.381636, 0.217332, 0.203076, 0.254232, 0.326304),
      households: bay(0.10626, 'verySmall_P, TOTHH'),
    },
  ],
  rigid: [
    bayOf('freight_small_P', 0.00101, 0.00081, -0.00014, -0.00017, 0.00089),
    bayOf('freight_medium_P', 0.01077, 0.005, -0.00047, -0.00076, 0.00637),
    { jobs: bay(0.0357, 'nonfreight_small_P, TOTEMP') },
    { jobs: bay(0.0103, 'nonfreight_medium_P, TOTEMP') },
  ],
  articulated: [
    bayOf('freight_large_P', 0.01586, 0.0041, -0.00019, -0.00043, 0.00725),
    { jobs: bay(0.005, 'nonfreight_large_P, TOTEMP') },
  ],
} as const satisfies Record<string, readonly ActivityRates[]>;

const helmet = made({
  place: 'Helsinki region',
  year: 2020,
  source: 'helmet',
  note: 'without the model’s own rate of logistics jobs, which a city here does not count: low where there are many',
});

/** HELMET: lorries, and lorries with a trailer; it counts no vans. */
export const helmetRates = {
  rigid: {
    residents: helmet(0.01, 'truck, inhabitant'),
    jobs: helmet(0.025, 'truck, job'),
    industry: helmet(0.035, 'truck, industry job, added'),
    retail: helmet(0.05, 'truck, retail job, added'),
  },
  articulated: {
    jobs: helmet(0.005, 'truck with trailer, job'),
    industry: helmet(0.038, 'truck with trailer, industry job, added'),
    retail: helmet(0.005, 'truck with trailer, retail job, added'),
  },
} as const satisfies Record<string, ActivityRates>;
