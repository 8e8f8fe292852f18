import { moveDepots } from '../../model/freight/depots.ts';
import { FlowWork, zoneFlows, type FlowInput } from '../../model/freight/flows.ts';
import { calibrateGravity } from '../../model/freight/gravity-calibration.ts';
import { freightSegments, rings } from '../../plan/vocabulary.ts';
import { freightWays, type FreightWays } from './freight-ways.ts';
import { innerRing, type CompiledSpace } from './space.ts';

const ringCount = rings.length;
const segments = freightSegments.length;

/** What of the network is the city's own. */
export interface NetworkData {
  /** `[ring]` */
  readonly depotShare: Float64Array;
  /** Share of a segment's drops that end at homes, the rest at jobs. `[segment]` */
  readonly atHomes: Float64Array;
  readonly decay_per_km: number;
  /** Mean way from depot to receiver that the city knows; decay is then solved to it. */
  readonly meanHaul_km: number | undefined;
}

/** How far the first drop of a round is from where the round starts. */
export interface Stems {
  /** `[segment × ring of the drops]` */
  readonly km: Float64Array;
  /** The same by ring that is driven in. `[segment × ring of the drops × ring]` */
  readonly way_km: Float64Array;
}

const emptyStems = (): Stems => ({
  km: new Float64Array(segments * ringCount),
  way_km: new Float64Array(segments * ringCount * ringCount),
});

/** Where goods come from and go to: depots, receivers and the gateway, and the ways between. */
export class FreightNetwork {
  readonly ways: FreightWays;
  /** Share of a segment's drops. `[segment × zone]` */
  readonly zoneEnd: Float64Array;
  /** The same by ring. `[segment × ring]` */
  readonly ringEnd: Float64Array;
  /** Area of the zones of a ring. `[ring]` */
  readonly ringArea_km2: Float64Array;
  /** From and to the edge of the region. */
  readonly gateway: Stems;
  /** Whether the flows of depots met their margins, and the mean haul if one is known. */
  converged = true;
  readonly #space: CompiledSpace;
  readonly #depots: Float64Array;
  readonly #depotsInside: Float64Array;
  readonly #decay: Float64Array;
  readonly #work: FlowWork;
  readonly #known = new Map<string, Stems>();
  /** Segments whose drops end alike share their flows. `[segment]` */
  readonly #like: Int32Array;

  constructor(space: CompiledSpace, data: NetworkData) {
    const zones = space.zones.length;
    this.#space = space;
    this.ways = freightWays(space);
    this.#work = new FlowWork(zones, zones);
    this.zoneEnd = Float64Array.from({ length: segments * zones }, (_, at) => {
      const homes = data.atHomes[Math.floor(at / zones)]!;
      return homes * space.zonePopulation[at % zones]! + (1 - homes) * space.zoneJobs[at % zones]!;
    });
    this.ringEnd = new Float64Array(segments * ringCount);
    this.zoneEnd.forEach((share, at) => {
      this.ringEnd[Math.floor(at / zones) * ringCount + space.zones[at % zones]!.ring]! += share;
    });
    this.ringArea_km2 = new Float64Array(ringCount);
    for (const { ring, area_km2 } of space.zones) this.ringArea_km2[ring]! += area_km2;
    this.#like = Int32Array.from(data.atHomes, (share) => data.atHomes.indexOf(share));
    const ofRings = (shares: Float64Array): Float64Array => spread(space, shares);
    this.#depots = ofRings(data.depotShare);
    this.#depotsInside = ofRings(Float64Array.from(rings, (_, r) => (r === innerRing ? 1 : 0)));
    this.gateway = this.#gatewayStems();
    this.#decay = new Float64Array(segments).fill(data.decay_per_km);
    if (data.meanHaul_km !== undefined) this.#calibrate(data.meanHaul_km);
  }

