import { centreFigure } from './freight-state.ts';
import type { RunState } from './state.ts';

const million = 1e6;

/**
 * Writes the account of a consolidation centre into the indicators; without one all are missing.
 *
 * @param state the run, after all steps of the year
 * @param put writes an indicator of the year
 */
export function reportCentre({ centreYear }: RunState, put: (id: string, value: number) => void): void {
  const at = (figure: keyof typeof centreFigure): number => centreYear[centreFigure[figure]]!;
  put('centre_consignments_per_day', at('consignments'));
  put('centre_break_even_per_day', at('breakEven'));
  put('centre_direct_cost_per_consignment_currency', at('direct_LCU'));
  put('centre_cost_per_consignment_currency', at('through_LCU'));
  put('centre_paid_by_carriers_M', at('carriers_LCU') / million);
  put('centre_paid_by_receivers_M', at('receivers_LCU') / million);
  put('centre_subsidy_M', at('city_LCU') / million);
}
