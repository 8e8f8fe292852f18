import { freightClasses, freightSegments, periods, rings } from '../plan/vocabulary.ts';

/** In whose vehicle: the sender's or receiver's own, or a carrier's. */
export const accounts = ['own', 'hire'] as const;
/** Where a rule of the zone bites: in the centre, or not. */
export const parts = ['zone', 'elsewhere'] as const;
/** Hours of a day that the kerb is counted by. */
export const kerbHours = 24;

const [segments, classes, ringCount] = [freightSegments.length, freightClasses.length, rings.length];

/**
 * Finds a cell of goods.
 *
 * @param account index
 * @param segment index
 * @param vehicle index of the freight class
 * @param ring index of the ring where the drop is
 * @returns place in arrays `[account × segment × class × ring]`
 * @example cellAt(0, 0, 1, 2) // 6
 */
export function cellAt(account: number, segment: number, vehicle: number, ring: number): number {
  return ((account * segments + segment) * classes + vehicle) * ringCount + ring;
}

/**
 * Finds the stem of rounds.
 *
 * @param account index
 * @param segment index
 * @param ring index of the ring where the drops are
 * @returns place in arrays `[account × segment × ring]`
 * @example stemAt(0, 1, 2) // 6
 */
export function stemAt(account: number, segment: number, ring: number): number {
  return (account * segments + segment) * ringCount + ring;
}

/** Where figures of the consolidation centre stand in the state: a day, LCU a consignment, LCU a year. */
export const centreFigure = {
  consignments: 0,
  breakEven: 1,
  direct_LCU: 2,
  through_LCU: 3,
  carriers_LCU: 4,
  receivers_LCU: 5,
  city_LCU: 6,
} as const;

/** Arrays of goods of a run, allocated once; a step reads some and writes others. */
export interface FreightState {
  /** Drops and tonnes a freight day. `[segment]` */
  drops: Float64Array;
  tonnes: Float64Array;
  /** Mean cost of a delivery last year over the same without charges: what orders answer. `[segment]` */
  orderCost: Float64Array;
  /** Way out to the first drop, km; from depot or gateway. `[account × segment × ring]` */
  stem_km: Float64Array;
  /** The same by ring that is driven in. `[account × segment × ring × ring]` */
  stemWay_km: Float64Array;
  /** Goods trains a day, km, and the tonne-km they carry. */
  train_km: Float64Array;
  train_tkm: Float64Array;
  /** Driver's minutes a km, last year's congestion. `[ring]` */
  lorry_min_per_km: Float64Array;
  /** Energy of a km with last year's fleet, and a charge on it; city currency. `[class]` */
  energyPerKm: Float64Array;
  chargePerKm: Float64Array;
  /** What a test makes driving dearer by, ratio; 1 in a run. */
  drivingCost: number;
  /** Cost of a drop, or of a tonne where loads are full; city currency. `[part × segment × class]` */
  vehicleCost: Float64Array;
  /** The same without charges. `[part × segment × class]` */
  plainCost: Float64Array;
  /** Drops and tonnes a day. `[account × segment × class × ring]` */
  cellDrops: Float64Array;
  cellTonnes: Float64Array;
  /** Drops a day that no vehicle was left to serve: their vehicles are exempt. */
  exemptDrops: number;
  /** `[class]` */
  classDrops: Float64Array;
  classTonnes: Float64Array;
  /** Share of a class's drops that end in the centre. `[class]` */
  centreShare: Float64Array;
  emptyShare: Float64Array;
  hubWanted: number;
  hubMoved: number;
  bikesWanted: number;
  bikesMoved: number;
  /** Stops and tonnes of the last leg from the consolidation centre. `[segment]` */
  centreStops: Float64Array;
  centreTonnes: Float64Array;
  /** Vehicle-km a day to hubs and centres. `[segment × class × ring]` */
  leg_km: Float64Array;
  /** The tonne-km of those legs. `[segment × class]` */
  leg_tkm: Float64Array;
  legTrips: Float64Array;
  /** Of those trips, the loads that go into the centre. `[class]` */
  legEntries: Float64Array;
  /** Car-km a day of customers who fetch and of private couriers. */
  pickup_km: number;
  /** Vehicle-km a day, not calibrated, legs and outbound loads among them. `[segment × class × ring]` */
  round_km: Float64Array;
  /** Of the km in the centre, those to shops, kitchens and offices there. `[class]` */
  receiver_km: Float64Array;
  /** Vehicle trips a day. `[class]` */
  vehicleTrips: Float64Array;
  rounds: Float64Array;
  /** Of the rounds, those with drops in the centre. `[class]` */
  centreRounds: Float64Array;
  /** Stops, what they cost, and tonne-km on the shortest feasible way. `[segment × class]` */
  stops: Float64Array;
  stopCost: Float64Array;
  tkm: Float64Array;
  /** Stops by ring. `[segment × ring]` */
  ringStops: Float64Array;
  /** Account of the consolidation centre, NaN without one. `[centreFigure]` */
  centreYear: Float64Array;
  /** Vehicle minutes at the kerb a day. `[ring × hour]` */
  kerb_min: Float64Array;
  bays_wanted: Float64Array;
  /** Minutes of them that find no bay, share. */
  bayShortage: number;
  /** Share of lane-km that vehicles in the lane take away. `[period × ring]` */
  laneLost: Float64Array;
  /** Vehicle-km a day, calibrated, with what passes through and private vans. `[class × ring]` */
  class_km: Float64Array;
  /** Goods pcu-km a day. `[period × ring]` */
  freightLoad: Float64Array;
}

