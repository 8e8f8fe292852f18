import { describe, expect, it } from 'vitest';
import { reportBackcast } from '../../src/engine/backcast-report.ts';
import { cityFit, fitOf } from '../../src/engine/city-fit.ts';
import { busServiceExpansions } from '../../src/plan/backcasts/bus-service.ts';
import { london } from '../../src/plan/backcasts/london.ts';
import { bundled } from '../support/bundled.ts';

describe('the fit of a city', () => {
  it('reads the power from two cells: (4/2)^.5 = 1.414 over (1/2)^.5 = .707 is 4^.5', () => {
    const fit = fitOf({ scale: [0.5, 2], damping: [Math.SQRT1_2, Math.SQRT2] }, [1, 4]);
    expect(fit).toEqual({ personal: 0.5, transit: 2, distance_power: expect.closeTo(0.5, 12) as number });
  });

  it('is within what may be moved', () => {
    const fit = cityFit(bundled('tiny-town'));
    for (const scale of [fit.personal, fit.transit]) {
      expect(scale).toBeGreaterThanOrEqual(0.5);
      expect(scale).toBeLessThanOrEqual(2);
    }
    expect(fit.distance_power).toBeGreaterThanOrEqual(0);
    expect(fit.distance_power).toBeLessThanOrEqual(0.5);
  });
});

describe('the report of a case', () => {
  it.each([london, busServiceExpansions])('tells what was done, seen and left out: $id', (backcast) => {
    const found = reportBackcast(backcast);
    expect(found.readings).toHaveLength(backcast.observed.length);
    expect(found.leaves_out).toEqual(backcast.leaves_out);
    expect(found.done.length).toBeGreaterThan(0);
    for (const { note, indicatorName, indicator, source, reference } of found.readings) {
      expect(note).not.toBe('');
      expect(indicatorName).not.toBe(indicator);
      expect(source === undefined).toBe(reference.source === undefined);
    }
  });

  it('says a level in the unit of the case', () => {
    const [first] = reportBackcast(london).done;
    expect(first?.measures[0]).toEqual({
      name: 'Congestion charge',
      level: 5,
      unit: 'GBP an entry',
      start_year: 2003,
    });
  });
});
