/** A choice of vehicle for one part of a segment's drops: those a rule touches, or those it does not. */
export interface VehicleChoice {
  /** P0, drops of the base year by class, sums to 1 `[class]`. */
  readonly baseShare: ArrayLike<number>;
  /** c, cost of a drop (or of a tonne) in the base year; not read where the base share is 0 `[class]`. */
  readonly baseCost_LCU: ArrayLike<number>;
  /** c', the same now; Infinity is a class that cannot come; not read where a class neither is nor enters `[class]`. */
  readonly cost_LCU: ArrayLike<number>;
  /** a, share of the drops that the class may still serve, 0-1 `[class]`. */
  readonly available: ArrayLike<number>;
  /** Share of the tonnes that is in those drops, rising with a; the same as a where size does not matter `[class]`. */
  readonly availableTonnes: ArrayLike<number>;
  /** t a drop of the class beside the others', on any scale; all 1 for parcels `[class]`. */
  readonly relativeTonnes: ArrayLike<number>;
  /** Sensitivity to the cost over the mean cost, above 0. */
  readonly theta: number;
  /** Constant with which a class without base share enters; NaN where it does not `[class]`. */
  readonly entry: ArrayLike<number>;
  /** The class beside which it enters; not read where nothing enters `[class]`. */
  readonly reference: ArrayLike<number>;
}

/**
 * Takes the mean cost that the choice measures costs by.
 *
 * `cbar = sum of P0 c / sum of P0`
 *
 * @param baseShare P0 `[class]`
 * @param baseCost_LCU c, not read where P0 is 0 `[class]`
 * @returns LCU; NaN where nothing was carried
 * @example meanBaseCost([0.25, 0.75, 0], [2, 6, NaN]) // 5
 */
export function meanBaseCost(baseShare: ArrayLike<number>, baseCost_LCU: ArrayLike<number>): number {
  let cost_LCU = 0;
  let share = 0;
  for (let j = 0; j < baseShare.length; j++) {
    if (baseShare[j] === 0) continue;
    cost_LCU += baseShare[j]! * baseCost_LCU[j]!;
    share += baseShare[j]!;
  }
  return share === 0 ? NaN : cost_LCU / share;
}

const enters = (choice: VehicleChoice, j: number) => choice.baseShare[j] === 0 && !Number.isNaN(choice.entry[j]!);

/** Share that a class pivots from: its own, or that of the class it enters beside. */
function weightOf(choice: VehicleChoice, j: number): number {
  return enters(choice, j) ? choice.baseShare[choice.reference[j]!]! : choice.baseShare[j]!;
}

function utilityOf(choice: VehicleChoice, j: number, mean_LCU: number): number {
  if (!enters(choice, j)) return (-choice.theta * (choice.cost_LCU[j]! - choice.baseCost_LCU[j]!)) / mean_LCU;
  const beside_LCU = choice.baseCost_LCU[choice.reference[j]!]!;
  return choice.entry[j]! - (choice.theta * (choice.cost_LCU[j]! - beside_LCU)) / mean_LCU;
}

function checkEntries(choice: VehicleChoice): void {
  for (let j = 0; j < choice.baseShare.length; j++) {
    if (!enters(choice, j) || choice.baseShare[choice.reference[j]!]! > 0) continue;
    throw new RangeError(
      `Vehicle class ${j} enters beside class ${choice.reference[j]}, which carries nothing in the base year: name one that does.`,
    );
  }
}

