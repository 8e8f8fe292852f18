// The closed lists of the model's first form. Their order is the order of rows in files, tables and charts.

export const rings = ['centre', 'inner', 'outer', 'hinterland'] as const;

/** Trip length bands, km: the upper bound of each; the last is open. */
export const bands = ['to_1', '1_to_2', '2_to_5', '5_to_10', '10_to_20', 'over_20'] as const;
export const bandBounds_km = [0, 1, 2, 5, 10, 20, Infinity] as const;

export const purposes = ['work', 'education', 'errands', 'leisure', 'business'] as const;
export type Purpose = (typeof purposes)[number];

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
  'taxi',
  'motorcycle',
  'car_passenger',
  'car_driver',
] as const;
export type Mode = (typeof modes)[number];

export const modeGroups = ['active', 'transit', 'hire', 'private'] as const;
export type ModeGroup = (typeof modeGroups)[number];
export const groupOfMode: Record<Mode, ModeGroup> = {
  walk: 'active',
  cycle: 'active',
  ebike: 'active',
  minibus: 'transit',
  bus: 'transit',
  brt: 'transit',
  tram: 'transit',
  metro: 'transit',
  rail: 'transit',
  taxi: 'hire',
  motorcycle: 'private',
  car_passenger: 'private',
  car_driver: 'private',
};

export const passengerClasses = ['car', 'motorcycle', 'taxi', 'minibus', 'bus', 'tram', 'metro', 'rail'] as const;
export const freightClasses = ['cargo_bike', 'van', 'rigid_small', 'rigid_large', 'articulated'] as const;
export const vehicleClasses = [...passengerClasses, ...freightClasses] as const;
export type PassengerClass = (typeof passengerClasses)[number];
export type FreightClass = (typeof freightClasses)[number];
export type VehicleClass = (typeof vehicleClasses)[number];

/** The vehicle that carries a mode; walking, cycling and car passengers add no vehicle-km of their own. */
export const classOfMode: Partial<Record<Mode, PassengerClass>> = {
  minibus: 'minibus',
  bus: 'bus',
  brt: 'bus',
  tram: 'tram',
  metro: 'metro',
  rail: 'rail',
  taxi: 'taxi',
  motorcycle: 'motorcycle',
  car_driver: 'car',
};

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
] as const;
export type DriverId = (typeof driverIds)[number];
