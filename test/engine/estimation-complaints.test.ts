import { describe, expect, it } from 'vitest';
import { estimateSurvey } from '../../src/engine/estimation/estimate.ts';
import { specOf } from '../../src/plan/read-estimation-spec.ts';
import { surveyOf, surveySpec, type SpecParts } from '../support/survey.ts';

/** What is said, one complaint a line. */
function said(text: string, parts: SpecParts = {}): string {
  const read = specOf(surveySpec(parts));
  if ('complaints' in read) return read.complaints.map(({ path, problem }) => `${path}: ${problem}`).join('\n');
  const outcome = estimateSurvey(text, read.spec);
  if ('result' in outcome) return `estimated ${JSON.stringify(outcome.result.warnings)}`;
  for (const { remedy } of outcome.complaints) expect(remedy.length).toBeGreaterThan(10);
  return outcome.complaints.map(({ path, problem }) => `${path}: ${problem}`).join('\n');
}

const good = surveyOf(200);
/** Changes single cells: `edit(row, column name)` gives the new text or undefined. */
function edited(edit: (row: number, name: string, cell: string) => string | undefined): string {
  const [head = '', ...rows] = good.trim().split('\n');
  const names = head.split(',');
  return [
    head,
    ...rows.map((row, at) =>
      row
        .split(',')
        .map((cell, c) => edit(at, names[c] ?? '', cell) ?? cell)
        .join(','),
    ),
  ].join('\n');
}
const constant = (parameter: string) => ({ parameter });
const time = (mode: string) => ({ parameter: 'b_time', column: `${mode}_time` });
const cost = (mode: string) => ({ parameter: 'b_cost', column: `${mode}_cost` });

describe('a survey that can be estimated', () => {
  it('is, without complaint', () => {
    expect(said(good)).toMatch(/^estimated/);
  });
});

describe('a table that is at fault', () => {
  it.each([
    ['', 'no rows'],
    ['choice,car_time\n', 'no rows'],
    ['choice\n1\n2\n', 'single column'],
    ['PK\u0003\u0004\u0000\u0000', 'not a text table'],
    ['a,a\n1,2\n', 'Two columns are called a'],
    ['a,\n1,2\n', 'Two columns are called nothing'],
    [
      'a,b\n1,2\n1\n',
      '1 row has another number of cells than the line of names \\(line 3: 1 in the first, 2 wanted\\)',
    ],
  ])('%j: %s', (text, wanted) => {
    expect(said(text)).toMatch(new RegExp(wanted));
  });

  it('names a column that is not there', () => {
    expect(said(good, { choice: { column: 'mode' } })).toContain('choice.column: The table has no column mode.');
    expect(said(good, { filters: ['AGE > 18'] })).toContain('filters.0: The table has no column AGE.');
    const lost = { alternatives: [{ id: 'car', utility: [{ parameter: 'b', column: 'Car Time' }] }, { id: 'bus' }] };
    expect(
      said(
        edited((_, name, cell) => (name === 'choice' && cell === 'bike' ? 'bus' : undefined)),
        lost,
      ),
    ).toContain('alternatives.0.utility.0: The table has no column Car Time.');
  });
});

