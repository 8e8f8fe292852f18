import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultsDocument } from '../../src/cli/results-json.ts';
import { runPlan } from '../../src/engine/run.ts';
import { readPlan } from '../../src/plan/read.ts';
import { ensureCli, root } from '../support/build.mjs';

const tinyTown = join(root, 'scenarios/tiny-town.json');
let folder = '';
/** A copy of the built file: it needs nothing beside it, and no build meanwhile can change it. */
let program = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sumpter-cli-'));
  program = join(folder, 'sumpter.mjs');
  copyFileSync(await ensureCli(), program);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line as a user does, standing in the test's own folder. */
function sumpter(...args: readonly string[]) {
  const env = { ...process.env, INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
}

function file(name: string, text: string | Uint8Array): string {
  writeFileSync(join(folder, name), text);
  return name;
}

interface Editable {
  readonly city: { readonly data: Record<string, object> };
  readonly scenarios: object[];
}

function edited(name: string, edit: (plan: Editable) => void): string {
  const plan = JSON.parse(readFileSync(tinyTown, 'utf8')) as Editable;
  edit(plan);
  return file(name, JSON.stringify(plan));
}

interface Printed {
  readonly years: number[];
  readonly indicators: Record<string, { name: string; unit: string; betterIs: string }>;
  readonly scenarios: {
    id: string;
    role: string;
    values: Record<string, (number | null)[]>;
    warnings: { code: string; message: string }[];
  }[];
}

describe('run', () => {
  it('prints JSON and nothing else', () => {
    const { status, stdout, stderr } = sumpter('run', tinyTown);
    expect([status, stderr]).toEqual([0, '']);
    const printed = JSON.parse(stdout) as Printed & Record<string, unknown>;
    expect(printed).toMatchObject({
      sumpter: expect.any(String),
      model: expect.any(String),
      fingerprint: expect.stringMatching(/^[0-9a-f]+$/),
      city: 'Tiny Town',
    });
    expect(printed.years).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035]);
    expect(printed.scenarios.map(({ role }) => role)).toEqual([
      'base_year',
      'business_as_usual',
      'reference',
      'plan',
      'plan',
    ]);
    for (const { values, warnings } of printed.scenarios) {
      expect(Object.keys(values)).toEqual(Object.keys(printed.indicators));
      for (const series of Object.values(values)) expect(series).toHaveLength(11);
      const missing = Object.values(values).flat().includes(null);
      expect(missing && warnings.length === 0, 'a missing value without a warning').toBe(false);
    }
    expect(printed.scenarios[0]?.values['population_persons']?.[0]).toBe(100_000);
    expect(Object.keys(printed.indicators).every((id) => /^[a-z][A-Za-z0-9_]*$/.test(id))).toBe(true);
  });

  it('prints what the engine computes, missing as null', () => {
    const read = readPlan(readFileSync(tinyTown, 'utf8'));
    if (!('plan' in read)) throw new Error('Tiny Town does not read.');
    const results = runPlan(read.plan, ['reference']);
    const { stdout } = sumpter('run', tinyTown, '--scenario', 'reference');
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(resultsDocument(results))));
    const first = results.scenarios[0];
    if (!first) throw new Error('No scenario was run.');
    first.values.fill(NaN, 0, 2);
    first.values[2] = Infinity;
    const id = results.indicators[0]?.id ?? '';
    expect(resultsDocument(results).scenarios[0]?.values[id]?.slice(0, 3)).toEqual([null, null, null]);
  });

  it('runs the scenarios asked for, each once', () => {
    const { stdout } = sumpter(
      'run',
      tinyTown,
      '--scenario',
      'reference',
      '--scenario=base',
      '--scenario',
      'reference',
    );
    expect((JSON.parse(stdout) as Printed).scenarios.map(({ id }) => id)).toEqual(['reference', 'base']);
  });

  it('lists the known scenarios when it is asked for another', () => {
    const { status, stdout, stderr } = sumpter('run', tinyTown, '--scenario', 'utopia');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'There is no scenario utopia. The file has: base, bau, reference, lanes-and-buses, prices-and-goods.\n',
    );
  });

  it('ends quietly when its reader has gone', async () => {
    const child = spawn(process.execPath, [program, 'run', join(root, 'scenarios/guadalajara.json')], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('validate', () => {
  it('exits 0 on a good file', () => {
    file('here.json', readFileSync(tinyTown, 'utf8'));
    expect(sumpter('validate', 'here.json')).toEqual({
      status: 0,
      stdout: 'No complaints: Tiny Town can be run.\n',
      stderr: '',
    });
  });

  it('exits 1 with a complaint a line: path, problem, remedy', () => {
    const bad = edited('bad.json', ({ city }) => {
      city.data['population'] = { ...city.data['population'], value: -5 };
    });
    const { status, stdout, stderr } = sumpter('validate', bad);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^city\.data\.population[^:]*: .+\. .+\.\n$/);
  });

  it('keeps a name from driving the terminal', () => {
    const bad = edited('escape.json', ({ scenarios }) => {
      scenarios[0] = { ...scenarios[0], role: 'plan', name: '\u001b[2Jgone\r\n\u009b31m', id: '\u001b]0;owned\u0007' };
    });
    const { status, stdout } = sumpter('validate', bad);
    expect(status).toBe(1);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });
});

describe('report', () => {
  it('writes a Word chapter where the user stands', () => {
    expect(sumpter('report', tinyTown, '--format', 'docx', '--out', 'chapter.docx')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    const parts = unzipSync(readFileSync(join(folder, 'chapter.docx')));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Tiny Town');
  });

  it('writes a table of every indicator', () => {
    expect(sumpter('report', tinyTown, '--format=csv', '--out=all.csv').status).toBe(0);
    const text = readFileSync(join(folder, 'all.csv'), 'utf8');
    expect(text).toContain('population_persons');
    expect(text.split('\r\n').length).toBeGreaterThan(1_000);
  });

  it.each([
    [['--format', 'pdf', '--out', 'a.pdf'], 2, 'The format pdf is unknown. Use docx or csv.'],
    [['--format', 'csv'], 2, '--out is missing.'],
    [['--out', 'a.csv'], 2, '--format is missing.'],
    [['--format', 'csv', '--out', 'no/such/a.csv'], 1, 'no/such/a.csv cannot be written: its folder does not exist.'],
    [['--format', 'csv', '--out', '.'], 1, '. cannot be written: it is a folder.'],
    [['--out', '--format', 'csv'], 2, '--out needs a value.'],
  ])('refuses %j', (args, status, sentence) => {
    const said = sumpter('report', tinyTown, ...args);
    expect([said.status, said.stdout]).toEqual([status, '']);
    expect(said.stderr).toContain(sentence);
  });
});

describe('new', () => {
  it('prints a plan that validates and runs', () => {
    const { status, stdout, stderr } = sumpter(
      'new',
      '--country',
      'KEN',
      '--population',
      '400000',
      '--cars-per-1000',
      '45',
      '--area-km2',
      '60',
    );
    expect([status, stderr]).toEqual([0, '']);
    file('new.json', stdout);
    expect(sumpter('validate', 'new.json').status).toBe(0);
    const printed = JSON.parse(sumpter('run', 'new.json').stdout) as Printed;
    expect(printed.scenarios[0]?.values['population_persons']?.[0]).toBe(400_000);
    expect(printed.scenarios[0]?.values['ghg_wtw_kt']?.[0]).toBeGreaterThan(0);
  });

  it.each([
    [['--country', 'XXX', '--population', '400000', '--cars-per-1000', '45'], 1, '--country: '],
    [
      ['--country', 'KEN', '--population', '400,000', '--cars-per-1000', '45'],
      2,
      '--population is 400,000, which is not a plain number.',
    ],
    [['--country', 'KEN', '--population', 'many', '--cars-per-1000', '45'], 2, 'not a plain number'],
    [['--country', 'KEN', '--population', '-5', '--cars-per-1000', '45'], 2, '--population'],
    [['--country', 'KEN', '--population=-5', '--cars-per-1000', '45'], 1, '--population: '],
    [['--country', 'KEN', '--population', '1e308', '--cars-per-1000', '45'], 1, '--population: '],
    [['--country', 'KEN', '--population', '1e999', '--cars-per-1000', '45'], 1, '--population: '],
    [['--country', 'KEN', '--population', '400000'], 2, '--cars-per-1000 is missing.'],
    [['--population', '400000', '--cars-per-1000', '45'], 2, '--country is missing.'],
    [
      ['--country', 'KEN', '--country', 'UGA', '--population', '400000', '--cars-per-1000', '45'],
      2,
      '--country is given more than once.',
    ],
    [['--country', 'KEN', '--population', '400000', '--cars-per-1000', '45', '--area-km2', '0'], 1, '--area-km2: '],
    [['stray', '--country', 'KEN', '--population', '400000', '--cars-per-1000', '45'], 2, 'stray'],
  ])('refuses %j', (args, status, sentence) => {
    const said = sumpter('new', ...args);
    expect([said.status, said.stdout]).toEqual([status, '']);
    expect(said.stderr).toContain(sentence);
    expect(said.stderr).not.toMatch(/\n\s+at /);
  });
});

describe('help', () => {
  it.each(['run', 'validate', 'report', 'new'])('%s explains itself', (command) => {
    const { status, stdout, stderr } = sumpter(command, '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`npm run -s sumpter -- ${command}`);
  });

  it('lists the commands', () => {
    const { status, stdout } = sumpter('--help');
    expect(status).toBe(0);
    for (const command of ['run', 'validate', 'report', 'new']) expect(stdout).toContain(`-- ${command} `);
  });
});

describe('hostile arguments', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'folder.json'), { recursive: true });
    file('empty.json', '');
    file('half.json', '{"format": "sumpter", "version": 1,');
    file('array.json', '[]');
    file('binary.json', new Uint8Array([0, 255, 1, 254]));
    file('proto.json', '{"format":"sumpter","version":1,"__proto__":{"polluted":true}}');
    file('deep.json', '['.repeat(200_000));
    file('newer.json', readFileSync(tinyTown, 'utf8').replace('"version": 1', '"version": 99'));
  });

  it.each([
    [[], 2, 'Say what to do'],
    [['dance'], 2, 'There is no command dance.'],
    [['__proto__'], 2, 'There is no command __proto__.'],
    [['constructor'], 2, 'There is no command constructor.'],
    [['run'], 2, 'Name the plan file.'],
    [['run', ''], 2, 'Name the plan file.'],
    [['run', 'no-such.json'], 1, 'There is no file no-such.json.'],
    [['run', 'folder.json'], 1, 'folder.json is not a file.'],
    [['run', 'a.json', 'b.json'], 2, 'One file at a time'],
    [['run', tinyTown, '--scenario'], 2, '--scenario needs a value.'],
    [['run', tinyTown, '--scenario', '__proto__'], 1, 'There is no scenario __proto__.'],
    [['run', tinyTown, '--toString'], 2, 'run has no option --toString.'],
    [['run', tinyTown, '-x'], 2, 'run has no option -x.'],
    [['validate', tinyTown, '--scenario', 'base'], 2, 'validate has no option --scenario.'],
    [['run', 'empty.json'], 1, 'empty.json cannot be run: one complaint.'],
    [['run', 'half.json'], 1, 'cannot be run'],
    [['run', 'array.json'], 1, 'cannot be run'],
    [['run', 'binary.json'], 1, 'cannot be run'],
    [['run', 'proto.json'], 1, 'cannot be run'],
    [['run', 'deep.json'], 1, 'cannot be run'],
    [['run', 'newer.json'], 1, 'cannot be run'],
  ])('%j gets a sentence', (args, status, sentence) => {
    const said = sumpter(...args);
    expect([said.status, said.stdout]).toEqual([status, '']);
    expect(said.stderr).toContain(sentence);
    expect(said.stderr).not.toMatch(/\n\s+at |Error:/);
  });
});

describe('npm run sumpter', () => {
  it('builds what is stale, says so on stderr only, and starts where the user stands', () => {
    const env = { ...process.env, INIT_CWD: folder };
    file('city.json', readFileSync(tinyTown, 'utf8'));
    const wrapper = join(root, 'test/support/sumpter.mjs');
    const { status, stdout } = spawnSync(process.execPath, [wrapper, 'validate', 'city.json'], {
      env,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, 'No complaints: Tiny Town can be run.\n']);
  });
});

describe('speed', () => {
  it('takes little more than node itself to start once built', () => {
    const least = (start: () => void): number =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const from = performance.now();
          start();
          return performance.now() - from;
        }),
      );
    const node = least(() => spawnSync(process.execPath, ['--eval', '0']));
    const ours = least(() => sumpter('--help'));
    expect(ours / node).toBeLessThan(10);
  });
});
