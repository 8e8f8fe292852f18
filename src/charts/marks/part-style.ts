import type { FreightClass, Mode } from '../../plan/vocabulary.ts';
import type { PartPaint } from './palette.ts';
import type { Pattern } from './pattern.ts';

export interface PartStyle {
  readonly paint: PartPaint;
  readonly pattern: Pattern;
}

/** Modes that share a colour differ by pattern: bus rapid transit and tram, metro and rail, hired vehicles. */
export const modeStyles: Readonly<Record<Mode, PartStyle>> = {
  walk: { paint: 'mode-walk', pattern: 'diagonal' },
  cycle: { paint: 'mode-cycle', pattern: 'none' },
  ebike: { paint: 'mode-ebike', pattern: 'dots' },
  minibus: { paint: 'mode-minibus', pattern: 'none' },
  bus: { paint: 'mode-bus', pattern: 'upright' },
  brt: { paint: 'mode-tram', pattern: 'none' },
  tram: { paint: 'mode-tram', pattern: 'level' },
  metro: { paint: 'mode-rail', pattern: 'none' },
  rail: { paint: 'mode-rail', pattern: 'diagonal' },
  ferry: { paint: 'mode-minibus', pattern: 'level' },
  park_ride: { paint: 'mode-bus', pattern: 'diagonal' },
  taxi: { paint: 'mode-taxi', pattern: 'dots' },
  ridehail: { paint: 'mode-taxi', pattern: 'none' },
  moto_taxi: { paint: 'mode-motorcycle', pattern: 'dots' },
  three_wheeler: { paint: 'mode-taxi', pattern: 'upright' },
  carshare: { paint: 'mode-car-passenger', pattern: 'dots' },
  motorcycle: { paint: 'mode-motorcycle', pattern: 'diagonal' },
  car_passenger: { paint: 'mode-car-passenger', pattern: 'level' },
  car_driver: { paint: 'mode-car-driver', pattern: 'none' },
  own: { paint: 'mode-ebike', pattern: 'level' },
};

export const freightStyles: Readonly<Record<FreightClass, PartStyle>> = {
  cargo_bike: { paint: 'goods-cargo-bike', pattern: 'diagonal' },
  van: { paint: 'goods-van', pattern: 'upright' },
  rigid_small: { paint: 'goods-rigid-small', pattern: 'none' },
  rigid_large: { paint: 'goods-rigid-large', pattern: 'level' },
  articulated: { paint: 'goods-articulated', pattern: 'none' },
};
