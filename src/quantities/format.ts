import { quantityWords as words } from '../words/en/quantities.ts';
import { readerPlace, roundToPlace } from './rounding.ts';

export interface NumberStyle {
  /** Decimals, always shown. */
  readonly digits?: number;
  /** Significant figures, trailing zeros dropped; ignored where `digits` is given. */
  readonly significant?: number;
  /** Show a plus as well as a minus; zero has neither. */
  readonly sign?: boolean;
  /** BCP 47 tag. */
  readonly locale?: string;
}

/** A number and its unit apart, for a figure set larger than its unit. */
export interface FormattedValue {
  readonly figure: string;
  readonly unit: string;
}

export interface ValueStyle {
  readonly about?: boolean;
  readonly locale?: string;
  /** Show seven significant figures without scaling, for table twins. */
  readonly exact?: boolean;
}

const defaultLocale = 'en-GB';
/** Between a number and a unit that is a word: no line breaks there. */
export const unitSpace = '\u00a0';
/** Before signs, which have room of their own; before letters it reads as none. */
const narrowSpace = '\u202f';
const exactDigits = 12;
const twinDigits = 7;
const cache = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const found = cache.get(key) ?? new Intl.NumberFormat(locale, options);
  cache.set(key, found);
  return found;
}

/**
 * Writes a number for a reader: the locale's separators from 1,000 on, a true minus, a leading zero.
 *
 * @param value the number, or null (NaN likewise) when there is none
 * @param style digits, sign, locale; without digits or significant figures, three significant figures
 * @returns the text, `no value` for null
 * @example formatNumber(1234.5) // '1,230'
 * @example formatNumber(-0.714, { digits: 2 }) // '−0.71'
 * @example formatNumber(15, { sign: true }) // '+15'
 * @example formatNumber(null) // 'no value'
 */
export function formatNumber(value: number | null, style: NumberStyle = {}): string {
  if (value === null || Number.isNaN(value)) return words.noValue;
  const { digits, significant, sign = false, locale = defaultLocale } = style;
  const figures =
    digits !== undefined
      ? { minimumFractionDigits: digits, maximumFractionDigits: digits }
      : { maximumSignificantDigits: significant ?? 3 };
  const signDisplay = sign ? 'exceptZero' : 'negative';
  return formatter(locale, { ...figures, signDisplay, useGrouping: 'always' })
    .format(value)
    .replace('-', '\u2212');
}

/** A unit as it reads best, and what a value is divided by to stand in it. */
export interface Scale {
  readonly divisor: number;
  readonly unit: string;
}

const join = (...parts: string[]): string => parts.filter((each) => each !== '').join(' ');

/**
 * Chooses the unit a magnitude reads best in: `million vkm` as `m vkm`, from a thousand on `bn vkm`; shares as percent.
 *
 * @param magnitude size without sign, in `unit`
 * @param unit as in the indicator list
 * @returns divisor and the unit that goes with it, empty for ratios
 * @example scaleOf(0.3, 'share') // { divisor: 0.01, unit: '%' }
 */
export function scaleOf(magnitude: number, unit: string): Scale {
  if (unit === 'share') return { divisor: 0.01, unit: words.percent };
  if (unit === 'ratio') return { divisor: 1, unit: '' };
  const [first = '', ...others] = unit.split(' ');
  const rest = others.join(' ');
  if (first === 'million') {
    return magnitude >= 1000
      ? { divisor: 1000, unit: join(words.billion, rest) }
      : { divisor: 1, unit: join(words.million, rest) };
  }
  if (first === 'thousand') {
    return magnitude >= 1000
      ? { divisor: 1000, unit: join(words.million, rest) }
      : { divisor: 1, unit: join(words.thousand, rest) };
  }
  if (magnitude >= 1e9) return { divisor: 1e9, unit: join(words.billion, unit) };
  if (magnitude >= 1e6) return { divisor: 1e6, unit: join(words.million, unit) };
  return { divisor: 1, unit };
}

