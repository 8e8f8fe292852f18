import type { Factor } from '../factor.ts';
import { type DefaultContext, richRegions } from '../regions.ts';
import type { Default, Defaults, Regional, SureDefault } from './judged.ts';
import { everywhere, judged, judgementReference, pick, regional, table } from './judged.ts';
import { wagePerHour } from './people.ts';

const rings = ['centre', 'inner', 'outer', 'hinterland'] as const;

const fromHeat = (speed: number, what: string): Default => {
  const factor: Factor = {
    value: speed,
    unit: 'km/h',
    place: 'Europe',
    year: 2017,
    quality: 'M',
    reference: { kind: 'secondary', source: 'heat', where: `default speed of ${what}` },
  };
  return () => factor;
};

/** Persons per vehicle of a Latin American inventory; in richer regions a judgement. */
const fromInventory = (europe: number, rest: number, what: string): SureDefault => {
  const judgement = regional('persons per vehicle', { europe, rest });
  return (context) =>
    richRegions.includes(context.region)
      ? judgement(context)
      : {
          value: rest,
          unit: 'persons per vehicle',
          place: 'Guadalajara',
          year: 2020,
          quality: 'L',
          reference: { kind: 'secondary', source: 'myc_calculator', where: `Guadalajara 2020, occupancy, ${what}` },
        };
};

const free_flow = { europe: [28, 34, 42, 60], rest: [25, 30, 38, 55] } as const;

/** City sizes where congestion steps up, residents, and the peak time ratio below, between and above them. */
const sizes = [200_000, 1_000_000, 5_000_000] as const;
const ratios = [1.2, 1.35, 1.5, 1.7] as const;
const ratio_added: Regional = { europe: 0, rest: 0.15 };
const off_peak_slope: Regional = { europe: 0.35, rest: 0.6 };

function peakRatio(context: DefaultContext): number | undefined {
  const { population } = context;
  if (population === undefined) return undefined;
  const step = sizes.filter((size) => population >= size).length;
  return ratios[step]! + pick(ratio_added, context.region);
}

function offPeakRatio(context: DefaultContext): number | undefined {
  const peak = peakRatio(context);
  return peak === undefined ? undefined : 1 + pick(off_peak_slope, context.region) * (peak - 1);
}

const ofRatio =
  (ratio: (context: DefaultContext) => number | undefined, note: string): Default =>
  (context) => {
    const value = ratio(context);
    return value === undefined ? undefined : judged(value, 'ratio', context, note);
  };

/** Mean car speed that the free-flow speeds of the inner and outer ring and the peak ratio imply. */
const roadSpeed: Default = (context) => {
  const ratio = peakRatio(context);
  if (ratio === undefined) return undefined;
  const [, inner, outer] = richRegions.includes(context.region) ? free_flow.europe : free_flow.rest;
  return judged(
    (inner + outer) / 2 / ratio,
    'km/h',
    context,
    'peak: mean free-flow speed of the inner and outer ring over the peak time ratio',
  );
};

/** Money as a multiple of the hourly wage, US$ of 2015. */
const ofWage =
  (multiple: number, unit: string): Default =>
  (context) => {
    const wage = wagePerHour(context);
    return {
      value: multiple * wage.value,
      unit,
      place: wage.place,
      year: wage.year,
      quality: 'L',
      reference: judgementReference,
      note: `US$ of 2015: ${multiple} x the default wage per hour`,
    };
  };

const free = everywhere('currency', 0, 'no fare; fuel, parking and charges are counted apart');
const freePerKm = everywhere('currency/km', 0, 'no fare by distance');
const transitFare = ofWage(0.08, 'currency');
const perCarriage = 'one carriage: a train counts as its carriages';

