import { describe, expect, it } from 'vitest';
import { fitChart } from '../../src/charts/marks/fit-chart.ts';
import { fitFreightSurvey, type MovementFit } from '../../src/engine/freight-fit.ts';
import { establishmentCsv } from '../support/establishments.ts';

function fitOf(text: string): MovementFit {
  const outcome = fitFreightSurvey(text);
  if (!('fit' in outcome)) throw new Error(JSON.stringify(outcome.complaints));
  return outcome.fit.sectors[0]!.deliveries;
}
const size = { width: 360, height: 220 };

describe('establishments with their line', () => {
  it('has a dot for each, the band, the line, and a ring for each outlier', () => {
    const lines = establishmentCsv().split('\n');
    lines[20] = lines[20]!.replace(/[\d.]+$/, '40');
    const fit = fitOf(lines.join('\n'));
    const { marks, alt } = fitChart(fit, size);
    const paths = marks.filter(({ kind }) => kind === 'path');
    expect(paths).toHaveLength(1 + 40 + 1 + fit.outliers.length);
    expect(marks[0]).toMatchObject({ kind: 'path', fill: 'evidence' });
    expect(paths.filter((mark) => 'stroke' in mark && mark.stroke === 'fault')).toHaveLength(fit.outliers.length);
    expect(alt).toMatch(/^40 establishments by size and count, the line D = a .* ringed\.$/);
  });

  it('stays inside its room, with two establishments too', () => {
    const few = fitOf('jobs,deliveries\n3,0\n5,0\n');
    const { marks } = fitChart(few, size);
    const numbers = marks.flatMap((mark) => ('d' in mark ? [...mark.d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)] : []));
    expect(numbers.length).toBeGreaterThan(2);
    for (const [, x, y] of numbers) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(size.width);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(size.height);
    }
  });
});
