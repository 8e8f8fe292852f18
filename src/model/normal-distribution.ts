/** Beyond this many standard deviations the rest is below the last digit. */
const farthest = 9;

/**
 * Takes the probability that a standard normal variable lies below a value.
 *
 * `Phi(x) = 1/2 + phi(x) (x + x^3/3 + x^5/(3*5) + x^7/(3*5*7) + ...)`, exact to the last digits
 *
 * @param x in standard deviations
 * @returns probability, 0-1
 * @source Marsaglia, G. (2004), Evaluating the Normal Distribution, Journal of Statistical Software 11(4)
 * @example normalCdf(0) // 0.5
 */
export function normalCdf(x: number): number {
  if (x <= -farthest) return 0;
  if (x >= farthest) return 1;
  let term = x;
  let sum = x;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 1 / 2 + sum * density(x);
}

const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/**
 * Finds the value below which a standard normal variable lies with a probability.
 *
 * `Phi(x) = p`, by Newton's method from the middle, which never overshoots
 *
 * @param probability p, 0-1
 * @returns in standard deviations; minus and plus infinity at 0 and 1
 * @throws RangeError if the probability is outside 0-1
 * @example normalQuantile(0.5) // 0
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`${probability} is no probability: it must lie between 0 and 1.`);
  }
  if (probability > 1 / 2) return -normalQuantile(1 - probability);
  if (probability === 0) return -Infinity;
  let x = 0;
  for (let moved = -1; moved < 0;) {
    const next = Math.max(-farthest, x + (probability - normalCdf(x)) / density(x));
    moved = next - x;
    if (moved < 0) x = next;
  }
  return x;
}
