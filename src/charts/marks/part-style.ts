import type { FreightClass, Mode } from '../../plan/vocabulary.ts';
import type { PartPaint } from './palette.ts';
import type { Pattern } from './pattern.ts';

export interface PartStyle {
  readonly paint: PartPaint;
  readonly pattern: Pattern;
}

/**
 * Modes that share a colour differ by pattern: bus rapid transit, tram and park and ride; metro, rail and ferry; vehicles
 * for hire; three-wheelers and motorcycle taxis.
 */
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
  ferry: { paint: 'mode-rail', pattern: 'level' },
  park_ride: { paint: 'mode-tram', pattern: 'diagonal' },
  taxi: { paint: 'mode-taxi', pattern: 'dots' },
  ridehail: { paint: 'mode-taxi', pattern: 'none' },
  moto_taxi: { paint: 'mode-three-wheeler', pattern: 'dots' },
  three_wheeler: { paint: 'mode-three-wheeler', pattern: 'none' },
  carshare: { paint: 'mode-taxi', pattern: 'diagonal' },
  motorcycle: { paint: 'mode-motorcycle', pattern: 'diagonal' },
  car_passenger: { paint: 'mode-car-passenger', pattern: 'level' },
  car_driver: { paint: 'mode-car-driver', pattern: 'none' },
  own: { paint: 'mode-own', pattern: 'dots' },
};

export const freightStyles: Readonly<Record<FreightClass, PartStyle>> = {
  handcart: { paint: 'goods-cargo-bike', pattern: 'dots' },
  cargo_bike: { paint: 'goods-cargo-bike', pattern: 'diagonal' },
  cargo_three_wheeler: { paint: 'goods-van', pattern: 'dots' },
  van: { paint: 'goods-van', pattern: 'upright' },
  rigid_small: { paint: 'goods-rigid-small', pattern: 'none' },
  rigid_large: { paint: 'goods-rigid-large', pattern: 'level' },
  articulated: { paint: 'goods-articulated', pattern: 'none' },
  goods_train: { paint: 'goods-articulated', pattern: 'level' },
  barge: { paint: 'goods-articulated', pattern: 'dots' },
};
