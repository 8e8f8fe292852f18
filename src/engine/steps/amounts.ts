import { channels, type Channel } from '../../plan/measure.ts';
import { driverIds, type DriverId } from '../../plan/vocabulary.ts';
import type { RunState } from '../state.ts';

const channelRow = Object.fromEntries(channels.map((id, row) => [id, row])) as Record<Channel, number>;
const driverRow = Object.fromEntries(driverIds.map((id, row) => [id, row])) as Record<DriverId, number>;

/** Amount in a channel this year. */
export function channelAt(state: RunState, id: Channel): number {
  return state.scenario.channel[channelRow[id] * state.city.axis.count + state.y]!;
}

/** Driver this year: a multiple of the base year, or an absolute value. */
export function driverNow(state: RunState, id: DriverId): number {
  return state.scenario.driver[driverRow[id] * state.city.axis.count + state.y]!;
}
