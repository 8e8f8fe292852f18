import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPlan } from '../../src/plan/read.ts';
import { ensureCli, root } from '../support/build.mjs';
import { establishmentCsv } from '../support/establishments.ts';

const tinyTown = join(root, 'scenarios/tiny-town.json');
let folder = '';
let program = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sumpter-fit-'));
  program = join(folder, 'sumpter.mjs');
  copyFileSync(await ensureCli(), program);
  writeFileSync(join(folder, 'shops.csv'), establishmentCsv(undefined, { delimiter: ';', decimal: ',' }));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sumpter(...args: readonly string[]) {
  const env = { ...process.env, INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('prints a line for each sector, and how the table was read beside it', () => {
  const { status, stdout, stderr } = sumpter('fit-freight', 'shops.csv');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Shops, n = 40: D = a \+ b E, E employees; a = 2\.\d+ \(/);
  expect(stdout.split('\n')[1]).toMatch(/^ {2}outliers|^Restaurants, n = 25: D = a, /);
  expect(stderr).toContain('136 establishments in 6 sectors.');
});

it('prints all as JSON, without the rows of the file', () => {
  const { stdout } = sumpter('fit-freight', 'shops.csv', '--json');
  const found = JSON.parse(stdout) as { sectors: { sector: string; deliveries: Record<string, unknown> }[] };
  expect(found.sectors[0]).toMatchObject({ sector: 'Shops', deliveries: { form: 'affine', n: 40 } });
  expect(found.sectors[0]?.deliveries).not.toHaveProperty('rows');
});

it('takes the rates into a plan file that validates', () => {
  const { status } = sumpter('fit-freight', 'shops.csv', '--into', tinyTown, '--out', 'out.json', '--year', '2023');
  expect(status).toBe(0);
  const read = readPlan(readFileSync(join(folder, 'out.json'), 'utf8'));
  if (!('plan' in read)) throw new Error(JSON.stringify(read.complaints));
  const { data } = read.plan.city;
  expect(data['freight.deliveries_per_job.retail']).toMatchObject({ year: 2023, place: read.plan.city.name });
  expect(read.plan.sources['own-establishment-survey']).toEqual({ title: 'shops.csv', year: 2023 });
  expect(sumpter('run', 'out.json').status).toBe(0);
});

it('writes nothing where the survey is at fault, and says where', () => {
  rmSync(join(folder, 'out.json'), { force: true });
  writeFileSync(join(folder, 'bad.csv'), 'sector,jobs,deliveries\nShops,many,2\n');
  const { status, stderr } = sumpter('fit-freight', 'bad.csv', '--into', tinyTown, '--out', 'out.json');
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^Nothing is fitted: bad\.csv has one complaint\.\nfile: Line 2: “many” in jobs is not a number\./,
  );
  expect(existsSync(join(folder, 'out.json'))).toBe(false);
});

it('asks for what it needs', () => {
  expect(sumpter('fit-freight', 'shops.csv', '--into', tinyTown)).toMatchObject({ status: 2 });
  expect(sumpter('fit-freight', 'shops.csv', '--out', 'out.json')).toMatchObject({ status: 2 });
  expect(sumpter('fit-freight', 'shops.csv', '--into', tinyTown, '--out', 'o', '--year', '0')).toMatchObject({
    status: 2,
  });
  expect(sumpter('fit-freight')).toMatchObject({ status: 2 });
  expect(sumpter('fit-freight', '--help').stdout).toContain('--into FILE');
});
