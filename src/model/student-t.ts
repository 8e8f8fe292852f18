/**
 * Gives the share of Student's t that lies between -t and t, for whole degrees of freedom.
 *
 * Exact finite series in theta = atan(t / sqrt n): odd n: `2/pi (theta + sin(cos + 2/3 cos^3 + ... ))`, even n:
 * `sin (1 + 1/2 cos^2 + 1*3/(2*4) cos^4 + ...)`
 *
 * @param t at least 0
 * @param freedom degrees of freedom, a whole number of at least 1
 * @returns probability in [0, 1)
 * @source Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.7.3 and 26.7.4
 * @example studentCentral(1, 1) // 0.5
 */
export function studentCentral(t: number, freedom: number): number {
  const theta = Math.atan(t / Math.sqrt(freedom));
  const square = Math.cos(theta) ** 2;
  const odd = freedom % 2 === 1;
  let term = odd ? Math.cos(theta) : 1;
  let sum = freedom === 1 ? 0 : term;
  // Each term is the one before times k / (k + 1), k = 1, 3, 5 … for even and 2, 4, 6 … for odd degrees of freedom.
  for (let k = odd ? 2 : 1; k <= freedom - (odd ? 2 : 1) - 1; k += 2) {
    term *= (square * k) / (k + 1);
    sum += term;
  }
  const series = Math.sin(theta) * sum;
  return odd ? (2 / Math.PI) * (theta + series) : series;
}

/**
 * Finds how many standard errors to either side hold a share of Student's t.
 *
 * @param share in (0, 1), 0.95 for a 95 % band
 * @param freedom degrees of freedom, a whole number; less than 1 = no band can be given
 * @returns t > 0; Infinity without a degree of freedom
 * @example studentQuantile(0.95, 1).toFixed(4) // '12.7062'
 * @example studentQuantile(0.95, 10).toFixed(4) // '2.2281'
 */
export function studentQuantile(share: number, freedom: number): number {
  if (freedom < 1) return Infinity;
  let [low, high] = [0, 1];
  while (studentCentral(high, freedom) < share) high *= 2;
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (studentCentral(middle, freedom) < share) low = middle;
    else high = middle;
  }
  return high;
}
