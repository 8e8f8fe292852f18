// The closed lists of the model's first form. Their order is the order of rows in files, tables and charts.

export const rings = ['centre', 'inner', 'outer', 'hinterland'] as const;

/** Trip length bands, km: the upper bound of each; the last is open. */
export const bands = ['to_1', '1_to_2', '2_to_5', '5_to_10', '10_to_20', 'over_20'] as const;
export const bandBounds_km = [0, 1, 2, 5, 10, 20, Infinity] as const;

export const purposes = ['work', 'education', 'errands', 'leisure', 'business'] as const;
export type Purpose = (typeof purposes)[number];

/** Persons by car at hand and by income, a third each; `[car access × tercile]` is the order of person groups. */
export const carAccess = ['with_car', 'without_car'] as const;
export const terciles = ['low', 'middle', 'high'] as const;
export const personGroups = carAccess.flatMap((access) => terciles.map((tercile) => `${access}_${tercile}` as const));

export const periods = ['peak', 'off_peak'] as const;

/** Modes; `own` is the one that a city describes itself. */
export const modes = [
  'walk',
  'cycle',
  'ebike',
  'minibus',
  'bus',
  'brt',
  'tram',
  'metro',
  'rail',
  'ferry',
  'park_ride',
  'taxi',
  'ridehail',
  'moto_taxi',
  'three_wheeler',
  'carshare',
  'motorcycle',
  'car_passenger',
  'car_driver',
  'own',
] as const;
export type Mode = (typeof modes)[number];

/** Modes with vehicles of an operator, and those that keep a timetable of their own. */
export const scheduledModes = ['minibus', 'bus', 'brt', 'tram', 'metro', 'rail', 'ferry'] as const;
export const timetabledModes = ['brt', 'tram', 'metro', 'rail', 'ferry', 'park_ride'] as const;

export const modeGroups = ['active', 'transit', 'hire', 'private'] as const;
export type ModeGroup = (typeof modeGroups)[number];

/** How a mode meets the road: not at all, as a car does, as a bus among the cars, or on a way of its own. */
export const roadKinds = ['none', 'car', 'bus', 'track'] as const;
export type RoadKind = (typeof roadKinds)[number];

