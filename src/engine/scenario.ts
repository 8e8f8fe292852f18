import { driverAt } from '../model/driver-path.ts';
import { combineShares } from '../model/powertrains.ts';
import { rampShare } from '../plan/lever.ts';
import { channels, type Channel, type Effect } from '../plan/measure.ts';
import { measureOf } from '../plan/measures/index.ts';
import type { MeasureSetting, Scenario } from '../plan/plan.ts';
import { driverIds, powertrains, vehicleClasses, type DriverId } from '../plan/vocabulary.ts';
import type { CompiledCity } from './compile/city.ts';
import { electricIndex } from './compile/fleet.ts';

/** A scenario turned into numbers by year. */
export interface CompiledScenario {
  readonly scenario: Scenario;
  /** `[channel × year]` */
  readonly channel: Float64Array;
  /** Relative drivers as a multiple of the base year, absolute ones in their unit. `[driver × year]` */
  readonly driver: Float64Array;
}

// Amounts in these channels are money, drops or counts and add; all others are shares of a market and combine.
const adding: ReadonlySet<Channel> = new Set(['cordon_charge', 'parking_price', 'bus_service', 'hub_drops']);

const relative: ReadonlySet<DriverId> = new Set(
  driverIds.filter((id) => id !== 'grid_carbon' && !id.startsWith('electric_share_')),
);

function amountOf(effect: Effect, setting: MeasureSetting, ramp: number, quantities: Record<string, number>): number {
  if (effect.per === 'presence') return ramp > 0 ? effect.factor.value : 0;
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

/** Where a trend starts: 1 for multiples, else what the base year has. */
function baseOf(id: DriverId, city: CompiledCity): number {
  if (relative.has(id)) return 1;
  if (id === 'grid_carbon') return city.fleet.grid_g_per_kWh;
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
  return {
    scenario,
    channel: channelTable(city, still ? { ...scenario, measures: [] } : scenario, quantities),
    driver: driverTable(held, still ? { ...scenario, drivers: {} } : scenario),
  };
}
