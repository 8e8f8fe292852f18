import type { Complaint } from '../../plan/plan.ts';

/** One estimate; errors are null where the parameter stands at its bound. */
export interface ParameterEstimate {
  readonly value: number;
  readonly std_err: number | null;
  readonly robust_std_err: number | null;
  readonly t: number | null;
  readonly robust_t: number | null;
}

/** The scale of a nest: mu >= 1, and its dissimilarity theta = 1 / mu. */
export interface NestEstimate {
  readonly parameter: string;
  readonly alternatives: readonly string[];
  readonly mu: number;
  readonly theta: number;
  readonly theta_std_err: number | null;
  readonly theta_robust_std_err: number | null;
  /** Of mu against 1, where the nest says nothing. */
  readonly t_against_1: number | null;
  readonly robust_t_against_1: number | null;
}

/** What an hour of a time parameter is worth in a cost parameter. */
export interface ValueOfTime {
  readonly time: string;
  readonly cost: string;
  readonly kind: 'in_vehicle_time' | 'other_time';
  readonly value: number;
  /** `CHF/h` */
  readonly unit: string;
  readonly currency: string;
  readonly std_err: number | null;
  readonly robust_std_err: number | null;
}

/** A coefficient of time, per minute of the column it multiplies. */
export interface TimeCoefficient {
  readonly time: string;
  readonly kind: 'in_vehicle_time' | 'other_time';
  readonly per_minute: number;
  readonly robust_std_err: number | null;
}

/** What an estimation gives, as the command line prints it. */
export interface EstimationResult {
  readonly sumpter: string;
  readonly name: string;
  readonly model: 'multinomial logit' | 'nested logit';
  readonly observations: number;
  readonly rows: { readonly read: number; readonly kept: number; readonly dropped_for_missing_cells: number };
  /** How the table was read. */
  readonly table: { readonly delimiter: string; readonly decimal_mark: string };
  readonly parameters: Readonly<Record<string, ParameterEstimate>>;
  readonly nests: Readonly<Record<string, NestEstimate>>;
  readonly log_likelihood: number;
  readonly log_likelihood_null: number;
  /** Of the multinomial logit with the same utilities, where nests were estimated. */
  readonly log_likelihood_multinomial: number | null;
  readonly rho_square: number;
  readonly rho_square_bar: number;
  readonly value_of_time: readonly ValueOfTime[];
  readonly time_coefficients: readonly TimeCoefficient[];
  readonly shares: Readonly<Record<string, { readonly observed: number; readonly predicted: number }>>;
  readonly converged: boolean;
  readonly iterations: number;
  /** Largest size of an entry of the gradient. */
  readonly gradient_norm: number;
  readonly warnings: readonly string[];
}

/** Where an estimation stands. */
export interface EstimationProgress {
  readonly stage: 'reading' | 'preparing' | 'multinomial' | 'nested' | 'errors';
  readonly iteration?: number;
  readonly log_likelihood?: number;
}

export type EstimationOutcome = { readonly result: EstimationResult } | { readonly complaints: readonly Complaint[] };
