// Judgements, one row per segment; each row sums to 1. Deliveries by cargo bike, van, rigid lorry to 12 t and over 12 t, articulated
// lorry in Europe and elsewhere; in South Asia by handcart, cargo bike, cargo three-wheeler, and then as elsewhere.

interface Shares {
  readonly europe: readonly number[];
  readonly south_asia: readonly number[];
  readonly rest: readonly number[];
}

/** Widens a row to all classes: no handcarts, no three-wheelers, no trains, no barges. */
function road(bike: number, van: number, small: number, large: number, articulated: number): readonly number[] {
  return [0, bike, 0, van, small, large, articulated, 0, 0];
}

export const vehicleShares = {
  retail: {
    europe: road(0.01, 0.44, 0.3, 0.15, 0.1),
    south_asia: [0.04, 0.04, 0.3, 0.28, 0.24, 0.08, 0.02, 0, 0],
    rest: road(0.01, 0.51, 0.36, 0.1, 0.02),
  },
  hospitality: {
    europe: road(0.01, 0.64, 0.3, 0.05, 0),
    south_asia: [0.04, 0.05, 0.34, 0.35, 0.19, 0.03, 0, 0, 0],
    rest: road(0.01, 0.69, 0.27, 0.03, 0),
  },
  offices: {
    europe: road(0.02, 0.88, 0.09, 0.01, 0),
    south_asia: [0.01, 0.04, 0.25, 0.61, 0.08, 0.01, 0, 0, 0],
    rest: road(0.01, 0.89, 0.09, 0.01, 0),
  },
  industry: {
    europe: road(0, 0.35, 0.25, 0.22, 0.18),
    south_asia: [0.01, 0, 0.15, 0.3, 0.26, 0.22, 0.06, 0, 0],
    rest: road(0, 0.42, 0.3, 0.22, 0.06),
  },
  construction: {
    europe: road(0, 0.4, 0.25, 0.3, 0.05),
    south_asia: [0.01, 0, 0.12, 0.25, 0.3, 0.28, 0.04, 0, 0],
    rest: road(0, 0.35, 0.3, 0.3, 0.05),
  },
  waste: {
    europe: road(0, 0.02, 0.18, 0.8, 0),
    south_asia: [0.08, 0, 0.2, 0.05, 0.37, 0.3, 0, 0, 0],
    rest: road(0, 0.05, 0.45, 0.5, 0),
  },
  parcels_b2c: {
    europe: road(0.03, 0.92, 0.05, 0, 0),
    south_asia: [0, 0.05, 0.1, 0.82, 0.03, 0, 0, 0, 0],
    rest: road(0.01, 0.94, 0.05, 0, 0),
  },
  parcels_b2b: {
    europe: road(0.02, 0.88, 0.09, 0.01, 0),
    south_asia: [0, 0.04, 0.12, 0.76, 0.07, 0.01, 0, 0, 0],
    rest: road(0.01, 0.89, 0.09, 0.01, 0),
  },
  service: {
    europe: road(0.01, 0.95, 0.04, 0, 0),
    south_asia: [0, 0.02, 0.1, 0.84, 0.04, 0, 0, 0, 0],
    rest: road(0.01, 0.95, 0.04, 0, 0),
  },
} as const satisfies Record<string, Shares>;
