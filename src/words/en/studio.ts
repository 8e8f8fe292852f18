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
    /** Undefined where nothing can be changed. */
    inGroup: (of: number, changed: number | undefined) =>
      changed === undefined
        ? count(of, 'lever', 'levers')
        : changed === 0
          ? `${of}, none changed`
          : `${of}, ${changed} changed`,
    foldAll: 'Show the groups only',
    unfoldAll: 'Show all levers',
    noneFound: 'No lever is called that.',
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
    /** Within goods. */
    parts: {
      avoid: 'Fewer and fuller trips',
      shift: 'Other vehicles and hours',
      improve: 'Rules, kerb and clean vehicles',
    },
    /** What else people type when they look for a lever. */
    calledToo: {
      PA1: 'land use density transit-oriented development TOD zoning',
      PA2: '15-minute city mixed use shops',
      PA3: 'home office work from home',
      PA4: 'toll cordon road pricing',
      PA5: 'carbon tax excise petrol diesel gasoline',
      PA6: 'distance toll road user charge insurance pay as you drive',
      PA7: 'meters kerb curb',
      PA8: 'employer WPL',
      PA9: 'employer bonus',
      PA10: 'parking maximums minimums garages',
      PA11: 'ZTL permit access restriction pedestrian zone',
      PA12: 'LTN circulation plan modal filter superblock',
      PA13: 'road diet capacity lane removal',
      PA14: 'campaign mobility management personalised workplace school',
      PA15: 'job ticket mobility management employer bus',
      PS1: 'price ticket subsidy',
      PS2: 'free transit zero fare',
      PS3: 'frequency headway coverage transit',
      PS4: 'busway queue jump transit priority',
      PS5: 'BRT busway transit',
      PS6: 'light rail LRT streetcar metro transit',
      PS7: 'MaaS smart card app transfer transit',
      PS8: 'bicycle bike path track',
      PS9: 'bicycle electric subsidy voucher pedelec',
      PS10: 'bicycle scooter shared micromobility',
      PS11: 'car club',
      PS12: 'ride pooling HOV lane lift',
      PS13: 'pavement sidewalk crossing pedestrian superblock',
      PS14: 'P+R interchange hub',
      PS15: 'children escort',
      PI6: 'clean zero-emission transit',
      PI9: '20 mph speed limit traffic calming',
      PI10: 'traffic lights ITS green wave junction',
      FA2: 'consolidation parcels last mile',
      FA7: 'back-loading freight exchange lorry truck',
      FI1: 'ZEZ van lorry truck',
      FS2: 'night',
    } as Readonly<Record<string, string>>,
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
    reset: 'Reset this lever',
    fault: 'Fault',
    unloaded: 'What is known of this measure could not be fetched. Check the connection and open the lever again.',
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