export const passengerClasses = [
  'car',
  'motorcycle',
  'taxi',
  'three_wheeler',
  'minibus',
  'bus',
  'tram',
  'metro',
  'rail',
  'ferry',
] as const;
/** Vehicles for goods, small to large; a lorry is small up to 12 t. */
export const freightClasses = [
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
/** Of them, those without a motor to speak of: no motor traffic. */
export const unmotorisedFreight: readonly FreightClass[] = ['handcart', 'cargo_bike'];
export const vehicleClasses = [...passengerClasses, ...freightClasses] as const;
export type PassengerClass = (typeof passengerClasses)[number];
export type FreightClass = (typeof freightClasses)[number];
export type VehicleClass = (typeof vehicleClasses)[number];

/** What a mode is made of, beside its data: its nest, the vehicle that carries it, and how it meets the road. */
export interface ModeTraits {
  readonly group: ModeGroup;
  /** Absent for walking, cycling and passengers: they add no vehicle-km of their own. */
  readonly vehicle?: PassengerClass;
  readonly road: RoadKind;
}

/** Traits of the modes that everybody knows. */
export const traitsOfMode: Readonly<Record<Exclude<Mode, 'own'>, ModeTraits>> = {
  walk: { group: 'active', road: 'none' },
  cycle: { group: 'active', road: 'none' },
  ebike: { group: 'active', road: 'none' },
  minibus: { group: 'transit', vehicle: 'minibus', road: 'bus' },
  bus: { group: 'transit', vehicle: 'bus', road: 'bus' },
  brt: { group: 'transit', vehicle: 'bus', road: 'track' },
  tram: { group: 'transit', vehicle: 'tram', road: 'track' },
  metro: { group: 'transit', vehicle: 'metro', road: 'track' },
  rail: { group: 'transit', vehicle: 'rail', road: 'track' },
  ferry: { group: 'transit', vehicle: 'ferry', road: 'track' },
  park_ride: { group: 'transit', vehicle: 'car', road: 'track' },
  taxi: { group: 'hire', vehicle: 'taxi', road: 'car' },
  ridehail: { group: 'hire', vehicle: 'taxi', road: 'car' },
  moto_taxi: { group: 'hire', vehicle: 'motorcycle', road: 'car' },
  three_wheeler: { group: 'hire', vehicle: 'three_wheeler', road: 'car' },
  carshare: { group: 'hire', vehicle: 'car', road: 'car' },
  motorcycle: { group: 'private', vehicle: 'motorcycle', road: 'car' },
  car_passenger: { group: 'private', road: 'car' },
  car_driver: { group: 'private', vehicle: 'car', road: 'car' },
};

/** A mode that a city describes itself. */
export interface OwnMode extends ModeTraits {
  readonly name: string;
}

/**
 * Finds the traits of a mode in a city.
 *
 * @param mode the mode
 * @param own what the city says of its own mode; absent = it has none
 * @returns traits; an own mode that nobody described is a hired vehicle among the cars
 * @example traitsOf('tram').group // 'transit'
 */
export function traitsOf(mode: Mode, own?: OwnMode): ModeTraits {
  return mode === 'own' ? (own ?? traitsOfMode.taxi) : traitsOfMode[mode];
}

/** Powertrains; the consumption unit per 100 km is l for petrol, diesel, hybrid and LPG, kg for CNG, kWh for electric. */
export const powertrains = ['petrol', 'diesel', 'cng', 'lpg', 'hybrid', 'electric'] as const;
export type Powertrain = (typeof powertrains)[number];

export const freightSegments = [
  'retail',
  'hospitality',
  'offices',
  'industry',
  'construction',
  'waste',
  'parcels_b2c',
  'parcels_b2b',
  'service',
] as const;
export type FreightSegment = (typeof freightSegments)[number];

/** Where a consignment comes from and goes to, seen from the region of the model. */
export const freightFlows = ['internal', 'inbound', 'outbound', 'through'] as const;

/** Where kilometres are driven: the centre; centre, inner and outer ring; all rings. */
export const scopes = ['zone', 'city', 'region'] as const;
export type Scope = (typeof scopes)[number];

/** What vans are driven for. */
export const vanUses = ['goods', 'service', 'private'] as const;

/** Classes of a published inventory. `rigid` stands for both rigid classes of ours. */
export const inventoryClasses = [
  'walking',
  'car',
  'taxi',
  'motorcycle',
  'minibus',
  'bus',
  'metro',
  'van',
  'rigid',
  'articulated',
] as const;
export type InventoryClass = (typeof inventoryClasses)[number];

/** The inventory's class that speaks for one of ours. */
export function inventoryClassOf(vehicleClass: VehicleClass): InventoryClass | undefined {
  if (vehicleClass === 'rigid_small' || vehicleClass === 'rigid_large') return 'rigid';
  return inventoryClasses.find((each) => each === vehicleClass);
}

export const scenarioRoles = ['base_year', 'business_as_usual', 'reference', 'plan', 'variant'] as const;
export type ScenarioRole = (typeof scenarioRoles)[number];
/** Roles that a plan has exactly once. */
export const singleRoles = ['base_year', 'reference'] as const satisfies readonly ScenarioRole[];

/** What a planner decides for all scenarios or one by one, but not by a measure: trends of the world. */
export const driverIds = [
  'population',
  'income',
  'jobs',
  'cars_per_person',
  'petrol_price',
  'diesel_price',
  'electricity_price',
  'fare',
  'grid_carbon',
  'electric_share_car',
  'electric_share_motorcycle',
  'electric_share_taxi',
  'electric_share_minibus',
  'electric_share_bus',
  'electric_share_van',
  'electric_share_rigid',
  'electric_share_articulated',
  'e_commerce',
  'freight_tonnes',
  'through_traffic',
  'telework',
] as const;
export type DriverId = (typeof driverIds)[number];
