import { figuresFor } from '../../quantities/figures.ts';
import {
  distanceParts,
  formatChange,
  formatRelativeChange,
  formatValue,
  formatWholePercent,
  joinParts,
  shortUnit,
} from '../../quantities/format.ts';
import { valueOf, type IndicatorDefinition } from '../../engine/results.ts';
import { freightClasses } from '../../plan/vocabulary.ts';
import { charts } from '../../words/en/charts.ts';
import { comparedValue, definitionOf, subjectValue, targetsOf, type NamedScenario, type Reading } from './reading.ts';
import { meets } from './target.ts';

const words = charts.finding;

/** A change under half a percent is not worth a claim. */
const worthTelling = 0.005;
const close = 0.005;
const near = 0.015;
const fractions = [
  [1 / 10, words.fractions.tenth],
  [1 / 5, words.fractions.fifth],
  [1 / 4, words.fractions.quarter],
  [1 / 3, words.fractions.third],
  [2 / 3, words.fractions.twoThirds],
  [3 / 4, words.fractions.threeQuarters],
] as const;

/**
 * Names a scenario inside a sentence.
 *
 * @param scenario as charts name it
 * @returns `the reference` and `business as usual` while they are called so, else the planner's own name
 */
export function nameInSentence(scenario: Pick<NamedScenario, 'name' | 'role'>): string {
  if (scenario.role === 'reference' && scenario.name === 'Reference') return words.theReference;
  if (scenario.role === 'business_as_usual' && scenario.name === 'Business as usual') return words.asUsual;
  return scenario.name;
}

/** Names what the scenario in hand is compared with: another scenario, or the base year. */
export function comparedName({ comparison }: Reading): string {
  if (!comparison) return '';
  return comparison.isBaseYear ? String(comparison.year) : nameInSentence(comparison.scenario);
}

/**
 * Says how large a relative change is: a plain fraction where it is within half a point, `about` one within a point and
 * a half, else percent.
 *
 * @param share relative change without sign, share
 * @returns for example `a quarter`, `about a third`, `17 %`
 * @example amountInWords(0.252) // 'a quarter'
 * @example amountInWords(0.345) // 'about a third'
 */
export function amountInWords(share: number): string {
  const [fraction, name] = fractions.reduce((best, each) =>
    Math.abs(each[0] - share) < Math.abs(best[0] - share) ? each : best,
  );
  const distance = Math.abs(fraction - share);
  if (distance <= close) return name;
  if (distance <= near) return words.about(name);
  return formatRelativeChange(1 + share, 1).replace('+', '');
}

/** Says where a value stands against another: `a quarter below the reference`; undefined where there is no difference worth telling. */
function whereItStands(value: number, against: number, unit: string, of: string): string | undefined {
  if (unit === 'share') {
    if (Math.abs(value - against) < worthTelling) return undefined;
    const points = joinParts(distanceParts(value, against, unit));
    return value < against ? words.below(points, of) : words.above(points, of);
  }
  const relative = (value - against) / Math.abs(against);
  if (!(Math.abs(relative) >= worthTelling)) return undefined;
  const amount = amountInWords(Math.abs(relative));
  return relative < 0 ? words.below(amount, of) : words.above(amount, of);
}

/** Judges the last target that is due by the value of its own year, whatever later year is read at. */
function targetClause(reading: Reading, indicator: IndicatorDefinition): string {
  const { results, subject, year } = reading;
  const due = targetsOf(reading, indicator).findLast((each) => each.year <= year);
  const value = due && subject ? valueOf(results, subject.id, indicator.id, due.year) : null;
  if (!due || value === null) return '';
  const which = due.year === year ? words.target : words.targetOf(due.year);
  if (meets(due.wanted, indicator.betterIs, value)) return words.meets(which);
  const { figure, unit } = distanceParts(value, due.wanted, indicator.unit);
  return words.misses(which, joinParts({ figure, unit: shortUnit(unit) }));
}

/**
 * Finds what one indicator says: how far the scenario in hand stands from what it is compared with, and from the target.
 *
 * @param reading the reading
 * @param indicator what it is about
 * @returns a sentence without a full stop; it says so where nothing differs or a value is missing
 */
export function indicatorFinding(reading: Reading, indicator: IndicatorDefinition): string {
  const { subject, comparison, year } = reading;
  if (!subject || !comparison) return words.noChoice;
  const what = words.lower(indicator.name);
  const value = subjectValue(reading, indicator.id);
  const against = comparedValue(reading, indicator.id);
  const who = nameInSentence(subject);
  if (value === null || against === null) {
    return words.missing(what, value === null ? who : comparedName(reading), value === null ? year : comparison.year);
  }
  const target = targetClause(reading, indicator);
  const text = formatValue(value, indicator.unit);
  if (comparison.isBaseYear && year === comparison.year) return words.stands(what, text, year) + target;
  const of = comparedName(reading);
  if (value === against) return words.leaves(who, what, of, year) + target;
  if (against === 0 && indicator.unit !== 'share') return words.fromNothing(who, what, text, year) + target;
  const where = whereItStands(value, against, indicator.unit, of);
  if (where) return words.brings(who, what, where, year) + target;
  const change =
    indicator.unit === 'share' ? formatChange(value, against, 'share') : formatRelativeChange(value, against);
  if (/^0\D/.test(change)) return words.leaves(who, what, of, year) + target;
  return words.hardlyMoves(who, what, of, change, year) + target;
}

