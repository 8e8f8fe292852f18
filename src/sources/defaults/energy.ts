import { countryFigure } from '../countries.ts';
import { type Factor, scaledBy } from '../factor.ts';
import type { DefaultContext } from '../regions.ts';
import type { Defaults, Regional } from './judged.ts';
import { judged, judgementReference, pick, regional } from './judged.ts';

const petrol_USD_per_l: Regional = { europe: 1.3, north_america: 0.7, south_asia: 0.95, rest: 0.9 };
const diesel_over_petrol = 0.95;
const grid_g_per_kWh: Regional = { europe: 300, north_america: 400, south_asia: 600, rest: 450 };

function petrolPrice(context: DefaultContext): Factor {
  const unit = 'currency/l';
  const known = countryFigure(context.country, 'petrol_price');
  if (known === undefined) return judged(pick(petrol_USD_per_l, context.region), unit, context, 'US$');
  return {
    ...known,
    unit,
    // Prices of fuel have moved by these factors since the years of the table; the bounds are a judgement.
    low: known.value * 0.6,
    high: known.value * 2.5,
    note: `US$ of ${known.year}, an old price: put a current one; the range is a judgement`,
  };
}

function dieselPrice(context: DefaultContext): Factor {
  return {
    ...scaledBy(petrolPrice(context), diesel_over_petrol),
    reference: judgementReference,
    note: `US$: ${diesel_over_petrol} x the default price of petrol, an old price: put a current one`,
  };
}

export const energyDefaults: Defaults = {
  'price.petrol': petrolPrice,
  'price.diesel': dieselPrice,
  'price.electricity': regional(
    'currency/kWh',
    { europe: 0.22, north_america: 0.15, south_asia: 0.09, rest: 0.12 },
    'US$',
  ),
  grid_carbon: (context) =>
    countryFigure(context.country, 'grid_carbon') ?? judged(pick(grid_g_per_kWh, context.region), 'g CO2/kWh', context),
};
