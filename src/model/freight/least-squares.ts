/** A model fitted by least squares, seen from its optimum: one or two coefficients, linear or made so there. */
export interface LeastSquares {
  /** Observed less fitted. `[row]` */
  readonly residuals: readonly number[];
  /** Derivatives of the fitted value by each coefficient. `[coefficient][row]` */
  readonly slopes: readonly (readonly number[])[];
}

/** What the residuals say of a fit. */
export interface FitErrors {
  /** Sum of squared residuals. */
  readonly squares: number;
  /** Rows less coefficients. */
  readonly freedom: number;
  /** Standard deviation of the residuals, s; NaN without a degree of freedom. */
  readonly deviation: number;
  /** Covariance of the coefficients; undefined where the rows cannot tell them apart. `[coefficient × coefficient]` */
  readonly covariance: readonly (readonly number[])[] | undefined;
}

const rounding = 1e-12;
const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, at) => sum + value * other[at]!, 0);

/** Inverts J'J of one or two columns, each scaled to length 1 first. */
function inverse(slopes: LeastSquares['slopes']): number[][] | undefined {
  const [first, second] = slopes;
  const lengths = slopes.map((each) => Math.sqrt(dot(each, each)));
  if (!first || lengths.some((each) => !(each > 0))) return undefined;
  const [one, two] = lengths as [number, number];
  if (!second) return [[1 / one ** 2]];
  const cosine = dot(first, second) / (one * two);
  const rest = 1 - cosine ** 2;
  if (!(rest > rounding)) return undefined;
  const mixed = -cosine / (rest * one * two);
  return [
    [1 / (rest * one ** 2), mixed],
    [mixed, 1 / (rest * two ** 2)],
  ];
}

/**
 * Gives the errors of a fit.
 *
 * `s^2 = RSS / (n - p)`, `cov = s^2 (J'J)^-1`; exact for linear forms, first order for the power
 *
 * @param fit residuals and slopes at the optimum, one or two coefficients
 * @returns sum of squares, deviation and covariance
 * @example errorsOf({ residuals: [-1, 0, 1], slopes: [[1, 1, 1]] }).deviation // 1
 */
export function errorsOf({ residuals, slopes }: LeastSquares): FitErrors {
  const squares = dot(residuals, residuals);
  const freedom = residuals.length - slopes.length;
  const variance = freedom > 0 ? squares / freedom : NaN;
  const shape = inverse(slopes);
  const covariance = shape?.map((row) => row.map((each) => each * variance));
  return { squares, freedom, deviation: Math.sqrt(variance), covariance };
}

/**
 * Gives the standard error of a fitted mean.
 *
 * `se^2 = g' cov g`
 *
 * @param covariance of the coefficients
 * @param slope derivatives of the mean by the coefficients, g `[coefficient]`
 * @returns standard error
 * @example errorOfMean([[4, 0], [0, 1]], [1, 2]).toFixed(3) // '2.828'
 */
export function errorOfMean(covariance: readonly (readonly number[])[], slope: readonly number[]): number {
  const along = covariance.map((row) => dot(row, slope));
  return Math.sqrt(Math.max(0, dot(along, slope)));
}

/** How far a row stands from the fit, and how much it pulls at it. */
export interface Influence {
  /** Residual over its own error, computed without the row. */
  readonly studentised: number;
  readonly cook: number;
}

/**
 * Gives the influence of each row.
 *
 * `h = g' (J'J)^-1 g`, `r = e / (s sqrt(1 - h))`, `t = r sqrt((n - p - 1) / (n - p - r^2))`, `Cook = r^2 h / (p (1 - h))`
 *
 * @param fit residuals and slopes at the optimum
 * @param errors of the fit
 * @returns one entry a row; none where there is no error to measure by
 * @source Cook, R. D. (1977), Detection of influential observation in linear regression, Technometrics 19(1), 15-18
 */
export function influencesOf(fit: LeastSquares, errors: FitErrors): Influence[] {
  const { residuals, slopes } = fit;
  const { covariance, deviation, freedom } = errors;
  if (!covariance || !(deviation > 0)) return [];
  return residuals.map((residual, row) => {
    const leverage =
      (errorOfMean(
        covariance,
        slopes.map((each) => each[row]!),
      ) /
        deviation) **
      2;
    const free = Math.max(1 - leverage, rounding);
    const internal = residual / (deviation * Math.sqrt(free));
    const left = freedom - internal ** 2;
    const studentised = left > 0 ? internal * Math.sqrt((freedom - 1) / left) : Math.sign(residual) * Infinity;
    return { studentised, cook: (internal ** 2 * leverage) / (slopes.length * free) };
  });
}
