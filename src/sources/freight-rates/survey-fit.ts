import type { Factor } from '../factor.ts';

function rule(value: number, unit: string, note: string): Factor {
  return {
    value,
    unit,
    place: 'general',
    year: 2026,
    quality: 'M',
    reference: { kind: 'judgement' },
    note,
  };
}

/** Rules of a fit to an establishment survey. */
export const surveyFit = {
  least_establishments: rule(10, 'establishments', 'with fewer a sector is fitted together with the other small ones'),
  largest_residual: rule(3, 'ratio', 'studentised residual beyond which an establishment is listed as an outlier'),
  largest_distance: rule(4, 'ratio', 'Cook’s distance times n beyond which an establishment is listed as an outlier'),
  weekdays_a_week: rule(
    5,
    'days',
    'counts of a week are spread over its weekdays; what comes on Saturday counts there',
  ),
} as const;
