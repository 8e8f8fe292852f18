import { describe, expect, it } from 'vitest';
import { cellAt, centreFigure } from '../../src/engine/freight-state.ts';
import { prepare, runPlan } from '../../src/engine/run.ts';
import { compileScenario } from '../../src/engine/scenario.ts';
import { createState, type RunState } from '../../src/engine/state.ts';
import { keepCentreAccount } from '../../src/engine/steps/freight/centre-account.ts';
import { valueOf } from '../../src/engine/results.ts';
import { channels } from '../../src/plan/measure.ts';
import { freightClasses, freightSegments } from '../../src/plan/vocabulary.ts';
import { chain } from '../../src/sources/freight.ts';
import { bundled, bundledNames } from '../support/bundled.ts';

const tiny = bundled('tiny-town');
const ready = prepare(tiny);
const still = { id: 'still', name: '', role: 'plan', measures: [], drivers: {} } as const;
const classes = freightClasses.length;
const [retail, van, hire] = [freightSegments.indexOf('retail'), freightClasses.indexOf('van'), 1];
const all = (value: number): Float64Array => new Float64Array(classes).fill(value);

/** Lorries and vans that all cost 30 an hour and .5 a km, carry 10 t half full, make 10 drops, of 12 minutes at one place. */
const freight = {
  ...ready.city.freight,
  costPerHour: all(30),
  costPerKm: all(0.5),
  payload_t: all(10),
  loadFactor: all(0.5),
  volume_m3: all(1000),
  mostDrops: all(10),
  dwell_h: new Float64Array(freightSegments.length).fill(0.2),
  shift_h: 100,
  roundFactor: 0,
  daysPerYear: 250,
  centreFixedCost: 5000,
  centreHandlingCost: 2,
  centreUserShare: 0.25,
};

/** A hundred consignments to shops in the centre, 10 t; of them 40 go through the centre, in 10 stops. */
function account(change: Partial<typeof freight> = {}, times = 1): RunState {
  const compiled = compileScenario(ready.city, still, ready.quantities);
  compiled.channel.fill(
    0.4,
    channels.indexOf('ucc_share') * ready.city.axis.count,
    (channels.indexOf('ucc_share') + 1) * ready.city.axis.count,
  );
  const state = createState({ ...ready.city, freight: { ...freight, ...change } }, compiled, ready.baseYear.base);
  state.lorry_min_per_km.fill(3);
  state.stem_km.fill(10);
  state.stemWay_km.fill(2.5);
  state.cellDrops[cellAt(hire, retail, van, 0)] = 60 * times;
  state.cellTonnes[cellAt(hire, retail, van, 0)] = 6 * times;
  state.centreStops[retail] = 10 * times;
  state.centreTonnes[retail] = 4 * times;
  keepCentreAccount(state);
  return state;
}

const of = (state: RunState, figure: keyof typeof centreFigure): number => state.centreYear[centreFigure[figure]]!;
const { last_km } = ready.city.freight.network.ways;
/** Way from the centre at the edge of the inner ring. */
const way_km = last_km[0]! + last_km[1]!;
// 4 consignments a stop that takes twice as long: 30 * .2 * 2 + (30 / 20 + .5) * 2 * way / 10, over 4
const lastLeg = (12 + 0.4 * way_km) / 4;