const speed: Defaults = {
  'mode.walk.speed': fromHeat(4.8, 'walking'),
  'mode.cycle.speed': fromHeat(14, 'cycling'),
  'mode.ebike.speed': everywhere('km/h', 17),
  'mode.minibus.speed': regional('km/h', { europe: 17, rest: 15 }),
  'mode.bus.speed': regional('km/h', { europe: 15, rest: 13 }),
  'mode.brt.speed': everywhere('km/h', 23),
  'mode.tram.speed': everywhere('km/h', 18),
  'mode.metro.speed': everywhere('km/h', 32),
  'mode.rail.speed': regional('km/h', { europe: 45, rest: 40 }),
  'mode.ferry.speed': everywhere('km/h', 18),
  'mode.park_ride.speed': regional('km/h', { europe: 24, rest: 20 }, 'by car to the stop, then by bus or train'),
  'mode.taxi.speed': roadSpeed,
  'mode.ridehail.speed': roadSpeed,
  'mode.moto_taxi.speed': roadSpeed,
  'mode.three_wheeler.speed': roadSpeed,
  'mode.carshare.speed': roadSpeed,
  'mode.own.speed': roadSpeed,
  'mode.motorcycle.speed': roadSpeed,
  'mode.car_passenger.speed': roadSpeed,
  'mode.car_driver.speed': roadSpeed,
};

const alone = everywhere('persons per vehicle', 1, 'each person moves alone');

/**
 * Persons per car, driver included. Europe: work 1.12, errands 1.5, leisure 1.8, business 1.1, weighted by their trips,
 * (.6 x 1.12 + .95 x 1.5 + .8 x 1.8 + .15 x 1.1) / 2.5 = 1.48.
 */
export const carOccupancy = fromInventory(1.48, 1.6, 'private car');

const occupancy: Defaults = {
  'mode.walk.occupancy': alone,
  'mode.cycle.occupancy': alone,
  'mode.ebike.occupancy': alone,
  'mode.minibus.occupancy': regional('persons per vehicle', { europe: 8, rest: 12 }),
  'mode.bus.occupancy': fromInventory(16, 16.4, 'bus'),
  'mode.brt.occupancy': regional('persons per vehicle', { europe: 35, rest: 60 }),
  'mode.tram.occupancy': regional('persons per vehicle', { europe: 40, rest: 60 }),
  'mode.metro.occupancy': regional('persons per vehicle', { europe: 30, rest: 50 }, perCarriage),
  'mode.rail.occupancy': regional('persons per vehicle', { europe: 35, rest: 50 }, perCarriage),
  'mode.ferry.occupancy': everywhere('persons per vehicle', 60),
  'mode.park_ride.occupancy': everywhere('persons per vehicle', 1.2, 'in the car to the stop'),
  'mode.ridehail.occupancy': everywhere('persons per vehicle', 1.5, 'passengers, without the driver'),
  'mode.moto_taxi.occupancy': everywhere('persons per vehicle', 1, 'the passenger, without the driver'),
  'mode.three_wheeler.occupancy': everywhere('persons per vehicle', 1.8, 'passengers, without the driver'),
  'mode.carshare.occupancy': everywhere('persons per vehicle', 1.5),
  'mode.own.occupancy': everywhere('persons per vehicle', 1.4, 'as a taxi, until the city says more'),
  'mode.taxi.occupancy': everywhere('persons per vehicle', 1.4, 'passengers, without the driver'),
  'mode.motorcycle.occupancy': regional('persons per vehicle', { europe: 1.1, rest: 1.2 }),
  'mode.car_passenger.occupancy': carOccupancy,
  'mode.car_driver.occupancy': carOccupancy,
};

const transit = ['minibus', 'bus', 'brt', 'tram', 'metro', 'rail', 'ferry', 'park_ride'];
const hired = ['taxi', 'ridehail', 'moto_taxi', 'three_wheeler', 'carshare', 'own'];
/** Fare of a hired vehicle over a taxi's. */
const ofTaxi = [1, 0.85, 0.4, 0.5, 0.6, 1];
const unpaid = ['walk', 'cycle', 'ebike', 'motorcycle', 'car_passenger', 'car_driver'];

