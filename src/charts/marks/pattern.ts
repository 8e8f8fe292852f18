import type { RectMark } from './mark.ts';

export type Pattern = 'none' | 'diagonal' | 'upright' | 'level' | 'dots';

const spacing = 5;

const steps = (from: number, to: number, offset = spacing / 2): number[] =>
  Array.from(
    { length: Math.max(0, Math.ceil((to - from - offset) / spacing)) },
    (_, index) => from + offset + index * spacing,
  );

const at = (value: number): string => String(Number(value.toFixed(1)));

function diagonals(x: number, y: number, width: number, height: number): string {
  return steps(0, width + height)
    .map((reach) => {
      const fromX = Math.max(0, reach - height);
      const toX = Math.min(width, reach);
      return `M${at(x + fromX)} ${at(y + reach - fromX)}L${at(x + toX)} ${at(y + reach - toX)}`;
    })
    .join('');
}

function dots(x: number, y: number, width: number, height: number): string {
  return steps(y, y + height)
    .flatMap((row, index) =>
      steps(x, x + width, index % 2 === 0 ? 2.5 : 5).map((column) => `M${at(column)} ${at(row)}h.01`),
    )
    .join('');
}

/**
 * Draws the strokes that tell neighbours apart without colour: one of 1 px every 5, cut at the edges of the bar.
 * They are plain lines, because references to pattern definitions clash when several charts stand on one page.
 *
 * @param pattern kind
 * @param bar the bar they lie on
 * @returns path data, empty for `none`
 * @example patternPath('upright', { x: 0, y: 0, width: 10, height: 4 }) // 'M2.5 0v4M7.5 0v4'
 */
export function patternPath(pattern: Pattern, bar: Pick<RectMark, 'x' | 'y' | 'width' | 'height'>): string {
  const { x, y, width, height } = bar;
  switch (pattern) {
    case 'none':
      return '';
    case 'diagonal':
      return diagonals(x, y, width, height);
    case 'upright':
      return steps(x, x + width)
        .map((each) => `M${at(each)} ${at(y)}v${at(height)}`)
        .join('');
    case 'level':
      return steps(y, y + height)
        .map((each) => `M${at(x)} ${at(each)}h${at(width)}`)
        .join('');
    case 'dots':
      return dots(x, y, width, height);
  }
}
