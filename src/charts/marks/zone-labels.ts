import { formatNumber } from '../../quantities/format.ts';
import { details } from '../../words/en/chart-details.ts';
import { mapClasses, paintOf, type MapClass } from './map-classes.ts';
import type { Mark, TextMark } from './mark.ts';
import { spread } from './spread.ts';
import { fitText, textWidth } from './text.ts';
import type { TextRoleName } from './type-roles.ts';
import type { ZoneMap, ZoneShape } from './zone-shapes.ts';
import { pointDigits, zoneNumber, zoneText, type ZoneValue, type ZoneView } from './zone-values.ts';

const words = details.zones;

/** What is drawn, and with which colours. */
export interface MapReading {
  readonly view: ZoneView;
  readonly zones: readonly ZoneValue[];
  readonly classes: readonly MapClass[];
  /** Decimals of a change. */
  readonly digits: number;
}

/** Cuts the values of zones into classes; those of other maps count where they share them. */
export function mapReading(view: ZoneView, zones: readonly ZoneValue[], shared = zones): MapReading {
  const values = shared.map((zone) => zoneNumber(view, zone));
  return { view, zones, classes: mapClasses(values, view === 'change'), digits: pointDigits(values) };
}

/** Fills each zone; one without a value stays open. */
export function shapeMarks(map: ZoneMap, { view, zones, classes }: MapReading): Mark[] {
  // Where hundreds of zones meet, edges of a full px would be all one sees.
  const strokeWidth = map.shapes.length > 100 ? 0.5 : 1;
  // A line round all of them: pale zones at the edge would have no end.
  const all = map.shapes.map(({ d }) => d).join('');
  const round: Mark = { kind: 'path', d: all, stroke: 'control', strokeWidth: 2.4 + strokeWidth };
  const fills = map.shapes.map(({ index, d }): Mark => {
    const zone = zones[index];
    const fill = zone && paintOf(classes, zoneNumber(view, zone));
    return { kind: 'path', d, cutOut: true, fill: fill ?? 'paper', stroke: fill ? 'paper' : 'control', strokeWidth };
  });
  return [round, ...fills];
}

/** Room that the name and the number of a ring take, px. */
const labelHeight = 48;

/** Names the rings at the right of the map, each with a hairline back to where it lies. */
export function ringLabels(
  map: ZoneMap,
  { view, zones, digits }: MapReading,
  x: number,
  width: number,
  height: number,
): Mark[] {
  const rings = map.shapes.filter(({ radius }) => radius !== undefined);
  const innermost = Math.min(...rings.map(({ radius = Infinity }) => radius));
  const wanted = rings.map(({ middle, radius = 0 }) => ({ at: middle.y - radius * 0.75, size: labelHeight }));
  const centres = spread(wanted, 0, height);
  return rings.flatMap(({ index, middle, radius = 0 }, order): Mark[] => {
    const zone = zones[index];
    if (!zone) return [];
    const y = centres[order] ?? 0;
    // Only the innermost is reached from below, so that no line crosses another.
    const lowest = radius === innermost ? radius * 0.9 : 0;
    const rise = Math.max(-radius * 0.9, Math.min(lowest, y - middle.y));
    const [atX, atY] = [middle.x + Math.sqrt(radius ** 2 - rise ** 2), middle.y + rise];
    const at = (value: number): string => String(Number(value.toFixed(1)));
    const path = `M${at(atX)} ${at(atY)}L${at(x - 26)} ${at(y)}H${at(x - 5)}`;
    const figure = view === 'share' ? zoneText(view, zone, digits) : words.points(zoneText(view, zone, digits));
    return [
      { kind: 'path', d: path, stroke: 'paper', strokeWidth: 3 },
      { kind: 'path', d: path, stroke: 'ink', strokeWidth: 1 },
      {
        kind: 'path',
        d: `M${at(atX - 2.5)} ${at(atY)}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z`,
        fill: 'ink',
        stroke: 'paper',
        strokeWidth: 1,
      },
      { kind: 'text', x, y: y - 5, text: fitText(zone.name, 'name', width), role: 'name', fill: 'ink' },
      { kind: 'text', x, y: y + 15, text: figure, role: 'figure', fill: 'ink' },
    ];
  });
}

/** Writes name and number on zones that have room for them; more zones than a dozen are not written on. */
export function zoneLabels(map: ZoneMap, { view, zones, classes, digits }: MapReading): Mark[] {
  const written = 12;
  if (map.kind === 'rings' || map.shapes.length > written) return [];
  return map.shapes.flatMap(({ index, left, right, top, bottom, middle }): Mark[] => {
    const zone = zones[index];
    const fill = zone && paintOf(classes, zoneNumber(view, zone));
    if (!zone || !fill) return [];
    const text = zoneText(view, zone, digits);
    // Outlines are no boxes: of their width and height a part is theirs.
    const [width, height] = [(right - left) * 0.75, (bottom - top) * 0.75];
    if (textWidth(text, 'segment') > width || height < 16) return [];
    const named = textWidth(zone.name, 'axis-tight') <= width && height >= 34;
    const mark = (said: string, y: number, role: TextRoleName): Mark => ({
      kind: 'text',
      x: middle.x,
      y,
      text: said,
      role,
      fill: `${fill}-label`,
      anchor: 'middle',
      halo: fill,
    });
    return named
      ? [mark(zone.name, middle.y - 3, 'axis-tight'), mark(text, middle.y + 14, 'segment')]
      : [mark(text, middle.y + 5, 'segment')];
  });
}

