// What stands around a number.

export const quantityWords = {
  noValue: 'no value',
  percent: '%',
  point: 'point',
  points: 'points',
  million: 'm',
  billion: 'bn',
  thousand: 'thousand',
  about: (quantity: string) => `about ${quantity}`,
} as const;
