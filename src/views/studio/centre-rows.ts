import type { MeasureDefinition } from '../../plan/measure.ts';
import { formatMoney, formatNumber } from '../../quantities/format.ts';
import { leverAbout } from '../../words/en/lever-about.ts';

/** The latest run, read in the scenario in hand and the year of the room. */
export interface LeverFound {
  readonly year: number;
  readonly value: (indicator: string) => number | null;
}

/** True for a measure that sends goods through a consolidation centre, whose account a run keeps. */
export function keepsAccount({ effects }: MeasureDefinition): boolean {
  return effects.some(({ channel }) => channel === 'ucc_share');
}

/** Writes what a consolidation centre would take: volume, cost of a consignment, who pays; nothing where none stands. */
export function centreRows({ year, value }: LeverFound, currency: string): { name: string; text: string }[] {
  const come = value('centre_consignments_per_day');
  if (come === null) return [];
  const words = leverAbout.centre;
  const count = (of: number): string => formatNumber(of, { significant: 3 });
  const money = (id: string): string => formatMoney(value(id), currency);
  const yearly = (id: string): string => formatMoney((value(id) ?? NaN) * 1e6, currency);
  const volume = value('centre_break_even_per_day');
  return [
    {
      name: words.breakEven,
      text: volume === null ? words.never(count(come), year) : words.breaksEven(count(volume), count(come), year),
    },
    {
      name: words.consignment,
      text: words.costs(
        money('centre_cost_per_consignment_currency'),
        money('centre_direct_cost_per_consignment_currency'),
      ),
    },
    {
      name: words.whoPays,
      text: words.pays(
        yearly('centre_paid_by_carriers_M'),
        yearly('centre_paid_by_receivers_M'),
        yearly('centre_subsidy_M'),
      ),
    },
  ];
}
