// What a survey's mode shares are shares of.

export const surveyWords = {
  of: { trips: 'trips', pkm: 'passenger-km' },
  whose: { residents: 'residents', territory: 'all in the area' },
  days: { workday: 'workdays', week: 'all week' },
  share: (of: string, whose: string, days: string): string => `share of ${of}, ${whose}, ${days}`,
  question: 'What the shares count',
  parts: { of: 'Shares of', whose: 'made by', days: 'on' },
  choices: {
    of: { trips: 'trips', pkm: 'passenger-km' },
    whose: { residents: 'residents', territory: 'everyone in the area' },
    days: { workday: 'workdays', week: 'all days of the week' },
  },
  notStated: 'not stated',
  sayAll: 'Say the same of all mode shares',
  several: (statements: readonly string[]): string =>
    `The mode shares do not all count the same. ${statements.join('; ')}. Shares of one city differ with what a survey counts, so they may not belong together.`,
  one: (modes: string, definition: string): string => `${modes}: ${definition}`,
  notTrips: (modes: string): string =>
    `${modes}: stated as shares of passenger-km, and read by the model as shares of trips. Paste them on this page with their mean trip lengths to turn them into trips.`,
} as const;
