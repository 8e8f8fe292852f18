import { expect, test } from 'vitest';
import { electricity_MJ_per_kWh, fuelFactors, toe_MJ } from '../../src/sources/fuels.ts';

/** E[TJ] = million vkm x share x l/100 km / 100 x MJ/l */
const energy_TJ = (vkm_M: number, share: number, per100: number, MJ: number) => vkm_M * share * (per100 / 100) * MJ;
const petrol = fuelFactors.petrol.energy_MJ_per_unit.value;
const diesel = fuelFactors.diesel.energy_MJ_per_unit.value;

test('a litre holds density times heat value', () => {
  // .745 x 43.2 = 32.184; .832 x 43.1 = 35.8592; .522 x 46 = 24.012
  expect(petrol).toBeCloseTo(32.184, 10);
  expect(diesel).toBeCloseTo(35.8592, 10);
  expect(fuelFactors.lpg.energy_MJ_per_unit.value).toBeCloseTo(24.012, 10);
  expect(fuelFactors.cng.energy_MJ_per_unit).toMatchObject({ value: 45.1, unit: 'MJ/kg' });
});

test('the published inventory of Guadalajara 2020 is reproduced', () => {
  // Cars: 20,865.182984 million vkm, 99 % petrol at 9.4 l, 1 % diesel at 6.8 l.
  const carPetrol = energy_TJ(20_865.182984, 0.99, 9.4, petrol);
  const carDiesel = energy_TJ(20_865.182984, 0.01, 6.8, diesel);
  expect(carPetrol + carDiesel).toBeCloseTo(63_000.90303792434, 6);
  const factors = fuelFactors;
  const wtw_kt =
    (carPetrol * factors.petrol.wtw_kg_per_TJ.value + carDiesel * factors.diesel.wtw_kg_per_TJ.value) / 1e6;
  const ttw_kt =
    (carPetrol * factors.petrol.ttw_kg_per_TJ.value + carDiesel * factors.diesel.ttw_kg_per_TJ.value) / 1e6;
  expect(wtw_kt).toBeCloseTo(5632.789513553805, 6);
  expect(ttw_kt).toBeCloseTo(4737.311761077553, 6);
});

test('all petrol of Guadalajara 2020 in tonnes of oil equivalent', () => {
  const TJ =
    energy_TJ(20_865.182984, 0.99, 9.4, petrol) +
    energy_TJ(270.851283, 1, 9.2, petrol) +
    energy_TJ(9_716.914212, 1, 10, petrol) +
    energy_TJ(145.336476, 0.22, 34.3, petrol);
  // 1 ktoe = 41.868 TJ
  expect(TJ / (toe_MJ / 1000)).toBeCloseTo(2267.1246, 3);
});

test('exact constants', () => {
  expect(electricity_MJ_per_kWh).toBe(3.6);
  expect(toe_MJ).toBe(41_868);
});
