// The words of the studio: scenario tabs, headlines, levers, plates, warnings.

const count = (of: number, one: string, many: string): string => `${of} ${of === 1 ? one : many}`;

export const studio = {
  room: 'Studio',
  empty: 'No plan is open. Open a city first.',

  tabs: {
    label: 'Scenarios',
    add: 'New scenario',
    newName: (number: number) => `Package ${number}`,
    menu: (name: string) => `What to do with ${name}`,
    rename: 'Rename',
    renameLabel: (name: string) => `New name for ${name}`,
    duplicate: 'Duplicate',
    remove: 'Delete',
    removed: (name: string) => `Deleted “${name}”.`,
    left: 'Move left',
    right: 'Move right',
  },

  reading: {
    year: 'Read at',
    against: 'Against',
  },

  headline: {
    strip: 'Headline results',
    in: (name: string, year: number) => `${name} in ${year}`,
    change: (against: string) => `Change against ${against}`,
    target: (value: string) => `target ${value}`,
    targetIn: (value: string, year: number) => `target ${value} in ${year}`,
    /** The target's year is not the year read at: it is judged in its own. */
    targetBy: (value: string, year: number) => `target ${value} by ${year}`,
    met: 'met',
    metThen: 'met then',
    toGo: (gap: string) => `${gap} to go`,
    toGoThen: (gap: string) => `${gap} to go then`,
    noTarget: 'no target set',
    missing: 'no value',
    open: 'Show the plate behind it',
  },

  levers: {
    label: 'Levers',
    find: 'Find a lever',
    all: (of: number) => `All ${of}`,
    changed: (of: number) => `Changed ${of}`,
    changedInGroup: (of: number) => (of === 0 ? 'none changed' : `${of} changed`),
    noneFound: 'No lever has that in its name.',
    noneChanged: 'No lever differs from the reference yet.',
    groups: {
      prices: 'Prices and parking',
      street: 'Room on the street',
      transit: 'Public transport',
      habits: 'Work, school and sharing',
      land_use: 'Where homes and shops stand',
      fleet: 'Vehicles and energy',
      goods: 'Goods',
    },
    resetAll: 'Reset all levers',
    note: (name: string) => `What ${name} stands for`,
    noteHint: 'One or two sentences; the chapter prints them.',
    without: {
      hourly_wage: 'needs the hourly wage of the city, so that its price has a scale',
      bus_fleet: 'needs the number of buses in the city',
      area_km2: 'needs the built-up area of the city, so that its length has a scale',
    },
    docked: 'Lever in hand',
    sheet: (of: number) => count(of, 'lever', 'levers'),
    close: 'Close',
    fixed: {
      base_year: 'The base year is the city as counted. Nothing is changed here.',
      business_as_usual: 'Business as usual goes on as today, so no lever is pulled. Choose a plan, or make a new one.',
      reference:
        'Everything is measured against the reference, so its levers stay still. Choose a plan, or make a new one.',
    },
  },

  lever: {
    open: (name: string) => `${name}: show when, where, evidence, who decides`,
    none: 'none',
    /** Label of the number field, read by a screen reader. */
    number: (name: string, unit: string) => `${name}, ${unit}`,
    slide: (name: string) => `${name}, slide`,
    untried: { above: 'beyond what cities have tried', below: 'below what cities have tried' },
    notSameAs: 'Not the same as',
    when: 'When',
    whenLine: (from: number, full: number) =>
      from === full ? `opens ${from}, all at once` : `opens ${from}, full by ${full}`,
    opens: 'opens',
    startYear: 'Start year',
    grows: 'grows over',
    rampYears: 'Years to full effect',
    years: 'years',
    where: 'Where',
    evidence: 'Evidence',
    confidence: {
      A: 'Strong evidence.',
      B: 'Good evidence.',
      C: 'Some evidence.',
      D: 'Weak evidence.',
    },
    cost: 'Unit cost',
    costLine: (range: string, unit: string, prices: string) => `${range} to set up, per unit of ${unit}; ${prices}`,
    to: (low: string, high: string) => `${low} to ${high}`,
    prices: (place: string, year: number) => `${place}, prices of ${year}`,
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
    reset: 'Reset this lever',
    notUsed: 'Not used in this scenario.',
    scaleUnknown: 'The city lacks a number to say how large this would be.',
    toBuildBefore: ', about ',
    toBuild: ' to set up',
    join: ', ',
    aYear: ' a year to run',
  },

  plates: {
    label: 'Plates',
    small: 'More plates',
    pick: (name: string) => `Instead of ${name}`,
    bring: 'Bring it to the first plate',
    saved: (file: string) => `Saved as ${file}.`,
    waiting: 'The first results are being computed.',
  },

  warnings: {
    label: (of: number) => count(of, 'thing to know about this scenario', 'things to know about this scenario'),
    base: (of: number) => count(of, 'thing to know about the data', 'things to know about the data'),
    show: 'Show all',
    hide: 'Hide',
  },
} as const;
