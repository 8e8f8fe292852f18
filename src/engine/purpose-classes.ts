import { purposes, type Purpose } from '../plan/vocabulary.ts';

/** Purposes that share sensitivities and a value of time: commuting, other private, business. */
export const sensitivityClasses = 3;

const classes: Record<Purpose, 0 | 1 | 2> = { work: 0, education: 0, errands: 1, leisure: 1, business: 2 };

/** Sensitivity class of each purpose. `[purpose]` */
export const classOfPurpose = purposes.map((purpose) => classes[purpose]);

/** Purposes whose places are fixed: so many come to work or to school in a ring, whatever the way costs. `[place]` */
export const purposesOfPlace = purposes.flatMap((purpose, p) =>
  purpose === 'work' || purpose === 'education' ? [p] : [],
);

export const constrainedPurposes = purposesOfPlace.length;
