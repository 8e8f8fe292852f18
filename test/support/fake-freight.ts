import { emptyFreightDetail } from '../../src/engine/freight-detail.ts';
import { kerbHours } from '../../src/engine/freight-state.ts';
import type { FreightDetail, ZoneInfo } from '../../src/engine/results.ts';
import { freightClasses, freightFlows, freightSegments, rings, scopes } from '../../src/plan/vocabulary.ts';

// Invented goods, broken down: of plausible size and shape, with no handcarts, three-wheelers, trains and barges.

const drops = [9_000, 4_200, 5_100, 3_300, 1_500, 2_800, 11_000, 6_100, 4_800];
const tonnes = [3_100, 500, 150, 3_900, 2_900, 150, 28, 37, 96];
const flowShare = [0.7, 0.3, 0.08, 0];
const classShare = [0, 0.03, 0, 0.62, 0.2, 0.1, 0.05, 0, 0];
const km_per_drop = [NaN, 1.1, NaN, 3.4, 5.2, 9.8, 31, NaN, NaN];
const g_per_km = [0, 6, 110, 235, 520, 780, 960, 9_000, 8_000];
const within = [0.14, 0.62, 1];
const ringShare = [0.24, 0.41, 0.3, 0.05];
const minutes = [15, 15, 8, 30, 35, 2, 4, 4, 45];
const morning = (hour: number): number => Math.exp(-(((hour - 10.5) / 3) ** 2)) / 5.3;
const days = 270;

/** Invents the goods of a scenario, growing as deliveries do. */
export function fakeFreight(
  years: readonly number[],
  zones: readonly ZoneInfo[],
  growth: (year: number) => number,
): FreightDetail {
  const detail = emptyFreightDetail(years.length, zones.length);
  const people = zones.reduce((sum, { population }) => sum + population, 0);
  const fill = (to: Float64Array, value: (year: number, at: number) => number): void => {
    const length = to.length / years.length;
    for (let n = 0; n < to.length; n++) to[n] = value(growth(years[Math.floor(n / length)]!), n % length);
  };
  const [classes, flows, areas] = [freightClasses.length, freightFlows.length, scopes.length];
  const km_M = (by: number, s: number, j: number): number =>
    classShare[j] === 0 ? 0 : (by * drops[s]! * classShare[j]! * km_per_drop[j]! * days) / 1e6;
  fill(detail.vkm_M, (by, at) => {
    const j = Math.floor(at / areas) % classes;
    return km_M(by, Math.floor(at / areas / classes), j) * within[at % areas]!;
  });
  fill(detail.drops, (by, at) =>
    at % flows === flows - 1 ? NaN : by * drops[Math.floor(at / flows)]! * flowShare[at % flows]!,
  );
  fill(detail.tonnes, (by, at) => by * tonnes[Math.floor(at / flows)]! * (flowShare[at % flows]! || 0.2));
  fill(detail.trips, (by, j) => by * 9_000 * classShare[j]!);
  fill(detail.tkm_M, (by, at) => km_M(by, Math.floor(at / classes), at % classes) * (0.1 + (at % classes)));
  fill(detail.wtw_g_per_vkm, (_by, j) => g_per_km[j]!);
  const kerb = (by: number, at: number): number =>
    freightSegments.reduce((sum, _, s) => sum + drops[s]! * minutes[s]!, 0) *
    ringShare[Math.floor(at / kerbHours)]! *
    morning(at % kerbHours) *
    by;
  fill(detail.kerb_min, kerb);
  fill(detail.bays_wanted, (by, at) => Math.ceil(kerb(by, at) / 60 / 0.6));
  fill(detail.cost_per_stop, (_by, at) =>
    classShare[at % classes] === 0 ? NaN : 2 + minutes[Math.floor(at / classes)]! / 3 + (at % classes),
  );
  const part = (at: number): number => classShare[at % classes]!;
  fill(detail.stops_M, (by, at) => (by * drops[Math.floor(at / classes)]! * part(at) * days) / 1e6);
  fill(detail.carried_kt, (by, at) => (by * tonnes[Math.floor(at / classes)]! * part(at) * days) / 1000);
  fill(detail.consignments_M, (by, at) => (by * drops[Math.floor(at / classes)]! * part(at) * days) / 1.1e6);
  fill(detail.bays, (_by, r) => [700, 400, 60, 0][r]!);
  fill(detail.byZone, (by, at) => {
    const zone = zones[Math.floor(at / freightSegments.length)]!;
    const ring = rings.findIndex((each) => each === zone.ring);
    return (by * drops[at % freightSegments.length]! * (zone.population / people + ringShare[ring]!)) / 2;
  });
  return detail;
}
