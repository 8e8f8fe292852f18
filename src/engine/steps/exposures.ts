import { builtEnvironmentFactor } from '../../model/land-use.ts';
import { combinedEffect } from '../../model/observed-effect.ts';
import { modeGroups, purposes, type Purpose } from '../../plan/vocabulary.ts';
import { landUseElasticities } from '../../sources/land-use.ts';
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

/** Who parks and rides lives further out and goes further in. */
function inbound(state: RunState, share: number): Float64Array {
  const { homeRing, destinationRing, cells } = state.city.space;
  return Float64Array.from({ length: cells }, (_, c) =>
    homeRing[c]! > innerRing && destinationRing[c]! <= innerRing ? share : 0,
  );
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
    return share > 0
      ? [{ id: 'line', row, share: line.mode === 'park_ride' ? inbound(state, share) : everywhere(state, share) }]
      : [];
  });
  return [...served('bus_lanes', channelAt(state, 'bus_lane_served_share')), ...lines];
}

/** An effect on persons this year: what moves, how much of their driving it takes, and how many it touches. */
interface Touching {
  readonly through: ObservedEffect['through'];
  readonly cut: number;
  readonly share: number;
}

/** Effects on persons of a purpose class: those observed of measures, and what a more mixed city does to short errands. */
export function touching(state: RunState, purposeClass: number): Touching[] {
  const found = state.scenario.observed.flatMap(({ effect, share }): Touching[] => {
    const now = share[state.y]!;
    if (effect.where !== 'everywhere' || now === 0 || !concerns(effect, purposeClass)) return [];
    return [{ through: effect.through, cut: effect.cut.value, share: now }];
  });
  const mix = channelAt(state, 'mix_gain');
  if (mix > 0 && purposeClass === classOfPurpose[purposes.indexOf('errands')]) {
    found.push({
      through: 'nearness',
      cut: 1 - builtEnvironmentFactor([1], [1 + mix], [landUseElasticities.mix.value]),
      share: 1,
    });
  }
  return found;
}

/** Share of the persons of a purpose class that at least one effect touches. */
export function treatedShare(state: RunState, purposeClass: number): number {
  const effects = touching(state, purposeClass);
  return combinedEffect(
    effects.map(({ cut }) => cut),
    effects.map(({ share }) => share),
  ).exposed;
}

/** Who pays, who rides free, whom an observed effect touches: a person's lot, not a choice. */
function classesOf(state: RunState): PersonClass[] {
  const exempt = channelAt(state, 'cordon_charge') > 0 ? channelAt(state, 'cordon_exempt_share') : 0;
  const free = channelAt(state, 'fare_free_share');
  const treated = Float64Array.from({ length: purposeClasses }, (_, s) => treatedShare(state, s));
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
  state.personClasses = classesOf(state);
}
