// Notes on data that are filled in from what else a city knows.

export const defaultWords = {
  rest: (given: string): string => `what the city's own shares (${given} in all) leave, split as the defaults are`,
  none: 'not among the shares the city gives, which are complete',
  capped: 'scaled down to fit beside the city’s own shares',
  byWage: (ratio: string): string => `US$ default x ${ratio}, the city's wage or price over the default one`,
} as const;
