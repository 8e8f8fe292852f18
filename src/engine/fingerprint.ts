/** Serialises plain data with its keys in order, so that equal inputs give equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}`;
  }
  return JSON.stringify(value);
}

/**
 * Fingerprints the inputs of a run: equal inputs, equal fingerprint.
 *
 * Two 32-bit multiplicative hashes of the canonical JSON text (FNV-1a offsets and prime); it tells runs apart, it protects nothing.
 *
 * @param inputs plain data
 * @returns 16 hexadecimal digits
 * @example fingerprint({ b: 1, a: 2 }) === fingerprint({ a: 2, b: 1 }) // true
 */
export function fingerprint(inputs: unknown): string {
  let low = 0x811c9dc5;
  let high = 0xc9dc5118;
  const text = canonical(inputs);
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ (text.charCodeAt(i) + i), 0x01000193);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
