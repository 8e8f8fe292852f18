import {
  bands,
  freightClasses,
  freightSegments,
  inventoryClasses,
  modes,
  passengerClasses,
  powertrains,
  purposes,
  rings,
  scheduledModes,
  timetabledModes,
  vanUses,
  vehicleClasses,
} from './vocabulary.ts';

export const citySections = ['people', 'trips', 'modes', 'service', 'freight', 'fleet', 'energy', 'inventory'] as const;
export type CitySection = (typeof citySections)[number];

/** Lists a `{placeholder}` in a key may stand for. */
const lists = {
  ring: rings,
  band: bands,
  purpose: purposes,
  mode: modes,
  timetabled: timetabledModes,
  scheduled: scheduledModes,
  class: vehicleClasses,
  freight_class: freightClasses,
  passenger_class: passengerClasses,
  segment: freightSegments,
  van_use: vanUses,
  powertrain: powertrains,
  inventory_class: inventoryClasses,
} as const;
type Placeholder = keyof typeof lists;

/** What a key of `city.data` means. `min` and `max` refuse nonsense; what is merely implausible is a warning elsewhere. */
export interface Field {
  readonly template: string;
  readonly section: CitySection;
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** True for a datum that no model reads yet; the City page says so. */
  readonly unread?: true;
}

const share = { unit: 'share', min: 0, max: 1 } as const;
const field = (
  section: CitySection,
  template: string,
  label: string,
  unit: string,
  min: number,
  max: number,
): Field => ({
  template,
  section,
  label,
  unit,
  min,
  max,
});
const shareField = (section: CitySection, template: string, label: string): Field => ({
  template,
  section,
  label,
  ...share,
});

const unread = (of: Field): Field => ({ ...of, unread: true });

/**
 * Every datum a city can hold. A key is a template with its placeholders filled: `ring.{ring}.headway` → `ring.centre.headway`.
 * A key that is absent from a city takes the labelled default, or is missing where there is none (marked "no default").
 */
