import { costParameter, deterrenceWeights, logDeterrence } from '../../model/freight/deterrence.ts';
import { balancedFlows, meanFlowCost } from '../../model/freight/flows.ts';
import { furness, FurnessWork, furnessTolerance } from '../../model/freight/furness.ts';
import { calibrateGravity, type CalibrationPoint } from '../../model/freight/gravity-calibration.ts';
import { cliWords } from '../../words/en/cli.ts';
import { distributeWords as words } from '../../words/en/cli-distribute.ts';
import { plainNumber, type Given } from '../arguments.ts';
import type { Case, Order, Outcome } from '../flows/case.ts';
import { deterrenceOf } from '../flows/deterrence-option.ts';
import { flowLines, flowTable } from '../flows/flow-table.ts';
import { faultsOf, summaryOf } from '../flows/outcome.ts';
import { Pace, usual } from '../flows/pace.ts';
import { inMemory, readPairCosts } from '../flows/pair-costs.ts';
import { writeTable } from '../flows/write-table.ts';
import { readZoneTrips } from '../flows/zone-trips.ts';
import { Refusal } from '../refusal.ts';
import { plainLine } from '../terminal.ts';

const milliseconds = 1000;

function orderOf(given: Given): Order {
  const [extra] = given.files;
  if (extra !== undefined) throw new Refusal(cliWords.unknownOption(extra, 'distribute'), 2);
  const numberOf = (option: string): number | undefined => {
    const text = given.one(option);
    return text === undefined ? undefined : plainNumber(option, text);
  };
  const law = deterrenceOf(given.need('deterrence'));
  const wanted = numberOf('calibrate-mean');
  if (wanted !== undefined && !(wanted > 0 && wanted < Infinity))
    throw new Refusal(words.notAMean(given.need('calibrate-mean')), 2);
  const tolerance = numberOf('tolerance') ?? furnessTolerance;
  if (!(tolerance > 0 && tolerance < 1)) throw new Refusal(words.notATolerance(given.need('tolerance')), 2);
  return { law, wanted, tolerance, out: given.one('out'), summary: given.has('summary') };
}

/** Reads the three tables. */
function caseOf(order: Order, given: Given, pace: Pace): Case {
  const [originFile, destinationFile, costFile] = [
    given.need('origins'),
    given.need('destinations'),
    given.need('cost'),
  ];
  const origins = readZoneTrips(originFile);
  const destinations = readZoneTrips(destinationFile);
  const cost = readPairCosts(costFile, origins, destinations, (share) => pace.reading(costFile, share));
  const [rows, columns] = [origins.trips.length, destinations.trips.length];
  const work = inMemory(rows, columns, () => new FurnessWork(rows, columns));
  const input = { origins: origins.trips, destinations: destinations.trips, cost, law: order.law };
  return { order, origins, destinations, input, work };
}

/** Refuses a cost at which the law is infinite: 0 under Tanner's falling power. */
function refuseInfinite({ order: { law }, origins, destinations, input: { cost } }: Case): void {
  if (law.kind !== 'tanner') return;
  cost.forEach((row, i) => {
    const at = row.findIndex((each) => !(logDeterrence(law, each) < Infinity));
    if (at < 0) return;
    const pair = words.pair(origins.zones.names[i]!, destinations.zones.names[at]!);
    throw new Refusal(plainLine(words.noWeight(pair, row[at]!)), 1);
  });
}

function timed_s(act: () => void): number {
  const start = performance.now();
  act();
  return (performance.now() - start) / milliseconds;
}

/** Does one of each thing, and says from it how long all of it will take. */
function foretell(each: Case, pace: Pace): void {
  const { input, order, work } = each;
  const weights_s = timed_s(() => deterrenceWeights(order.law, input.cost, work.rows));
  const pass_s = timed_s(() => furness(work, input.origins, input.destinations, { mostIterations: 1 }));
  const line_s = [0, 0, 0].map((origin) => timed_s(() => flowLines(each, origin, new Float64Array(work.b.length))));
  const tables = order.wanted === undefined ? 1 : usual.tables;
  const rows = order.summary ? 0 : work.a.length;
  pace.outlook(
    work.a.length * work.b.length,
    pass_s,
    tables * (weights_s + usual.passes * pass_s) + rows * Math.min(...line_s),
  );
}

function solve({ order, input, work }: Case, pace: Pace): Outcome {
  const progress = (iterations: number, error: number): void => pace.iteration(iterations, error);
  const options = { tolerance: order.tolerance, progress };
  const { wanted } = order;
  if (wanted !== undefined) {
    const tried = (point: CalibrationPoint, tables: number): void => pace.table(point, tables, wanted);
    return calibrateGravity(work, input, wanted, { ...options, tried });
  }
  const result = balancedFlows(work, input, options);
  const meanCost = meanFlowCost(work, input.cost);
  return { ...result, allIterations: result.iterations, parameter: costParameter(order.law), meanCost, reached: true };
}

/** Spreads trips between zones by a gravity model; prints the table, or a summary of how it was found. */
export async function distribute(given: Given): Promise<number> {
  const order = orderOf(given);
  const pace = new Pace(given.has('progress') || process.stderr.isTTY, order.tolerance);
  const each = caseOf(order, given, pace);
  refuseInfinite(each);
  foretell(each, pace);
  const outcome = solve(each, pace);
  const faults = faultsOf(each, outcome);
  if (order.summary) await writeTable(order.out, [summaryOf(outcome)]);
  else if (faults.length === 0)
    await writeTable(
      order.out,
      flowTable(each, (share) => pace.writing(share)),
    );
  else faults.push(words.noTable);
  for (const fault of faults) console.error(plainLine(fault));
  return faults.length === 0 ? 0 : 1;
}
