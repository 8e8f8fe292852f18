// Judgements. Column order of the rows: petrol, diesel, natural gas, liquefied petroleum gas, hybrid, battery electric.

type Row = readonly [petrol: number, diesel: number, cng: number, lpg: number, hybrid: number, electric: number];

interface ByRegion {
  readonly europe: Row;
  readonly north_america?: Row;
  readonly south_asia?: Row;
  readonly rest: Row;
}

const dieselOnly: ByRegion = { europe: [0, 1, 0, 0, 0, 0], rest: [0, 1, 0, 0, 0, 0] };
const electricOnly: ByRegion = { europe: [0, 0, 0, 0, 0, 1], rest: [0, 0, 0, 0, 0, 1] };

/** Shares of vehicle-km; each row sums to 1. */
// prettier-ignore
export const powertrainShares: Readonly<Record<string, ByRegion>> = {
  car: {
    europe: [0.5, 0.38, 0, 0.02, 0.07, 0.03], north_america: [0.92, 0.01, 0, 0, 0.05, 0.02],
    south_asia: [0.55, 0.3, 0.1, 0.01, 0.02, 0.02], rest: [0.85, 0.11, 0.01, 0.01, 0.015, 0.005],
  },
  motorcycle: { europe: [0.98, 0, 0, 0, 0, 0.02], south_asia: [0.97, 0, 0, 0, 0, 0.03], rest: [0.99, 0, 0, 0, 0, 0.01] },
  taxi: {
    europe: [0.15, 0.55, 0.02, 0.03, 0.22, 0.03], north_america: [0.7, 0, 0, 0, 0.27, 0.03],
    south_asia: [0.35, 0.15, 0.45, 0.02, 0.01, 0.02], rest: [0.8, 0.08, 0.04, 0.05, 0.02, 0.01],
  },
  three_wheeler: { europe: [0.6, 0, 0, 0.2, 0, 0.2], south_asia: [0.2, 0.2, 0.45, 0.05, 0, 0.1], rest: [0.7, 0.1, 0.1, 0.05, 0, 0.05] },
  minibus: {
    europe: [0.05, 0.92, 0, 0, 0, 0.03], north_america: [0.6, 0.37, 0, 0, 0, 0.03],
    south_asia: [0.15, 0.55, 0.28, 0, 0, 0.02], rest: [0.3, 0.66, 0.02, 0.01, 0, 0.01],
  },
  bus: {
    europe: [0, 0.82, 0.08, 0, 0.05, 0.05], north_america: [0, 0.65, 0.2, 0, 0.11, 0.04],
    south_asia: [0, 0.75, 0.22, 0, 0, 0.03], rest: [0, 0.93, 0.05, 0, 0.01, 0.01],
  },
  tram: electricOnly,
  metro: electricOnly,
  ferry: dieselOnly,
  rail: { europe: [0, 0.2, 0, 0, 0, 0.8], rest: [0, 0.5, 0, 0, 0, 0.5] },
  // What muscles move burns nothing; it stands with the electric at 0 kWh.
  handcart: electricOnly,
  cargo_bike: electricOnly,
  cargo_three_wheeler: { europe: [0.2, 0.1, 0, 0, 0, 0.7], south_asia: [0.1, 0.45, 0.3, 0.05, 0, 0.1], rest: [0.6, 0.15, 0.1, 0.05, 0, 0.1] },
  van: {
    europe: [0.05, 0.92, 0, 0, 0.01, 0.02], north_america: [0.8, 0.18, 0, 0, 0.01, 0.01],
    south_asia: [0.1, 0.8, 0.09, 0, 0, 0.01], rest: [0.45, 0.53, 0.01, 0, 0, 0.01],
  },
  rigid_small: { europe: [0, 0.99, 0.005, 0, 0, 0.005], north_america: [0.25, 0.745, 0, 0, 0, 0.005], rest: [0.04, 0.95, 0.01, 0, 0, 0] },
  rigid_large: dieselOnly,
  articulated: dieselOnly,
  goods_train: { europe: [0, 0.3, 0, 0, 0, 0.7], rest: [0, 0.8, 0, 0, 0, 0.2] },
  barge: dieselOnly,
};

/**
 * Consumption per 100 km in Europe: l of petrol, l of diesel, kg of natural gas, l of liquefied petroleum gas,
 * l of petrol in a hybrid, kWh at the plug. null = no such vehicle is common; it takes the energy of the one named first below.
 */
export const consumption: Readonly<Record<string, readonly (number | null)[]>> = {
  car: [7.5, 6.2, 5, 9.5, 5, null],
  motorcycle: [3.5, null, null, null, 3, 5],
  taxi: [7.5, 6.2, 5, 9.5, 5, null],
  three_wheeler: [3.5, 3, 2.6, 4.6, null, 8],
  minibus: [22, 18, 16, 27, 16, 55],
  bus: [null, 40, 42, null, 33, 130],
  tram: [null, 110, null, null, null, 350],
  metro: [null, 110, null, null, null, 350],
  ferry: [null, 600, null, null, null, 2000],
  rail: [null, 90, null, null, null, 300],
  handcart: [0, null, null, null, null, 0],
  cargo_bike: [2.5, null, null, null, null, 3],
  cargo_three_wheeler: [3.8, 3.3, 2.8, 5, null, 9],
  van: [11, 10, 9, 14, 8, null],
  rigid_small: [26, 21, 19, null, 19, 65],
  rigid_large: [null, 36, 36, null, 34, 110],
  articulated: [null, 35, 34, null, null, 130],
  goods_train: [null, 450, null, null, null, 1500],
  barge: [null, 500, null, null, null, 1700],
};

/** Light vehicles differ in size by region: consumption over Europe's. */
export const size = { europe: 1, north_america: 1.25, south_asia: 0.95, rest: 1.15 } as const;
export const sized: readonly string[] = ['car', 'taxi', 'van'];
