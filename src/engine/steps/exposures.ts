import { combinedEffect } from '../../model/observed-effect.ts';
import { modeGroups, purposes, type Purpose } from '../../plan/vocabulary.ts';
import type { ObservedEffect } from '../../plan/measure.ts';
import { centre, innerRing, type CompiledSpace } from '../compile/space.ts';
import { classOfPurpose, purposeClasses } from '../purpose-classes.ts';
import type { Aspect, PersonClass, RunState } from '../state.ts';
import { channelAt } from './amounts.ts';

const [active, transit, , personal] = modeGroups.map((_, k) => k) as [number, number, number, number];

/** True where a trip starts in, ends in or passes through the place that an effect is about. */
export function touches(
  { homeRing, destinationRing, through }: CompiledSpace,
  c: number,
  where: ObservedEffect['where'],
): boolean {
  if (where === 'everywhere') return true;
  const furthest = where === 'centre' ? centre : innerRing;
  return through[c] === 1 || homeRing[c]! <= furthest || destinationRing[c]! <= furthest;
}

/** True if an effect is about any purpose of the class. */
export function concerns(effect: ObservedEffect, purposeClass: number): boolean {
  return effect.purposes.some((each: Purpose) => classOfPurpose[purposes.indexOf(each)] === purposeClass);
}

function everywhere(state: RunState, share: number): Float64Array {
  return new Float64Array(state.city.space.cells).fill(share);
}

/** Parts of streets: a trip has two ends, each in a treated street or not. */
const atEitherEnd = (share: number): number => 1 - (1 - share) ** 2;

function aspectsOfDriving(state: RunState): Aspect[] {
  const { space, costs } = state.city;
  const found: Aspect[] = [];
  if (channelAt(state, 'parking_price') > 0) {
    const share = Float64Array.from(space.destinationRing, (ring) => costs.parkingPaying[ring]!);
    found.push({ id: 'parking', row: 0, share });
  }
  if (channelAt(state, 'workplace_levy') > 0) {
    const share = costs.workplaceFreeShare * channelAt(state, 'workplace_levy_share');
    found.push({ id: 'levy', row: 0, share: everywhere(state, share) });
  }
  const filtered = channelAt(state, 'filtered_share');
  if (filtered > 0) found.push({ id: 'filtered', row: 0, share: everywhere(state, atEitherEnd(filtered)) });
  state.scenario.observed.forEach(({ effect, share }, row) => {
    const now = share[state.y]!;
    if (effect.where === 'everywhere' || now === 0) return;
    const cells = Float64Array.from({ length: space.cells }, (_, c) => (touches(space, c, effect.where) ? now : 0));
    found.push({ id: 'place', row, share: cells });
  });
  return found;
}

function aspectsOf(state: RunState, k: number): Aspect[] {
  const served = (id: Aspect['id'], share: number): Aspect[] =>
    share > 0 ? [{ id, row: 0, share: everywhere(state, share) }] : [];
  if (k === personal) return aspectsOfDriving(state);
  if (k === active) {
    return [
      ...served('cycle_lanes', channelAt(state, 'cycle_served_share')),
      ...served('walks', channelAt(state, 'walk_served_share')),
    ];
  }
  if (k !== transit) return [];
  const lines = state.scenario.lines.flatMap((line, row): Aspect[] => {
    const share = line.served[state.y]!;
    return share > 0 ? [{ id: 'line', row, share: everywhere(state, share) }] : [];
  });
  return [...served('bus_lanes', channelAt(state, 'bus_lane_served_share')), ...lines];
}

/** Every combination of a group's aspects is an exposure; aspects are independent of each other. */
function weigh(state: RunState, k: number): void {
  const aspects = state.aspects[k]!;
  const rows = state.lift.weight[k]!;
  const count = 2 ** aspects.length;
  state.lift.exposures[k] = count;
  while (rows.length < count) rows.push(new Float64Array(state.city.space.cells));
  for (let v = 0; v < count; v++) {
    const row = rows[v]!.fill(1);
    aspects.forEach(({ share }, i) => {
      const has = ((v >> i) & 1) === 1;
      for (let c = 0; c < row.length; c++) row[c]! *= has ? share[c]! : 1 - share[c]!;
    });
  }
}

/** What observed effects touch of a purpose class, whoever travels. */
export function treatedShare(
  state: RunState,
  purposeClass: number,
): { share: number; exposed: number[]; cuts: number[] } {
  const exposed: number[] = [];
  const cuts: number[] = [];
  for (const { effect, share } of state.scenario.observed) {
    if (effect.where !== 'everywhere' || !concerns(effect, purposeClass)) continue;
    exposed.push(share[state.y]!);
    cuts.push(effect.cut.value);
  }
  return { share: combinedEffect(cuts, exposed).exposed, exposed, cuts };
}

/** Who pays, who rides free, whom an observed effect touches: a person's lot, not a choice. */
function classesOf(state: RunState): PersonClass[] {
  const exempt = channelAt(state, 'cordon_charge') > 0 ? channelAt(state, 'cordon_exempt_share') : 0;
  const free = channelAt(state, 'fare_free_share');
  const treated = Float64Array.from({ length: purposeClasses }, (_, s) => treatedShare(state, s).share);
  const found: PersonClass[] = [];
  for (const pays of [true, false]) {
    for (const ridesFree of [false, true]) {
      for (const isTreated of [false, true]) {
        const part = (pays ? 1 - exempt : exempt) * (ridesFree ? free : 1 - free);
        const weight = treated.map((share) => part * (isTreated ? share : 1 - share));
        // Costs are those of the untreated, also where everybody is treated.
        const counts = isTreated ? weight.some((each) => each > 0) : part > 0;
        if (counts) found.push({ weight, part, pays, ridesFree, treated: isTreated });
      }
    }
  }
  return found;
}

/** Exposures: who and what each measure of the year touches. */
export function setExposures(state: RunState): void {
  state.aspects = modeGroups.map((_, k) => aspectsOf(state, k));
  modeGroups.forEach((_, k) => weigh(state, k));
  state.personClasses = classesOf(state);
}