describe('answers that are at fault', () => {
  it('a missing cell: which column, how often, on which lines', () => {
    const holes = edited((row, name) => (name === 'bus_cost' && row % 20 === 3 ? '' : undefined));
    expect(said(holes)).toBe(
      'alternatives.1.utility.2: bus_cost is missing or no number in 10 answers (lines 5, 25, 45, 65, 85 and 5 more).',
    );
    expect(said(holes, { data: { form: 'wide', when_missing: 'drop' } })).toContain('10 answers were dropped');
  });

  it('a missing cell of what is not available does not matter', () => {
    const holes = edited((row, name, cell) => {
      if (row % 20 !== 3) return undefined;
      if (name === 'bus_ok') return '0';
      if (name === 'bus_cost') return '';
      return name === 'choice' && cell === 'bus' ? 'car' : undefined;
    });
    expect(said(holes)).toMatch(/^estimated/);
  });

  it('text among numbers', () => {
    const odd = edited((row, name) => (name === 'car_time' && row === 7 ? 'ten' : undefined));
    expect(said(odd)).toContain('alternatives.0.utility.1: car_time holds text, for instance “ten”');
  });

  it('a choice that is no alternative', () => {
    expect(said(edited((row, name) => (name === 'choice' && row < 3 ? 'taxi' : undefined)))).toBe(
      'choice.column: choice says “taxi” in 3 rows, which is no alternative (car, bus and bike).',
    );
  });

  it('a choice that was not available', () => {
    const wrong = edited((row, name, cell) => {
      if (row === 4 && name === 'choice') return 'bus';
      return row === 4 && name === 'bus_ok' ? '0' : cell;
    });
    expect(said(wrong)).toBe(
      'alternatives.1.available: bus was chosen in 1 answer in which it is not available (line 6).',
    );
  });

  it('an alternative that nobody chose, and one that nobody could', () => {
    const never = edited((_, name, cell) => (name === 'choice' && cell === 'bike' ? 'car' : undefined));
    expect(said(never)).toMatch(/alternatives\.2: bike is available in 200 answers and chosen in none/);
    const closed = { available: '0' };
    expect(said(never, { bike: closed })).toBe('alternatives.2: bike is available to nobody.');
  });

  it('filters that nothing passes', () => {
    expect(said(good, { filters: ['car_time < 0'] })).toBe('filters: None of the 200 rows passes the filters.');
  });
});

describe('parameters that the data cannot tell apart', () => {
  it('constants in every alternative', () => {
    const parts = { bike: { utility: [constant('asc_bike'), time('bike')] } };
    expect(said(good, parts)).toMatch(/^utility: asc_car, asc_bus and asc_bike cannot be told apart/);
  });

  it('a column that is the same for all alternatives', () => {
    expect(said(good, { utility: [{ parameter: 'b_income', column: 'income' }] })).toMatch(
      /^utility: b_income changes no choice/,
    );
  });

  it('a column that follows from another', () => {
    const twice = (mode: string) => ({ parameter: 'b_twice', formula: `2 * ${mode}_time`, scale: 1000 });
    const parts = {
      car: { utility: [constant('asc_car'), time('car'), twice('car'), cost('car')] },
      bus: { available: 'bus_ok', utility: [constant('asc_bus'), time('bus'), twice('bus'), cost('bus')] },
      bike: { utility: [time('bike'), twice('bike')] },
    };
    expect(said(good, parts)).toMatch(/^utility: b_time and b_twice cannot be told apart.*/);
  });

  it('the scale of a nest that holds everything', () => {
    const nests = [{ id: 'all', parameter: 'mu', alternatives: ['car', 'bus', 'bike'] }];
    expect(said(good, { nests })).toMatch(/^nests: The scale of the nest, mu, cannot be told/);
  });
});

describe('choices that are foretold perfectly', () => {
  it('completely: names the column', () => {
    // Who has an income above 20 takes the car, the others the bus; nobody cycles.
    const rule = surveyOf(120, (row) => (row.income > 20 ? 'car' : 'bus'));
    const parts = {
      car: { utility: [constant('asc_car'), { parameter: 'b_income', column: 'income' }] },
      bus: { utility: [time('bus')] },
      without: ['bike'],
    };
    expect(said(rule, parts)).toMatch(/asc_car and b_income have no finite value: they foretell every choice/);
  });

  it('in part: names the alternative and how many answers', () => {
    // Nobody with an income above 30 takes the bus.
    const rule = surveyOf(200, (row, usual) => (row.income > 30 && usual === 'bus' ? 'car' : usual));
    const rich = { parameter: 'b_rich', formula: 'income > 30' };
    const parts = { bus: { available: 'bus_ok', utility: [constant('asc_bus'), time('bus'), cost('bus'), rich] } };
    expect(said(rule, parts)).toMatch(
      /^utility: b_rich has no finite value: \d+ choices of 200 \(of car and bike\) are foretold/,
    );
  });
});

