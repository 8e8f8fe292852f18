import type { MeasureDefinition } from '../measure.ts';
import { judged, judgement } from './judged.ts';
import { zoneCameras } from './zone-cameras.ts';

export const lowEmissionZoneGoods: MeasureDefinition = {
  id: 'FI2',
  name: 'Low-emission zone for goods vehicles',
  not_same_as: 'Not the same as a zero-emission zone: newer engines may enter.',
  market: 'freight',
  strategy: 'improve',
  acts_through: 'access',
  group: 'goods',
  pictogram: 'low_emission_zone',
  lever: { unit: '% of goods vehicles barred', min: 0, max: 60, step: 5, tried_low: 5, tried_high: 40 },
  ...zoneCameras,
  lead_years: 2,
  ramp: { kind: 'step', years: 0 },
  aim: { indicator: 'vkm_freight_zone_M', sign: -1 },
  effects: [
    {
      channel: 'zone_barred_van_share',
      per: 'level',
      factor: judged(
        0.002,
        'share of drops per percent barred',
        [0.001, 0.004],
        'four in five owners replace the vehicle; the others no longer come',
      ),
    },
    {
      channel: 'zone_barred_lorry_share',
      per: 'level',
      factor: judged(0.002, 'share of drops per percent barred', [0.001, 0.004], 'as for vans'),
    },
  ],
  evidence: {
    statement:
      'London-wide, NOx of vans fell by 7 % with the widened zone. What older vehicles emit is not modelled yet: here the zone acts on access only.',
    confidence: 'B',
    reference: { kind: 'secondary', source: 'ulez_vans', where: 'report on the widened zone' },
  },
  application: 'lever',
  applies_to: 'Older vans and lorries that enter the centre.',
  prerequisites: 'A register of vehicles, signs, cameras.',
  goes_with: ['FI1'],
  conflicts_with: [],
  who_decides: 'City',
  acceptability: {
    score: 3,
    note: 'Small firms object; nine countries favour such zones by 57 to 77 %.',
    reference: judgement,
  },
  co_benefits: 'Clean air first where most people walk.',
  equity: 'Grants for small firms and market traders.',
};