export const fields: readonly Field[] = [
  field('people', 'population', 'Residents', 'persons', 1_000, 60_000_000),
  field('people', 'area_built_up', 'Built-up area', 'km2', 0.5, 20_000),
  field('people', 'cars_per_1000', 'Cars per 1,000 people', 'cars per 1,000 persons', 0, 1_200),
  field('people', 'persons_per_car_access', 'People with access to each car', 'persons per car', 0.5, 4),
  field('people', 'persons_per_household', 'Persons per household', 'persons', 1, 10),
  field('people', 'jobs_per_resident', 'Jobs per resident', 'jobs per person', 0.05, 2),
  field('people', 'income_per_hour', 'Household income per hour of work', 'currency/h', 0.001, 10_000_000),
  field('people', 'income_gini', 'Gini coefficient of incomes', 'share', 0, 0.9),
  field('people', 'wage_per_hour', 'Wage per hour', 'currency/h', 0.001, 10_000_000),
  shareField('people', 'ring.{ring}.population_share', 'Share of residents'),
  field('people', 'ring.{ring}.density_relative', 'Density over the mean', 'ratio', 0, 50),
  field('people', 'ring.{ring}.jobs_relative', 'Jobs per resident over the mean', 'ratio', 0, 50),
  field('people', 'ring.{ring}.radius_relative', 'Outer radius over the city radius', 'ratio', 0.01, 10),

  field(
    'trips',
    'trips_per_person',
    'Trips per person and weekday, all purposes',
    'trips per person and weekday',
    0.1,
    8,
  ),
  field('trips', 'trips_per_person.{purpose}', 'Trips per person and weekday', 'trips per person and weekday', 0, 6),
  shareField('trips', 'trip_length_share.{band}', 'Share of trips by length'),
  shareField('trips', 'band.{band}.walk_share', 'Walking share by trip length'),
  shareField('trips', 'band.{band}.cycle_share', 'Cycling share by trip length'),
  shareField('trips', 'band.{band}.transit_share', 'Public transport share by trip length'),
  field('trips', 'days_per_year.{purpose}', 'Weekday equivalents a year', 'days a year', 50, 366),
  field('trips', 'centre_car_share', 'Share of car among trips into the centre', 'share', 0.01, 0.99),
  shareField('trips', 'peak_share', 'Share of trips in the peak'),
  field('service', 'transfers_per_trip.{band}', 'Changes of vehicle by trip length', 'changes', 0, 4),
  field('trips', 'detour_factor', 'Road distance over straight line', 'ratio', 1, 3),

  field(
    'trips',
    'behaviour.value_of_time',
    'Value of in-vehicle time, private purposes',
    'currency/h',
    0.001,
    10_000_000,
  ),
  field('trips', 'behaviour.in_vehicle_coefficient', 'Utility of a minute in the vehicle', '1/min', -2, 0),
  field('trips', 'behaviour.nest_ratio', 'Dissimilarity within a nest of modes', 'ratio', 0.01, 1),

  shareField('modes', 'mode.{mode}.share', 'Share of trips'),
  field('modes', 'mode.{mode}.trip_length', 'Mean trip length', 'km', 0.1, 100),
  field('modes', 'mode.{mode}.occupancy', 'Persons per vehicle', 'persons per vehicle', 0.5, 2_000),
  field('service', 'mode.{mode}.speed', 'Speed in the base year', 'km/h', 1, 200),
  field('service', 'mode.{mode}.fare', 'Fare per trip', 'currency', 0, 1_000_000),
  field('service', 'mode.{mode}.fare_per_km', 'Fare per km', 'currency/km', 0, 1_000_000),
  field('service', 'ring.{ring}.free_flow', 'Free-flow speed of cars', 'km/h', 5, 130),
  field('service', 'ring.{ring}.headway', 'Minutes between departures', 'min', 0.5, 240),
  field('service', 'ring.{ring}.walk_to_stop', 'Walk to the stop', 'min', 0.5, 60),
  field('service', 'ring.{ring}.parking_search', 'Search for parking', 'min', 0, 60),
  shareField('service', 'ring.{ring}.parking_paying_share', 'Share of drivers who pay to park'),
  field('service', 'parking_price', 'Price of parking on the street', 'currency/h', 0, 1_000_000),
  shareField('service', 'workplace_parking_free_share', 'Car commuters with a free space at work'),
  field('service', 'mode.{timetabled}.headway', 'Minutes between departures of a mode on its own way', 'min', 0.5, 240),
  field('modes', 'mode.{scheduled}.seats', 'Seats per vehicle', 'seats', 1, 3_000),
  field('modes', 'mode.{scheduled}.cost_per_vkm', 'Cost to the operator', 'currency/vkm', 0, 1_000_000),
  field('service', 'peak_load_factor', 'Passengers per seat at the fullest point in the peak', 'ratio', 0.05, 5),
  field('service', 'parking_duration', 'Mean time parked', 'h', 0.1, 24),
  field('service', 'peak_time_ratio', 'Peak time over free-flow time', 'ratio', 1, 5),
  field('service', 'off_peak_time_ratio', 'Off-peak time over free-flow time', 'ratio', 1, 5),
  shareField('service', 'bus_mixed_share', 'Share of bus running time in mixed traffic'),
  field('modes', 'taxi_empty_share', 'Empty share of taxi vehicle-km', 'share', 0, 0.95),
  field('service', 'through_share', 'Share of entries into the centre without business there', 'share', 0, 0.9),
  field('modes', 'bus_fleet', 'Buses in the fleet', 'vehicles', 0, 100_000),

  shareField('freight', 'freight.jobs_share.{segment}', 'Share of jobs'),
  field('freight', 'freight.jobs_per_establishment.{segment}', 'Jobs per establishment', 'jobs', 0.5, 10_000),
  field(
    'freight',
    'freight.deliveries_per_establishment.{segment}',
    'Deliveries per establishment and weekday, constant part',
    'deliveries a weekday',
    0,
    500,
  ),
  field(
    'freight',
    'freight.deliveries_per_job.{segment}',
    'Deliveries per job and weekday',
    'deliveries a weekday',
    0,
    100,
  ),
  field('freight', 'freight.deliveries_power.{segment}', 'Power of jobs in deliveries per job', 'ratio', 0, 5),
  field(
    'freight',
    'freight.deliveries_per_household.{segment}',
    'Deliveries per household and weekday',
    'deliveries a weekday',
    0,
    10,
  ),
  field(
    'freight',
    'freight.pickups_per_establishment.{segment}',
    'Pick-ups per establishment and weekday, constant part',
    'pick-ups a weekday',
    0,
    500,
  ),
  field('freight', 'freight.pickups_per_job.{segment}', 'Pick-ups per job and weekday', 'pick-ups a weekday', 0, 100),
  field('freight', 'freight.success_share.{segment}', 'Deliveries that succeed the first time', 'share', 0.05, 1),
  field('freight', 'freight.tonnes_per_delivery.{segment}', 'Tonnes per delivery', 't', 0.0001, 50),
  shareField('freight', 'freight.class_share.{segment}.{freight_class}', 'Share of deliveries by vehicle'),
  field('freight', 'freight.payload.{freight_class}', 'Payload capacity', 't', 0.01, 5_000),
  shareField('freight', 'freight.load_factor.{freight_class}', 'Load factor by weight, on loaded km'),
  field('freight', 'freight.empty_share.{freight_class}', 'Empty share of vehicle-km', 'share', 0, 0.95),
  field('freight', 'freight.drops_per_round.{freight_class}', 'Most drops in a round', 'drops', 1, 500),
  field('freight', 'freight.round_factor', 'Round length constant k of k√(area·stops)', 'ratio', 0.2, 2),
  field('freight', 'freight.days_per_year', 'Freight days a year', 'days a year', 50, 366),
  shareField('freight', 'freight.peak_share', 'Share of goods vehicle-km in the peak'),
  field('freight', 'freight.establishments.{segment}', 'Establishments', 'establishments', 0, 5_000_000),
  shareField('freight', 'freight.inbound_share.{segment}', 'Consignments from outside the region'),
  field(
    'freight',
    'freight.outbound_ratio.{segment}',
    'Consignments that leave the region, over those that end in it',
    'ratio',
    0,
    10,
  ),
  field('freight', 'freight.through_share.{freight_class}', 'Vehicle-km that only pass through', 'share', 0, 0.95),
  shareField('freight', 'freight.depot_share.{ring}', 'Depots and suppliers by ring'),
  field('freight', 'freight.deterrence_per_km', 'Decay of flows with distance', '1/km', 0, 5),
  field('freight', 'freight.mean_haul_km', 'Mean haul from depot to receiver', 'km', 0.1, 500),
  field('freight', 'freight.dwell_min.{segment}', 'Minutes at the kerb per delivery', 'min', 0.1, 480),
  field('freight', 'freight.shift_h', 'Driver’s working day', 'h', 1, 16),
  field('freight', 'freight.volume_m3.{freight_class}', 'Load volume', 'm3', 0.05, 5_000),
  field('freight', 'freight.fill_share.{freight_class}', 'Load factor by volume, on loaded km', 'share', 0.01, 1),
  field('freight', 'freight.density_t_per_m3.{segment}', 'Density of packed goods', 't/m3', 0.005, 5),
  field(
    'freight',
    'freight.cost_per_km.{freight_class}',
    'Cost of a vehicle-km, without energy',
    'currency/km',
    0,
    1_000_000,
  ),
  field(
    'freight',
    'freight.cost_per_hour.{freight_class}',
    'Cost of an hour of vehicle and crew',
    'currency/h',
    0,
    10_000_000,
  ),
  shareField('freight', 'freight.own_account_share.{segment}', 'Deliveries in the sender’s or receiver’s own vehicle'),
  field(
    'freight',
    'freight.own_account_drops.{freight_class}',
    'Most drops in a round on own account',
    'drops',
    1,
    500,
  ),
  shareField('freight', 'freight.public_share', 'Deliveries to shops, kitchens and offices that are public'),
  field('freight', 'freight.loading_bays.{ring}', 'Loading bays on the street', 'bays', 0, 1_000_000),
  field(
    'freight',
    'freight.bay_target_occupancy',
    'Occupancy of loading bays at which one is still found',
    'share',
    0.05,
    1,
  ),
  field(
    'freight',
    'freight.centre_fixed_cost_per_year',
    'Consolidation centre: rent, staff and systems',
    'currency a year',
    0,
    1_000_000_000_000,
  ),
  field(
    'freight',
    'freight.centre_handling_cost',
    'Consolidation centre: handling of a consignment',
    'currency per consignment',
    0,
    1_000_000,
  ),
  shareField('freight', 'freight.centre_user_share', 'Consolidation centre: part of its cost that users pay'),
  field('freight', 'freight.van_use.{van_use}', 'Use of vans, share of van-km', 'share', 0, 0.95),
  unread(shareField('freight', 'freight.vkm_share.van', 'Vans, share of road vehicle-km')),
  unread(shareField('freight', 'freight.vkm_share.truck', 'Lorries, share of road vehicle-km')),

  shareField('fleet', 'class.{class}.share.{powertrain}', 'Share of vehicle-km'),
  field('fleet', 'class.{class}.consumption.{powertrain}', 'Consumption', 'l, kg or kWh per 100 km', 0, 5_000),
  field('fleet', 'class.{class}.pcu', 'Road space, passenger car units', 'pcu', 0.05, 10),

  field('energy', 'price.petrol', 'Petrol', 'currency/l', 0, 1_000_000),
  field('energy', 'price.diesel', 'Diesel', 'currency/l', 0, 1_000_000),
  field('energy', 'price.electricity', 'Electricity', 'currency/kWh', 0, 1_000_000),
  field('energy', 'grid_carbon', 'Carbon of the grid', 'g CO2/kWh', 0, 2_000),
  field('energy', 'fuel_sold.{powertrain}', 'Fuel sold in the city', 'ktoe a year', 0, 1_000_000),

  field('inventory', 'inventory.{inventory_class}.vkm', 'Vehicle-km a year', 'million vkm a year', 0, 1_000_000),
  field(
    'inventory',
    'inventory.{inventory_class}.occupancy',
    'Persons or tonnes per vehicle',
    'persons or t per vehicle',
    0,
    2_000,
  ),
  field('inventory', 'inventory.{inventory_class}.trip_length', 'Trip length', 'km', 0, 1_000),
  field('inventory', 'inventory.{inventory_class}.vehicles', 'Vehicles', 'vehicles', 0, 100_000_000),
  field('inventory', 'inventory.{inventory_class}.growth', 'Growth of vehicle-km', 'share a year', -0.2, 0.3),
  shareField('inventory', 'inventory.{inventory_class}.share.{powertrain}', 'Share of vehicle-km by fuel'),
  field(
    'inventory',
    'inventory.{inventory_class}.consumption.{powertrain}',
    'Consumption as published',
    'l, kg or kWh per 100 km',
    0,
    500,
  ),
  field('inventory', 'inventory.grid_carbon', 'Carbon of the grid as published', 'g CO2/kWh', 0, 2_000),
  field(
    'inventory',
    'corrected.{inventory_class}.consumption.{powertrain}',
    'Consumption, corrected',
    'l, kg or kWh per 100 km',
    0,
    500,
  ),
];

