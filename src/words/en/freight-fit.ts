// What the fit of an establishment survey says, wherever it is run.

type Form = 'constant' | 'proportional' | 'affine' | 'power';

const equations: Readonly<Record<Form, string>> = {
  constant: 'a',
  proportional: 'b E',
  affine: 'a + b E',
  power: 'a E^b',
};

const formNames: Readonly<Record<Form, string>> = {
  constant: 'constant per establishment',
  proportional: 'proportional to size',
  affine: 'constant and proportional',
  power: 'power of size',
};

export const freightFitWords = {
  equations,
  formNames,
  sizes: { jobs: 'employees', area: 'floor area, m²' },
  /** A coefficient with its 95 % band. */
  coefficient: (name: string, value: string, low: string, high: string) => `${name} = ${value} (${low} to ${high})`,
  onSize: (size: 'jobs' | 'area') => (size === 'jobs' ? 'E employees' : 'E m² of floor area'),
  pickUps: 'pick-ups',
  pooledMark: 'fitted with the other small sectors',
  outlier: (line: number, count: string, size: string) => `line ${line} (${count} at ${size})`,
  sectorLine: (sector: string, n: number, equation: string, size: string, parts: string, rSquare: string) =>
    `${sector}, n = ${n}: D = ${equation}, ${size}; ${parts}; R² ${rSquare}`,
  outlierLine: (rows: string) => `  outliers: ${rows}`,
  countAxis: 'D, a weekday',
  sizeAxis: { jobs: 'E, employees', area: 'E, m² of floor area' },
  drawing: (n: number, equation: string, outliers: number) =>
    `${n} establishments by size and count, the line D = ${equation} with its 95 % band${outliers > 0 ? `, ${outliers} ${outliers === 1 ? 'outlier' : 'outliers'} ringed` : ''}.`,
  tooFew: () => ({
    problem: 'There are not two establishments to fit.',
    remedy: 'Add establishments; with ten or more of a sector a form can be chosen.',
  }),
  pooled: (sectors: readonly string[], n: number) =>
    `Fewer than ten establishments each, fitted together (n = ${n}): ${sectors.join(', ')}.`,
  onlyMean: (n: number) => `${n} establishments are too few to choose a form: only their mean is given.`,
  where: (form: Form, n: number, sector: string, pooled: boolean) =>
    `own survey, ${pooled ? 'small sectors together' : sector}, n = ${n}, D = ${equations[form]}, E employees`,
} as const;
