/** What a city's own zones may be; past it a file is an accident, an attack, or not of one city. */
export const zoneLimits = {
  least: 2,
  most: 400,
  /** Corners kept for the map: of a zone, and of all zones. */
  corners: 200,
  cornersInAll: 20_000,
  /** Digits of a degree that are kept: about a metre. */
  digits: 5,
  /** Farther than this from the middle of all zones a zone is not of the city. */
  reach_km: 300,
  id: 120,
  /** What is read at all, before it is thinned. */
  file_MB: 30,
  points: 500_000,
  table_MB: 10,
} as const;
