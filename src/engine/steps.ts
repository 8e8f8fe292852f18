import type { RunState } from './state.ts';
import { emit, useEnergy } from './steps/emissions.ts';
import { chooseFreightVehicles, driveFreight, generateFreight } from './steps/goods.ts';
import { setExposures } from './steps/exposures.ts';
import { drivers, generateTrips, ownCars } from './steps/people.ts';
import { choosePowertrains, setPrices } from './steps/prices.ts';
import { drivePassengers, settle } from './steps/travel.ts';
import { setGeneralisedCost } from './steps/generalised-cost.ts';

/** One step of the model's year: what it reads, what it writes, its equation and its function. */
export interface Step {
  readonly id: string;
  readonly name: string;
  readonly reads: readonly (keyof RunState)[];
  readonly writes: readonly (keyof RunState)[];
  /** The law in plain ASCII, as the method note prints it. */
  readonly equation: string;
  readonly run: (state: RunState) => void;
}

/** The year, in order. The same list gives the order of work, the methods note and the picture of the model. */
export const steps: readonly Step[] = [
  {
    id: 'drivers',
    name: 'Residents, jobs and households',
    reads: ['city', 'scenario', 'y'],
    writes: ['population', 'jobs', 'households', 'zoneShare'],
    equation: 'residents = residents of the base year * driver',
    run: drivers,
  },
  {
    id: 'freight_generation',
    name: 'Deliveries and tonnes',
    reads: ['city', 'scenario', 'y', 'jobs', 'households'],
    writes: ['drops', 'tonnes'],
    equation: 'drops = (establishments * a + jobs * b + households * c) / first-time success',
    run: generateFreight,
  },
  {
    id: 'freight_vehicles',
    name: 'Vehicles for goods',
    reads: ['city', 'scenario', 'y', 'drops', 'tonnes'],
    writes: [
      'classDrops',
      'classTonnes',
      'parcelDrops',
      'parcelTonnes',
      'centreShare',
      'receiverShare',
      'emptyShare',
      'hubWanted',
      'hubMoved',
    ],
    equation:
      'drops of class = sum over segments of drops * share of class; hubs move parcels from vans to cargo bikes',
    run: chooseFreightVehicles,
  },
  {
    id: 'freight_vkm',
    name: 'Goods vehicle-km',
    reads: [
      'city',
      'scenario',
      'y',
      'base',
      'classDrops',
      'classTonnes',
      'parcelDrops',
      'parcelTonnes',
      'receiverShare',
      'emptyShare',
      'hubMoved',
      'drops',
      'tonnes',
    ],
    writes: ['vkm_M', 'freightLoad'],
    equation: 'vkm = rounds * (stem + k * sqrt(area * stops)) / (1 - empty share) * calibration',
    run: driveFreight,
  },
  {
    id: 'powertrains',
    name: 'Powertrains',
    reads: ['city', 'scenario', 'y', 'population', 'centreShare', 'powertrain'],
    writes: ['powertrain', 'lastPowertrain'],
    equation: "electric' = electric + share serving the zone * max(0, required - electric); the others in proportion",
    run: choosePowertrains,
  },
  {
    id: 'prices',
    name: 'Prices and value of time',
    reads: ['city', 'scenario', 'y', 'lastPowertrain'],
    writes: ['valueOfTime', 'fare', 'perKm'],
    equation: "cost per km = sum over powertrains of last year's share * consumption * price",
    run: setPrices,
  },
  {
    id: 'car_ownership',
    name: 'Car ownership',
    reads: ['city', 'scenario', 'y', 'base', 'perKm', 'lastCars'],
    writes: ['cars', 'lastCars', 'groupShare'],
    equation:
      'cars += speed * (gamma exp(alpha exp(beta income)) * kept - cars); persons by car and income from the cars',
    run: ownCars,
  },
  {
    id: 'trip_generation',
    name: 'Trips',
    reads: ['city', 'scenario', 'y', 'population', 'zoneShare', 'groupShare'],
    writes: ['trips'],
    equation: 'trips = residents * share of zone * share of person group * trip rate of purpose, less work at home',
    run: generateTrips,
  },
  {
    id: 'exposures',
    name: 'Who and what measures touch',
    reads: ['city', 'scenario', 'y'],
    writes: ['aspects', 'personClasses', 'lift'],
    equation: 'share of a combination = product over aspects of share or 1 - share',
    run: setExposures,
  },
  {
    id: 'generalised_cost',
    name: 'Generalised cost',
    reads: [
      'city',
      'scenario',
      'y',
      'base',
      'valueOfTime',
      'fare',
      'perKm',
      'fillAndGo',
      'aspects',
      'personClasses',
      'lift',
    ],
    writes: ['fixed', 'entering'],
    equation:
      'G = time on board + weights * (walk, wait, changes, search, unreliability) + money / value of time; dG against the base year; a new mode enters at S_r exp(-s (G - G_r))',
    run: setGeneralisedCost,
  },
  {
    id: 'mode_choice',
    name: 'Period, mode, destination, route and congestion',
    reads: [
      'city',
      'scenario',
      'y',
      'base',
      'population',
      'trips',
      'lift',
      'fixed',
      'entering',
      'personClasses',
      'valueOfTime',
      'perKm',
      'freightLoad',
      'min_per_km',
    ],
    writes: [
      'day',
      'dayRound',
      'annual',
      'annualRound',
      'annualFree',
      'min_per_km',
      'crowd',
      'congestionGap',
      'converged',
    ],
    equation:
      "T = T0 (sum)^f, P'_kt = S_kt exp(theta L_kt) / sum, L_kt = ln sum_d P0_d a_d exp(-lambda dG_dkt), a balances work and school; t = tf (1 + (r - 1) (Q/L / (Q0/L0))^b)",
    run: settle,
  },
  {
    id: 'vehicle_km',
    name: 'Vehicle-km for people',
    reads: ['city', 'scenario', 'y', 'base', 'population', 'annual', 'annualRound'],
    writes: ['vkm_M', 'fillAndGo'],
    equation: 'vkm = passenger-km / occupancy * calibration; scheduled services as scheduled',
    run: drivePassengers,
  },
  {
    id: 'energy',
    name: 'Energy',
    reads: ['city', 'vkm_M', 'powertrain'],
    writes: ['energy_TJ'],
    equation: 'E = vkm * share * consumption / 100 * energy content',
    run: useEnergy,
  },
  {
    id: 'emissions',
    name: 'Emissions',
    reads: ['city', 'scenario', 'y', 'energy_TJ'],
    writes: ['ttw_kt', 'wttFuel_kt', 'electricity_kt'],
    equation: 'TTW = E * factor TTW; WTT = E * (factor WTW - factor TTW) + electricity * grid; WTW = TTW + WTT',
    run: emit,
  },
];
