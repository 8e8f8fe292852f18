/**
 * Takes the part of the last leg that one consignment bears.
 *
 * `c = stop / bundling`
 *
 * @param stop_LCU cost of a stop of the last leg, from `costPerDrop`
 * @param bundling consignments handed over at one stop, at least 1
 * @returns LCU a consignment
 * @example lastLegPerConsignment(8, 4) // 2
 */
export function lastLegPerConsignment(stop_LCU: number, bundling: number): number {
  return stop_LCU / bundling;
}

/**
 * Takes what a consignment saves on the road when it goes through a centre.
 *
 * `s = direct - inbound - last leg`, handling apart
 *
 * @param direct_LCU cost to the door without the centre
 * @param inbound_LCU cost to the centre
 * @param lastLeg_LCU cost from the centre to the door
 * @returns LCU a consignment; below 0 where the centre is a detour
 * @example roadSaving(9, 2, 3) // 4
 */
export function roadSaving(direct_LCU: number, inbound_LCU: number, lastLeg_LCU: number): number {
  return direct_LCU - inbound_LCU - lastLeg_LCU;
}

/**
 * Takes the volume at which a consolidation centre pays for itself.
 *
 * `N = fixed / (saving - handling)`
 *
 * @param fixed_LCU rent, staff and capital, LCU a year, above 0
 * @param saving_LCU what a consignment saves on the road
 * @param handling_LCU what it costs to handle
 * @returns consignments a year; Infinity where handling eats the saving, however many come
 * @example breakEvenConsignments(300000, 5, 3) // 150000
 */
export function breakEvenConsignments(fixed_LCU: number, saving_LCU: number, handling_LCU: number): number {
  const margin_LCU = saving_LCU - handling_LCU;
  return margin_LCU <= 0 ? Infinity : fixed_LCU / margin_LCU;
}

/**
 * Takes the part of a fee that carriers pay: no more than they gain, for else they would not come.
 *
 * `f_carriers = min(fee, max(0, gain))`; receivers pay the rest
 *
 * @param fee_LCU what the centre takes a consignment
 * @param gain_LCU what a carrier gains by the centre before any fee, from `carrierGain`
 * @returns LCU a consignment
 * @example carriersPart(5, 3) // 3
 * @example carriersPart(5, -1) // 0
 */
export function carriersPart(fee_LCU: number, gain_LCU: number): number {
  return Math.min(fee_LCU, Math.max(0, gain_LCU));
}

/** A year of a centre. */
export interface CentreYear {
  readonly consignments: number;
  /** LCU a year. */
  readonly fixed_LCU: number;
  readonly handling_LCU: number;
  readonly lastLeg_LCU: number;
  /** What carriers pay a consignment: those who gain stay while it is below direct less inbound. */
  readonly carrierFee_LCU: number;
  readonly receiverFee_LCU: number;
}

/** Where the account of a centre stands in a caller's array. */
export const centreAccount = { cost_LCU: 0, carriers_LCU: 1, receivers_LCU: 2, city_LCU: 3 } as const;

/** Numbers of one account. */
export const centreAccounts = 4;

/**
 * Writes who pays for a centre; the city pays what fees do not, and earns what they leave over.
 *
 * `cost = fixed + N (handling + last leg) = carriers + receivers + city`
 *
 * @param year volume, costs and fees
 * @param account written, LCU a year, numbers of `centreAccount`
 */
export function writeWhoPays(year: CentreYear, account: Float64Array): void {
  const cost_LCU = year.fixed_LCU + year.consignments * (year.handling_LCU + year.lastLeg_LCU);
  const carriers_LCU = year.consignments * year.carrierFee_LCU;
  const receivers_LCU = year.consignments * year.receiverFee_LCU;
  account[centreAccount.cost_LCU] = cost_LCU;
  account[centreAccount.carriers_LCU] = carriers_LCU;
  account[centreAccount.receivers_LCU] = receivers_LCU;
  account[centreAccount.city_LCU] = cost_LCU - carriers_LCU - receivers_LCU;
}

/**
 * Takes what a carrier gains a consignment by leaving it at the centre.
 *
 * `g = direct - inbound - fee`: below 0 no carrier comes unless it must
 *
 * @param direct_LCU cost to the door without the centre
 * @param inbound_LCU cost to the centre
 * @param fee_LCU what the centre takes
 * @returns LCU a consignment
 * @example carrierGain(9, 2, 5) // 2
 */
export function carrierGain(direct_LCU: number, inbound_LCU: number, fee_LCU: number): number {
  return direct_LCU - inbound_LCU - fee_LCU;
}