/**
 * Allocates the arrays of goods.
 *
 * @returns state before the first year: nothing moved, costs of orders as in the base year
 * @example freightArrays().orderCost[0] // 1
 */
export function freightArrays(): FreightState {
  const array = (length: number): Float64Array => new Float64Array(length);
  const cells = accounts.length * segments * classes * ringCount;
  const byVehicle = segments * classes;
  return {
    drops: array(segments),
    tonnes: array(segments),
    orderCost: array(segments).fill(1),
    stem_km: array(accounts.length * segments * ringCount),
    stemWay_km: array(accounts.length * segments * ringCount * ringCount),
    train_km: array(segments),
    train_tkm: array(segments),
    lorry_min_per_km: array(ringCount),
    energyPerKm: array(classes),
    chargePerKm: array(classes),
    drivingCost: 1,
    vehicleCost: array(parts.length * byVehicle),
    plainCost: array(parts.length * byVehicle),
    cellDrops: array(cells),
    cellTonnes: array(cells),
    exemptDrops: 0,
    classDrops: array(classes),
    classTonnes: array(classes),
    centreShare: array(classes),
    emptyShare: array(classes),
    hubWanted: 0,
    hubMoved: 0,
    bikesWanted: 0,
    bikesMoved: 0,
    centreStops: array(segments),
    centreTonnes: array(segments),
    leg_km: array(byVehicle * ringCount),
    leg_tkm: array(byVehicle),
    legTrips: array(classes),
    legEntries: array(classes),
    pickup_km: 0,
    round_km: array(byVehicle * ringCount),
    receiver_km: array(classes),
    vehicleTrips: array(classes),
    rounds: array(classes),
    centreRounds: array(classes),
    stops: array(byVehicle),
    stopCost: array(byVehicle),
    tkm: array(byVehicle),
    ringStops: array(segments * ringCount),
    centreYear: array(Object.keys(centreFigure).length).fill(NaN),
    kerb_min: array(ringCount * kerbHours),
    bays_wanted: array(ringCount * kerbHours),
    bayShortage: NaN,
    laneLost: array(periods.length * ringCount),
    class_km: array(classes * ringCount),
    freightLoad: array(periods.length * ringCount),
  };
}

/** What the base year fixes of goods. */
export interface FreightBase {
  /** `[part × segment × class]` */
  readonly vehicleCost: Float64Array;
  /** Vehicle-km a day that only pass through, not calibrated. `[class]` */
  readonly through_km: Float64Array;
  /** Km a day of vans that neither goods nor service need, not calibrated: driven where the others are. `[class × ring]` */
  readonly private_km: Float64Array;
  /** `[period × ring]` */
  readonly laneLost: Float64Array;
}

/**
 * Allocates what the base year fixes of goods.
 *
 * @returns arrays of 0
 * @example freightBase().laneLost.length // 8
 */
export function freightBase(): FreightBase {
  return {
    vehicleCost: new Float64Array(parts.length * segments * classes),
    through_km: new Float64Array(classes),
    private_km: new Float64Array(classes * ringCount),
    laneLost: new Float64Array(periods.length * ringCount),
  };
}
