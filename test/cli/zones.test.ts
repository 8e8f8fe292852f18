import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPlan } from '../../src/plan/read.ts';
import { ensureCli, root } from '../support/build.mjs';
import { tinyTownText, tinyTownZones } from '../support/zones.ts';

const tinyTown = join(root, 'scenarios/tiny-town.json');
let folder = '';
let program = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sumpter-zones-'));
  program = join(folder, 'sumpter.mjs');
  copyFileSync(await ensureCli(), program);
  writeFileSync(join(folder, 'districts.geojson'), tinyTownText());
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
const bring = (...more: string[]) =>
  sumpter('zones', 'districts.geojson', '--into', tinyTown, '--out', 'out.json', ...more);
const written = () => {
  const read = readPlan(readFileSync(join(folder, 'out.json'), 'utf8'));
  if (!('plan' in read)) throw new Error(JSON.stringify(read.complaints));
  return read.plan.city.zones;
};

it('brings zones into a plan file that validates', () => {
  expect(bring()).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(written()?.zones).toEqual(tinyTownZones().zones);
  expect(written()?.reference).toEqual({ kind: 'judgement', where: 'read from districts.geojson' });
  expect(sumpter('validate', 'out.json')).toMatchObject({
    status: 0,
    stdout: 'No complaints: Tiny Town can be run.\n',
  });
});

it('brings distances with them, and says how it read the table', () => {
  writeFileSync(join(folder, 'roads.csv'), 'from;to;km\nTT-01;TT-02;1,2\nTT-02;TT-01;1,2\n');
  const { status, stderr } = bring('--matrix', 'roads.csv');
  expect(status).toBe(0);
  expect(stderr).toBe(
    'Read as a list of pairs, separated by semicolons, decimal commas.\n130 pairs have no distance; there the straight line times the detour factor stands in.\n',
  );
  expect(written()?.distance_km?.[0]?.slice(0, 3)).toEqual([null, 1.2, null]);
});

it('writes nothing where a file is at fault, and says why', () => {
  rmSync(join(folder, 'out.json'), { force: true });
  writeFileSync(join(folder, 'lines.geojson'), tinyTownText().replaceAll('"Polygon"', '"LineString"'));
  const { status, stdout, stderr } = sumpter('zones', 'lines.geojson', '--into', tinyTown, '--out', 'out.json');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(
    /^lines\.geojson was not taken: 12 complaints\.\nfeatures\.0\.geometry: The geometry is “LineString”\./,
  );
  writeFileSync(join(folder, 'roads.csv'), 'from;to;km\nTT-01;TT-99;1,2\n');
  expect(bring('--matrix', 'roads.csv').stderr).toMatch(
    /^roads\.csv was not taken: one complaint\.\nfile: one id is no zone/,
  );
  expect(existsSync(join(folder, 'out.json'))).toBe(false);
});

it('asks for what it needs', () => {
  expect(sumpter('zones', 'districts.geojson', '--out', 'out.json')).toMatchObject({ status: 2 });
  expect(sumpter('zones', '--help').stdout).toContain('--matrix CSV');
});
