import { freightClasses, modes, type FreightClass, type Mode } from '../../plan/vocabulary.ts';
import { charts } from '../../words/en/charts.ts';
import { names } from '../../words/en/names.ts';
import { freightStyles, modeStyles } from './part-style.ts';
import { modePictograms, vehiclePictograms } from './pictograms.ts';
import type { SplitDefinition } from './split-section.ts';

/** Residents' trips by mode, in the model's order. */
export const tripSplit: SplitDefinition = {
  members: modes,
  indicator: (mode) => `mode_share_${mode}`,
  style: (mode) => modeStyles[mode as Mode],
  name: (mode) => charts.modesShort[mode as Mode],
  fullName: (mode) => names.modes[mode as Mode],
  pictogram: (mode) => modePictograms[mode as Mode],
  telling: { member: 'car_driver', say: charts.driven },
};

/** Deliveries by vehicle, in the model's order. */
export const dropSplit: SplitDefinition = {
  members: freightClasses,
  indicator: (each) => `freight_drops_share_${each}`,
  style: (each) => freightStyles[each as FreightClass],
  name: (each) => charts.vehiclesShort[each as FreightClass],
  fullName: (each) => names.classes[each as FreightClass],
  pictogram: (each) => vehiclePictograms[each as FreightClass],
  telling: { member: 'cargo_bike', say: charts.byCargoBike },
};
