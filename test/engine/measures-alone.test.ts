import { describe, expect, it } from 'vitest';
import { measuresAlone, type AloneReading, type MeasureAloneRow } from '../../src/engine/measures-alone.ts';
import { measureOf, measures } from '../../src/plan/measures/index.ts';
import { bundled, type RingCityName } from '../support/bundled.ts';

/**
 * Verdicts on each measure that has a band, alone at half and at the whole of what cities have tried. What is not
 * `inside` is a miss that we know of: a new one, or one that is gone, fails here.
 */
const expected: Record<RingCityName, string> = {
  guadalajara: `
    PA4 weaker inside
    PA5 inside inside
    PA11 inside inside
    PA13 inside inside
    PS13 inside inside
    PI10 inside inside
    PS1 inside inside
    PS3 inside inside
    PS7 inside inside
    FA7 inside inside
    FI1 weaker weaker
    FI1:city stronger stronger
    FI1:region stronger stronger`,
  antofagasta: `
    PA4 inside stronger
    PA5 inside inside
    PA11 inside inside
    PA13 inside inside
    PS13 inside inside
    PI10 inside inside
    PS1 inside inside
    PS3 inside inside
    PS7 inside inside
    FA7 inside inside
    FI1 weaker weaker
    FI1:city stronger stronger
    FI1:region stronger stronger`,
  'tiny-town': `
    PA4 stronger stronger
    PA5 inside inside
    PA11 inside inside
    PA13 inside inside
    PS13 inside inside
    PI10 inside inside
    PS1 inside inside
    PS3 weaker weaker
    PS7 inside inside
    FA7 inside inside
    FI1 weaker weaker
    FI1:city stronger stronger
    FI1:region stronger stronger`,
};

const shown = (value: number | null | undefined): string => (value ?? NaN).toFixed(3).replace('NaN', '–').padStart(8);

function readingOf({ indicator, of, verdict, scope, ...row }: AloneReading): string {
  const about = of === undefined ? indicator : `${indicator} to ${of}`;
  return `${about.padEnd(40)}${shown(row.without)} ${shown(row.with)} ${shown(row.response)}  seen ${shown(row.low)} to ${shown(row.high)}  ${verdict} ${scope ?? ''}`;
}

function lineOf(row: MeasureAloneRow): string {
  const head = `${row.measure.padEnd(5)}${row.share} ${String(Number(row.level.toPrecision(4))).padStart(7)} `;
  return [row, ...row.wider].map((each) => head + readingOf(each)).join('\n');
}

/** Readings of a measure, its scope named where it has several. */
const readings = (row: MeasureAloneRow): { name: string; verdict: string }[] => [
  { name: row.measure, verdict: row.verdict },
  ...row.wider.map(({ scope, verdict }) => ({ name: `${row.measure}:${scope}`, verdict })),
];

const cities = Object.entries(expected) as [RingCityName, string][];

describe.each(cities)('each measure alone in %s', (name, verdicts) => {
  const told: MeasureAloneRow[] = [];
  const rows = measuresAlone(bundled(name), (row) => told.push(row));
  const of = (share: 'half' | 'full') => rows.filter((row) => row.share === share);

  it('has the verdicts that we know of', () => {
    process.stdout.write(`${name}\n${rows.map(lineOf).join('\n')}\n`);
    const full = of('full').flatMap(readings);
    const found = of('half')
      .flatMap(readings)
      .flatMap(({ name: each, verdict }, i) =>
        verdict === 'no band' ? [] : [`${each} ${verdict} ${full[i]!.verdict}`],
      );
    expect(found).toEqual(verdicts.trim().split(/\s*\n\s*/));
  });

  it('has each measure at half and full, told as it comes', () => {
    expect(of('half').map(({ measure }) => measure)).toEqual(measures.map(({ id }) => id));
    expect(of('full').map(({ measure }) => measure)).toEqual(measures.map(({ id }) => id));
    of('half').forEach(({ level }, i) => expect(level).toBe(of('full')[i]!.level / 2));
    expect(told).toEqual(rows);
  });

  it('says of every measure for goods of whom or where its evidence speaks', () => {
    for (const { measure, scope, verdict } of rows) {
      if (measureOf(measure)!.market !== 'freight') continue;
      expect(scope, measure).toBeDefined();
      // What was seen of a few, or not at all, is no band for the city.
      if (scope === 'participants' || scope === 'none') expect(verdict).toBe('no band');
    }
  });

  it('goes one way in what it aims at', () => {
    expect(rows.filter(({ monotone }) => !monotone)).toEqual([]);
  });

  it('has a number for all but what was not there before', () => {
    for (const { without, response, with: now } of rows) {
      expect(now).not.toBeNull();
      expect(response === null).toBe(without === 0);
    }
  });
});

describe('a city without cycles', () => {
  const tiny = bundled('tiny-town');
  const modes = tiny.city.modes.filter((mode) => mode !== 'cycle');
  const rows = measuresAlone({ ...tiny, city: { ...tiny.city, modes } });
  const of = (id: string) => rows.filter(({ measure }) => measure === id);

  it('has no number for them, and none is made up', () => {
    expect(of('PS8')).toHaveLength(2);
    for (const row of of('PS8')) {
      expect(row).toMatchObject({ without: null, with: null, response: null, verdict: 'no band', monotone: true });
    }
  });

  it('gains nothing from grants for e-bikes or from bike sharing, and still runs', () => {
    for (const { response } of [...of('PS9'), ...of('PS10')]) expect(response).toBeCloseTo(0, 6);
  });
});
