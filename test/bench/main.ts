// npm run bench: P1, P2, P5 and P8 of the speed goals, measured side by side in one process, and the real scenario run.
import { purposeClasses } from '../../src/engine/purpose-classes.ts';
import { carAccess, periods, terciles } from '../../src/plan/vocabulary.ts';
import guadalajara from '../../scenarios/guadalajara.json?raw';
import { prepare, runPlan, runPrepared } from '../../src/engine/run.ts';
import { readPlan } from '../../src/plan/read.ts';
import { familyCount, runClosures } from './equations/closures.ts';
import { compileExpressions, runExpressions } from './equations/expressions.ts';
import { benchInputs, years } from './equations/inputs.ts';
import { compile, equationCount, runTypedArrays } from './equations/typed-arrays.ts';
import { estimationContestants, size } from './estimation.ts';
import { balancing, calibrated, calibrationContestant, furnessContestants } from './furness.ts';
import { interleave } from './interleave.ts';

const rounds = 11;
const round_ms = 120;
// Three inputs in turn, so that no run repeats the one before.
const charges = [0, 10, 25].map(benchInputs);
const compiled = charges.map(compile);
const expressions = compileExpressions();
const pick = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;

const [ours, closures, formulas] = interleave(
  [
    { name: 'typed arrays (ours)', run: (turn) => runTypedArrays(pick(compiled, turn)).at(-1) ?? NaN },
    { name: 'objects and closures', run: (turn) => runClosures(pick(charges, turn)).at(-1)?.ghgPerPerson ?? NaN },
    { name: 'mathjs, compiled', run: (turn) => runExpressions(expressions, pick(charges, turn)).at(-1) ?? NaN },
  ],
  rounds,
  round_ms,
);
if (!ours || !closures || !formulas) throw new Error('Nothing was timed.');

const steps = years * equationCount;
console.log(
  `${familyCount} equation families, ${equationCount} equations, ${years} years: ${steps} equation-steps a run`,
);
console.log(`medians of ${rounds} interleaved rounds of ${round_ms} ms, Node ${process.versions.node}\n`);
console.log('                          ms a run   fastest   slowest   ns an equation-step');
for (const { name, median_ms, fastest_ms, slowest_ms } of [ours, closures, formulas]) {
  const [middle, best, worst] = [median_ms, fastest_ms, slowest_ms].map((ms) => ms.toFixed(4).padStart(10));
  console.log(`${name.padEnd(24)}${middle}${best}${worst}${((median_ms / steps) * 1e6).toFixed(2).padStart(12)}`);
}
console.log(`\nSDEverywhere publishes 4.8 ns an equation-step (its own model and machine; not measured here).\n`);

function verdict(goal: string, ratio: number, wanted: number): void {
  console.log(`${goal}: ${ratio.toFixed(1)}x, wanted at least ${wanted}x: ${ratio >= wanted ? 'met' : 'NOT MET'}`);
}
verdict('P1, against objects and closures', closures.median_ms / ours.median_ms, 20);
verdict('P2, against compiled mathjs expressions', formulas.median_ms / ours.median_ms, 80);
const step_ns = (ours.median_ms / steps) * 1e6;
console.log(
  `    ns an equation-step: ${step_ns.toFixed(2)}, wanted at most 2.5 on the machine of the goal; machines differ, the ratios count`,
);

const { contestants, iterations } = estimationContestants();
const [newton, exponentials] = interleave(contestants, rounds, round_ms);
if (!newton || !exponentials) throw new Error('Nothing was timed.');
const { observations, alternatives, coefficients } = size;
console.log(
  `\nEstimation of ${observations} answers × ${alternatives} alternatives × ${coefficients} parameters, ${iterations} iterations`,
);
for (const { name, median_ms, fastest_ms, slowest_ms } of [newton, exponentials]) {
  const [middle, best, worst] = [median_ms, fastest_ms, slowest_ms].map((ms) => ms.toFixed(2).padStart(10));
  console.log(`${name.padEnd(24)}${middle}${best}${worst}`);
}
const overLimit = newton.median_ms / exponentials.median_ms;
console.log(
  `P8, over the exponentials alone: ${overLimit.toFixed(1)}x, wanted at most 10x: ${overLimit <= 10 ? 'met' : 'NOT MET'}`,
);

const [factors, rewritten, hoisted] = interleave(furnessContestants(), rounds, round_ms);
if (!factors || !rewritten || !hoisted) throw new Error('Nothing was timed.');
console.log(`\nFurness, ${balancing.zones} zones, ${balancing.iterations} iterations, one thread`);
for (const { name, median_ms, fastest_ms, slowest_ms } of [factors, rewritten, hoisted]) {
  const [middle, best, worst] = [median_ms, fastest_ms, slowest_ms].map((ms) => ms.toFixed(2).padStart(10));
  console.log(`${name.padEnd(24)}${middle}${best}${worst}`);
}
verdict('P5, against rewriting the matrix', rewritten.median_ms / factors.median_ms, 5);
console.log(
  `    against the same with its factors worked out first: ${(hoisted.median_ms / factors.median_ms).toFixed(1)}x`,
);
const { contestant, says } = calibrationContestant();
const [calibration] = interleave([contestant], rounds, round_ms);
console.log(
  `calibration of ${calibrated.zones} zones to its mean cost, tolerance 1e-8: ${calibration?.median_ms.toFixed(0)} ms (${says})`,
);

// The real thing beside it: one plan of Guadalajara, as the app runs it after a slider moves, and from the file's data.
const read = readPlan(guadalajara);
if (!('plan' in read)) throw new Error('Guadalajara does not read.');
const { plan } = read;
const scenario = plan.scenarios.find(({ role }) => role === 'plan')?.id ?? '';
const ready = prepare(plan);
/** Solutions a year: the fixed point in the mean, and its totals. */
const solutions = 7;
const real = interleave(
  [
    { name: 'scenario, city prepared', run: () => runPrepared(ready, plan, [scenario], true).scenarios.length },
    { name: 'scenario from the file', run: () => runPlan(plan, [scenario]).scenarios.length },
  ],
  rounds,
  round_ms,
);
console.log(
  `\n${plan.city.name}, scenario ${scenario}, ${plan.horizon - plan.city.base_year + 1} years, congestion solved in each`,
);
for (const { name, median_ms, fastest_ms, slowest_ms } of real) {
  const [middle, best, worst] = [median_ms, fastest_ms, slowest_ms].map((ms) => ms.toFixed(2).padStart(10));
  console.log(`${name.padEnd(24)}${middle}${best}${worst}`);
}

// A choice is one mode of one cell for one kind of traveller in one period: purpose class, income and car at hand.
const { space, demand } = ready.city;
const travellers = purposeClasses * terciles.length * carAccess.length;
const choices = space.cells * demand.modes.length * travellers * periods.length;
const [prepared] = real;
const span = plan.horizon - plan.city.base_year + 1;
console.log(
  [
    `${space.cells} cells × ${demand.modes.length} modes × ${travellers} kinds of traveller × ${periods.length} periods = ${choices} choices`,
    `a solution; a year takes some six solutions and one more for its totals: about ${(
      ((prepared?.median_ms ?? NaN) * 1e6) /
      (choices * span * solutions)
    ).toFixed(1)} ns a choice, all else included`,
  ].join('\n'),
);
