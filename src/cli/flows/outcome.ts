import { distributeWords as words } from '../../words/en/cli-distribute.ts';
import type { Case, Outcome } from './case.ts';
import { errorFigure, figure } from './pace.ts';
import type { ZoneTrips } from './zone-trips.ts';

/** Zones named before the rest is counted. */
const shown = 3;
/** Digits of a sum of trips: all that a number holds for certain. */
const certain = 15;

function named({ zones }: ZoneTrips, places: readonly number[], say: typeof words.emptyRows): string[] {
  const names = places.slice(0, shown).map((at) => zones.names[at]!);
  return names.length === 0 ? [] : [say(names, places.length - names.length)];
}

/** Why the margins are not met, with the figures that were reached. */
function marginFaults({ origins, destinations }: Case, outcome: Outcome): string[] {
  const { reason, originTotal, destinationTotal, error, iterations } = outcome;
  return [
    ...(reason === 'totals' ? [words.totals(figure(originTotal, certain), figure(destinationTotal, certain))] : []),
    ...named(origins, outcome.emptyRows, words.emptyRows),
    ...named(destinations, outcome.emptyColumns, words.emptyColumns),
    ...(reason === 'stalled' ? [words.stalled] : []),
    ...(reason === 'iterations' ? [words.iterations] : []),
    words.reached(errorFigure(error), iterations),
  ];
}

/** Says in sentences why flows are not what was asked for; none where they are. */
export function faultsOf(each: Case, outcome: Outcome): string[] {
  const { wanted } = each.order;
  if (outcome.reason !== undefined) return marginFaults(each, outcome);
  if (outcome.reached || wanted === undefined) return [];
  if (outcome.originTotal === 0) return [words.noTrips];
  return [words.meanMissed(wanted, figure(outcome.meanCost), figure(outcome.parameter))];
}

/** Writes the summary as JSON; a mean without trips is null. */
export function summaryOf({ allIterations, error, meanCost, parameter, reached, converged }: Outcome): string {
  const mean = Number.isFinite(meanCost) ? meanCost : null;
  const figures = { iterations: allIterations, error, meanCost: mean, parameter, converged: converged && reached };
  return `${JSON.stringify(figures, null, 2)}\n`;
}
