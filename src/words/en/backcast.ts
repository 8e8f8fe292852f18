/** What is said of a case that the model replays. */
export const backcastWords = {
  hit: 'hit',
  missWeak: 'miss: the model answers less than was seen',
  missStrong: 'miss: the model answers more than was seen',
  missSign: 'miss: the model answers the other way',
  noNumber: 'miss: the model gives no number',
  calibrationInside: 'calibration: not counted as hits; within what was seen',
  calibrationOutside: 'calibration: not counted as hits; outside what was seen',
} as const;
