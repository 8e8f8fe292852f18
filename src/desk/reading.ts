// The views' door to what a run found.
export { seriesOf, valueOf } from '../engine/results.ts';
export type { IndicatorDefinition, Results, ScenarioResult, Warning } from '../engine/results.ts';
