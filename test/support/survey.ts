/** A made survey of three modes, with choices that follow no rule too closely. */
export interface SurveyRow {
  readonly income: number;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const columns = 'choice,income,car_time,car_cost,bus_time,bus_cost,bike_time,bus_ok';

/** Answers as CSV; `choose` may change who takes what. */
export function surveyOf(
  rows: number,
  choose: (row: SurveyRow, usual: string) => string = (_, usual) => usual,
): string {
  const random = seeded(11);
  const whole = (from: number, to: number): number => Math.round(from + (to - from) * random());
  const lines = Array.from({ length: rows }, () => {
    const row = { income: whole(8, 40) };
    const [car, bus, bike] = [whole(10, 50), whole(15, 70), whole(10, 90)];
    const [carCost, busCost] = [whole(20, 80) / 10, whole(5, 30) / 10];
    // Utilities with noise: minutes .05, money .4.
    const noise = (): number => -Math.log(-Math.log(random()));
    const utility = {
      car: 0.5 - 0.05 * car - 0.4 * carCost + noise(),
      bus: 0.3 - 0.05 * bus - 0.4 * busCost + noise(),
      bike: -0.05 * bike + noise(),
    };
    const usual = Object.entries(utility).reduce((one, other) => (other[1] > one[1] ? other : one))[0];
    return [choose(row, usual), row.income, car, carCost, bus, busCost, bike, 1].join(',');
  });
  return [columns, ...lines].join('\n');
}

type Part = Readonly<Record<string, unknown>>;

/** What differs from the usual specification. */
export interface SpecParts {
  readonly format?: string;
  readonly data?: Part;
  readonly choice?: Part;
  readonly filters?: readonly string[];
  readonly utility?: readonly Part[];
  readonly nests?: readonly Part[];
  readonly meanings?: Readonly<Record<string, Part>>;
  readonly alternatives?: readonly Part[];
  readonly car?: Part;
  readonly bus?: Part;
  readonly bike?: Part;
  readonly without?: readonly string[];
}

/** The specification of the made survey, as plain data. */
export function surveySpec({ car, bus, bike, without = [], ...parts }: SpecParts = {}): Record<string, unknown> {
  const time = (mode: string) => ({ parameter: 'b_time', column: `${mode}_time` });
  const cost = (mode: string) => ({ parameter: 'b_cost', column: `${mode}_cost` });
  const alternatives = [
    { id: 'car', utility: [{ parameter: 'asc_car' }, time('car'), cost('car')], ...car },
    { id: 'bus', available: 'bus_ok', utility: [{ parameter: 'asc_bus' }, time('bus'), cost('bus')], ...bus },
    { id: 'bike', utility: [time('bike')], ...bike },
  ];
  return {
    format: 'sumpter-estimation',
    version: 1,
    name: 'A made survey',
    data: { form: 'wide' },
    choice: { column: 'choice' },
    alternatives: alternatives.filter(({ id }) => !without.includes(id)),
    ...parts,
  };
}
