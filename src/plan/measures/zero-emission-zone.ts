import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgement } from './judged.ts';
import { zoneCameras } from './zone-cameras.ts';

export const zeroEmissionZone: MeasureDefinition = {
  id: 'FI1',
  name: 'Zero-emission logistics zone',
  not_same_as: 'Not the same as a low-emission zone: no exhaust at all, and goods vehicles only.',
  market: 'freight',
  strategy: 'improve',
  acts_through: 'access',
  group: 'goods',
  pictogram: 'zero_emission_zone',
  lever: { unit: '% of goods entries', min: 0, max: 100, step: 5, tried_low: 20, tried_high: 95 },
  ...zoneCameras,
  lead_years: 4.5,
  ramp: { kind: 'linear', years: 3 },
  aim: { indicator: 'electric_freight_vkm_share', sign: 1 },
  effects: [
    { channel: 'zero_emission_zone_share', per: 'level', factor: exactly(0.01, 'share of entries per percent') },
    {
      channel: 'zone_detour_share',
      per: 'level',
      factor: judged(
        0.008,
        'share of passing lorries per percent',
        [0.004, 0.01],
        'lorries without a stop in the zone drive round rather than change',
      ),
    },
  ],
  evidence: {
    statement:
      'A model of Rotterdam found 90 % less freight CO2 inside the zone, close to 10 % in the city and very little in the region.',
    low: -0.1,
    high: 0,
    confidence: 'B',
    reference: { kind: 'read', source: 'de_bok_2021', where: 'abstract' },
  },
  application: 'fleet',
  applies_to: 'Vans and lorries that enter the centre.',
  prerequisites: 'A national legal base, notice of four to five years, chargers at depots.',
  goes_with: ['FA2'],
  conflicts_with: [],
  who_decides: 'City, under a national law',
  acceptability: { score: 2, note: 'Small firms object most; long notice and exemptions help.', reference: judgement },
  co_benefits: 'Clean air and quiet in the centre.',
  equity: 'Small firms and market traders hold the oldest vans: grants and hardship permits matter.',
};
