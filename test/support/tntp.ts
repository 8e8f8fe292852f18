import { sharedText } from './shared-data.ts';

/** Reads the numbers of the rows below a TNTP file's metadata. */
const rowsOf = (text: string): number[][] =>
  (text.split('<END OF METADATA>')[1] ?? '')
    .split('\n')
    .filter((line) => /^\s*\d/.test(line))
    .map((line) => line.replace(';', '').trim().split(/\s+/).map(Number));

const metadata = (text: string, name: string): number => Number(new RegExp(`<${name}>\\s*(\\d+)`).exec(text)?.[1]);

interface Network {
  readonly zones: number;
  readonly firstThrough: number;
  /** Ways out of each node, from 1. */
  readonly links: ReadonlyMap<number, readonly { readonly to: number; readonly time: number }[]>;
}

function readNetwork(text: string): Network {
  const links = new Map<number, { to: number; time: number }[]>();
  for (const [from = NaN, to = NaN, , , time = NaN] of rowsOf(text)) {
    links.set(from, [...(links.get(from) ?? []), { to, time }]);
  }
  return { zones: metadata(text, 'NUMBER OF ZONES'), firstThrough: metadata(text, 'FIRST THRU NODE'), links };
}

/** Shortest times from a node; nodes below the first through node are left only where they are the origin. */
function timesFrom({ links, firstThrough }: Network, origin: number): Map<number, number> {
  const best = new Map([[origin, 0]]);
  const open = new Set([origin]);
  while (open.size > 0) {
    const node = [...open].reduce((one, other) => (best.get(other)! < best.get(one)! ? other : one));
    open.delete(node);
    if (node < firstThrough && node !== origin) continue;
    for (const { to, time } of links.get(node) ?? []) {
      const found = best.get(node)! + time;
      if (!(found < (best.get(to) ?? Infinity))) continue;
      best.set(to, found);
      open.add(to);
    }
  }
  return best;
}

/** Free-flow times between zones and the observed trips; within a zone there is no way. */
export function tntpCity(name: string): { readonly cost: Float64Array[]; readonly trips: Float64Array[] } {
  const folder = name.toLowerCase();
  const network = readNetwork(sharedText(`${folder}/${name}_net.tntp`));
  const zones = Array.from({ length: network.zones }, (_, zone) => zone + 1);
  const cost = zones.map((origin) => {
    const times = timesFrom(network, origin);
    return Float64Array.from(zones, (zone) => (zone === origin ? Infinity : (times.get(zone) ?? Infinity)));
  });
  const trips = zones.map(() => new Float64Array(zones.length));
  let origin = 0;
  for (const line of sharedText(`${folder}/${name}_trips.tntp`).split('\n')) {
    const head = /^Origin\s+(\d+)/.exec(line);
    if (head) origin = Number(head[1]);
    else
      for (const [, to, flow] of line.matchAll(/(\d+)\s*:\s*([\d.]+)/g))
        trips[origin - 1]![Number(to) - 1] = Number(flow);
  }
  return { cost, trips };
}
