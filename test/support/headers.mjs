// The headers a host should send with the built app; `public/_headers` says the same, a test compares them.
const policy = {
  'default-src': "'self'",
  // WebAssembly only: JavaScript `unsafe-eval` and `unsafe-inline` stay forbidden.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'worker-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

const written = (directives) => directives.map(([name, value]) => `${name} ${value}`).join('; ');

/** The policy for a `<meta>` element, where browsers ignore `frame-ancestors` and complain about it. */
export const metaPolicy = written(Object.entries(policy).filter(([name]) => name !== 'frame-ancestors'));

export const securityHeaders = {
  'Content-Security-Policy': written(Object.entries(policy)),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