/** The goods vehicle whose share of deliveries grows most, or which brings most where none moves in whole percent. */
function tellingVehicle(
  reading: Reading,
): { readonly name: string; readonly now: number; readonly before: number } | undefined {
  const shares = freightClasses.flatMap((each) => {
    const now = subjectValue(reading, `freight_drops_share_${each}`);
    const before = comparedValue(reading, `freight_drops_share_${each}`);
    return now === null || before === null ? [] : [{ name: words.vehicles[each], now, before }];
  });
  const most = [...shares].sort((a, b) => b.now - b.before - (a.now - a.before))[0];
  if (most && most.now > most.before && formatWholePercent(most.now) !== formatWholePercent(most.before)) return most;
  return shares.sort((a, b) => b.now - a.now)[0];
}

/**
 * Finds what the split of trips and deliveries says: how much is driven, and how much comes by cargo bike.
 *
 * @param reading the reading
 * @returns a sentence without a full stop
 */
export function splitFinding(reading: Reading): string {
  const { subject } = reading;
  const now = subjectValue(reading, 'mode_share_car_driver');
  const before = comparedValue(reading, 'mode_share_car_driver');
  if (!subject) return words.noChoice;
  if (now === null) return words.missing(words.lower(charts.names.modal_split), nameInSentence(subject), reading.year);
  const vehicle = tellingVehicle(reading);
  const goods = vehicle ? words.dropsToo(words.drops(formatWholePercent(vehicle.now), vehicle.name)) : '';
  const text = formatWholePercent(now);
  if (before === null) return words.driven(text) + goods;
  const sameText = text === formatWholePercent(before);
  return (
    (sameText ? words.drivenSame(text, comparedName(reading)) : words.drivenNot(text, formatWholePercent(before))) +
    goods
  );
}

/** Says where a quantity stands, the name of what it is compared with apart: `32 % below`, `as in`. */
function standing(reading: Reading, id: string): string | undefined {
  const value = subjectValue(reading, id);
  const against = comparedValue(reading, id);
  if (value === null || against === null) return undefined;
  return whereItStands(value, against, 'vkm', '')?.trimEnd() ?? words.asIn;
}

/**
 * Finds what vehicle-km say, for people and for goods.
 *
 * @param reading the reading
 * @returns a sentence without a full stop
 */
export function vkmFinding(reading: Reading): string {
  const motor = definitionOf(reading.results, 'vkm_motor_M');
  const people = standing(reading, 'vkm_passenger_M');
  const goods = standing(reading, 'vkm_freight_M');
  const inBaseYear = reading.comparison?.isBaseYear && reading.year === reading.baseYear;
  if (!people || !goods || inBaseYear) return indicatorFinding(reading, motor);
  return words.vkmBoth(people, comparedName(reading), goods === words.asIn ? words.noDifferent : goods);
}

/**
 * Finds which vehicles make most of the difference in emissions.
 *
 * @param reading the reading
 * @param total the indicator of the whole
 * @param classes vehicle classes with the indicator of each and its name
 * @returns a sentence without a full stop; where the whole hardly differs, what the whole says
 */
export function shareOfDifference(
  reading: Reading,
  total: IndicatorDefinition,
  classes: readonly { readonly id: string; readonly name: string }[],
): string {
  const value = subjectValue(reading, total.id);
  const against = comparedValue(reading, total.id);
  const whole = indicatorFinding(reading, total);
  if (value === null || against === null || !reading.subject) return whole;
  const difference = value - against;
  if (!(Math.abs(difference) >= worthTelling * Math.abs(against))) return whole;
  const changes = classes.map(({ id, name }) => ({
    name,
    change: ((subjectValue(reading, id) ?? NaN) - (comparedValue(reading, id) ?? NaN)) * Math.sign(difference),
  }));
  const most = changes.filter(({ change }) => change > 0).sort((a, b) => b.change - a.change)[0];
  if (!most) return whole;
  // One that gives more than the whole is no part of it: others do the opposite.
  const isPart = most.change <= Math.abs(difference);
  const sentence = difference < 0 ? (isPart ? words.saved : words.savedLess) : isPart ? words.added : words.addedLess;
  const figures = figuresFor(total.unit, [difference, most.change]);
  return sentence(
    nameInSentence(reading.subject),
    joinParts({ figure: figures.value(Math.abs(difference)), unit: figures.unit }),
    comparedName(reading),
    words.lower(most.name),
    figures.value(most.change),
  );
}

/**
 * Finds what freight says: deliveries by cargo bike, and the vehicle-km of goods.
 *
 * @param reading the reading
 * @returns a sentence without a full stop
 */
export function freightFinding(reading: Reading): string {
  const vehicle = tellingVehicle(reading);
  const value = subjectValue(reading, 'vkm_freight_M');
  const against = comparedValue(reading, 'vkm_freight_M');
  const of = comparedName(reading);
  if (!vehicle || value === null || against === null) {
    return indicatorFinding(reading, definitionOf(reading.results, 'vkm_freight_M'));
  }
  const [now, before] = [formatWholePercent(vehicle.now), formatWholePercent(vehicle.before)];
  const drops = words.drops(now, vehicle.name);
  const first = now === before ? words.sameAs(drops, of) : words.not(drops, before);
  const where = whereItStands(value, against, 'vkm', of);
  return first + (where ? words.goodsVkm(where) : words.goodsVkmSame(of));
}
