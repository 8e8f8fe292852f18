/** A made survey of establishments: known laws with a little noise that repeats. */
export interface MadeSector {
  readonly sector: string;
  readonly n: number;
  readonly law: (jobs: number) => number;
  /** m2 for each job; default 30. */
  readonly area?: (jobs: number) => number;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const usual: readonly MadeSector[] = [
  { sector: 'Shops', n: 40, law: (jobs) => 2.5 + 0.12 * jobs },
  { sector: 'Restaurants', n: 25, law: () => 3 },
  { sector: 'Workshops', n: 30, law: (jobs) => 0.09 * jobs },
  { sector: 'Offices', n: 30, law: (jobs) => 0.6 * Math.sqrt(jobs) },
  { sector: 'Lighthouses', n: 4, law: () => 1 },
  { sector: 'Building sites', n: 7, law: () => 2 },
];

/** Writes the survey as CSV with a column of employees, floor area and deliveries. */
export function establishmentCsv(
  sectors: readonly MadeSector[] = usual,
  { delimiter = ',', decimal = '.', noise = 0.3 }: { delimiter?: string; decimal?: string; noise?: number } = {},
): string {
  const random = seeded(23);
  const figure = (value: number): string => value.toFixed(4).replace('.', decimal);
  const rows = sectors.flatMap(({ sector, n, law, area = (jobs) => jobs * 30 }) =>
    Array.from({ length: n }, (_, at) => {
      const jobs = 1 + Math.round((at * 90) / n);
      const deliveries = Math.max(0, law(jobs) + (random() + random() - 1) * noise);
      return [sector, jobs, figure(area(jobs) * (0.7 + 0.6 * random())), figure(deliveries)].join(delimiter);
    }),
  );
  return [['Sector', 'Employees', 'Floor area (m2)', 'Deliveries per day'].join(delimiter), ...rows].join('\n');
}
