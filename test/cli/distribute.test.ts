import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureCli, root } from '../support/build.mjs';
import { golden, hasSharedData } from '../support/shared-data.ts';
import { tntpCity } from '../support/tntp.ts';

let folder = '';
let program = '';
const file = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const tripsFile = (name: string, trips: Record<string, number | string>): void =>
  file(
    name,
    `zone,trips\n${Object.entries(trips)
      .map(([zone, each]) => `${zone},${each}\n`)
      .join('')}`,
  );
const costFile = (name: string, cost: Record<string, Record<string, number | string>>): void => {
  const rows = Object.entries(cost).flatMap(([o, row]) => Object.entries(row).map(([d, c]) => `${o},${d},${c}\n`));
  file(name, `origin,destination,cost\n${rows.join('')}`);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sumpter-distribute-'));
  program = join(folder, 'sumpter.mjs');
  copyFileSync(await ensureCli(), program);
  tripsFile('O.csv', { A: 110, B: 122, C: 114 });
  tripsFile('D.csv', { A: 120, B: 108, C: 118 });
  costFile('C.csv', { A: { A: 1, B: 1.2, C: 1.8 }, B: { A: 1.2, B: 1, C: 1.5 }, C: { A: 1.8, B: 1.5, C: 1 } });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = () => ({ ...process.env, INIT_CWD: folder });
const files = ['--origins', 'O.csv', '--destinations', 'D.csv', '--cost', 'C.csv'];
const inverse = ['--deterrence', 'tanner:-1,0'];

function distribute(...args: readonly string[]) {
  const all = [program, 'distribute', ...args];
  const options = { cwd: root, env: environment(), encoding: 'utf8', maxBuffer: 1e8 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, all, options);
  return { status, stdout, stderr };
}

describe('distribute', () => {
  it('prints all pairs in order, with digits that read back', () => {
    const { status, stdout, stderr } = distribute(...files, ...inverse);
    expect([status, stderr]).toEqual([0, '']);
    const [head, ...rows] = stdout.trim().split('\n');
    expect(head).toBe('origin,destination,trips');
    const cells = rows.map((row) => row.split(','));
    expect(cells.map(([from, to]) => `${from}${to}`).join(' ')).toBe('AA AB AC BA BB BC CA CB CC');
    const trips = cells.map(([, , each]) => Number(each));
    cells.forEach(([, , text], at) => expect(text).toBe(String(trips[at])));
    const wanted = [48.0427, 34.2118, 27.7455, 42.7011, 43.7875, 35.5114, 29.2563, 30.0006, 54.7431];
    trips.forEach((each, at) => expect(each).toBeCloseTo(wanted[at]!, 4));
    expect(trips[0]! + trips[3]! + trips[6]!).toBeCloseTo(120, 5);
  });

  it('prints a summary in place of the table', () => {
    const { status, stdout, stderr } = distribute(...files, '--deterrence', 'exponential:0.5', '--summary');
    expect([status, stderr]).toEqual([0, '']);
    const printed = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(printed)).toEqual(['iterations', 'error', 'meanCost', 'parameter', 'converged']);
    expect(printed).toMatchObject({ parameter: 0.5, converged: true });
    expect(printed['error']).toBeLessThanOrEqual(1e-8);
  });

  it('calibrates the parameter that moves cost', () => {
    const found = (deterrence: string) => {
      const { stdout } = distribute(...files, '--deterrence', deterrence, '--calibrate-mean', '1.3', '--summary');
      return JSON.parse(stdout) as { meanCost: number; parameter: number; converged: boolean };
    };
    for (const deterrence of ['exponential:1', 'tanner:-0.5,0', 'lognormal:0.3,1']) {
      expect(found(deterrence)).toMatchObject({ converged: true });
      expect(found(deterrence).meanCost).toBeCloseTo(1.3, 7);
    }
  });

  it('reads what spreadsheets write: semicolons, quotes, other columns, a byte order mark, carriage returns', () => {
    file('O2.csv', '\ufeffName;Zone;Trips\r\nfirst;"A; north";110\r\n\r\nsecond;"B ""old""";122\r\nthird; C ;114');
    file('D2.csv', '\ufeff"Zone"\t"Trips"\nC\t118\nA; north\t1.2e2\n"B ""old"""\t108\n');
    const cost = [1, 1.2, 1.8, 1.2, 1, 1.5, 1.8, 1.5, 1];
    const names = ['"A; north"', '"B ""old"""', 'C'];
    const rows = cost.map((each, at) => `${each};${names[at % 3]};${names[Math.floor(at / 3)]}`);
    file('C2.csv', `cost;destination;origin\n${rows.reverse().join('\n')}\n`);
    const { status, stdout } = distribute(
      '--origins',
      'O2.csv',
      '--destinations',
      'D2.csv',
      '--cost',
      'C2.csv',
      ...inverse,
    );
    expect(status).toBe(0);
    const rowsOut = stdout.split('\n');
    expect(rowsOut[2]).toMatch(/^A; north,A; north,48\.0426/);
    expect(rowsOut[6]).toMatch(/^"B ""old""","B ""old""",43\.78/);
    expect(rowsOut[4]).toMatch(/^"B ""old""",C,35\.51/);
  });

  it('sends nothing where it is forbidden, and needs nothing of zones without trips', () => {
    tripsFile('O3.csv', { A: 60, B: 40, C: 0 });
    tripsFile('D3.csv', { A: 50, B: 50 });
    costFile('C3.csv', { A: { A: 1, B: 2 }, B: { A: 'inf', B: 1 }, C: { A: 'Infinity', B: 'INF' } });
    const args = ['--origins', 'O3.csv', '--destinations', 'D3.csv', '--cost', 'C3.csv'];
    expect(
      distribute(...args, '--deterrence', 'exponential:0.1')
        .stdout.split('\n')
        .slice(5, 7),
    ).toEqual(['C,A,0', 'C,B,0']);
    const printed = distribute(...args, '--deterrence', 'exponential:0.1').stdout.split('\n');
    expect(printed[3]).toBe('B,A,0');
    tripsFile('O0.csv', { A: 0 });
    tripsFile('D0.csv', { A: 0, B: 0 });
    costFile('C0.csv', { A: { A: 1, B: 2 } });
    const none = distribute(
      '--origins',
      'O0.csv',
      '--destinations',
      'D0.csv',
      '--cost',
      'C0.csv',
      ...inverse,
      '--summary',
    );
    expect(JSON.parse(none.stdout)).toMatchObject({ meanCost: null, converged: true });
  });

  it('writes to a file that is whole or not there', () => {
    expect(distribute(...files, ...inverse, '--out', 'T.csv')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'T.csv'), 'utf8')).toBe(distribute(...files, ...inverse).stdout);
    expect(distribute(...files, ...inverse, '--out', 'no/such.csv').stderr).toContain('its folder does not exist');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.skipIf(!hasSharedData(1))('calibrates Sioux Falls', () => {
    const { cost, trips } = tntpCity('SiouxFalls');
    const name = (zone: number) => `S${zone + 1}`;
    const sums = (rows: readonly ArrayLike<number>[]) =>
      Object.fromEntries(rows.map((row, zone) => [name(zone), Array.from(row).reduce((sum, each) => sum + each, 0)]));
    tripsFile('SO.csv', sums(trips));
    tripsFile('SD.csv', sums(trips.map((_, j) => Float64Array.from(trips, (row) => row[j]!))));
    costFile(
      'SC.csv',
      Object.fromEntries(
        cost.map((row, i) => [
          name(i),
          Object.fromEntries(Array.from(row, (each, j) => [name(j), each === Infinity ? 'inf' : each])),
        ]),
      ),
    );
    const wanted = golden<{ beta_star: number; meanC_obs: number; T12: number }>('GRV-SF');
    const args = [
      '--origins',
      'SO.csv',
      '--destinations',
      'SD.csv',
      '--cost',
      'SC.csv',
      '--deterrence',
      'exponential:0.1',
    ];
    const row = distribute(...args)
      .stdout.split('\n')[2]!
      .split(',');
    expect(Number(row[2])).toBeCloseTo(wanted.T12, 5);
    const { stdout } = distribute(...args, '--calibrate-mean', String(wanted.meanC_obs), '--summary');
    const printed = JSON.parse(stdout) as { parameter: number; meanCost: number };
    expect(printed.parameter).toBeCloseTo(wanted.beta_star, 6);
    expect(printed.meanCost).toBeCloseTo(wanted.meanC_obs, 6);
  });
});

