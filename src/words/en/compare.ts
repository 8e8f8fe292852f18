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
    all: (names: readonly string[]) => `${listed(names)} ${names.length === 1 ? 'meets' : 'meet'} every target`,
    nearest: (name: string, met: number, of: number) => `No plan reaches every target; ${name} meets ${met} of ${of}`,
    tie: (names: readonly string[], met: number, of: number) =>
      `No plan reaches every target; ${listed(names)} meet ${met} of ${of} each`,
    nothing: 'No plan meets a target yet',
    notDue: (year: number) => `No target binds in ${year} yet`,
  },

  values: (year: number) => `Values in ${year}`,
  changes: (against: string) => `Change against ${against}`,
  main: 'Main indicators',
  all: (of: number) => `All ${of}`,
  showLabel: 'What the table shows',
  extentLabel: 'How many indicators',
  tableLabel: (year: number) => `Indicators by scenario, ${year}`,
  indicator: 'Indicator',
  unit: 'Unit',
  target: 'Target',
  gap: 'Gap, best',
  by: (year: number) => `by ${year}`,
  toGo: (gap: string) => `${gap} to go`,
  noGap: 'none',
  met: 'met',
  missed: 'missed',
  legendMet: 'met',
  legendMissed: 'missed',
  legendNote: 'No bands are computed yet, so a target is met or missed, nothing between.',
  themes: {
    climate: 'Climate',
    travel: 'Travel and streets',
    goods: 'Goods',
    energy: 'Energy',
    people: 'People',
    inventory: 'Inventory of the base year',
    check: 'Checks of the model',
  },

  saveCsv: 'Save CSV',
  copy: 'Copy',
  saved: (name: string) => `Saved as ${name}.`,
  copied: 'Copied the table.',
  notCopied: 'The browser did not let us copy. Save the table instead.',
  indicatorsFile: 'indicators',

  levers: {
    title: 'Levers that differ',
    titleSame: 'The plans pull the same levers',
    none: 'No lever differs from the reference in any of these scenarios.',
    lever: 'Lever',
    notUsed: 'not used',
    from: (year: number) => `from ${year}`,
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
    label: 'CO2e path of each scenario',
    title: (falling: number, of: number) =>
      falling === of
        ? 'Every scenario ends below today'
        : falling === 0
          ? 'No scenario ends below today'
          : `${falling} of ${of} scenarios end below today`,
    subtitle: (of: string) => `${of}; thin lines: the others`,
  },
} as const;
