import {
  addKerbMinutes,
  laneShareLost,
  moveIntoWindow,
  unmetShare,
  vehiclesAtKerb,
} from '../../../model/freight/kerb.ts';
import { freightSegments, periods, rings } from '../../../plan/vocabulary.ts';
import { streets } from '../../../sources/behaviour.ts';
import { kerb } from '../../../sources/freight.ts';
import { receivers } from '../../compile/freight.ts';
import { minutesPerHour } from '../../compile/costs.ts';
import { centre } from '../../compile/space.ts';
import { kerbHours } from '../../freight-state.ts';
import type { RunState } from '../../state.ts';
import { channelAt } from '../amounts.ts';

const [segments, ringCount] = [freightSegments.length, rings.length];
const isReceiver = freightSegments.map((segment) => receivers.some((each) => each === segment));
/** Hours that a window may close, and hours of each period; from the first to before the last. */
const working = { first: 6, end: 20 } as const;
const peakHours: readonly number[] = [7, 8, 16, 17];
const offPeakHours: readonly number[] = [9, 10, 11, 12, 13, 14, 15, 18, 19];
const hoursOf = periods.map((period) => (period === 'peak' ? peakHours : offPeakHours));

const profile = new Float64Array(kerbHours);
const open = new Float64Array(kerbHours);

/** Sets when a segment's stops in a ring come: off hours and windows of the zone move them. */
function setProfile(state: RunState, s: number, r: number): void {
  profile.set(state.city.freight.hours);
  if (r !== centre) return;
  const lost = channelAt(state, 'window_hours_lost');
  if (lost > 0) {
    const closes = working.end - Math.round(lost * (working.end - working.first));
    for (let h = 0; h < kerbHours; h++) open[h] = h >= closes && h < working.end ? 0 : 1;
    moveIntoWindow(profile, open);
  }
  const off = isReceiver[s] ? channelAt(state, 'off_hour_share') : 0;
  if (off === 0) return;
  for (let h = 0; h < kerbHours; h++) profile[h]! *= 1 - off;
  for (const h of kerb.night) profile[h]! += off / kerb.night.length;
}

/** Vehicles that stand in the lane in an hour, and the share of kerb time without a bay. */
function unmetIn(state: RunState, r: number, vehicles: number): number {
  const gain = r === centre ? channelAt(state, 'bay_gain') : 0;
  const bays = state.city.freight.bays[r]! * (1 + gain);
  const streetsWithBays = state.city.freight.bays[r]! / kerb.bays_per_street.value;
  return streetsWithBays > 0 ? unmetShare(vehicles / streetsWithBays, bays / streetsWithBays) : 1;
}

/** Kerb: minutes by ring and hour, bays that would do, and the lane that vehicles without a bay take. */
export function standAtKerb(state: RunState): void {
  const { freight } = state.city;
  state.kerb_min.fill(0);
  state.laneLost.fill(0);
  let [all, short] = [0, 0];
  for (let r = 0; r < ringCount; r++) {
    const minutes = state.kerb_min.subarray(r * kerbHours, (r + 1) * kerbHours);
    for (let s = 0; s < segments; s++) {
      const stops = state.ringStops[s * ringCount + r]! * freight.onStreet[s]!;
      if (stops === 0) continue;
      setProfile(state, s, r);
      addKerbMinutes(stops, freight.dwell_h[s]! * minutesPerHour, profile, minutes);
    }
    const laneKm = freight.network.ringArea_km2[r]! * streets.main_lane_km_per_km2.value;
    for (let h = 0; h < kerbHours; h++) {
      const vehicles = vehiclesAtKerb(minutes[h]!);
      const unmet = unmetIn(state, r, vehicles);
      state.bays_wanted[r * kerbHours + h] = vehicles / freight.bayOccupancy;
      all += minutes[h]!;
      short += minutes[h]! * unmet;
      const lost = laneShareLost(vehicles * unmet * kerb.in_lane.value, kerb.blocked_km.value, laneKm);
      for (let t = 0; t < periods.length; t++) {
        if (hoursOf[t]!.includes(h)) state.laneLost[t * ringCount + r]! += lost / hoursOf[t]!.length;
      }
    }
  }
  state.bayShortage = all > 0 ? short / all : NaN;
}
