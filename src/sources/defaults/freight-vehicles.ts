import type { DefaultContext } from '../regions.ts';
import type { Default, Defaults } from './judged.ts';
import { everywhere, judged, ranged, table } from './judged.ts';
import { wagePerHour } from './people.ts';

/** Vehicles for goods in the vocabulary's order, small to large. */
export const classes = [
  'handcart',
  'cargo_bike',
  'cargo_three_wheeler',
  'van',
  'rigid_small',
  'rigid_large',
  'articulated',
  'goods_train',
  'barge',
] as const;

/** The same figures everywhere. */
const same = (key: string, unit: string, values: readonly number[], note?: string): Defaults =>
  table(key, classes, unit, { europe: values, rest: values }, note);

const loads: Defaults = {
  ...same('freight.payload.*', 't', [0.1, 0.15, 0.4, 1.2, 5, 12, 26, 300, 250]),
  ...same('freight.load_factor.*', 'share', [0.5, 0.5, 0.5, 0.45, 0.55, 0.55, 0.62, 0.6, 0.7]),
  ...table('freight.empty_share.*', classes, 'share', {
    europe: [0.2, 0.15, 0.2, 0.25, 0.3, 0.3, 0.28, 0.4, 0.4],
    rest: [0.2, 0.15, 0.25, 0.3, 0.35, 0.35, 0.35, 0.45, 0.45],
  }),
  ...same('freight.volume_m3.*', 'm3', [0.5, 1.5, 2.5, 8, 25, 45, 85, 1200, 600]),
  ...same(
    'freight.fill_share.*',
    'share',
    [0.6, 0.6, 0.55, 0.5, 0.6, 0.6, 0.65, 0.6, 0.7],
    'of vans, a third of the kilometres are driven less than a quarter full',
  ),
};

const rounds: Defaults = {
  ...same(
    'freight.drops_per_round.*',
    'drops',
    [20, 40, 15, 16, 20, 12, 2, 1, 1],
    'for hire; parcels and waste are limited by load and time, not by this',
  ),
  ...same(
    'freight.own_account_drops.*',
    'drops',
    [10, 10, 6, 6, 8, 5, 1.5, 1, 1],
    'shops, trades and firms with a vehicle of their own make 3 to 6 drops',
  ),
  'freight.round_factor': everywhere(
    'ratio',
    0.9,
    'about .7 for straight lines x 1.3 road distance; each segment, own account and hire apart, is spread over its ring',
  ),
  'freight.shift_h': ranged('h', 8, 6.5, 10),
  ...same(
    'freight.through_share.*',
    'share',
    [0, 0, 0, 0.05, 0.05, 0.15, 0.3, 0, 0],
    'of the kilometres inside the region',
  ),
  'freight.van_use.goods': british(0.16, 'vans that mainly deliver goods'),
  'freight.van_use.service': british(0.41, 'vans that carry tools and equipment'),
  'freight.van_use.private': ranged('share', 0.43, 0.2, 0.5, 'what British vans that carry neither leave'),
};

/** As our reference pages report the survey: shares of vans stand for shares of van-km. */
function british(value: number, what: string): Default {
  return () => ({
    value,
    unit: 'share',
    place: 'Great Britain',
    year: 2020,
    quality: 'L',
    reference: { kind: 'secondary', source: 'dft_vans_2020', where: what },
    note: 'shares of vans stand for shares of van-km',
  });
}

/** An hour of vehicle and crew over an hour's wage, low, usual and high. A van with its driver is 28, 35, 45 euro an hour in Europe. */
const hours: Readonly<Record<(typeof classes)[number], readonly [number, number, number]>> = {
  handcart: [0.7, 1, 1.3],
  cargo_bike: [1.1, 1.4, 1.8],
  cargo_three_wheeler: [1.1, 1.4, 1.8],
  van: [1.4, 1.7, 2.2],
  rigid_small: [1.7, 2, 2.4],
  rigid_large: [1.8, 2.2, 2.6],
  articulated: [2, 2.5, 3],
  goods_train: [10, 20, 40],
  barge: [6, 12, 25],
};

/** US$ per km beside energy, low, usual and high in Europe: wear, tyres, upkeep and what value the km takes. */
const kilometres: typeof hours = {
  handcart: [0, 0.01, 0.03],
  cargo_bike: [0.02, 0.05, 0.1],
  cargo_three_wheeler: [0.04, 0.08, 0.15],
  van: [0.1, 0.15, 0.25],
  rigid_small: [0.2, 0.3, 0.45],
  rigid_large: [0.25, 0.4, 0.6],
  articulated: [0.3, 0.5, 0.7],
  goods_train: [4, 8, 15],
  barge: [3, 6, 12],
};
/** Elsewhere vehicles are older and repairs cheaper. */
const elsewhere = 0.5;

const perHour =
  ([low, usual, high]: readonly [number, number, number]): Default =>
  (context: DefaultContext) => {
    const wage = wagePerHour(context).value;
    const made = judged(usual * wage, 'currency/h', context, `US$: ${usual} hourly wages for vehicle and crew`);
    return { ...made, low: low * wage, high: high * wage };
  };

const perKm =
  ([low, usual, high]: readonly [number, number, number]): Default =>
  (context: DefaultContext) => {
    const rich = context.region === 'europe' || context.region === 'north_america';
    const scale = rich ? 1 : elsewhere;
    const made = judged(usual * scale, 'currency/km', context, 'US$, without energy');
    return { ...made, low: low * scale, high: high * scale };
  };

const costs: Defaults = Object.fromEntries(
  classes.flatMap((each) => [
    [`freight.cost_per_hour.${each}`, perHour(hours[each])],
    [`freight.cost_per_km.${each}`, perKm(kilometres[each])],
  ]),
);

export const freightVehicleDefaults: Defaults = { ...loads, ...rounds, ...costs };
