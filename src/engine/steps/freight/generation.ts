import { dropsPerDay, pickUpsPerDay, tonnesPerDay } from '../../../model/freight/generation.ts';
import { orderFrequency } from '../../../model/freight/order-size.ts';
import { combineShares } from '../../../model/powertrains.ts';
import { freightSegments, type FreightSegment } from '../../../plan/vocabulary.ts';
import { goods } from '../../../sources/freight.ts';
import { receivers } from '../../compile/freight.ts';
import type { RunState } from '../../state.ts';
import { channelAt, driverNow } from '../amounts.ts';

/** Segments whose receivers order, and may order fewer and larger. */
const ordered: ReadonlySet<FreightSegment> = new Set([...receivers, 'industry', 'construction']);
const atReceivers: ReadonlySet<FreightSegment> = new Set(receivers);

/** Share of a segment's stops that plans of sites, public bodies, builders and shoppers bundle away. */
function ordersCut(state: RunState, segment: FreightSegment): number {
  if (segment === 'parcels_b2c' || segment === 'parcels_b2b') return channelAt(state, 'orders_cut_parcels');
  if (!atReceivers.has(segment)) return 0;
  const publicCut = channelAt(state, 'orders_cut_public') * state.city.freight.publicShare;
  return combineShares(channelAt(state, 'orders_cut_sites'), publicCut);
}

/** Deliveries and tonnes a day by segment: fewer stops where orders are bundled, the same tonnes. */
export function generateFreight(state: RunState): void {
  const { freight } = state.city;
  freightSegments.forEach((segment, s) => {
    const rates = freight.rates[s]!;
    const jobs = state.jobs * freight.jobsShare[s]!;
    const growth = segment === 'parcels_b2c' ? driverNow(state, 'e_commerce') : driverNow(state, 'freight_tonnes');
    const deliveries = dropsPerDay(rates, jobs, state.households) * growth;
    const pickUps = pickUpsPerDay(rates, jobs) * growth;
    const answer = ordered.has(segment) ? orderFrequency(state.orderCost[s]!, goods.order_size.value) : 1;
    state.drops[s] = (deliveries + pickUps) * answer * (1 - ordersCut(state, segment));
    state.tonnes[s] = tonnesPerDay(rates, deliveries) + pickUps * rates.tonnesPerDelivery;
  });
}
