import type { CalibrationPoint } from '../../model/freight/gravity-calibration.ts';
import { distributeWords } from '../../words/en/cli-distribute.ts';
import { plainLine } from '../terminal.ts';

const words = distributeWords.progress;
const between_ms = 1000;
const second_ms = 1000;
const secondsPerMinute = 60;
/** Below so many seconds a run is not worth a forecast, unless progress is asked for. */
const long_s = 10;
/** How many passes and tables a run takes is not known before; these are what mild deterrence takes. */
export const usual = { passes: 25, tables: 8 } as const;

/** A number as people read it, in six digits; an error in two. */
export const figure = (value: number, digits = 6): string => String(Number(value.toPrecision(digits)));
export const errorFigure = (error: number): string => figure(error, 2);

const duration = (seconds: number): string =>
  seconds < 2 * secondsPerMinute ? words.seconds(seconds) : words.minutes(seconds / secondsPerMinute);

/** Tells how far a run is, on stderr, at most once a second. */
export class Pace {
  private last = performance.now();
  private passes = 0;
  private since = performance.now();
  private errorBefore = NaN;
  private readonly shown: boolean;
  private readonly tolerance: number;

  constructor(shown: boolean, tolerance: number) {
    this.shown = shown;
    this.tolerance = tolerance;
  }

  /** Says before a run how long it will take; in any case when it will be long. */
  outlook(pairs: number, pass_s: number, whole_s: number): void {
    if (!this.shown && whole_s < long_s) return;
    console.error(words.outlook(String(pairs), duration(pass_s), duration(whole_s)));
  }

  private isDue(): boolean {
    const now = performance.now();
    if (!this.shown || now - this.last < between_ms) return false;
    this.last = now;
    return true;
  }

  reading(path: string, share: number): void {
    if (this.isDue()) console.error(plainLine(words.reading(path, Math.floor(share * 100))));
  }

  writing(share: number): void {
    if (this.isDue()) console.error(words.writing(Math.floor(share * 100)));
  }

  /** An error that falls by the same part each time says how many iterations are left. */
  iteration(iterations: number, error: number): void {
    if (iterations === 1) {
      this.since = performance.now();
      this.passes = 0;
    }
    const pass_s = (performance.now() - this.since) / second_ms / Math.max(1, this.passes++);
    const left = Math.log(error / this.tolerance) / Math.log(this.errorBefore / error);
    this.errorBefore = error;
    if (!this.isDue()) return;
    const known = this.passes > 2 && left > 0 && left < Infinity;
    console.error(words.iteration(iterations, errorFigure(error), known ? duration(left * pass_s) : ''));
  }

  table({ parameter, meanCost }: CalibrationPoint, tables: number, wanted: number): void {
    if (this.shown) console.error(words.table(tables, figure(parameter), figure(meanCost), wanted));
  }
}