/** Shares one level of drops, whose classes are those with an availability above it; false where there is none. */
function shareLevel(
  choice: VehicleChoice,
  level: number,
  mean_LCU: number,
  drops: number,
  tonnes: number,
  dropShare: Float64Array,
  tonneShare: Float64Array,
): boolean {
  const classes = choice.baseShare.length;
  const serves = (j: number) => choice.available[j]! > level && weightOf(choice, j) !== 0;
  let most = -Infinity;
  for (let j = 0; j < classes; j++) if (serves(j)) most = Math.max(most, utilityOf(choice, j, mean_LCU));
  if (most === -Infinity) return false;
  let weights = 0;
  let tonneWeights = 0;
  for (let j = 0; j < classes; j++) {
    if (!serves(j)) continue;
    const weight = weightOf(choice, j) * Math.exp(utilityOf(choice, j, mean_LCU) - most);
    weights += weight;
    tonneWeights += weight * choice.relativeTonnes[j]!;
  }
  for (let j = 0; j < classes; j++) {
    if (!serves(j)) continue;
    const weight = weightOf(choice, j) * Math.exp(utilityOf(choice, j, mean_LCU) - most);
    dropShare[j]! += (drops * weight) / weights;
    tonneShare[j]! += (tonnes * weight * choice.relativeTonnes[j]!) / tonneWeights;
  }
  return true;
}

/**
 * Shares the drops and tonnes of a part among vehicle classes, pivoting on the base year.
 *
 * `P'_j ~ P0_j exp(-theta (c'_j - c_j) / cbar)` over the classes that may serve; a class without base share enters with
 * `P0_r exp(K - theta (c'_new - c_r) / cbar)` beside class r, never pivoted from zero. A class that may serve only a
 * share a of the drops is not made less attractive: the drops are split where availabilities end, each level is shared
 * among the classes that reach it, so that no class gets more than its a. The drops a class must leave are taken to be
 * the hard ones (large, far): what a class with a smaller a can serve, one with a larger a can too. Where two rules
 * bite on different drops, call once for each part, with a of 0 and 1.
 *
 * @param choice shares, costs and availabilities of the part
 * @param dropShare written: share of the drops by class, last those nobody may serve; sums to 1 `[class + 1]`
 * @param tonneShare written: the same of the tonnes `[class + 1]`
 * @throws RangeError if a class enters beside one that carries nothing
 * @source Ortuzar and Willumsen, Modelling Transport, incremental logit
 */
export function chooseVehicles(choice: VehicleChoice, dropShare: Float64Array, tonneShare: Float64Array): void {
  checkEntries(choice);
  const classes = choice.baseShare.length;
  const mean_LCU = meanBaseCost(choice.baseShare, choice.baseCost_LCU);
  dropShare.fill(0);
  tonneShare.fill(0);
  let level = 0;
  let tonnesBelow = 0;
  while (level < 1) {
    let next = 1;
    let tonnesNext = 1;
    for (let j = 0; j < classes; j++) {
      const a = choice.available[j]!;
      if (a <= level || a >= next || weightOf(choice, j) === 0) continue;
      next = a;
      tonnesNext = choice.availableTonnes[j]!;
    }
    const drops = next - level;
    const tonnes = tonnesNext - tonnesBelow;
    if (!shareLevel(choice, level, mean_LCU, drops, tonnes, dropShare, tonneShare)) {
      dropShare[classes]! += drops;
      tonneShare[classes]! += tonnes;
    }
    level = next;
    tonnesBelow = tonnesNext;
  }
}

/**
 * Adds the drops and tonnes of a part by class; none is lost, those nobody may serve are told apart.
 *
 * @param drops drops a day of the part
 * @param tonnes t a day of the part
 * @param dropShare from `chooseVehicles` `[class + 1]`
 * @param tonneShare from `chooseVehicles` `[class + 1]`
 * @param classDrops added to, drops a day by class, last unserved `[class + 1]`
 * @param classTonnes added to, t a day `[class + 1]`
 */
export function addServed(
  drops: number,
  tonnes: number,
  dropShare: ArrayLike<number>,
  tonneShare: ArrayLike<number>,
  classDrops: Float64Array,
  classTonnes: Float64Array,
): void {
  for (let j = 0; j < dropShare.length; j++) {
    classDrops[j]! += drops * dropShare[j]!;
    classTonnes[j]! += tonnes * tonneShare[j]!;
  }
}
