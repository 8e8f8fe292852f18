// The words of an opened lever: what is known of its measure.

export const leverAbout = {
  where: 'Where',
  evidence: 'Evidence',
  confidence: {
    A: 'Strong evidence.',
    B: 'Good evidence.',
    C: 'Some evidence.',
    D: 'Weak evidence.',
  },
  scope: (where: string) => `Seen ${where}.`,
  cost: 'Unit cost',
  costLine: (range: string, unit: string, prices: string) => `${range} to set up, per unit of ${unit}; ${prices}`,
  to: (low: string, high: string) => `${low} to ${high}`,
  prices: (place: string, year: number) => `${place}, prices of ${year}`,
  /** Of a consolidation centre, from the run. */
  centre: {
    breakEven: 'What it would take',
    breaksEven: (volume: string, come: string, year: number) =>
      `It pays for itself from ${volume} consignments a day; ${come} come through it in ${year}.`,
    never: (come: string, year: number) =>
      `At no volume does it pay for itself: the way in, handling and the last leg cost more than they save. ${come} consignments a day come through it in ${year}.`,
    consignment: 'A consignment',
    costs: (through: string, direct: string) =>
      `${through} through the centre, ${direct} direct. Direct is what a delivery costs on average: a carrier saves that only where whole rounds fall away.`,
    whoPays: 'Who pays',
    pays: (carriers: string, receivers: string, city: string) =>
      `Carriers ${carriers}, receivers ${receivers}, the city ${city} a year. The part of users is a datum of City, Freight.`,
  },
  whoDecides: 'Who decides',
  acceptance: 'Acceptance',
  acceptanceScore: (score: number) => `${score} of 5 before it opens`,
  whoToWatch: 'Who to watch',
  goesWith: 'Goes with',
  brings: 'Also brings',
  needs: 'Needs first',
  source: 'Source',
  judgement: 'Our judgement, no source',
  secondary: (source: string) => `${source} (as reported by others)`,
  derived: (how: string) => `Derived: ${how}`,
  assumptions: (own: number) => (own === 0 ? 'Assumptions' : `Assumptions, ${own} set here`),
  /** Of an assumption: the label of its field, and where its number comes from. */
  factorLabel: (factor: string, unit: string) => `${factor}, ${unit}`,
  factorOwn: 'Set in this scenario',
  factorRange: (low: string, high: string, source: string, note: string | undefined) =>
    `Range ${low} to ${high}. ${source}${note === undefined ? '' : `: ${note}`}`,
  factorBack: (value: string) => `Back to ${value}`,
} as const;
