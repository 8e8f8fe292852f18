// The words of the compare room: what the scenarios reach, where they differ.

const list = (of: readonly string[]): string =>
  of.length < 2 ? (of[0] ?? '') : `${of.slice(0, -1).join(', ')} and ${of[of.length - 1] ?? ''}`;

/** Names that hold an `and` of their own stay apart in quotation marks. */
const listed = (names: readonly string[]): string =>
  list(names.length > 1 && names.some((name) => / and /.test(name)) ? names.map((name) => `‘${name}’`) : names);

export const compare = {
  room: 'Compare',
  empty: 'No plan is open. Open a city first.',
  waiting: 'The first results are being computed.',

  visible: 'Scenarios in the comparison',
  bring: 'Bring in a scenario',
  show: (name: string) => `${name}: in the comparison`,
  takeOut: 'Press to take it out',
  many: 'More than four scenarios are hard to read side by side.',

  finding: {
    none: 'No plan is in the comparison; bring one in',
    noTargets: 'No target is set, so nothing is met or missed',
    all: (names: readonly string[], referenceToo: boolean) =>
      `${listed(names)} ${names.length === 1 ? 'meets' : 'meet'} every target${referenceToo ? ', and so does the reference' : ''}`,
    nearest: (name: string, met: number, of: number) => `No plan reaches every target; ${name} meets ${met} of ${of}`,
    tie: (names: readonly string[], met: number, of: number) =>
      `No plan reaches every target; ${listed(names)} meet ${met} of ${of} each`,
    nothing: 'No plan meets any of the targets',
    unjudged: 'No target can be judged: the run has no value in its year',
  },

  values: (year: number) => `Values in ${year}`,
  changes: (against: string) => `Change against ${against}`,
  main: 'Main indicators',
  all: (of: number) => `All ${of}`,
  showLabel: 'What the table shows',
  extentLabel: 'How many indicators',
  /** Heads of a column in a file or on the clipboard, where nothing else says what the figures are. */
  valueHead: (scenario: string, year: number) => `${scenario}, ${year}`,
  changeHead: (scenario: string, against: string, year: number) => `${scenario}, change against ${against}, ${year}`,
  valueFile: (year: number) => `indicators ${year}`,
  changeFile: (against: string, year: number) => `changes ${year} against ${against}`,
  tableLabel: (year: number) => `Indicators by scenario, ${year}`,
  indicator: 'Indicator',
  unit: 'Unit',
  target: 'Target',
  targetYear: 'Target year',
  gap: 'Gap, best',
  by: (year: number) => `by ${year}`,
  toGo: (gap: string) => `${gap} to go`,
  noGap: 'none',
  met: 'met',
  missed: 'missed',
  legendMet: 'met',
  legendMissed: 'missed',
  legendNote:
    'A target is judged in its own year. No bands are computed yet, so a target is met or missed, nothing between.',

  saveCsv: 'Save CSV',
  copy: 'Copy',
  saved: (name: string) => `Saved as ${name}.`,
  copied: 'Copied the table.',
  notCopied: 'The browser did not let us copy. Save the table instead.',

  levers: {
    title: 'Levers that differ',
    titleSame: 'The plans pull the same levers',
    none: 'No lever differs from the reference in any of these scenarios.',
    lever: 'Lever',
    notUsed: 'not used',
    from: (year: number) => `from ${year}`,
    factor: (name: string, value: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)} ${value}`,
    tableLabel: 'Levers that differ between the scenarios',
  },
  drivers: {
    title: 'Trends that differ',
    none: 'All scenarios share the same trends of the world.',
    driver: 'Trend',
    same: 'as the plan',
    tableLabel: 'Trends that differ between the scenarios',
    growth: (percent: string) => `${percent} a year`,
    points: (from: string, to: string, first: number, last: number) => `${from} in ${first}, ${to} in ${last}`,
  },
  multiples: {
    label: 'One chart for each scenario',
    pick: (name: string) => `Instead of ${name}, for each scenario`,
  },
} as const;
