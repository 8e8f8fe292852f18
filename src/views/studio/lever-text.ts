import type { LeverCard, LeverScale } from '../../desk/levers.ts';
import { formatMoney, formatNumber, formatParts, spaceBeside } from '../../quantities/format.ts';
import { roundSignificant } from '../../quantities/rounding.ts';
import { studio } from '../../words/en/studio.ts';

/** A stretch of a line; the figures stand out. */
export interface TextPart {
  readonly text: string;
  readonly strong?: boolean;
}

/** What is written round a slide. */
export interface LeverText {
  readonly unit: string;
  readonly low: string;
  readonly high: string;
  /** Scale and cost in real things. */
  readonly scale: readonly TextPart[];
}

const words = studio.lever;
const levelDigits = 6;
const scaleDigits = 2;
const strong = (text: string): TextPart => ({ text, strong: true });

/** Writes a level with its unit. */
export function levelText(level: number, unit: string): string {
  return `${formatNumber(level, { significant: levelDigits })}${spaceBeside(unit)}${unit}`;
}

/** Writes how many things a level is: exactly where it is the level itself, else to what the factor behind it is worth. */
function quantityText({ quantity, unit }: LeverScale, level: number): string {
  if (quantity === level) return levelText(level, unit);
  const { figure, unit: shown } = formatParts(roundSignificant(quantity, scaleDigits), unit);
  return `${figure}${spaceBeside(shown)}${shown}`;
}

function scaleParts(scale: LeverScale | undefined, level: number, used: boolean): readonly TextPart[] {
  if (!used) return [{ text: words.notUsed }];
  if (!scale) return [{ text: words.scaleUnknown }];
  const { capex, opexPerYear } = scale;
  const parts: TextPart[] = [strong(quantityText(scale, level))];
  if (capex.central > 0) {
    parts.push({ text: words.toBuildBefore }, strong(formatMoney(capex.central, capex.currency)), {
      text: words.toBuild,
    });
  }
  if (opexPerYear && opexPerYear.central > 0) {
    parts.push({ text: words.join }, strong(formatMoney(opexPerYear.central, opexPerYear.currency)), {
      text: words.aYear,
    });
  }
  return parts;
}

/** Writes what stands round the slide of a lever. */
export function leverText({
  range,
  scale,
  level,
  used,
}: Pick<LeverCard, 'range' | 'scale' | 'level' | 'used'>): LeverText {
  return {
    unit: range.unit,
    low: range.min === 0 ? words.none : levelText(range.min, range.unit),
    high: levelText(range.max, range.unit),
    scale: scaleParts(scale, level, used),
  };
}