describe('what cannot be distributed', () => {
  it('is told with the figures reached', () => {
    tripsFile('O4.csv', { A: 25, B: 73, C: 8 });
    tripsFile('D4.csv', { A: 62, B: 9, C: 34 });
    const args = ['--origins', 'O4.csv', '--destinations', 'D4.csv', '--cost', 'C.csv', ...inverse];
    const { status, stdout, stderr } = distribute(...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^The margins cannot be met: 106 trips leave and 105 arrive\. Make the two sums equal\.\nReached: largest relative error of a margin 0\.0095 after \d+ iterations\.\nNo table is written\.\n$/,
    );
    const summary = distribute(...args, '--summary');
    expect(summary.status).toBe(1);
    expect(JSON.parse(summary.stdout)).toMatchObject({ converged: false });
  });

  it('is told by zone where everything is forbidden', () => {
    costFile('C5.csv', { A: { A: 'inf', B: 'inf', C: 'inf' }, B: { A: 1, B: 1, C: 1 }, C: { A: 1, B: 1, C: 1 } });
    const { status, stderr } = distribute(...files.slice(0, 4), '--cost', 'C5.csv', '--deterrence', 'exponential:1');
    expect(status).toBe(1);
    expect(stderr).toContain('Zone A has trips to send and nowhere to send them');
    expect(stderr).toContain('largest relative error of a margin 1 after one iteration.');
  });

  it('is told where no table fits between what is forbidden', () => {
    costFile('C6.csv', { A: { A: 1, B: 'inf', C: 'inf' }, B: { A: 1, B: 'inf', C: 'inf' }, C: { A: 1, B: 1, C: 1 } });
    const { status, stderr } = distribute(...files.slice(0, 4), '--cost', 'C6.csv', '--deterrence', 'exponential:1');
    expect(status).toBe(1);
    expect(stderr).toContain('does not come nearer to the margins');
  });

  it('is told where the mean cannot be had', () => {
    const { status, stderr } = distribute(...files, '--deterrence', 'exponential:1', '--calibrate-mean', '99');
    expect(status).toBe(1);
    expect(stderr).toMatch(/The mean cost 99 cannot be reached: the nearest is 1\.3\d+, with the parameter 0\./);
  });
});

