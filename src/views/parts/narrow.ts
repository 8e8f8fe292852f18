import { innerWidth } from 'svelte/reactivity/window';

const phone_px = 720;
/** Before the window is known the page is laid out for a desk. */
const assumed_px = 1440;

/** Says whether the window is as narrow as a phone: the same width at which the styles turn. */
export function isNarrow(): boolean {
  return (innerWidth.current ?? assumed_px) < phone_px;
}
