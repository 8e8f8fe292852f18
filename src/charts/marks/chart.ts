import type { Plan, Target } from '../../plan/plan.ts';
import type { Results } from '../../engine/results.ts';
import type { Mark } from './mark.ts';
import type { TableTwin } from './table.ts';

/** What a chart shows of a run. */
export interface ChartSelection {
  /** Scenarios drawn, by id. */
  readonly scenarios: readonly string[];
  /** The scenario in hand; absent = the first drawn plan. */
  readonly inHand?: string;
  /** The scenario that changes are counted against. */
  readonly against: string;
  readonly year: number;
  /** Scenarios that share one scale, where each has a small chart of its own; absent = those drawn. */
  readonly among?: readonly string[];
  /** Instead of the plan's own target of the indicator; null = draw none. */
  readonly target?: Target | null;
}

/** Room for the drawing, px, without title and foot. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place where the upright hairline stops, and what it reads there. */
export interface Stop {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

/** A chart, whole: what is drawn and all that is said about it. */
export interface Chart extends Size {
  readonly id: string;
  readonly marks: readonly Mark[];
  /** The title: what the chart finds, as a sentence. */
  readonly finding: string;
  /** Quantity and unit. */
  readonly subtitle: string;
  /** The drawing in words, for those who do not see it. */
  readonly alt: string;
  readonly source: string;
  readonly table: TableTwin;
  readonly stops: readonly Stop[];
  /** Why nothing is drawn but the axes, and what to do; absent when there is something. */
  readonly empty?: string;
}

export type BuildChart = (results: Results, plan: Plan, selection: ChartSelection, size: Size) => Chart;
