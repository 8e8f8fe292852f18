import { freightClasses, inventoryClasses, modes, rings, scopes, vehicleClasses } from '../plan/vocabulary.ts';
import { names } from '../words/en/names.ts';
import type { IndicatorDefinition } from './results.ts';

type Rest = Partial<Pick<IndicatorDefinition, 'family' | 'member' | 'baseYearOnly' | 'boundary'>>;

const indicator = (
  theme: IndicatorDefinition['theme'],
  step: string,
  id: string,
  name: string,
  unit: string,
  betterIs: IndicatorDefinition['betterIs'],
  rest: Rest = {},
): IndicatorDefinition => ({ id, name, unit, betterIs, family: id, theme, step, ...rest });

/** Who pays for a consolidation centre. */
const centrePayers = ['carriers', 'receivers', 'city'] as const;
const carriers = ['petrol', 'diesel', 'cng', 'lpg', 'electricity'] as const;

/** Every indicator a run reports, in the order of the result's rows. Ids never change meaning; a new meaning is a new id. */
export const indicators: readonly IndicatorDefinition[] = [
  indicator('people', 'drivers', 'population_persons', 'Residents', 'persons', 'neither'),
  indicator('travel', 'trip_generation', 'trips_thousand_per_weekday', 'Trips', 'thousand a weekday', 'neither'),
  indicator('travel', 'trip_generation', 'trips_per_person_weekday', 'Trips per person', 'trips a weekday', 'neither'),
  indicator('travel', 'mode_choice', 'trips_not_by_car_share', 'Trips not by car', 'share', 'higher'),
  indicator('travel', 'mode_choice', 'transit_share', 'Trips by public transport', 'share', 'higher'),
  indicator('travel', 'mode_choice', 'active_share', 'Trips on foot and by cycle', 'share', 'higher'),
  ...modes.map((mode) =>
    indicator(
      'travel',
      'mode_choice',
      `mode_share_${mode}`,
      `Share of trips, ${names.modes[mode].toLowerCase()}`,
      'share',
      'neither',
      {
        family: 'mode_share',
        member: mode,
      },
    ),
  ),
  indicator('travel', 'mode_choice', 'passenger_km_M', 'Passenger-km', 'million pkm a year', 'neither'),
  indicator(
    'travel',
    'mode_choice',
    'car_entries_centre_thousand_per_weekday',
    'Cars entering the centre',
    'thousand a weekday',
    'lower',
  ),
  indicator(
    'travel',
    'mode_choice',
    'motor_entries_centre_thousand_per_weekday',
    'Motor vehicles entering the centre',
    'thousand a weekday',
    'lower',
  ),
  indicator('people', 'car_ownership', 'cars_per_1000', 'Cars per 1,000 people', 'cars', 'neither'),
  indicator(
    'travel',
    'mode_choice',
    'transit_trips_thousand_per_weekday',
    'Public transport trips',
    'thousand a weekday',
    'higher',
  ),
  indicator('travel', 'vehicle_km', 'transit_vkm_M', 'Public transport vehicle-km', 'million vkm a year', 'neither'),
  indicator(
    'travel',
    'mode_choice',
    'transit_peak_load_ratio',
    'Passengers per seat at the fullest point',
    'ratio',
    'lower',
  ),
  indicator('travel', 'vehicle_km', 'transit_cost_M', 'Cost of public transport', 'million {currency} a year', 'lower'),
  indicator('travel', 'mode_choice', 'transit_revenue_M', 'Fares paid', 'million {currency} a year', 'neither'),
  indicator('travel', 'mode_choice', 'transit_cost_recovery_ratio', 'Cost recovered by fares', 'ratio', 'neither'),
  indicator(
    'people',
    'gains',
    'gain_min_per_person_weekday',
    'Gain of travellers against the reference',
    'min per person and weekday',
    'higher',
  ),
  indicator(
    'people',
    'gains',
    'gain_currency_per_person_year',
    'Gain of travellers in money',
    '{currency} per person and year',
    'higher',
  ),
  indicator('travel', 'vehicle_km', 'vkm_motor_M', 'Motor vehicle-km', 'million vkm a year', 'lower'),
  indicator('travel', 'vehicle_km', 'vkm_passenger_M', 'Vehicle-km for people', 'million vkm a year', 'lower'),
  indicator('goods', 'freight_vkm', 'vkm_freight_M', 'Vehicle-km for goods', 'million vkm a year', 'lower'),
  ...vehicleClasses.map((each) =>
    indicator(
      'travel',
      'vehicle_km',
      `vkm_${each}_M`,
      `Vehicle-km, ${names.classes[each].toLowerCase()}`,
      'million vkm a year',
      'neither',
      {
        family: 'vkm',
        member: each,
      },
    ),
  ),
  ...rings.map((ring) =>
    indicator(
      'travel',
      'mode_choice',
      `speed_peak_${ring}_km_per_h`,
      `Peak speed of cars, ${names.rings[ring].toLowerCase()}`,
      'km/h',
      'higher',
      {
        family: 'speed_peak',
        member: ring,
      },
    ),
  ),
  indicator('goods', 'freight_generation', 'freight_tonnes_kt', 'Goods moved', 'kt a year', 'neither'),
  indicator('goods', 'freight_generation', 'freight_drops_M', 'Deliveries', 'million a year', 'neither'),
  ...freightClasses.map((each) =>
    indicator(
      'goods',
      'freight_vehicles',
      `freight_drops_share_${each}`,
      `Share of deliveries, ${names.classes[each].toLowerCase()}`,
      'share',
      'neither',
      {
        family: 'freight_drops_share',
        member: each,
      },
    ),
  ),
  indicator('goods', 'freight_vkm', 'freight_empty_share', 'Empty running', 'share', 'lower'),
  indicator('goods', 'freight_vkm', 'freight_vkm_per_drop_km', 'Goods vehicle-km per delivery', 'km', 'lower'),
  ...scopes.map((scope) =>
    indicator(
      'goods',
      'freight_vkm',
      `vkm_freight_${scope}_M`,
      names.freightVkmIn[scope],
      'million vkm a year',
      'lower',
      { family: 'vkm_freight_scope', member: scope },
    ),
  ),
  ...scopes.map((scope) =>
    indicator('goods', 'emissions', `ghg_wtw_freight_${scope}_kt`, names.freightGhgIn[scope], 'kt a year', 'lower', {
      family: 'ghg_wtw_freight_scope',
      member: scope,
      boundary: 'WTW',
    }),
  ),
  indicator('goods', 'emissions', 'freight_wtw_g_per_tkm', 'CO2e of moving a tonne one km', 'g per tkm', 'lower', {
    boundary: 'WTW',
  }),
  indicator('goods', 'emissions', 'parcel_wtw_g', 'CO2e of a parcel', 'g per parcel', 'lower', { boundary: 'WTW' }),
  indicator(
    'goods',
    'freight_rounds',
    'freight_cost_per_stop_currency',
    'Cost of a stop',
    '{currency} per stop',
    'lower',
  ),
  indicator(
    'goods',
    'centre_account',
    'centre_consignments_per_day',
    'Consignments through the consolidation centre',
    'a day',
    'neither',
  ),
  indicator(
    'goods',
    'centre_account',
    'centre_break_even_per_day',
    'Consignments at which the consolidation centre pays for itself',
    'a day',
    'lower',
  ),
  indicator(
    'goods',
    'centre_account',
    'centre_direct_cost_per_consignment_currency',
    'Cost of the same consignment without the centre',
    '{currency} per consignment',
    'neither',
  ),
  indicator(
    'goods',
    'centre_account',
    'centre_cost_per_consignment_currency',
    'Cost of a consignment through the consolidation centre',
    '{currency} per consignment',
    'lower',
  ),
  ...centrePayers.map((payer) =>
    indicator(
      'goods',
      'centre_account',
      payer === 'city' ? 'centre_subsidy_M' : `centre_paid_by_${payer}_M`,
      names.centrePaidBy[payer],
      'million {currency} a year',
      payer === 'city' ? 'lower' : 'neither',
      { family: 'centre_paid_by', member: payer },
    ),
  ),
  indicator('goods', 'freight_rounds', 'freight_load_factor_share', 'Load factor of goods vehicles', 'share', 'higher'),
  indicator('goods', 'freight_rounds', 'stops_per_day_thousand', 'Stops of goods vehicles', 'thousand a day', 'lower'),
  indicator('goods', 'kerb', 'kerb_hours_per_day', 'Hours of goods vehicles at the kerb', 'hours a day', 'lower'),
  indicator('goods', 'kerb', 'bay_shortage_share', 'Kerb time that finds no loading bay', 'share', 'lower'),
  indicator(
    'goods',
    'logistics_chain',
    'customer_pickup_vkm_M',
    'Vehicle-km of customers who fetch and of crowd couriers',
    'million vkm a year',
    'lower',
  ),
  indicator('energy', 'energy', 'energy_TJ', 'Energy', 'TJ a year', 'lower'),
  ...carriers.map((carrier) =>
    indicator(
      'energy',
      'energy',
      `energy_${carrier}_TJ`,
      `Energy, ${names.carriers[carrier].toLowerCase()}`,
      'TJ a year',
      'neither',
      {
        family: 'energy',
        member: carrier,
      },
    ),
  ),
  indicator('energy', 'powertrains', 'electric_vkm_share', 'Electric vehicle-km', 'share', 'higher'),
  indicator('energy', 'powertrains', 'electric_freight_vkm_share', 'Electric goods vehicle-km', 'share', 'higher'),
  indicator('climate', 'emissions', 'ghg_wtw_kt', 'Transport CO2e', 'kt a year', 'lower', { boundary: 'WTW' }),
  indicator('climate', 'emissions', 'ghg_ttw_kt', 'CO2e from the exhaust', 'kt a year', 'lower', { boundary: 'TTW' }),
  indicator('climate', 'emissions', 'ghg_wtt_kt', 'CO2e upstream', 'kt a year', 'lower', { boundary: 'WTT' }),
  indicator(
    'climate',
    'emissions',
    'ghg_electricity_kt',
    'CO2e of electricity, within upstream',
    'kt a year',
    'lower',
    { boundary: 'WTT' },
  ),
  indicator('climate', 'emissions', 'ghg_wtw_t_per_person', 'Transport CO2e per person', 't a year', 'lower', {
    boundary: 'WTW',
  }),
  indicator('climate', 'emissions', 'ghg_wtw_passenger_kt', 'CO2e of moving people', 'kt a year', 'lower', {
    boundary: 'WTW',
  }),
  indicator('climate', 'emissions', 'ghg_wtw_freight_kt', 'CO2e of moving goods', 'kt a year', 'lower', {
    boundary: 'WTW',
  }),
  ...vehicleClasses.map((each) =>
    indicator(
      'climate',
      'emissions',
      `ghg_wtw_${each}_kt`,
      `CO2e, ${names.classes[each].toLowerCase()}`,
      'kt a year',
      'neither',
      {
        family: 'ghg_wtw',
        member: each,
        boundary: 'WTW',
      },
    ),
  ),
  indicator('inventory', 'inventory', 'inventory_energy_TJ', 'Energy, inventory as published', 'TJ a year', 'neither', {
    baseYearOnly: true,
  }),
  indicator('inventory', 'inventory', 'inventory_ghg_wtw_kt', 'CO2e, inventory as published', 'kt a year', 'neither', {
    baseYearOnly: true,
    boundary: 'WTW',
  }),
  indicator(
    'inventory',
    'inventory',
    'inventory_ghg_ttw_kt',
    'CO2e from the exhaust, inventory as published',
    'kt a year',
    'neither',
    {
      baseYearOnly: true,
      boundary: 'TTW',
    },
  ),
  indicator(
    'inventory',
    'inventory',
    'inventory_corrected_energy_TJ',
    'Energy, inventory corrected',
    'TJ a year',
    'neither',
    { baseYearOnly: true },
  ),
  indicator(
    'inventory',
    'inventory',
    'inventory_corrected_ghg_wtw_kt',
    'CO2e, inventory corrected',
    'kt a year',
    'neither',
    {
      baseYearOnly: true,
      boundary: 'WTW',
    },
  ),
  ...inventoryClasses.flatMap((each) => {
    const name = names.inventoryClasses[each].toLowerCase();
    const rest = { baseYearOnly: true, member: each };
    return [
      indicator(
        'inventory',
        'inventory',
        `inventory_energy_${each}_TJ`,
        `Energy as published, ${name}`,
        'TJ a year',
        'neither',
        {
          ...rest,
          family: 'inventory_energy',
        },
      ),
      indicator(
        'inventory',
        'inventory',
        `inventory_ghg_wtw_${each}_kt`,
        `CO2e as published, ${name}`,
        'kt a year',
        'neither',
        {
          ...rest,
          family: 'inventory_ghg_wtw',
          boundary: 'WTW',
        },
      ),
      indicator(
        'inventory',
        'inventory',
        `inventory_ghg_ttw_${each}_kt`,
        `Exhaust CO2e as published, ${name}`,
        'kt a year',
        'neither',
        {
          ...rest,
          family: 'inventory_ghg_ttw',
          boundary: 'TTW',
        },
      ),
    ];
  }),
  ...(['petrol', 'diesel'] as const).map((fuel) =>
    indicator(
      'inventory',
      'fuel_balance',
      `fuel_balance_${fuel}_ratio`,
      `${names.carriers[fuel]} burnt over ${fuel} sold`,
      'ratio',
      'neither',
      {
        baseYearOnly: true,
        family: 'fuel_balance',
        member: fuel,
      },
    ),
  ),
  ...vehicleClasses.map((each) =>
    indicator(
      'check',
      'calibration',
      `vkm_factor_${each}_ratio`,
      `Inventory over modelled vehicle-km, ${names.classes[each].toLowerCase()}`,
      'ratio',
      'neither',
      {
        baseYearOnly: true,
        family: 'vkm_factor',
        member: each,
      },
    ),
  ),
  indicator('check', 'mode_choice', 'congestion_gap', 'Gap of the congestion solution', 'share', 'lower'),
];