  #flow(s: number, depots: Float64Array, decay_per_km: number): FlowInput {
    const zones = this.#space.zones.length;
    return {
      origins: depots,
      destinations: this.zoneEnd.subarray(s * zones, (s + 1) * zones),
      cost: this.ways.distance_km,
      law: { kind: 'exponential', beta: decay_per_km },
    };
  }

  #calibrate(mean_km: number): void {
    for (let s = 0; s < segments; s++) {
      if (this.#like[s] !== s) continue;
      const found = calibrateGravity(this.#work.balancing, this.#flow(s, this.#depots, this.#decay[s]!), mean_km);
      this.#decay[s] = found.parameter;
      this.converged &&= found.converged && found.reached;
    }
    this.#like.forEach((like, s) => (this.#decay[s] = this.#decay[like]!));
  }

  /** Means over zones of a ring, by drops. */
  #gatewayStems(): Stems {
    const { ways, zoneEnd, ringEnd } = this;
    const zones = this.#space.zones;
    const stems = emptyStems();
    for (let s = 0; s < segments; s++) {
      zones.forEach(({ ring }, z) => {
        const share = zoneEnd[s * zones.length + z]!;
        if (share === 0) return;
        const km = (ways.gateway_km[z]! * share) / ringEnd[s * ringCount + ring]!;
        addStem(stems, s * ringCount + ring, km, ways.gatewayWay, z * ringCount);
      });
    }
    return stems;
  }

  /**
   * Finds the stems of rounds from depots: doubly constrained flows from depots to receivers.
   *
   * `T_ij = a_i b_j O_i D_j exp(-decay c_ij)`; a cost of driving that rises makes goods come from nearer by.
   *
   * @param movedInside share of the depots of outer ring and hinterland that moved to the inner ring
   * @param costRatio cost of a vehicle-km over the base year's, which the decay follows
   * @returns stems; those of the same question are kept
   */
  stems(movedInside: number, costRatio: number): Stems {
    const key = `${movedInside} ${costRatio}`;
    const known = this.#known.get(key);
    if (known) return known;
    const stems = emptyStems();
    const depots = this.#movedDepots(movedInside);
    for (let s = 0; s < segments; s++) {
      if (this.#like[s] === s) this.#addFlows(s, depots, this.#decay[s]! * costRatio, stems);
      else copyStems(stems, this.#like[s]!, s);
    }
    this.#known.set(key, stems);
    return stems;
  }

  #movedDepots(share: number): Float64Array {
    const depots = this.#depots.slice();
    if (share === 0) return depots;
    // Depots of the centre and the inner ring stay where they are.
    const zones = this.#space.zones;
    const far = depots.map((each, z) => (zones[z]!.ring > innerRing ? each : 0));
    const all = far.reduce((sum, each) => sum + each, 0);
    if (all === 0) return depots;
    const moving = far.map((each) => each / all);
    moveDepots(moving, this.#depotsInside, share);
    return depots.map((each, z) => each - far[z]! + all * moving[z]!);
  }

  #addFlows(s: number, depots: Float64Array, decay_per_km: number, stems: Stems): void {
    const { ways, ringEnd } = this;
    const zones = this.#space.zones;
    const flows = zoneFlows(this.#work, this.#flow(s, depots, decay_per_km));
    this.converged &&= flows.converged;
    for (let i = 0; i < zones.length; i++) {
      const [row, km] = [this.#work.tripRows[i]!, ways.distance_km[i]!];
      for (let j = 0; j < zones.length; j++) {
        if (row[j] === 0) continue;
        const { ring } = zones[j]!;
        const part = row[j]! / ringEnd[s * ringCount + ring]!;
        addStem(stems, s * ringCount + ring, part * km[j]!, ways.way, (i * zones.length + j) * ringCount);
      }
    }
  }
}

/** Spreads shares by ring over zones, by jobs; rings in which the city has no zone fall out. */
function spread({ zones, zoneJobs }: CompiledSpace, shares: Float64Array): Float64Array {
  const jobs = new Float64Array(ringCount);
  const count = new Float64Array(ringCount);
  zones.forEach(({ ring }, z) => {
    jobs[ring]! += zoneJobs[z]!;
    count[ring]! += 1;
  });
  const found = Float64Array.from(zones, ({ ring }, z) => {
    const part = jobs[ring]! > 0 ? zoneJobs[z]! / jobs[ring]! : 1 / count[ring]!;
    return shares[ring]! * part;
  });
  const all = found.reduce((sum, each) => sum + each, 0);
  // Where no zone is in any of those rings, depots are where jobs are.
  return all > 0 ? found.map((each) => each / all) : zoneJobs.slice();
}

function addStem({ km, way_km }: Stems, at: number, part_km: number, way: Float64Array, wayAt: number): void {
  km[at]! += part_km;
  for (let ring = 0; ring < ringCount; ring++) way_km[at * ringCount + ring]! += part_km * way[wayAt + ring]!;
}

function copyStems({ km, way_km }: Stems, from: number, to: number): void {
  km.copyWithin(to * ringCount, from * ringCount, (from + 1) * ringCount);
  const size = ringCount * ringCount;
  way_km.copyWithin(to * size, from * size, (from + 1) * size);
}
