// Judgements, one row per segment. Deliveries by cargo bike, van, rigid lorry to 12 t and over 12 t, articulated lorry; each row sums to 1.

interface Shares {
  readonly europe: readonly number[];
  readonly rest: readonly number[];
}

export const vehicleShares = {
  retail: { europe: [0.01, 0.44, 0.3, 0.15, 0.1], rest: [0.01, 0.51, 0.36, 0.1, 0.02] },
  hospitality: { europe: [0.01, 0.64, 0.3, 0.05, 0], rest: [0.01, 0.69, 0.27, 0.03, 0] },
  offices: { europe: [0.02, 0.88, 0.09, 0.01, 0], rest: [0.01, 0.89, 0.09, 0.01, 0] },
  industry: { europe: [0, 0.35, 0.25, 0.22, 0.18], rest: [0, 0.42, 0.3, 0.22, 0.06] },
  construction: { europe: [0, 0.4, 0.25, 0.3, 0.05], rest: [0, 0.35, 0.3, 0.3, 0.05] },
  waste: { europe: [0, 0.02, 0.18, 0.8, 0], rest: [0, 0.05, 0.45, 0.5, 0] },
  parcels_b2c: { europe: [0.03, 0.92, 0.05, 0, 0], rest: [0.01, 0.94, 0.05, 0, 0] },
  parcels_b2b: { europe: [0.02, 0.88, 0.09, 0.01, 0], rest: [0.01, 0.89, 0.09, 0.01, 0] },
  service: { europe: [0.01, 0.95, 0.04, 0, 0], rest: [0.01, 0.95, 0.04, 0, 0] },
} as const satisfies Record<string, Shares>;
