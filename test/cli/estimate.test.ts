import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureCli, root } from '../support/build.mjs';
import { golden, hasSharedData } from '../support/shared-data.ts';
import { surveyOf, surveySpec } from '../support/survey.ts';

let folder = '';
let program = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sumpter-estimate-'));
  program = join(folder, 'sumpter.mjs');
  copyFileSync(await ensureCli(), program);
  writeFileSync(join(folder, 'survey.csv'), surveyOf(200));
  writeFileSync(join(folder, 'spec.json'), JSON.stringify(surveySpec()));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function estimate(...args: readonly string[]) {
  const env = { ...process.env, INIT_CWD: folder };
  const all = [program, 'estimate', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: root, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('estimate', () => {
  it('prints JSON and nothing else', () => {
    const { status, stdout, stderr } = estimate('survey.csv', '--spec', 'spec.json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      model: 'multinomial logit',
      observations: 200,
      converged: true,
      parameters: { b_time: { value: expect.any(Number), robust_std_err: expect.any(Number) } },
    });
  });

  it('adds a policy run when a column is changed', () => {
    const { stdout } = estimate('survey.csv', '--spec', 'spec.json', '--change', 'car_cost=1.2');
    const { policy } = JSON.parse(stdout) as { policy: { shares: Record<string, { before: number; after: number }> } };
    expect(policy.shares['car']?.after).toBeLessThan(policy.shares['car']?.before ?? NaN);
  });

  it.each([
    [['survey.csv'], 2, '--spec is missing'],
    [['--spec', 'spec.json'], 2, 'Name the table of answers.'],
    [['nowhere.csv', '--spec', 'spec.json'], 1, 'There is no file nowhere.csv.'],
    [['survey.csv', '--spec', 'survey.csv'], 1, 'Nothing is estimated: survey.csv has one complaint.'],
    [['survey.csv', '--spec', 'spec.json', '--change', 'car_cost'], 2, 'Write a column and a factor'],
    [['survey.csv', '--spec', 'spec.json', '--change', 'fare=2'], 1, 'The table has no column fare.'],
    [['spec.json', '--spec', 'spec.json'], 1, 'Nothing is estimated'],
  ])('%j: status %d', (args, wanted, said) => {
    const { status, stdout, stderr } = estimate(...args);
    expect([status, stdout]).toEqual([wanted, '']);
    expect(stderr).toContain(said);
  });

  it('explains itself', () => {
    const { status, stdout } = estimate('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('estimate DATA --spec SPEC.json');
  });

  it.skipIf(!hasSharedData(1))('reproduces Swissmetro with the specification in test/', () => {
    const wanted = golden<{ LL: number; b_cost: number }>('MS1');
    const data = join(root, '../shared/data/swissmetro/swissmetro.dat');
    const { stdout } = estimate(data, '--spec', join(root, 'test/swissmetro-mnl.json'));
    const printed = JSON.parse(stdout) as { log_likelihood: number; parameters: Record<string, { value: number }> };
    expect(printed.log_likelihood).toBeCloseTo(wanted.LL, 4);
    expect(printed.parameters['b_cost']?.value).toBeCloseTo(wanted.b_cost, 4);
  });
});
