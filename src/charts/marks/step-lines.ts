import { path } from 'd3';

/** What leads from one step to another. */
export interface StepLink {
  readonly from: string;
  readonly to: string;
  /** True where last year's amount is taken, so that the line runs up. */
  readonly lagged: boolean;
}

/** A line of the picture, left of the stations. */
export interface StepLine extends StepLink {
  readonly d: string;
  /** Tip of the arrow at the reader. */
  readonly tip: string;
}

/** The picture of the model: stations one below the other, lines in channels beside them. */
export interface StepLines {
  readonly width: number;
  readonly height: number;
  /** Where the stations stand; their middles. */
  readonly x: number;
  readonly stations: readonly { readonly id: string; readonly y: number }[];
  readonly lines: readonly StepLine[];
}

export interface StepLinesSize {
  readonly rowHeight: number;
  /** Between two channels. */
  readonly channel: number;
}

const corner = 6;
/** Lines leave below the middle of a station and arrive above it. */
const offset = 5;
const dot = 7;
const head = 7;

interface Span {
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

/** One span for all that leaves a step; what runs up to the next year has spans of its own. */
function spansOf(order: readonly string[], links: readonly StepLink[]): Span[] {
  const spans = new Map<string, Span>();
  for (const { from, to, lagged } of links) {
    const key = keyOf({ from, to, lagged });
    const at = [order.indexOf(from), order.indexOf(to)];
    const known = spans.get(key);
    spans.set(key, {
      key,
      first: Math.min(...at, known?.first ?? Infinity),
      last: Math.max(...at, known?.last ?? -Infinity),
    });
  }
  return [...spans.values()];
}

const keyOf = ({ from, to, lagged }: StepLink): string => (lagged ? `${from} ${to}` : from);

/** Short spans next to the stations; spans that only touch share a channel. */
function channelsOf(spans: readonly Span[]): ReadonlyMap<string, number> {
  const taken: Span[][] = [];
  const found = new Map<string, number>();
  const ordered = [...spans].sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first);
  for (const span of ordered) {
    const free = taken.findIndex((held) => held.every(({ first, last }) => span.last <= first || span.first >= last));
    const channel = free < 0 ? taken.length : free;
    (taken[channel] ??= []).push(span);
    found.set(span.key, channel);
  }
  return found;
}

function lineFrom(x: number, across: number, fromY: number, toY: number): string {
  const down = toY > fromY ? 1 : -1;
  const [y1, y2] = [fromY + down * offset, toY - down * offset];
  const line = path();
  line.moveTo(x - dot, y1);
  line.lineTo(across + corner, y1);
  line.lineTo(across, y1 + down * corner);
  line.lineTo(across, y2 - down * corner);
  line.lineTo(across + corner, y2);
  line.lineTo(x - dot - head, y2);
  return line.toString();
}

/**
 * Lays out the steps of a model as a line plan: stations in the order of the year, and a channel beside them for what
 * each step gives, which leaves it below its middle and reaches each reader above its middle.
 *
 * @param order ids of the steps
 * @param links what leads from one to another; those with an end that is no step are left out
 * @param size height of a row and width of a channel, px
 * @returns stations and lines, px
 * @example layStepLines(['a', 'b'], [], { rowHeight: 40, channel: 12 }).stations[1].y // 60
 */
export function layStepLines(
  order: readonly string[],
  links: readonly StepLink[],
  { rowHeight, channel }: StepLinesSize,
): StepLines {
  const own = links.filter(({ from, to }) => order.includes(from) && order.includes(to));
  const channels = channelsOf(spansOf(order, own));
  const used = Math.max(0, ...channels.values()) + 1;
  const x = used * channel + corner + dot + head + offset;
  const yOf = (id: string): number => (order.indexOf(id) + 1 / 2) * rowHeight;
  const lines = own.map((link): StepLine => {
    const at = channels.get(keyOf(link)) ?? 0;
    const across = x - dot - head - corner - offset - at * channel;
    const [from, to] = [yOf(link.from), yOf(link.to)];
    const tipY = to - Math.sign(to - from) * offset;
    const tip = `M${x - dot} ${tipY}l${-head} ${-head / 2}v${head}z`;
    return { ...link, d: lineFrom(x, across, from, to), tip };
  });
  return {
    width: x + dot,
    height: order.length * rowHeight,
    x,
    stations: order.map((id) => ({ id, y: yOf(id) })),
    lines,
  };
}