/** Where a scaled number is cut: after three significant figures, percent at a tenth at the finest. */
function placeIn(scaled: number, unit: string): number {
  const place = readerPlace(scaled);
  return unit === words.percent ? Math.max(-1, place) : place;
}

function rounded(scaled: number, place: number, locale: string, sign = false): string {
  return formatNumber(roundToPlace(scaled, place), { significant: exactDigits, locale, sign });
}

/**
 * Splits a value into its figure and its unit as a reader sees them, rounded.
 *
 * @param value in `unit`, or null when there is none
 * @param unit as in the indicator list: `kt a year`, `share`, `million vkm a year`
 * @param style locale, and whether to show all digits
 * @returns figure and unit; the unit is empty where there is no value
 * @example formatParts(5123, 'million vkm a year') // { figure: '5.12', unit: 'bn vkm a year' }
 * @example formatParts(0.643, 'share') // { figure: '64.3', unit: '%' }
 */
export function formatParts(value: number | null, unit: string, style: ValueStyle = {}): FormattedValue {
  const locale = style.locale ?? defaultLocale;
  if (value === null || Number.isNaN(value)) return { figure: words.noValue, unit: '' };
  if (style.exact) {
    const percent = unit === 'share';
    return {
      figure: formatNumber(percent ? value * 100 : value, { significant: twinDigits, locale }),
      unit: percent ? words.percent : unit === 'ratio' ? '' : unit,
    };
  }
  const scale = scaleOf(Math.abs(value), unit);
  const scaled = value / scale.divisor;
  return { figure: rounded(scaled, placeIn(scaled, scale.unit), locale), unit: scale.unit };
}

/**
 * Chooses the space between a number and its unit, or a currency and its number.
 *
 * @param unit as shown
 * @returns a no-break space before letters, a narrow one before signs such as %
 * @example spaceBeside('kt') // '\u00a0'
 * @example spaceBeside('%') // '\u202f'
 */
export function spaceBeside(unit: string): string {
  return /^\p{L}/u.test(unit) ? unitSpace : narrowSpace;
}

/**
 * Joins a figure and its unit with the space that belongs between them.
 *
 * @param parts figure and unit
 * @returns the text; the figure alone where the unit is empty
 * @example joinParts({ figure: '430', unit: '' }) // '430'
 */
export function joinParts({ figure, unit }: FormattedValue): string {
  return unit === '' ? figure : `${figure}${spaceBeside(unit)}${unit}`;
}

/**
 * Writes a value with its unit, rounded for a reader.
 *
 * @param value in `unit`, or null when there is none
 * @param unit as in the indicator list
 * @param style locale, `about`, all digits
 * @returns the text, `no value` for null
 * @example formatValue(318.44, 'kt a year') // '318\u00a0kt a year'
 * @example formatValue(0.4, 'share', { about: true }) // 'about 40\u202f%'
 * @example formatValue(null, 'kt a year') // 'no value'
 */
export function formatValue(value: number | null, unit: string, style: ValueStyle = {}): string {
  const text = joinParts(formatParts(value, unit, style));
  return style.about && value !== null ? words.about(text) : text;
}

/**
 * Splits a change into its signed figure and unit, on the scale and to the decimals of the two values it lies between.
 *
 * @param value in `unit`
 * @param reference what it is compared with, in `unit`
 * @param unit as in the indicator list; differences of shares are points
 * @param locale BCP 47 tag
 * @returns signed figure and unit; `no value` where either is missing
 * @example changeParts(320, 430, 'kt a year') // { figure: '−110', unit: 'kt a year' }
 * @example changeParts(0.64, 0.49, 'share') // { figure: '+15', unit: 'points' }
 */
export function changeParts(
  value: number | null,
  reference: number | null,
  unit: string,
  locale: string = defaultLocale,
): FormattedValue {
  if (value === null || reference === null || Number.isNaN(value - reference)) {
    return { figure: words.noValue, unit: '' };
  }
  const size = Math.max(Math.abs(value), Math.abs(reference));
  const scale = scaleOf(size, unit);
  const difference = (value - reference) / scale.divisor;
  const figure = rounded(difference, placeIn(size / scale.divisor, scale.unit), locale, true);
  if (unit !== 'share') return { figure, unit: scale.unit };
  return { figure, unit: /^[+\u2212]1$/.test(figure) ? words.point : words.points };
}

