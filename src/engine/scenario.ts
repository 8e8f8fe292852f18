import { driverAt } from '../model/driver-path.ts';
import { combineShares } from '../model/powertrains.ts';
import { rampShare } from '../plan/lever.ts';
import { channels, type Channel, type Effect, type MeasureDefinition, type ObservedEffect } from '../plan/measure.ts';
import { measureOf } from '../plan/measures/index.ts';
import type { MeasureSetting, Scenario } from '../plan/plan.ts';
import { driverIds, powertrains, vehicleClasses, type DriverId, type Mode } from '../plan/vocabulary.ts';
import type { CompiledCity } from './compile/city.ts';
import { electricIndex } from './compile/fleet.ts';

/** A line that a measure opens. */
export interface CompiledLine {
  readonly mode: Mode;
  readonly beside: Mode;
  /** Share of trips that it serves. `[year]` */
  readonly served: Float64Array;
  readonly comfort_min: number;
  /** Million vehicle-km. `[year]` */
  readonly supply_M: Float64Array;
}

/** An effect known only as observed, with the share of persons or places that it touches. */
export interface CompiledObserved {
  readonly effect: ObservedEffect;
  /** `[year]` */
  readonly share: Float64Array;
}

/** A scenario turned into numbers by year. */
export interface CompiledScenario {
  readonly scenario: Scenario;
  /** `[channel × year]` */
  readonly channel: Float64Array;
  /** Relative drivers as a multiple of the base year, absolute ones in their unit. `[driver × year]` */
  readonly driver: Float64Array;
  /** True if the plan gives a path of cars per person, which then stands for the curve of incomes. */
  readonly carsGiven: boolean;
  readonly lines: readonly CompiledLine[];
  readonly observed: readonly CompiledObserved[];
}

// Amounts in these channels are money, drops or counts and add; all others are shares of a market and combine.
const adding: ReadonlySet<Channel> = new Set([
  'cordon_charge',
  'parking_price',
  'bus_service',
  'hub_drops',
  'mix_gain',
  'fuel_price_added',
  'km_charge',
  'workplace_levy',
  'filtered_minutes',
  'cars_replaced_per_1000',
  'pooling_gain',
  'lorry_km_charge',
  'cargo_bike_drops',
  'shared_bike_drops',
  'bay_gain',
  'calmed_time_added',
]);

const relative: ReadonlySet<DriverId> = new Set(
  driverIds.filter((id) => id !== 'grid_carbon' && id !== 'telework' && !id.startsWith('electric_share_')),
);

function amountOf(effect: Effect, setting: MeasureSetting, ramp: number, quantities: Record<string, number>): number {
  if (effect.per === 'presence') return ramp > 0 ? (setting.factors?.[effect.channel] ?? effect.factor.value) : 0;
  const amount = setting.level * ramp * effect.factor.value;
  return effect.per === 'quantity' ? amount / quantities[effect.quantity ?? 'one']! : amount;
}

function channelTable(city: CompiledCity, scenario: Scenario, quantities: Record<string, number>): Float64Array {
  const { first, count } = city.axis;
  const table = new Float64Array(channels.length * count);
  for (const setting of scenario.measures) {
    const measure = measureOf(setting.measure);
    if (measure === undefined) continue;
    for (const effect of measure.effects) {
      const row = channels.indexOf(effect.channel);
      for (let y = 0; y < count; y++) {
        const amount = amountOf(effect, setting, rampShare(measure, setting, first + y), quantities);
        const at = row * count + y;
        table[at] = adding.has(effect.channel)
          ? table[at]! + amount
          : combineShares(table[at]!, Math.min(1, Math.max(0, amount)));
      }
    }
  }
  return table;
}

/** A measure's amount by year. `[year]` */
function path(city: CompiledCity, measure: MeasureDefinition, setting: MeasureSetting, perLevel: number): Float64Array {
  const { first, count } = city.axis;
  return Float64Array.from(
    { length: count },
    (_, y) => setting.level * rampShare(measure, setting, first + y) * perLevel,
  );
}

function linesOf(city: CompiledCity, scenario: Scenario, quantities: Record<string, number>): CompiledLine[] {
  return scenario.measures.flatMap((setting) => {
    const measure = measureOf(setting.measure);
    const opens = measure?.opens;
    if (!measure || !opens || setting.level === 0) return [];
    const per = opens.served.value / (opens.quantity === undefined ? 1 : quantities[opens.quantity]!);
    return [
      {
        mode: opens.mode,
        beside: opens.beside,
        served: path(city, measure, setting, per).map((share) => Math.min(1, share)),
        comfort_min: opens.comfort_min.value,
        supply_M: path(city, measure, setting, opens.supply_Mvkm.value),
      },
    ];
  });
}

function observedOf(city: CompiledCity, scenario: Scenario): CompiledObserved[] {
  return scenario.measures.flatMap((setting) => {
    const measure = measureOf(setting.measure);
    const effect = measure?.observed;
    if (!measure || !effect || setting.level === 0) return [];
    return [{ effect, share: path(city, measure, setting, effect.exposed.value).map((share) => Math.min(1, share)) }];
  });
}

/** Where a trend starts: 1 for multiples, else what the base year has. */
function baseOf(id: DriverId, city: CompiledCity): number {
  if (relative.has(id)) return 1;
  if (id === 'grid_carbon') return city.fleet.grid_g_per_kWh;
  if (id === 'telework') return 0;
  const vehicle = id.replace('electric_share_', '');
  const c = vehicleClasses.findIndex((each) => each === vehicle || each === `${vehicle}_small`);
  return city.fleet.share[c * powertrains.length + electricIndex]!;
}

function driverTable(city: CompiledCity, scenario: Scenario): Float64Array {
  const { first, count } = city.axis;
  const table = new Float64Array(driverIds.length * count);
  driverIds.forEach((id, row) => {
    const path = scenario.drivers?.[id] ?? city.plan.drivers[id];
    for (let y = 0; y < count; y++) table[row * count + y] = driverAt(path, baseOf(id, city), first, first + y);
  });
  return table;
}

/**
 * Turns a scenario into amounts by channel and drivers by year.
 *
 * @param city compiled city
 * @param scenario one of the plan's
 * @param quantities city quantities of the base year
 * @returns flat tables; the base-year scenario has no measures and no trends
 */
export function compileScenario(
  city: CompiledCity,
  scenario: Scenario,
  quantities: Record<string, number>,
): CompiledScenario {
  const still = scenario.role === 'base_year';
  const held = still ? { ...city, plan: { ...city.plan, drivers: {} } } : city;
  const meant = still ? { ...scenario, measures: [], drivers: {} } : scenario;
  return {
    scenario,
    channel: channelTable(city, meant, quantities),
    driver: driverTable(held, meant),
    carsGiven: (meant.drivers?.cars_per_person ?? held.plan.drivers.cars_per_person) !== undefined,
    lines: linesOf(city, meant, quantities),
    observed: observedOf(city, meant),
  };
}