/** A field with the key it was found under and the members its placeholders stand for. */
export interface FoundField extends Field {
  readonly key: string;
  readonly members: Readonly<Partial<Record<Placeholder, string>>>;
}

function expand(of: Field): FoundField[] {
  let found: FoundField[] = [{ ...of, key: of.template, members: {} }];
  for (const match of of.template.matchAll(/\{(\w+)\}/g)) {
    const name = match[1] as Placeholder;
    found = found.flatMap((each) =>
      lists[name].map((member) => ({
        ...each,
        key: each.key.replace(`{${name}}`, member),
        members: { ...each.members, [name]: member },
      })),
    );
  }
  return found;
}

const expanded: readonly FoundField[] = fields.flatMap(expand);
const byKey: ReadonlyMap<string, FoundField> = new Map(expanded.map((each) => [each.key, each]));

/**
 * Finds what a key of the city's data means.
 *
 * @param key a key of `city.data`
 * @returns its field, or undefined when there is no such key
 * @example fieldOf('ring.centre.headway')?.unit // 'min'
 */
export function fieldOf(key: string): FoundField | undefined {
  return byKey.get(key);
}

/**
 * Lists every key a city can hold, in the order of the registry.
 *
 * @returns all fields with their placeholders filled
 * @example allFields()[0]?.key // 'population'
 */
export function allFields(): readonly FoundField[] {
  return expanded;
}