describe('a nest within which every choice is foretold', () => {
  it('has no finite scale', () => {
    // Car or bus by the time alone, to the minute; the bicycle as it was.
    const rule = edited((_, name, cell) => (name === 'car_cost' || name === 'bus_cost' ? '0' : cell));
    const [head = '', ...rows] = rule.split('\n');
    const sharp = rows.map((row) => {
      const [mode, income, car, carCost, bus, ...rest] = row.split(',');
      const chosen = mode === 'bike' ? 'bike' : Number(car) <= Number(bus) ? 'car' : 'bus';
      return [chosen, income, car, carCost, bus, ...rest].join(',');
    });
    const parts = {
      car: { utility: [time('car')] },
      bus: { available: 'bus_ok', utility: [time('bus')] },
      bike: { utility: [constant('asc_bike'), time('bike')] },
      nests: [{ id: 'motor', parameter: 'mu', alternatives: ['car', 'bus'] }],
      // Where both take as long, chance decides for ever.
      filters: ['car_time != bus_time'],
    };
    expect(said([head, ...sharp].join('\n'), parts)).toMatch(/^nests: The scale of the nest, mu, grows without end/);
  });
});

describe('a specification that is at fault', () => {
  it.each([
    [
      { nests: [{ id: 'n', parameter: 'mu', alternatives: ['car', 'tram'] }] },
      'nests.0.alternatives: There is no alternative “tram”.',
    ],
    [
      { nests: [{ id: 'n', parameter: 'mu', alternatives: ['car'] }] },
      'nests.0.alternatives: The nest n has fewer than two alternatives.',
    ],
    [
      { nests: [{ id: 'n', parameter: 'b_time', alternatives: ['car', 'bus'] }] },
      'alternatives.0.utility.1: b_time is the scale of a nest and stands in a utility too.',
    ],
    [
      { meanings: { b_tim: { kind: 'cost', unit: 'EUR' } } },
      'meanings.b_tim: There is no parameter b_tim in the utilities.',
    ],
    [
      { car: { utility: [{ parameter: 'a', column: 'x', formula: 'y' }] } },
      'alternatives.0.utility.0: The term has a column and a formula.',
    ],
    [
      { car: { utility: [{ parameter: 'a', column: 'x', scale: 0 }] } },
      'alternatives.0.utility.0.scale: The scale of a is 0.',
    ],
    [{ car: { value: 'bus' } }, 'alternatives: Two alternatives have the value bus.'],
    [{ format: 'sumpter' }, 'format: The file does not say that it is a specification of an estimation.'],
  ] as [SpecParts, string][])('%j', (parts, wanted) => {
    expect(said(good, parts)).toContain(wanted);
  });
});

describe('a long table', () => {
  const long = [
    'id,mode,chosen,time',
    '1,car,1,10',
    '1,bus,0,20',
    '2,car,0,30',
    '2,bus,1,15',
    '3,car,1,12',
    '3,bus,0,11',
    '4,bus,1,20',
    '4,car,0,18',
  ];
  const parts: SpecParts = {
    data: { form: 'long', observation: 'id', alternative: 'mode' },
    choice: { column: 'chosen' },
    utility: [{ parameter: 'b_time', column: 'time' }],
    car: { utility: [{ parameter: 'asc_car' }] },
    bus: { available: '1', utility: [] },
    without: ['bike'],
  };
  it('is estimated', () => {
    expect(said(long.join('\n'), parts)).toMatch(/^estimated/);
  });
  it('wants one chosen row for each answer', () => {
    expect(said([...long, '5,car,0,1', '5,bus,0,2'].join('\n'), parts)).toBe(
      'choice: 1 answer has no chosen alternative or more than one (5).',
    );
  });
  it('wants each alternative once in an answer', () => {
    expect(said([...long, '4,car,0,1'].join('\n'), parts)).toMatch(
      /^alternatives.0: car stands twice in 1 answer \(line 10\)/,
    );
  });
});
