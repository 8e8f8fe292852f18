import { describe, expect, it } from 'vitest';
import { CityReader } from '../../src/engine/city-reader.ts';
import { compileFreight } from '../../src/engine/compile/freight.ts';
import type { FreightNetwork, Stems } from '../../src/engine/compile/freight-network.ts';
import { compileSpace } from '../../src/engine/compile/space.ts';
import type { City } from '../../src/plan/plan.ts';
import { freightSegments, rings } from '../../src/plan/vocabulary.ts';
import { bundled } from '../support/bundled.ts';
import { tinyTownZones } from '../support/zones.ts';

const { city } = bundled('tiny-town');
const network = (of: City): FreightNetwork => {
  const read = new CityReader(of, []);
  return compileFreight(read, compileSpace(read)).network;
};
const withData = (key: string, value: number): City => ({
  ...city,
  data: { ...city.data, [key]: { value, unit: 'km', year: 2025, quality: 'H', reference: { kind: 'judgement' } } },
});
const retail = freightSegments.indexOf('retail');
/** Mean way from depots to shops, km. */
const mean = ({ ringEnd }: FreightNetwork, { km }: Stems): number =>
  rings.reduce((sum, _, r) => sum + ringEnd[retail * rings.length + r]! * km[retail * rings.length + r]!, 0);

describe('the network of goods', () => {
  const own = network(city);
  const still = own.stems(0, 1);

  it('splits every stem by the rings it is driven in, to depots and to the edge', () => {
    for (const { km, way_km } of [still, own.gateway]) {
      km.forEach((each, at) => {
        const way = way_km.subarray(at * rings.length, (at + 1) * rings.length);
        expect(way.reduce((sum, part) => sum + part, 0)).toBeCloseTo(each, 9);
      });
    }
    // Who comes from the edge of the region crosses more of it.
    expect(mean(own, own.gateway)).toBeGreaterThan(mean(own, still));
  });

  it('ends deliveries where jobs are, parcels to households where people live', () => {
    const at = (id: (typeof freightSegments)[number]): number[] => {
      const s = freightSegments.indexOf(id);
      return [...own.ringEnd.subarray(s * rings.length, (s + 1) * rings.length)];
    };
    const { space } = { space: compileSpace(new CityReader(city, [])) };
    at('retail').forEach((share, r) => expect(share).toBeCloseTo(space.jobsShare[r]!, 12));
    at('parcels_b2c').forEach((share, r) => expect(share).toBeCloseTo(space.populationShare[r]!, 12));
  });

  it('shortens ways when depots move inwards, and when a km costs more', () => {
    expect(mean(own, own.stems(0.5, 1))).toBeLessThan(mean(own, still));
    expect(mean(own, own.stems(0, 1.5))).toBeLessThan(mean(own, still));
    expect(own.stems(0, 1)).toBe(still);
    expect(own.converged).toBe(true);
  });

  it('meets a mean haul that the city knows', () => {
    const wanted = mean(own, still) * 0.97;
    const known = network(withData('freight.mean_haul_km', wanted));
    expect(mean(known, known.stems(0, 1))).toBeCloseTo(wanted, 5);
  });

  it('says so where it cannot', () => {
    expect(network(withData('freight.mean_haul_km', 400)).converged).toBe(false);
  });

  it('lays goods between the zones of a city that has its own', () => {
    const zones = network({ ...city, zones: tinyTownZones() });
    const stems = zones.stems(0, 1);
    expect(zones.zoneEnd).toHaveLength(freightSegments.length * 12);
    expect(zones.converged).toBe(true);
    expect(mean(zones, stems)).toBeGreaterThan(1);
    expect(mean(zones, stems)).toBeLessThan(mean(zones, zones.gateway));
  });
});
