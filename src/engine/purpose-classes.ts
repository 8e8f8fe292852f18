import { purposes, type Purpose } from '../plan/vocabulary.ts';

/** Purposes that share sensitivities, a value of time and what measures do to them: work, education, other, business. */
export const purposeClasses = 4;

const classes: Record<Purpose, 0 | 1 | 2 | 3> = { work: 0, education: 1, errands: 2, leisure: 2, business: 3 };

/** Class of each purpose. `[purpose]` */
export const classOfPurpose = purposes.map((purpose) => classes[purpose]);

/** First purpose of each class, whose sensitivities stand for all in it. `[purpose class]` */
export const purposeOfClass = Array.from(
  { length: purposeClasses },
  (_, s) => purposes[classOfPurpose.indexOf(s as 0)]!,
);

/** Row of the value of time: private purposes 0, business 1. `[purpose class]` */
export const valueRowOfClass = [0, 0, 0, 1] as const;

/** Purposes whose places are fixed: so many come to work or to school in a zone, whatever the way costs. `[place]` */
export const purposesOfPlace = purposes.flatMap((purpose, p) =>
  purpose === 'work' || purpose === 'education' ? [p] : [],
);

export const constrainedPurposes = purposesOfPlace.length;