describe('faults of files', () => {
  const cases: readonly (readonly [name: string, text: string, line: string, said: string])[] = [
    [
      'O.csv',
      'zone,trips\nA,110,5\nB,122\nC,114\n',
      'line 2',
      'There are 3 cells where the first line has 2. If a number has a decimal comma',
    ],
    [
      'O.csv',
      'zone;trips\nA;110,5\nB;122\nC;114\n',
      'line 2',
      '“110,5” under trips has a comma. Write a decimal point',
    ],
    ['O.csv', 'zone,trips\nA,110\nB,-122\nC,114\n', 'line 3', '“-122” under trips is below 0. Write 0 or more.'],
    ['O.csv', 'zone,trips\nA,110\nB,many\nC,114\n', 'line 3', '“many” under trips is not a plain number.'],
    ['O.csv', 'zone,trips\nA,110\nB,\nC,114\n', 'line 3', 'The cell under trips is empty.'],
    ['O.csv', 'zone,trips\nA,inf\nB,1e999\nC,114\n', 'line 2', '“inf” under trips is not a plain number.'],
    ['O.csv', 'zone,trips\nA,110\nB,122\n\nA,114\n', 'line 5', 'The zone A stands twice.'],
    ['O.csv', 'zone,trips\nA,110\n,122\n', 'line 3', 'The zone has no name.'],
    ['O.csv', 'zone,trips\nA,110\nB\n', 'line 3', 'There is one cell where the first line has 2.'],
    ['O.csv', 'zone,tons\nA,110\n', 'line 1', 'There is no column “trips”.'],
    ['O.csv', '', '', 'is empty.'],
    ['O.csv', 'zone,trips\n', '', 'has no rows.'],
    ['C.csv', 'origin,destination,cost\nA,A,1\nA,X,2\n', 'line 3', 'The destination X is not in D.csv.'],
    ['C.csv', 'origin,destination,cost\nA,A,1\nA,A,2\n', 'line 3', 'The pair A → A stands twice.'],
    ['C.csv', 'origin,destination,cost\nA,A,-1\n', 'line 2', '“-1” under cost is below 0.'],
    ['C.csv', 'origin,destination,cost\nA,A,nan\n', 'line 2', '“nan” under cost is not a plain number.'],
    ['C.csv', 'origin,destination,cost\nA,A,\n', 'line 2', 'The cell under cost is empty. Write a number, or inf'],
    [
      'C.csv',
      'origin,destination,cost\nA,A,1\nA,B,1\nB,A,1\n',
      '',
      '6 of 9 pairs have no cost: A → C, B → B, B → C and 3 more.',
    ],
  ];

  it.each(cases)('%s %j: %s', (name, text, line, said) => {
    file(`bad-${name}`, text);
    const args = files.map((each) => (each === name ? `bad-${name}` : each));
    const { status, stdout, stderr } = distribute(...args, ...inverse);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`bad-${name}`);
    expect(stderr).toContain(line);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('Sumpter failed');
  });

  it('lists the first and counts the rest', () => {
    file('many.csv', `zone,trips\n${'A,x\n'.repeat(20)}`);
    const { stderr } = distribute('--origins', 'many.csv', ...files.slice(2), ...inverse);
    expect(stderr).toMatch(/^Nothing is distributed: 20 complaints\.\n/);
    expect(stderr.trim().split('\n')).toHaveLength(7);
    expect(stderr).toContain('15 more are not listed.');
  });

  it('names the pair whose cost of 0 makes the law infinite', () => {
    costFile('C7.csv', { A: { A: 0, B: 1, C: 1 }, B: { A: 1, B: 1, C: 1 }, C: { A: 1, B: 1, C: 1 } });
    const { status, stderr } = distribute(...files.slice(0, 4), '--cost', 'C7.csv', ...inverse);
    expect(status).toBe(1);
    expect(stderr).toContain('The pair A → A costs 0');
  });

  it.each([
    [['--deterrence', 'gravity:1'], 'Write exponential:B, tanner:A,B or lognormal:M,S'],
    [['--deterrence', 'exponential:1,2'], 'Write exponential:B'],
    [['--deterrence', 'tanner:1'], 'Write exponential:B'],
    [['--deterrence', 'exponential:-1'], 'cost would attract'],
    [['--deterrence', 'lognormal:1,0'], 'deviation 0. Write one above 0.'],
    [[...inverse, '--calibrate-mean', '0'], 'Write a mean cost above 0.'],
    [[...inverse, '--tolerance', '2'], 'Write a number between 0 and 1'],
    [[...inverse, '--summary=yes'], '--summary takes no value.'],
    [[...inverse, 'stray'], 'distribute has no option stray.'],
    [[], '--deterrence is missing.'],
  ])('%j is not understood', (args, said) => {
    const { status, stdout, stderr } = distribute(...files, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});

describe('long runs', () => {
  const zones = Array.from({ length: 1200 }, (_, at) => at);
  beforeAll(() => {
    file('OL.csv', `zone,trips\n${zones.map((zone) => `${zone},${1 + (zone % 7)}\n`).join('')}`);
    file('DL.csv', `zone,trips\n${zones.map((zone) => `${zone},${1 + (zone % 7)}\n`).join('')}`);
    const rows = zones.map((o) => zones.map((d) => `${o},${d},${1 + (Math.abs(o - d) % 97)}\n`).join(''));
    file('CL.csv', `origin,destination,cost\n${rows.join('')}`);
  });
  const long = [
    '--origins',
    'OL.csv',
    '--destinations',
    'DL.csv',
    '--cost',
    'CL.csv',
    '--deterrence',
    'exponential:0.1',
  ];

  it('say how long they take, and how far they are', () => {
    const { status, stderr } = distribute(...long, '--calibrate-mean', '20', '--summary', '--progress');
    expect(status).toBe(0);
    expect(stderr).toMatch(/1440000 pairs: one pass takes \d+ m?s, all of it about \d+ m?s\./);
    expect(stderr).toMatch(/table 1: parameter 0\.05, mean cost [\d.]+, wanted 20/);
  });

  it('leave no half file when they are cancelled', async () => {
    const child = spawn(process.execPath, [program, 'distribute', ...long, '--out', 'TL.csv'], { env: environment() });
    const parts = () => readdirSync(folder).filter((name) => name.endsWith('.part'));
    const closed = new Promise((resolve) => child.on('close', resolve));
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    const watch = setInterval(() => {
      if (parts().length === 0) return;
      clearInterval(watch);
      child.kill('SIGINT');
    }, 5);
    const status = await closed;
    clearInterval(watch);
    expect([status, stderr]).toEqual([130, 'Cancelled: nothing is written.\n']);
    expect([existsSync(join(folder, 'TL.csv')), parts()]).toEqual([false, []]);
  });
});
