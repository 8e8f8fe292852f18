import type { Results } from '../../engine/results.ts';
import type { Plan } from '../../plan/plan.ts';
import { formatWholePercent } from '../../quantities/format.ts';
import { details } from '../../words/en/chart-details.ts';
import { charts } from '../../words/en/charts.ts';
import type { Chart, ChartSelection, Size } from './chart.ts';
import { comparedName } from './finding.ts';
import { keyHeight, subjectMarks } from './key-marks.ts';
import type { Mark } from './mark.ts';
import { readingsAmong, readSelection, type Reading } from './reading.ts';
import { known } from './split-by-words.ts';
import {
  classKey,
  endList,
  mapReading,
  ringLabels,
  scaleMarks,
  shapeMarks,
  stopPlace,
  zoneLabels,
  type MapReading,
} from './zone-labels.ts';
import { drawnZones, mapKind, zoneShapes, type DrawnZone, type ZoneMap } from './zone-shapes.ts';
import {
  readZones,
  zoneFinding,
  zoneNumber,
  zoneStop,
  zoneTable,
  type ZoneValue,
  type ZoneView,
} from './zone-values.ts';

const words = details.zones;
const besideFrom = 480;
const scaleRoom = 24;
const keyRoom = 34;
const gutter = 24;
/** A head and so many zones named at either end. */
const listHeight = (count: number): number => 42 + count * 18;
const tallEnough = 330;
const endsIn = (size: Size): number => (size.height < tallEnough && size.width < besideFrom ? 1 : 3);
/** Zones listed in the description. */
const told = 12;

/** Where map, names and key stand. */
interface Layout {
  readonly map: Size;
  /** Names of rings, or lists of zones. */
  readonly aside: { readonly x: number; readonly y: number; readonly width: number };
  readonly key: { readonly x: number; readonly y: number; readonly width: number };
}

function layoutOf(kind: ZoneMap['kind'], size: Size): Layout {
  const height = size.height - keyHeight;
  const beside = size.width >= besideFrom;
  if (kind === 'zones' && !beside) {
    const tall = height - scaleRoom - listHeight(endsIn(size)) - keyRoom;
    const y = tall + scaleRoom;
    const key = { x: 0, y: height - keyRoom, width: size.width - 24 };
    return { map: { width: size.width, height: tall }, aside: { x: 0, y, width: size.width }, key };
  }
  // Names of rings need the side of the map whatever the width.
  const room = height - scaleRoom - (beside ? 0 : keyRoom + 8);
  const width = Math.min(kind === 'rings' ? room : Infinity, size.width * 0.62);
  const x = width + gutter + (kind === 'rings' ? 12 : 0);
  const aside = { x, y: 0, width: size.width - x };
  const key = beside
    ? { x, y: height - keyRoom, width: aside.width - 16 }
    : { x: 0, y: width + scaleRoom + 8, width: size.width - 60 };
  return { map: { width, height: kind === 'rings' ? width : room }, aside, key };
}

/** Draws what stands beside or below the map: names of rings, or the zones at both ends, and the key. */
function asideMarks(map: ZoneMap, of: MapReading, { map: box, aside, key }: Layout, size: Size): Mark[] {
  const { x, y, width } = aside;
  const keyed = classKey(of, key.x, key.y, key.width);
  if (map.kind === 'rings') return [...ringLabels(map, of, x, width, box.height), ...keyed];
  const count = endsIn(size);
  if (x > 0) {
    const second = y + listHeight(count) + 24;
    return [...endList(of, 'most', x, y, width, count), ...endList(of, 'least', x, second, width, count), ...keyed];
  }
  const half = (width - gutter) / 2;
  const right = half + gutter;
  return [...endList(of, 'most', 0, y, half, count), ...endList(of, 'least', right, y, half, count), ...keyed];
}

function draw(
  reading: Reading,
  view: ZoneView,
  zones: readonly ZoneValue[],
  { drawn, shared }: { readonly drawn: readonly DrawnZone[]; readonly shared: readonly ZoneValue[] },
  size: Size,
): Pick<Chart, 'marks' | 'stops'> {
  const { subject } = reading;
  if (!subject) return { marks: [], stops: [] };
  const layout = layoutOf(mapKind(drawn) ?? 'rings', size);
  const map = zoneShapes(drawn, layout.map);
  const of = mapReading(view, zones, shared);
  const after = view === 'change' ? words.against(comparedName(reading)) : '';
  return {
    marks: [
      ...subjectMarks(subject, after, size.width),
      {
        kind: 'group',
        y: keyHeight,
        marks: [
          ...shapeMarks(map, of),
          ...zoneLabels(map, of),
          ...scaleMarks(map, layout.map.height + 4, layout.map.width),
          ...asideMarks(map, of, layout, size),
        ],
      },
    ],
    stops: map.shapes.flatMap((shape) => {
      const zone = zones[shape.index];
      const { x, top, bottom } = stopPlace(shape);
      return zone ? [{ x, top: top + keyHeight, bottom: bottom + keyHeight, text: zoneStop(reading, zone) }] : [];
    }),
  };
}

/** Describes a few zones, or the two ends of many. */
function zoneAlt(reading: Reading, view: ZoneView, zones: readonly ZoneValue[]): string {
  const head = words.alt(zones.length, reading.subject?.name ?? '', reading.year);
  if (zones.length > told) return `${head} ${zoneFinding(reading, view, zones)}.`;
  const each = zones.map((zone) =>
    charts.alt.against(zone.name, formatWholePercent(known(zone.now)), formatWholePercent(known(zone.before))),
  );
  return [head, ...each].join(' ');
}

/**
 * Draws the share of residents' trips that are not by car, or how it changes, on a map of the city's zones; where it has
 * none, on its rings.
 *
 * @param id id of the chart
 * @param view the share or its change
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @param size room for the drawing
 * @returns the chart
 */
export function zoneChart(
  id: string,
  view: ZoneView,
  results: Results,
  plan: Plan,
  selection: ChartSelection,
  size: Size,
): Chart {
  const reading = readSelection(results, plan, selection);
  const zones = readZones(reading);
  const shared = readingsAmong(results, plan, selection).flatMap(readZones);
  const drawn = drawnZones(results.zones, plan);
  const kind = mapKind(drawn);
  const source = charts.source(results.model, reading.baseYear);
  const said = {
    id,
    ...size,
    finding: zoneFinding(reading, view, zones),
    subtitle: words.subtitle[view](reading.year),
    alt: zoneAlt(reading, view, zones),
    source: kind === 'rings' ? words.ringSource(source) : source,
    table: zoneTable(reading, zones),
  };
  if (!reading.subject) return { ...said, marks: [], stops: [], empty: charts.empty };
  if (!zones.some((zone) => Number.isFinite(zoneNumber(view, zone)))) {
    return { ...said, marks: [], stops: [], empty: charts.emptySeries };
  }
  if (!kind) return { ...said, marks: [], stops: [], empty: words.noOutline };
  return { ...said, ...draw(reading, view, zones, { drawn, shared }, size) };
}