describe('the account of a consolidation centre', () => {
  const state = account();

  it('counts what comes through', () => {
    expect([chain.centre_bundling.value, chain.centre_stop_time.value]).toEqual([4, 2]);
    expect(of(state, 'consignments')).toBeCloseTo(40, 12);
  });

  it('costs direct what a van costs: 12 minutes, and its part of 20 km', () => {
    // 30 * .2 + (30 / 20 + .5) * 2 * 10 / 10
    expect(of(state, 'direct_LCU')).toBeCloseTo(10, 9);
  });

  it('costs through the centre the way in, handling, the last leg and a part of the shed', () => {
    expect(chain.centre_unload_h.value).toBe(1);
    // A load of 5 t: (30 / 20 + .5) * 10 / 5 + 30 / 5 = 10 a tonne, and a consignment is a tenth of one.
    expect(of(state, 'through_LCU')).toBeCloseTo(1 + 2 + lastLeg + 5000 / (40 * 250), 9);
  });

  it('breaks even where the margin carries the shed', () => {
    // 10 - 1 - last leg on the road, less 2 for handling
    expect(of(state, 'breakEven')).toBeCloseTo(5000 / (7 - lastLeg) / 250, 9);
    expect(of(account({ centreHandlingCost: 9 }), 'breakEven')).toBeNaN();
  });

  it('is paid for by carriers, receivers and the city, to the last coin', () => {
    for (const share of [0, 0.25, 1]) {
      const found = account({ centreUserShare: share });
      const cost = 5000 + 40 * 250 * (2 + lastLeg);
      const users = of(found, 'carriers_LCU') + of(found, 'receivers_LCU');
      expect(users / cost).toBeCloseTo(share, 12);
      expect((users + of(found, 'city_LCU')) / cost).toBeCloseTo(1, 12);
      // A carrier gains 10 - 1 and pays no more.
      expect(of(found, 'carriers_LCU')).toBeLessThanOrEqual(9 * 40 * 250 * (1 + 1e-12));
    }
    // A shed so dear that carriers would not come: receivers pay what is above 9.
    const dear = account({ centreUserShare: 1, centreFixedCost: 500_000 });
    expect(of(dear, 'carriers_LCU')).toBeCloseTo(90_000, 6);
    expect(of(dear, 'receivers_LCU')).toBeCloseTo(500_000 + 10_000 * (2 + lastLeg) - 90_000, 6);
    expect(of(dear, 'city_LCU')).toBeCloseTo(0, 6);
  });

  it('has as many sheds as its consignments fill', () => {
    // 2,500 at 1,000 a shed: 2.5 sheds, and no cheaper by the consignment than a full one
    const large = account({}, chain.centre_capacity.value / 16);
    expect(of(large, 'consignments')).toBeCloseTo(2500, 9);
    const direct = 10 - 1 - lastLeg - 2;
    expect(of(large, 'breakEven')).toBeCloseTo((2.5 * 5000) / direct / 250, 6);
  });

  it('is not there without a centre', () => {
    const none = createState(ready.city, compileScenario(ready.city, still, ready.quantities), ready.baseYear.base);
    keepCentreAccount(none);
    expect([...none.centreYear].every(Number.isNaN)).toBe(true);
  });
});

describe.each(bundledNames)('a centre in %s', (name) => {
  const plan = bundled(name);
  const start_year = plan.city.base_year + 1;
  const scenarios = [0, 1, 10, 50].map((level) => ({
    id: `fa1-${level}`,
    name: '',
    role: 'plan' as const,
    measures: level === 0 ? [] : [{ measure: 'FA1', level, start_year, ramp_years: 0 }],
  }));
  const results = runPlan({ ...plan, horizon: start_year, targets: [], scenarios: [...plan.scenarios, ...scenarios] });
  const read = (level: number, id: string): number | null => valueOf(results, `fa1-${level}`, id, start_year);
  const ids = results.indicators.map(({ id }) => id).filter((id) => id.startsWith('centre_'));

  it('has an account only where it stands', () => {
    expect(ids).toHaveLength(7);
    for (const id of ids) expect(read(0, id)).toBeNull();
    for (const id of ids.filter((each) => each !== 'centre_break_even_per_day'))
      expect(read(10, id)).toBeGreaterThanOrEqual(0);
  });

  it('has the same cost direct and less through it, the more come', () => {
    process.stdout.write(
      `${name}\n${ids.map((id) => `${id.padEnd(46)}${[1, 10, 50].map((level) => String(read(level, id)?.toPrecision(4) ?? '–').padStart(12)).join('')}`).join('\n')}\n`,
    );
    const cost = [1, 10, 50].map((level) => read(level, 'centre_cost_per_consignment_currency')!);
    expect(cost[0]).toBeGreaterThan(cost[1]!);
    // Full sheds are no cheaper when there are more of them; rounds of the last leg are.
    expect(cost[1]).toBeGreaterThan(cost[2]!);
  });
});
