import type { Factor } from '../factor.ts';

/** Key of the report in the bibliography: rates that name it are not carried beyond its largest establishments. */
export const ncfrpSource = 'ncfrp_25';

function largest(value: number, sector: string): Factor {
  return {
    value,
    unit: 'jobs',
    place: 'New York and New Jersey',
    year: 2012,
    quality: 'M',
    reference: { kind: 'secondary', source: 'ncfrp_25', where: `linear models, ${sector}: largest establishment` },
  };
}

/** Jobs of the largest establishment behind each linear model. */
export const ncfrpMostJobs = {
  retail: largest(173, 'retail, NAICS 44-45 pooled'),
  hospitality: largest(180, 'accommodation and food, NAICS 72'),
  industry: largest(350, 'manufacturing, NAICS 31-33 pooled'),
  construction: largest(201, 'construction, NAICS 23'),
} as const;
