import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  breakEvenConsignments,
  centreAccount,
  centreAccounts,
  writeWhoPays,
} from '../../src/model/freight/consolidation-economics.ts';
import { haulVehicleKm, loadedTrips, meanLoad_t, withEmpty } from '../../src/model/freight/haul.ts';
import { intensity_g_per_tkm, transportActivity_tkm, wellToWheel_g } from '../../src/model/freight/iso14083.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const same = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));

test('vehicles carry their tonne-km, and empty running counts once', () => {
  fc.assert(
    fc.property(
      between(1e-3, 1e6),
      between(1, 500),
      between(0.1, 26),
      between(0.1, 1),
      between(0, 0.9),
      (tonnes, km, payload, load, empty) => {
        const tkm = transportActivity_tkm(tonnes, km);
        const vkm = haulVehicleKm(tkm, payload, load, empty);
        same(vkm * meanLoad_t(payload, load, empty), tkm);
        same(withEmpty(loadedTrips(tonnes, payload, load), empty) * km, vkm);
        const g = wellToWheel_g(vkm, 50, 250);
        same(intensity_g_per_tkm(g, tkm) * meanLoad_t(payload, load, empty), 300);
      },
    ),
  );
});

test('somebody pays all a centre costs, and at break-even the margin is the fixed cost', () => {
  const money = fc.oneof(fc.constant(0), between(0.01, 1e4));
  fc.assert(
    fc.property(
      between(0, 1e6),
      money,
      money,
      money,
      money,
      money,
      (consignments, fixed, handling, leg, fee, other) => {
        const account = new Float64Array(centreAccounts);
        writeWhoPays(
          {
            consignments,
            fixed_LCU: fixed,
            handling_LCU: handling,
            lastLeg_LCU: leg,
            carrierFee_LCU: fee,
            receiverFee_LCU: other,
          },
          account,
        );
        const paid =
          account[centreAccount.carriers_LCU]! +
          account[centreAccount.receivers_LCU]! +
          account[centreAccount.city_LCU]!;
        // Beside the largest sum that was taken off again.
        const largest = Math.max(1, consignments * (fee + other), account[centreAccount.cost_LCU]!);
        expect(Math.abs(paid - account[centreAccount.cost_LCU]!)).toBeLessThanOrEqual(1e-9 * largest);
        const volume = breakEvenConsignments(fixed, leg, handling);
        if (volume === Infinity) expect(leg).toBeLessThanOrEqual(handling);
        else same(volume * (leg - handling), fixed);
      },
    ),
  );
});
