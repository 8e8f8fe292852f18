import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureApp, root } from '../support/build.mjs';
import { securityHeaders } from '../support/headers.mjs';
import { serve } from '../support/serve.mjs';

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks for a path as it is written, without the tidying that fetch does. */
function ask(url: string, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  let folder = '';
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  const at = (path: string, method?: string) => ask(server?.url ?? '', path, method);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sumpter-serve-'));
    mkdirSync(join(folder, 'site/assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'site/index.html'), '<h1>home</h1>');
    writeFileSync(join(folder, 'site/.env'), 'secret');
    writeFileSync(join(folder, 'site/assets/a b.js'), 'script');
    writeFileSync(join(folder, 'site/font.woff2'), 'font');
    // Windows lets only administrators make links.
    if (process.platform !== 'win32') symlinkSync('../secret.txt', join(folder, 'site/link.txt'));
    server = await serve({ root: join(folder, 'site') });
  });
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['/', 'text/html; charset=utf-8', '<h1>home</h1>'],
    ['/index.html?x=1', 'text/html; charset=utf-8', '<h1>home</h1>'],
    ['/assets/a%20b.js', 'text/javascript; charset=utf-8', 'script'],
    ['/font.woff2', 'font/woff2', 'font'],
  ])('serves %s as %s with the headers of the real thing', async (path, type, body) => {
    const answer = await at(path);
    expect([answer.status, answer.body, answer.headers['content-type']]).toEqual([200, body, type]);
    for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers[name.toLowerCase()]).toBe(value);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/link.txt',
    '/.env',
    '/assets',
    '/assets/',
    '/no.txt',
    '/%',
    '/%00',
  ])('refuses %s', async (path) => {
    const answer = await at(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  it('answers HEAD and no method that changes something', async () => {
    expect(await at('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await at('/', 'POST')).toMatchObject({ status: 405 });
  });
});

describe('npm start', () => {
  it('serves the built app, says where, and stops when told', async () => {
    await ensureApp();
    const child = spawn(process.execPath, [join(root, 'test/support/start.mjs')], {
      env: { ...process.env, SUMPTER_NO_OPEN: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    try {
      const url = await new Promise<string>((resolve) => {
        let said = '';
        child.stdout.on('data', (chunk) => {
          said += String(chunk);
          const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
          if (found) resolve(found);
        });
      });
      expect((await ask(url, '/')).body).toContain('<script type="module"');
    } finally {
      child.kill('SIGTERM');
    }
    // Windows knows no signals: there the process is simply ended.
    expect(await ended).toBe(process.platform === 'win32' ? null : 0);
  });
});
