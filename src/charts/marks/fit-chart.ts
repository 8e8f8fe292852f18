import { nice, ticks } from 'd3';
import type { MovementFit } from '../../engine/freight-fit.ts';
import { formatNumber } from '../../quantities/format.ts';
import { freightFitWords as words } from '../../words/en/freight-fit.ts';
import type { Size } from './chart.ts';
import { linearScale } from './linear-scale.ts';
import type { Mark } from './mark.ts';

/** Establishments with their fitted line: marks and the drawing in words. */
export interface FitChart extends Size {
  readonly marks: readonly Mark[];
  readonly alt: string;
}

const room = { left: 36, right: 8, top: 30, bottom: 36 } as const;
const apart_px = 80;
const dot = 2.5;
/** More dots cover each other; of a larger survey every second, third … is drawn, and every outlier is ringed. */
const mostDots = 800;

type Scale = (value: number) => number;
interface Frame {
  readonly x: Scale;
  readonly y: Scale;
  readonly across: readonly number[];
  readonly up: readonly number[];
}

/** Space from zero to the largest establishment and count; a line that runs higher is cut. */
function frameOf({ rows, line }: MovementFit, { width, height }: Size): Frame {
  const most = (values: readonly number[]): number => values.reduce((found, value) => Math.max(found, value), 1);
  const widest = most(rows.map(({ size }) => size));
  const highest = most([...rows.map(({ count }) => count), ...line.map(({ mean }) => mean)]);
  const steps = (px: number): number => Math.max(3, Math.round(px / apart_px));
  const [acrossSteps, upSteps] = [steps(width - room.left - room.right), steps(height - room.top - room.bottom)];
  const [, right] = nice(0, widest, acrossSteps);
  const [, top] = nice(0, highest, upSteps);
  return {
    x: linearScale([0, right], [room.left, width - room.right]),
    y: linearScale([0, top], [height - room.bottom, room.top]),
    across: ticks(0, right, acrossSteps),
    up: ticks(0, top, upSteps),
  };
}

function axisMarks({ x, y, across, up }: Frame, fit: MovementFit, { width, height }: Size): Mark[] {
  const figure = (value: number): string => formatNumber(value, { significant: 3 });
  return [
    ...up.map((tick): Mark => ({
      kind: 'line',
      x1: room.left,
      x2: width - room.right,
      y1: y(tick),
      y2: y(tick),
      stroke: tick === 0 ? 'control' : 'rule',
    })),
    ...up.map((tick): Mark => ({
      kind: 'text',
      x: room.left - 6,
      y: y(tick) + 4,
      text: figure(tick),
      role: 'axis',
      fill: 'ink-2',
      anchor: 'end',
    })),
    ...across.map((tick, at): Mark => ({
      kind: 'text',
      x: x(tick),
      y: height - room.bottom + 16,
      text: figure(tick),
      role: 'axis',
      fill: 'ink-2',
      anchor: at === across.length - 1 ? 'end' : 'middle',
    })),
    { kind: 'text', x: 0, y: 11, text: words.countAxis, role: 'axis', fill: 'ink-2' },
    {
      kind: 'text',
      x: width - room.right,
      y: height - 3,
      text: words.sizeAxis[fit.size],
      role: 'axis',
      fill: 'ink-2',
      anchor: 'end',
    },
  ];
}

/** A disc, as two half circles. */
const disc = (x: number, y: number, radius: number): string =>
  `M${(x - radius).toFixed(1)} ${y.toFixed(1)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

/**
 * Draws establishments by size and deliveries, the fitted line with the 95 % band of its mean, and a ring round outliers.
 *
 * @param fit deliveries by size
 * @param size room for the drawing
 * @returns marks and what they show in words
 */
export function fitChart(fit: MovementFit, size: Size): FitChart {
  const frame = frameOf(fit, size);
  const { x, y } = frame;
  const [ceiling, floor] = [room.top, size.height - room.bottom];
  const inside = (value: number): number => Math.min(floor, Math.max(ceiling, y(value)));
  const path = (points: readonly (readonly [number, number])[]): string =>
    points.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`).join('');
  const side = (bound: 'low' | 'mean' | 'high') =>
    fit.line.map((point) => [x(point.size), inside(point[bound])] as const);
  const banded = fit.line.every(({ low, high }) => Number.isFinite(high - low));
  const each = Math.ceil(fit.rows.length / mostDots);
  const drawn = fit.rows.filter((_, row) => row % each === 0);
  const outliers = new Set(fit.outliers.map(({ line }) => line));
  const marks: Mark[] = [
    ...(banded
      ? [{ kind: 'path', d: `${path([...side('high'), ...side('low').reverse()])}Z`, fill: 'evidence' } as const]
      : []),
    ...axisMarks(frame, fit, size),
    ...drawn.map((row): Mark => ({
      kind: 'path',
      d: disc(x(row.size), y(row.count), dot),
      fill: 'ink-3',
      opacity: 0.7,
    })),
    { kind: 'path', d: path(side('mean')), stroke: 'ink', strokeWidth: 2 },
    ...fit.rows
      .filter(({ line }) => outliers.has(line))
      .map((row): Mark => ({
        kind: 'path',
        d: disc(x(row.size), y(row.count), 2 * dot + 1),
        stroke: 'fault',
        strokeWidth: 2,
      })),
  ];
  return { ...size, marks, alt: words.drawing(fit.n, words.equations[fit.form], fit.outliers.length) };
}
