import type { ChartSelection, Size } from '../../src/charts/marks/chart.ts';
import type { Results } from '../../src/engine/results.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { fakeZones } from '../support/fake-detail.ts';
import { fakePlan, fakeResults } from '../support/fake-results.ts';

/** One chart in one setting: a snapshot test, and a drawing of the gallery page. */
export interface Example {
  readonly name: string;
  readonly chart: string;
  readonly selection: ChartSelection;
  readonly size: Size;
  /** Where the city has zones of its own: a few, some hundreds, or a few of which every second goes the other way; absent = rings. */
  readonly zones?: 'few' | 'many' | 'torn';
}

/** Every second zone travels as in business as usual, whatever the plan. */
function torn(): Results {
  const results = fakeResults(fakeZones(3));
  const trend = results.scenarios.find(({ id }) => id === 'trend')?.detail.byHome;
  const scenarios = results.scenarios.map((each) => {
    const byHome = each.detail.byHome.map((own, at) => {
      const zone = Math.floor(at / results.modes.length) % results.zones.length;
      return each.id === 'prices-first' && zone % 2 === 0 ? (trend?.[at] ?? NaN) : own;
    });
    return { ...each, detail: { ...each.detail, byHome } };
  });
  return { ...results, scenarios };
}

const [few, many] = [fakeZones(3), fakeZones(22)];

/** The invented city in the zones that an example asks for: its results, and the plan that holds the outlines. */
const worlds: ReadonlyMap<Example['zones'], readonly [Results, Plan]> = new Map([
  [undefined, [fakeResults(), fakePlan()]],
  ['few', [fakeResults(few), fakePlan(few)]],
  ['many', [fakeResults(many), fakePlan(many)]],
  ['torn', [torn(), fakePlan(few)]],
]);
export const worldOf = ({ zones }: Example): readonly [Results, Plan] =>
  worlds.get(zones) ?? [fakeResults(), fakePlan()];

const wide: Size = { width: 580, height: 368 };
const slim: Size = { width: 344, height: 380 };
const phone: Size = { width: 358, height: 380 };
/** The least a plate of the Studio gives, and the width of the chapter's text. */
const low: Size = { width: 344, height: 292 };
const print: Size = { width: 658, height: 340 };

const usual: ChartSelection = {
  scenarios: ['reference', 'prices-first'],
  inHand: 'prices-first',
  against: 'reference',
  year: 2040,
};
const three: ChartSelection = { ...usual, scenarios: ['trend', 'reference', 'prices-first', 'room-for-buses'] };

