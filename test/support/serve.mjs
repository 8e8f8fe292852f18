// Serves a folder on the loopback address with the headers of the real thing. Nothing but Node.
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { securityHeaders } from './headers.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Finds the file a URL names inside the root, or undefined: nothing outside it, no dot files, no folders. */
function fileFor(root, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').some((part) => part.startsWith('.')))
    return undefined;
  try {
    const file = realpathSync(join(root, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function answer(root, request, response) {
  const plain = (status, text, more = {}) =>
    response.writeHead(status, { ...securityHeaders, 'Content-Type': types['.txt'], ...more }).end(`${text}\n`);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    plain(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
    return;
  }
  const file = fileFor(root, request.url ?? '/');
  if (!file) {
    plain(404, 'There is no such file.');
    return;
  }
  response.writeHead(200, {
    ...securityHeaders,
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': statSync(file).size,
    // Names under assets/ carry a hash of their content; everything else is asked for again.
    'Cache-Control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * Serves `root` on 127.0.0.1.
 *
 * @param options `root`: folder; `port`: 0 or absent takes any free one
 * @returns the address, and a function that stops the server
 */
export async function serve({ root, port = 0 }) {
  const real = realpathSync(root);
  const server = createServer((request, response) => answer(real, request, response));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