/**
 * Writes a change with its sign and unit.
 *
 * @param value in `unit`
 * @param reference what it is compared with
 * @param unit as in the indicator list
 * @param locale BCP 47 tag
 * @returns the text, `no value` where either is missing
 * @example formatChange(320, 430, 'kt a year') // '−110\u00a0kt a year'
 * @example formatChange(0.5, 0.49, 'share') // '+1\u00a0point'
 */
export function formatChange(value: number | null, reference: number | null, unit: string, locale?: string): string {
  return joinParts(changeParts(value, reference, unit, locale));
}

/**
 * Splits the distance between two values into figure and unit: a change without its sign.
 *
 * @param value in `unit`
 * @param reference what it is compared with, in `unit`
 * @param unit as in the indicator list; differences of shares are points
 * @returns unsigned figure and unit; `no value` where either is missing
 * @example distanceParts(320, 430, 'kt a year') // { figure: '110', unit: 'kt a year' }
 */
export function distanceParts(value: number | null, reference: number | null, unit: string): FormattedValue {
  const { figure, unit: shown } = changeParts(value, reference, unit);
  return { figure: figure.replace(/^[+\u2212]/, ''), unit: shown };
}

/**
 * Writes a share as whole percent.
 *
 * @param share 0–1, or null when there is none
 * @returns the text, `no value` for null
 * @example formatWholePercent(0.643) // '64\u202f%'
 */
export function formatWholePercent(share: number | null): string {
  return formatValue(share === null ? null : Math.round(share * 100) / 100, 'share');
}

/**
 * Writes a change as percent of what it is compared with.
 * (value - reference) / |reference|
 *
 * @param value any unit
 * @param reference the same unit, not zero
 * @param locale BCP 47 tag
 * @returns signed whole percent (a tenth below 10), `no value` where it cannot be formed
 * @example formatRelativeChange(320, 430) // '−26\u202f%'
 */
export function formatRelativeChange(
  value: number | null,
  reference: number | null,
  locale: string = defaultLocale,
): string {
  if (value === null || reference === null || reference === 0 || Number.isNaN(value - reference)) return words.noValue;
  const percent = ((value - reference) / Math.abs(reference)) * 100;
  const figure = rounded(percent, Math.abs(percent) < 9.95 ? -1 : 0, locale, true);
  return joinParts({ figure, unit: words.percent });
}

/**
 * Writes an amount of money, the currency before it.
 *
 * @param amount in whole currency units, or null
 * @param currency ISO 4217 code
 * @param locale BCP 47 tag
 * @returns for example `€ 540,000`; from a million on in millions
 * @example formatMoney(23456789, 'EUR') // '€\u202f23.5\u00a0m'
 */
export function formatMoney(amount: number | null, currency: string, locale: string = defaultLocale): string {
  if (amount === null || Number.isNaN(amount)) return words.noValue;
  const symbol =
    formatter(locale, { style: 'currency', currency })
      .formatToParts(0)
      .find(({ type }) => type === 'currency')?.value ?? currency;
  const { figure, unit } = formatParts(amount, '', { locale });
  return `${symbol}${spaceBeside(symbol)}${joinParts({ figure, unit })}`;
}

/**
 * Writes a year on a time axis: in full at the ends, ’30 between.
 *
 * @param year calendar year
 * @param full whether to write all four digits
 * @returns the label
 * @example formatYearTick(2030, false) // '’30'
 */
export function formatYearTick(year: number, full: boolean): string {
  return full ? String(year) : `’${String(year % 100).padStart(2, '0')}`;
}

/**
 * Shortens a unit to what fits beside a figure: without its year or weekday.
 *
 * @param unit as shown
 * @returns for example `kt`, `bn vkm`; empty for `a year` alone
 * @example shortUnit('bn vkm a year') // 'bn vkm'
 */
export function shortUnit(unit: string): string {
  return unit.replace(/ ?\ba (year|weekday)$/, '');
}