export const examples: readonly Example[] = [
  { name: 'ghg-path', chart: 'ghg_path', selection: usual, size: wide },
  { name: 'ghg-path-four-lines', chart: 'ghg_path', selection: three, size: wide },
  { name: 'ghg-path-read-in-2030', chart: 'ghg_path', selection: { ...usual, year: 2030 }, size: wide },
  { name: 'ghg-path-phone', chart: 'ghg_path', selection: three, size: phone },
  {
    name: 'ghg-path-reference-alone',
    chart: 'ghg_path',
    selection: { ...usual, scenarios: ['reference'], inHand: 'reference' },
    size: slim,
  },
  { name: 'ghg-path-empty', chart: 'ghg_path', selection: { ...usual, scenarios: [], against: '' }, size: slim },
  { name: 'floor-target', chart: 'trips_not_by_car_share', selection: three, size: wide },
  { name: 'modal-split', chart: 'modal_split', selection: usual, size: slim },
  {
    name: 'modal-split-wide',
    chart: 'modal_split',
    selection: { ...usual, inHand: 'room-for-buses', scenarios: ['room-for-buses'] },
    size: wide,
  },
  {
    name: 'modal-split-phone',
    chart: 'modal_split',
    selection: { ...usual, scenarios: ['reference'], inHand: 'reference' },
    size: phone,
  },
  { name: 'modal-split-low', chart: 'modal_split', selection: usual, size: low },
  { name: 'vkm-by-class-low', chart: 'vkm_by_class', selection: usual, size: low },
  { name: 'freight-low', chart: 'freight', selection: usual, size: low },
  { name: 'vkm-by-class', chart: 'vkm_by_class', selection: usual, size: slim },
  {
    name: 'vkm-by-class-wide',
    chart: 'vkm_by_class',
    selection: { ...usual, inHand: 'trend', scenarios: ['trend'] },
    size: wide,
  },
  { name: 'ghg-by-class', chart: 'ghg_by_class', selection: usual, size: slim },
  { name: 'freight', chart: 'freight', selection: usual, size: slim },
  { name: 'freight-wide', chart: 'freight', selection: usual, size: wide },
  { name: 'split-by-purpose', chart: 'split_by_purpose', selection: usual, size: wide },
  { name: 'split-by-band', chart: 'split_by_band', selection: usual, size: wide },
  { name: 'split-by-band-phone', chart: 'split_by_band', selection: usual, size: phone },
  { name: 'split-by-group', chart: 'split_by_group', selection: usual, size: print },
  { name: 'split-by-group-slim', chart: 'split_by_group', selection: usual, size: slim },
  { name: 'split-by-group-low', chart: 'split_by_group', selection: usual, size: low },
  { name: 'mode-flows', chart: 'mode_flows', selection: usual, size: wide },
  {
    name: 'mode-flows-print',
    chart: 'mode_flows',
    selection: { ...usual, inHand: 'room-for-buses', scenarios: ['room-for-buses'] },
    size: print,
  },
  { name: 'mode-flows-since-2024', chart: 'mode_flows', selection: { ...usual, against: 'base-year' }, size: slim },
  { name: 'mode-flows-phone', chart: 'mode_flows', selection: usual, size: phone },
  { name: 'mode-flows-low', chart: 'mode_flows', selection: usual, size: low },
  { name: 'who-gains', chart: 'who_gains', selection: usual, size: wide },
  {
    name: 'who-gains-print',
    chart: 'who_gains',
    selection: { ...usual, inHand: 'room-for-buses', scenarios: ['room-for-buses'] },
    size: print,
  },
  { name: 'who-gains-phone', chart: 'who_gains', selection: usual, size: phone },
  {
    name: 'who-gains-low',
    chart: 'who_gains',
    selection: { ...usual, inHand: 'trend', scenarios: ['trend'] },
    size: low,
  },
  { name: 'who-gains-reference', chart: 'who_gains', selection: { ...usual, inHand: 'reference' }, size: slim },
  { name: 'answers', chart: 'answers', selection: usual, size: wide },
  { name: 'answers-print', chart: 'answers', selection: usual, size: { width: 658, height: 720 } },
  { name: 'answers-phone', chart: 'answers', selection: usual, size: phone },
  { name: 'answers-low', chart: 'answers', selection: usual, size: low },
  { name: 'zone-map-rings', chart: 'zone_map', selection: usual, size: wide },
  { name: 'zone-map-rings-phone', chart: 'zone_map', selection: usual, size: phone },
  { name: 'zone-map-rings-low', chart: 'zone_change_map', selection: usual, size: low },
  { name: 'zone-map-few', chart: 'zone_map', selection: usual, size: wide, zones: 'few' },
  { name: 'zone-map-few-phone', chart: 'zone_map', selection: usual, size: phone, zones: 'few' },
  { name: 'zone-map-many', chart: 'zone_map', selection: usual, size: print, zones: 'many' },
  {
    name: 'zone-change-map-many',
    chart: 'zone_change_map',
    selection: { ...usual, inHand: 'trend', scenarios: ['trend'] },
    size: wide,
    zones: 'many',
  },
  { name: 'zone-change-map-low', chart: 'zone_change_map', selection: usual, size: low, zones: 'many' },
  {
    name: 'zone-change-map-both-ways',
    chart: 'zone_change_map',
    selection: usual,
    size: wide,
    zones: 'torn',
  },
  { name: 'energy', chart: 'energy', selection: three, size: wide },
  { name: 'residents', chart: 'population_persons', selection: usual, size: slim },
  { name: 'goods-flows', chart: 'goods_flows', selection: usual, size: wide },
  { name: 'goods-flows-phone', chart: 'goods_flows', selection: usual, size: phone },
  { name: 'goods-sources', chart: 'goods_sources', selection: usual, size: wide },
  { name: 'goods-sources-low', chart: 'goods_sources', selection: usual, size: low },
  { name: 'goods-zones', chart: 'goods_zones', selection: usual, size: wide },
  { name: 'goods-zones-many', chart: 'goods_zones', selection: usual, size: slim, zones: 'many' },
  { name: 'goods-vkm-segments', chart: 'goods_vkm_segments', selection: three, size: wide },
  { name: 'goods-vkm-segments-low', chart: 'goods_vkm_segments', selection: usual, size: low },
  { name: 'goods-vkm-vehicles', chart: 'goods_vkm_vehicles', selection: usual, size: print },
  { name: 'goods-ghg-segments', chart: 'goods_ghg_segments', selection: usual, size: phone },
  {
    name: 'goods-ghg-vehicles-since-2024',
    chart: 'goods_ghg_vehicles',
    selection: { ...usual, against: 'base-year' },
    size: wide,
  },
  { name: 'goods-scopes', chart: 'goods_scopes', selection: usual, size: wide },
  { name: 'goods-scopes-phone', chart: 'goods_scopes', selection: usual, size: phone },
  {
    name: 'goods-scopes-itself',
    chart: 'goods_scopes',
    selection: { ...usual, against: 'base-year', year: 2024 },
    size: slim,
  },
  { name: 'kerb-hours', chart: 'kerb_hours', selection: three, size: wide },
  { name: 'kerb-hours-phone', chart: 'kerb_hours', selection: usual, size: phone },
  { name: 'stop-cost', chart: 'stop_cost', selection: usual, size: wide },
  { name: 'stop-cost-low', chart: 'stop_cost', selection: usual, size: low },
  { name: 'goods-categories', chart: 'goods_categories', selection: usual, size: wide },
  { name: 'goods-categories-phone', chart: 'goods_categories', selection: usual, size: phone },
];