/** Draws the colours with the bounds between them; where changes go both ways the outer classes are open. */
export function classKey({ view, classes }: MapReading, x: number, y: number, width: number): Mark[] {
  const unit = view === 'share' ? words.percent : words.inPoints;
  const each = Math.min(48, (width - textWidth(unit, 'axis-tight')) / Math.max(1, classes.length));
  const isOpen = classes.some(({ paint }) => paint === 'map-even');
  const bounds = [...classes.map(({ from }) => from), classes.at(-1)?.to ?? NaN]
    .map((value, index) => ({
      x: x + index * each,
      text: formatNumber(value * 100, { significant: 2, sign: view === 'change' }),
      anchor: index === 0 ? ('start' as const) : ('middle' as const),
    }))
    .filter((_, index) => !isOpen || (index > 0 && index < classes.length));
  const last = bounds.at(-1);
  const mark = (of: Pick<TextMark, 'x' | 'text' | 'anchor'>): Mark => ({
    kind: 'text',
    y: y + 27,
    role: 'axis-tight',
    fill: 'ink-2',
    ...of,
  });
  return [
    ...classes.map(({ paint }, index): Mark => ({
      kind: 'rect',
      x: x + index * each + 0.75,
      y,
      width: each - 1.5,
      height: 12,
      fill: paint,
      stroke: `${paint}-keyline`,
      strokeWidth: 1,
    })),
    ...bounds.map(mark),
    ...(last ? [mark({ x: last.x + textWidth(last.text, 'axis-tight') / 2, text: unit })] : []),
  ];
}

/** Lists the zones at one end, largest or least first. */
export function endList(
  { view, zones, digits }: MapReading,
  end: 'most' | 'least',
  x: number,
  y: number,
  width: number,
  count: number,
): Mark[] {
  const sign = end === 'most' ? -1 : 1;
  const sorted = zones
    .filter((zone) => Number.isFinite(zoneNumber(view, zone)))
    .sort((a, b) => sign * (zoneNumber(view, a) - zoneNumber(view, b)))
    .slice(0, count);
  const head = end === 'most' ? words.most : words.least;
  return [
    { kind: 'text', x, y: y + 13, text: fitText(head, 'axis', width), role: 'axis', fill: 'ink-2' },
    { kind: 'line', x1: x, y1: y + 19, x2: x + width, y2: y + 19, stroke: 'ink', strokeWidth: 1 },
    ...sorted.flatMap((zone, index): Mark[] => {
      const text = zoneText(view, zone, digits);
      const base = y + 35 + index * 18;
      const room = width - textWidth(text, 'name') - 8;
      return [
        { kind: 'text', x, y: base, text: fitText(zone.name, 'axis', room), role: 'axis', fill: 'ink' },
        { kind: 'text', x: x + width, y: base, text, role: 'name', fill: 'ink', anchor: 'end' },
      ];
    }),
  ];
}

const lengths_km = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** Draws a bar of a round length, and which way is north where the map lies as the city does. */
export function scaleMarks(map: ZoneMap, y: number, width: number): Mark[] {
  const length_km = lengths_km.findLast((each) => each * map.px_per_km <= width * 0.3) ?? lengths_km[0] ?? 1;
  const px = length_km * map.px_per_km;
  const bar: Mark[] = [
    { kind: 'path', d: `M0.5 ${y + 4}v7h${Number(px.toFixed(1))}v-7`, stroke: 'ink', strokeWidth: 1.2 },
    { kind: 'text', x: px + 6, y: y + 12, text: words.km(formatNumber(length_km)), role: 'axis', fill: 'ink-2' },
  ];
  if (map.kind === 'rings') return bar;
  return [
    ...bar,
    { kind: 'path', d: `M${width - 7} ${y + 13}v-14m-3.5 5l3.5-5l3.5 5`, stroke: 'ink', strokeWidth: 1.2 },
    { kind: 'text', x: width - 16, y: y + 12, text: words.north, role: 'axis', fill: 'ink-2', anchor: 'end' },
  ];
}

/** Where the hairline stands at a zone. */
export function stopPlace({ middle, radius, top, bottom }: ZoneShape): {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
} {
  return radius === undefined
    ? { x: middle.x, top, bottom }
    : { x: middle.x + radius, top: middle.y - 10, bottom: middle.y + 10 };
}
