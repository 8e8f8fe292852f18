import { formatNumber, formatWholePercent } from '../../quantities/format.ts';
import { charts } from '../../words/en/charts.ts';
import { bullet } from './bullet.ts';
import type { Stop } from './chart.ts';
import { comparedName } from './finding.ts';
import type { Mark } from './mark.ts';
import type { PartStyle } from './part-style.ts';
import type { Pictogram } from './pictograms.ts';
import { nameHeights, partChanges, partNames } from './part-labels.ts';
import { comparedValue, subjectValue, type Reading } from './reading.ts';
import { stackMarks, stackParts, type Part, type Segment } from './stacked-bar.ts';
import { fitText, textWidth } from './text.ts';

/** What a split is made of: members in order, the indicator of each, how each looks and is called. */
export interface SplitDefinition {
  readonly members: readonly string[];
  readonly indicator: (member: string) => string;
  readonly style: (member: string) => PartStyle;
  /** As short as a label over a bar must be. */
  readonly name: (member: string) => string;
  /** For tables, descriptions and read-outs. */
  readonly fullName: (member: string) => string;
  readonly pictogram: (member: string) => Pictogram;
  /** What stands right of a scenario's name: the part that matters most. */
  readonly telling: { readonly member: string; readonly say: (percent: string) => string };
}

/** Parts of a split that have a value in either of two readings. */
export interface Split {
  readonly definition: SplitDefinition;
  readonly now: readonly Part[];
  readonly before: readonly Part[];
}

/** Reads the shares of the scenario in hand and of what it is compared with; members without a share are left out. */
export function readSplit(reading: Reading, definition: SplitDefinition): Split {
  const parts = (value: (indicator: string) => number | null): Part[] =>
    definition.members.flatMap((id) => {
      const share = value(definition.indicator(id));
      return share === null || share <= 0 ? [] : [{ id, share, style: definition.style(id) }];
    });
  return {
    definition,
    now: parts((id) => subjectValue(reading, id)),
    before: parts((id) => comparedValue(reading, id)),
  };
}

/** Draws bullet and name above a bar, and what tells most at the right. */
function barHead(
  letter: string | undefined,
  name: string,
  telling: string,
  y: number,
  width: number,
  strong: boolean,
): Mark[] {
  const role = strong ? 'name' : 'axis';
  const room = width - 24 - textWidth(telling, role) - 8;
  return [
    bullet(letter, 8.5, y - 5, 17),
    { kind: 'text', x: 24, y, text: fitText(name, role, room), role, fill: 'ink' },
    { kind: 'text', x: width, y, text: telling, role, fill: 'ink', anchor: 'end' },
  ];
}

/** Changes in whole points; a part that the other one has no value for has no change. */
function changeTexts(reading: Reading, { now, definition }: Split): ReadonlyMap<string, string> {
  return new Map(
    now.map(({ id, share }) => {
      const before = comparedValue(reading, definition.indicator(id));
      const text = before === null ? '' : formatNumber((share - before) * 100, { digits: 0, sign: true });
      return [id, text === '0' ? '' : text];
    }),
  );
}

function changeMarks(
  segments: readonly Segment[],
  texts: ReadonlyMap<string, string>,
  y: number,
  width: number,
): Mark[] {
  if ([...texts.values()].some((each) => each !== '')) return partChanges(segments, texts, { x: 0, y, width });
  return [{ kind: 'text', x: 0, y, text: charts.noChange, role: 'axis', fill: 'ink-2' }];
}

function splitStops(reading: Reading, split: Split, segments: readonly Segment[], top: number, bottom: number): Stop[] {
  const { fullName, indicator } = split.definition;
  const text = (share: number | null): string =>
    share === null ? formatNumber(null) : `${formatNumber(share * 100, { digits: 1 })}\u202f%`;
  return segments.map(({ id, share, from, to }) => ({
    x: (from + to) / 2,
    top,
    bottom,
    text: charts.stop.part(
      fullName(id),
      text(share),
      text(comparedValue(reading, indicator(id))),
      comparedName(reading),
    ),
  }));
}

/** Heights that do not stretch: two heads, changes, a gap. */
const fixedHeight = 21 + 21 + 22 + 4;
const leastBars = 36;
/** A section lower than this has no room for pictograms. */
const tallEnough = nameHeights.withPictograms + fixedHeight + leastBars;
const barShare = 0.64;

/**
 * Draws a split as two bars: the scenario in hand with names, labels and changes in points, what it is compared with beneath.
 *
 * @param reading the reading
 * @param split shares of both
 * @param box place of the section; the bars take what its height leaves
 * @returns marks and hairline stops
 */
export function splitSection(
  reading: Reading,
  split: Split,
  box: { readonly y: number; readonly width: number; readonly height: number },
): { readonly marks: readonly Mark[]; readonly stops: readonly Stop[] } {
  const { subject, comparison } = reading;
  if (!subject || !comparison) return { marks: [], stops: [] };
  const { width } = box;
  const { definition } = split;
  const tall = box.height >= tallEnough;
  const nameHeight = tall ? nameHeights.withPictograms : nameHeights.alone;
  const bars = Math.max(leastBars, Math.min(84, box.height - fixedHeight - nameHeight));
  const main = { x: 0, y: box.y + nameHeight + 21, width, height: Math.round(bars * barShare) };
  const changesY = main.y + main.height + 15;
  const other = { x: 0, y: changesY + 7 + 21, width, height: Math.round(bars * (1 - barShare)) };
  const now = stackParts(split.now, width);
  const before = stackParts(split.before, width);
  const names = new Map(split.now.map(({ id }) => [id, definition.name(id)]));
  const pictograms = new Map(tall ? split.now.map(({ id }) => [id, definition.pictogram(id)]) : []);
  const telling = (parts: readonly Part[]): string => {
    const found = parts.find(({ id }) => id === definition.telling.member);
    return found ? definition.telling.say(formatWholePercent(found.share)) : '';
  };
  const label = ({ share }: Segment): string => formatNumber(share * 100, { digits: 0 });
  return {
    marks: [
      ...partNames(now, names, pictograms, { x: 0, y: box.y, width }),
      ...barHead(subject.letter, subject.name, telling(split.now), main.y - 7, width, true),
      ...stackMarks(now, main, label),
      ...changeMarks(now, changeTexts(reading, split), changesY, width),
      ...barHead(comparison.letter, comparison.name, telling(split.before), other.y - 7, width, false),
      ...stackMarks(before, other, label),
    ],
    stops: splitStops(reading, split, now, main.y, other.y + other.height),
  };
}