const fares: Defaults = {
  ...Object.fromEntries(transit.map((mode) => [`mode.${mode}.fare`, transitFare])),
  ...Object.fromEntries(unpaid.map((mode) => [`mode.${mode}.fare`, free])),
  ...Object.fromEntries([...transit, ...unpaid].map((mode) => [`mode.${mode}.fare_per_km`, freePerKm])),
  'mode.rail.fare_per_km': ofWage(0.004, 'currency/km'),
  ...Object.fromEntries(
    hired.flatMap((mode, n) => [
      [`mode.${mode}.fare`, ofWage(0.12 * ofTaxi[n]!, 'currency')],
      [`mode.${mode}.fare_per_km`, ofWage(0.075 * ofTaxi[n]!, 'currency/km')],
    ]),
  ),
};

/** Modes on a way of their own keep a timetable of their own; buses share that of their ring. */
const headways: Defaults = table('mode.*.headway', ['brt', 'tram', 'metro', 'rail', 'ferry', 'park_ride'], 'min', {
  europe: [6, 8, 5, 15, 20, 8],
  rest: [5, 8, 5, 20, 20, 8],
});

const seats: Defaults = table(
  'mode.*.seats',
  ['minibus', 'bus', 'brt', 'tram', 'metro', 'rail', 'ferry'],
  'seats',
  { europe: [16, 36, 48, 60, 45, 70, 150], rest: [16, 38, 48, 60, 42, 70, 150] },
  'one carriage of a train',
);

/** Driver, energy, vehicle and upkeep over the hourly wage; where wages are low, the vehicle and its energy weigh double. */
const costOfWage: Readonly<Record<string, number>> = {
  minibus: 0.09,
  bus: 0.15,
  brt: 0.2,
  tram: 0.4,
  metro: 0.35,
  rail: 0.4,
  ferry: 1,
};
const operatorCosts: Defaults = Object.fromEntries(
  Object.entries(costOfWage).map(([mode, rich]): [string, Default] => [
    `mode.${mode}.cost_per_vkm`,
    (context) => ofWage(richRegions.includes(context.region) ? rich : 2 * rich, 'currency/vkm')(context),
  ]),
);

const bus_per_1000: Regional = { europe: 0.6, north_america: 0.3, south_asia: 0.3, rest: 0.8 };
const persons_per_thousand = 1_000;

const busFleet: Default = (context) => {
  if (context.population === undefined) return undefined;
  const rate = pick(bus_per_1000, context.region);
  const buses = Math.max(1, Math.round((rate * context.population) / persons_per_thousand));
  return judged(buses, 'vehicles', context, `${rate} buses per 1,000 residents`);
};

export const modeDefaults: Defaults = {
  ...speed,
  ...occupancy,
  ...fares,
  ...table('ring.*.free_flow', rings, 'km/h', free_flow),
  ...table('ring.*.headway', rings, 'min', { europe: [6, 10, 15, 35], rest: [5, 8, 15, 40] }),
  ...table('ring.*.walk_to_stop', rings, 'min', { europe: [5, 6, 8, 12], rest: [5, 6, 8, 12] }),
  ...table('ring.*.parking_search', rings, 'min', { europe: [6, 3, 1, 0], rest: [5, 2, 1, 0] }),
  ...table('ring.*.parking_paying_share', rings, 'share', { europe: [0.6, 0.25, 0.05, 0], rest: [0.3, 0.1, 0, 0] }),
  parking_price: ofWage(0.1, 'currency/h'),
  parking_duration: everywhere('h', 2),
  peak_time_ratio: ofRatio(peakRatio, 'by the size of the city'),
  off_peak_time_ratio: ofRatio(offPeakRatio, 'a part of the delay of the peak'),
  bus_mixed_share: everywhere('share', 0.8),
  taxi_empty_share: everywhere('share', 0.35),
  through_share: regional('share', { europe: 0.1, rest: 0.15 }),
  bus_fleet: busFleet,
  workplace_parking_free_share: regional('share', { europe: 0.7, north_america: 0.9, rest: 0.5 }),
  peak_load_factor: regional('ratio', { europe: 0.9, rest: 1.5 }, 'at the fullest point of the line'),
  ...headways,
  ...seats,
  ...operatorCosts,
};
