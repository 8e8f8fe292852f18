import { bands, modeGroups, personGroups, purposes, terciles } from '../plan/vocabulary.ts';
import { ruleOfHalf, ruleOfHalfMoney } from '../model/welfare.ts';
import { periods } from './compile/costs.ts';
import type { CompiledCity } from './compile/city.ts';
import { groupAt, groupCount } from './compile/demand.ts';
import { purposeClasses, classOfPurpose, valueRowOfClass } from './purpose-classes.ts';
import type { TripDetail } from './results.ts';
import { sensitivityOf } from './sensitivity.ts';
import type { RunState, Segment, YearCollector } from './state.ts';

const groups = modeGroups.length;
/** With more cells than this, gains are counted at the horizon only: a snapshot a year would fill the memory. */
const mostCellsYearly = 2_000;

/** Trips and felt costs of one year by segment, group of modes and cell: what gains are counted between. */
export interface Snapshot {
  /** Trips a weekday. `[purpose × person group × period × mode group × cell]` */
  readonly trips: Float64Array;
  /** Change of generalised cost against the base year, min. `[purpose class × person group × period × mode group × cell]` */
  readonly cost_min: Float64Array;
}

/** True in the years whose gains are counted. */
export function isAppraised({ space, axis }: CompiledCity, y: number): boolean {
  return space.cells <= mostCellsYearly || y === axis.count - 1;
}

/** Gathers what a run leaves behind beside its indicators. */
export class DetailCollector implements YearCollector {
  readonly detail: TripDetail;
  /** `[year]`; undefined in years that are not appraised */
  readonly snapshots: (Snapshot | undefined)[] = [];

  constructor({ axis, demand, space }: CompiledCity) {
    const filled = (length: number, value: number): Float64Array => new Float64Array(axis.count * length).fill(value);
    this.detail = {
      trips: filled(purposes.length * groupCount * bands.length * demand.modes.length, 0),
      byHome: filled(space.zones.length * demand.modes.length, 0),
      persons: filled(groupCount, 0),
      gain_min_per_weekday: filled(groupCount, NaN),
      gain_currency_per_year: filled(groupCount, NaN),
    };
  }

  /** Opens a year; trips are added to it segment by segment. */
  open(state: RunState): void {
    const { space } = state.city;
    const size = groupCount * periods * groups * space.cells;
    this.snapshots[state.y] = isAppraised(state.city, state.y)
      ? { trips: new Float64Array(purposes.length * size), cost_min: new Float64Array(purposeClasses * size) }
      : undefined;
    personGroups.forEach((_, g) => {
      this.detail.persons[state.y * groupCount + g] = state.population * state.groupShare[g]!;
    });
  }

  /** Adds the trips of a purpose of a segment. */
  add(state: RunState, segment: Segment, p: number): void {
    this.addTrips(state, segment, p);
    const snapshot = this.snapshots[state.y];
    if (!snapshot) return;
    const g = groupAt(segment.access, segment.tercile);
    const { cells } = state.city.space;
    for (let t = 0; t < periods; t++) {
      const sums = state.weights[t]!.group;
      const coefficient = state.coefficient[t]!;
      const at = ((p * groupCount + g) * periods + t) * groups * cells;
      for (let n = 0; n < groups * cells; n++) snapshot.trips[at + n]! += coefficient[n]! * sums[n]!;
      if (purposes.findIndex((_, each) => classOfPurpose[each] === segment.s) === p) this.addCosts(state, segment, t);
    }
  }

  private addTrips(state: RunState, { access, tercile }: Segment, p: number): void {
    const { space, demand } = state.city;
    const count = demand.modes.length;
    const g = groupAt(access, tercile);
    const first = ((state.y * purposes.length + p) * groupCount + g) * bands.length * count;
    const homes = state.y * space.zones.length * count;
    const { trips, byHome } = this.detail;
    for (let t = 0; t < periods; t++) {
      const weights = state.weights[t]!.mode;
      const coefficient = state.coefficient[t]!;
      for (let c = 0; c < space.cells; c++) {
        const row = first + space.band[c]! * count;
        const home = homes + space.home[c]! * count;
        for (let k = 0; k < groups; k++) {
          const each = coefficient[k * space.cells + c]!;
          for (let m = demand.groupStart[k]!; m < demand.groupStart[k + 1]!; m++) {
            const made = each * weights[c * count + m]!;
            trips[row + m]! += made;
            byHome[home + m]! += made;
          }
        }
      }
    }
  }

  /**
   * Adds the felt cost of a group of modes in each cell. One sensitivity serves all modes of a group, so that their
   * log-sum is a cost: `dG = -(1/lambda) ln(B / P0)`. What observed effects need as a constant is nobody's cost.
   */
  private addCosts(state: RunState, { person, s, tercile, access }: Segment, t: number): void {
    const { space, shares } = state.city;
    if (person.treated || person.part === 0) return;
    const costs = this.snapshots[state.y]!.cost_min;
    const sums = state.weights[t]!.group;
    const totals = shares[access]!.group;
    const g = groupAt(access, tercile);
    const at = ((s * groupCount + g) * periods + t) * groups * space.cells;
    for (let k = 0; k < groups; k++) {
      const lambda = sensitivityOf(state.base, k, s) * state.base.nestRatio;
      for (let n = k * space.cells; n < (k + 1) * space.cells; n++) {
        if (sums[n]! > 0 && sums[n] !== totals[n]) {
          costs[at + n]! -= (person.part / lambda) * Math.log(sums[n]! / totals[n]!);
        }
      }
    }
  }
}

/**
 * Counts who gains against the reference of the same year, by the rule of a half.
 *
 * `gain = sum of (T0 + T1) / 2 * (G0 - G1)`, between groups of modes and cells; inside a group, where one sensitivity
 * serves all modes, the cost is their log-sum. In money at each group's own value of time.
 *
 * @param state the run, for this year's values of time
 * @param now the scenario's year
 * @param reference the same year of the reference
 * @param detail rows of the year are written
 */
export function countGains(state: RunState, now: Snapshot, reference: Snapshot, detail: TripDetail): void {
  const { space, demand } = state.city;
  const length = groups * space.cells;
  const worth = new Float64Array(length);
  for (let g = 0; g < groupCount; g++) {
    let minutes = 0;
    let money = 0;
    for (let p = 0; p < purposes.length; p++) {
      const s = classOfPurpose[p]!;
      const value = state.valueOfTime[valueRowOfClass[s] * terciles.length + (g % terciles.length)]!;
      for (let n = 0; n < length; n++) worth[n] = value * state.base.damping[n % space.cells]!;
      for (let t = 0; t < periods; t++) {
        const tripsOf = (of: Snapshot): Float64Array => cut(of.trips, (p * groupCount + g) * periods + t, length);
        const costOf = (of: Snapshot): Float64Array => cut(of.cost_min, (s * groupCount + g) * periods + t, length);
        const four = [tripsOf(reference), tripsOf(now), costOf(reference), costOf(now)] as const;
        minutes += ruleOfHalf(...four);
        money += ruleOfHalfMoney(...four, worth) * demand.daysPerYear[p]!;
      }
    }
    detail.gain_min_per_weekday[state.y * groupCount + g] = minutes;
    detail.gain_currency_per_year[state.y * groupCount + g] = money;
  }
}

const cut = (values: Float64Array, row: number, length: number): Float64Array =>
  values.subarray(row * length, (row + 1) * length);
