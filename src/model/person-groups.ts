import { longRunOwnership, type OwnershipCurve } from './car-ownership.ts';
import { normalCdf, normalQuantile } from './normal-distribution.ts';

/**
 * Takes the mean income of equal groups of persons, poor to rich, from a Gini coefficient.
 *
 * Incomes are log-normal: `sigma = sqrt(2) Phi^-1((G + 1) / 2)`, Lorenz curve `L(p) = Phi(Phi^-1(p) - sigma)`,
 * `y_k = n (L(k/n) - L((k-1)/n))`
 *
 * @param gini G, in [0, 1)
 * @param count n, groups; 3 for terciles
 * @returns income over the mean of all, averages 1 `[income group]`
 * @throws RangeError if the Gini coefficient is outside [0, 1)
 * @source Aitchison, J. and Brown, J. A. C. (1957), The Lognormal Distribution
 * @example relativeIncomes(0, 3) // [1, 1, 1]
 */
export function relativeIncomes(gini: number, count: number): Float64Array {
  if (!(gini >= 0 && gini < 1)) {
    throw new RangeError(`The Gini coefficient is ${gini}: it must be at least 0 and below 1 (a share, not percent).`);
  }
  const sigma = Math.SQRT2 * normalQuantile((gini + 1) / 2);
  const lorenz = (p: number) => normalCdf(normalQuantile(p) - sigma);
  return Float64Array.from({ length: count }, (_, k) => count * (lorenz((k + 1) / count) - lorenz(k / count)));
}

/**
 * Reads how cars are owned at each group's own income, from the city's curve.
 *
 * `V_k = V(r y_k)`: groups stand on one curve, the rich ahead of the poor.
 *
 * @param curve from `ownershipCurve`
 * @param incomes income of each group over the mean `[income group]`
 * @param relativeIncome r, mean income over the base year's, ratio
 * @returns cars per person, to be taken as proportions: they average the city's only about `[income group]`
 * @example ownershipByIncome({ saturation: 0.5, alpha: -6, distance: 0 }, [0.5, 1, 1.5], 1) // [0.5, 0.5, 0.5]
 */
export function ownershipByIncome(
  curve: OwnershipCurve,
  incomes: ArrayLike<number>,
  relativeIncome: number,
): Float64Array {
  return Float64Array.from(incomes, (income) => longRunOwnership(curve, relativeIncome * income));
}

/** Scales proportions to a mean; what would exceed the most is passed to the others. */
function scaledToMean(proportion: ArrayLike<number>, mean: number, most: number): Float64Array {
  const count = proportion.length;
  const values = new Float64Array(count);
  const full = new Uint8Array(count);
  // Each round fills at least one group, or is the last.
  for (let round = 0; round < count; round++) {
    let open = 0;
    let left = mean * count;
    for (let k = 0; k < count; k++) {
      if (full[k]) left -= most;
      else open += proportion[k]!;
    }
    let filled = false;
    for (let k = 0; k < count; k++) {
      if (full[k]) continue;
      values[k] = open > 0 ? (proportion[k]! * left) / open : left / count;
      if (values[k]! <= most) continue;
      values[k] = most;
      full[k] = 1;
      filled = true;
    }
    if (!filled) break;
  }
  return values;
}

/**
 * Shares persons by whether a car is at hand and by income.
 *
 * `access_k = s V_k`, at most `most`, with s such that their mean is `min(most, cars per person * persons per car)`;
 * what a group cannot take goes to the others in proportion.
 *
 * @param carsPerPerson cars per person, not below 0
 * @param personsPerCar persons with access to each car
 * @param most largest share with a car at hand in any group
 * @param ownership cars per person of each group, as proportions, above 0 `[income group]`
 * @returns share of all persons, sums to 1: first those with a car at hand, then those without `[access × income group]`
 * @example personGroups(0.5, 1, 1, [1, 3]) // [0.125, 0.375, 0.375, 0.125]
 */
export function personGroups(
  carsPerPerson: number,
  personsPerCar: number,
  most: number,
  ownership: ArrayLike<number>,
): Float64Array {
  const count = ownership.length;
  const access = scaledToMean(ownership, Math.min(most, carsPerPerson * personsPerCar), most);
  const shares = new Float64Array(2 * count);
  for (let k = 0; k < count; k++) {
    shares[k] = access[k]! / count;
    shares[count + k] = (1 - access[k]!) / count;
  }
  return shares;
}
