// What is said about plan files and edits: what is wrong, and what to do. The subject is the file, never its author.

interface Said {
  readonly problem: string;
  readonly remedy: string;
}

export const said = (problem: string, remedy: string): Said => ({ problem, remedy });
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};
const quoted = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
const listed = (options: readonly unknown[]): string => options.map(String).join(', ');
export const number = (value: number): string => String(Number(value.toPrecision(6)));

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  object: 'an object in braces',
  record: 'an object in braces',
  array: 'a list in square brackets',
  tuple: 'a pair in square brackets',
  boolean: 'true or false',
};

export const planWords = {
  shape: {
    forbiddenKey: (key: string) => said(`The name "${key}" is not allowed in a plan.`, 'Delete this entry.'),
    missing: (wanted: string) => said('This is missing.', `Add it: ${kinds[wanted] ?? wanted}.`),
    nothing: (wanted: string) =>
      said(
        `null stands where ${kinds[wanted] ?? wanted} should.`,
        'Fill it in, or leave it out: a missing datum is not zero.',
      ),
    wrongType: (wanted: string, found: string) =>
      said(
        `Expected ${kinds[wanted] ?? wanted}, found ${kinds[found] ?? found}.`,
        `Replace it by ${kinds[wanted] ?? wanted}.`,
      ),
    numberAsText: (value: string) =>
      said(`The number ${shown(value)} stands in quotes.`, 'Write it without quotes, with a decimal point.'),
    notOneOf: (value: unknown, options: readonly unknown[]) =>
      said(`${shown(value)} is not known here.`, `Use one of: ${listed(options)}.`),
    tooSmall: (least: number | bigint) => said(`This is below ${least}.`, `Use ${least} or more.`),
    tooBig: (most: number | bigint) => said(`This is above ${most}.`, `Use ${most} or less.`),
    tooLong: (most: number | bigint) => said(`This has more than ${most} entries or characters.`, 'Shorten it.'),
    tooShort: (least: number | bigint) =>
      said(`This has fewer than ${least} entries or characters.`, 'Add what is missing.'),
    badText: () =>
      said(
        'The text has characters or a form that are not allowed here.',
        'Type it again, without control characters.',
      ),
    badId: () => said('This is not a name that a plan can use.', 'Use letters, digits, dots, hyphens and underscores.'),
    badCode: (what: string) => said(`This is not ${what}.`, 'Use three capital letters, as in MEX or EUR.'),
    country: 'a country code (ISO 3166-1 alpha-3)',
    currency: 'a currency code (ISO 4217)',
    badUrl: () => said('This is not a web address.', 'Begin with https:// or leave it out.'),
    unknownEntry: () => said('A plan has no entry of this name.', 'Delete it, or check its spelling.'),
    other: () =>
      said('This does not fit the plan format.', 'Compare it with the published schema, sumpter.schema.json.'),
  },

  city: {
    unknownDatum: (key: string, nearest: string | undefined) =>
      said(
        `There is no datum "${key}".`,
        nearest ? `Did you mean "${nearest}"? Else delete it.` : 'Check its spelling, or delete it.',
      ),
    unit: (found: string, wanted: string) =>
      said(`The unit is "${found}", expected "${wanted}".`, `Convert the value and write the unit "${wanted}".`),
    bounds: (label: string, value: number, min: number, max: number, unit: string) =>
      said(
        `${label} is ${number(value)} ${unit}, outside ${number(min)} to ${number(max)}.`,
        unit === 'share' ? 'Shares are 0 to 1: write 35 % as 0.35.' : 'Check the value and its unit.',
      ),
    spread: (low: number, value: number, high: number) =>
      said(
        `The range ${number(low)} to ${number(high)} does not hold the value ${number(value)}.`,
        'Give a low end at or below the value and a high end at or above it.',
      ),
    surveyPlace: () =>
      said('A survey definition stands where there is no share of a mode.', 'Move it to the shares, or delete it.'),
    sumAbove: (family: string, sum: number) =>
      said(`${family} sum to ${number(sum)}, above 1.`, 'Lower one or more of them.'),
    sumOff: (family: string, sum: number) =>
      said(
        `${family} sum to ${number(sum)}, not to 1.`,
        'Check each share and change the others with it; 35 % is 0.35.',
      ),
    duplicateMode: (mode: string) => said(`The mode "${mode}" stands in the list twice.`, 'Keep it once.'),
    modeMissing: (mode: string) =>
      said(
        `There are data on "${mode}", which the city does not have.`,
        `Add "${mode}" to city.modes, or delete the datum.`,
      ),
    years: (base: number, horizon: number) =>
      said(`The horizon ${horizon} lies before the base year ${base}.`, 'Move the horizon to the base year or later.'),
    longAxis: (years: number, most: number) =>
      said(`Base year and horizon lie ${years} years apart; ${most} are possible.`, 'Move one of the two.'),
    source: (key: string) =>
      said(
        `The source "${key}" is not in the bibliography.`,
        'Add it to "sources", or mark the reference as a judgement.',
      ),
    citedJudgement: () =>
      said(
        'A judgement names a source.',
        'Drop the source, or mark the reference as "read", "secondary" or "derived".',
      ),
    uncited: (kind: string) =>
      said(`A reference marked "${kind}" names no source.`, 'Name the source, or mark it as "judgement".'),
    families: {
      modes: 'The mode shares',
      bands: 'The shares of trips by length',
      band: (band: string) => `Walking, cycling and transit shares of trips of ${band}`,
      rings: 'The shares of residents by ring',
      powertrains: (of: string) => `The powertrain shares of ${of}`,
      inventory: (of: string) => `The fuel shares of ${of} in the inventory`,
      segment: (of: string) => `The vehicle shares of ${of}`,
      depots: 'The shares of depots by ring',
      vanUses: 'The uses of vans',
      goodsTraffic: 'The shares of vans and lorries in vehicle-km',
    },
  },

  /** Zones of the city's own. */
  zones: {
    noZones: () => said('The city has no zones of its own.', 'Nothing was changed.'),
    noZone: (id: string) => said(`There is no zone ${quoted(id)}.`, 'Nothing was changed.'),
    duplicate: (id: string) => said(`Two zones have the id ${quoted(id)}.`, 'Give each zone an id of its own.'),
    forbidden: (id: string) => said(`A zone cannot have the id ${quoted(id)}.`, 'Give it another id.'),
    nobody: () => said('The zones have no resident.', 'Give the residents of each zone; missing is not zero.'),
    noJobs: () => said('The zones have no job.', 'Give the jobs of each zone; missing is not zero.'),
    open: () => said('An outline is not closed.', 'Repeat its first point at its end.'),
    points: (found: number, most: number) =>
      said(`The outline has ${found} corners; ${most} are possible.`, 'Simplify it.'),
    far: (km: number) => said(`The zone lies ${number(Math.round(km))} km from the others.`, 'Put its centroid right.'),
    size: (found: number, zones: number) =>
      said(
        `The table of distances has ${found} entries for ${zones} zones.`,
        'Give one row and one column for each zone, in their order; null where a distance is not known.',
      ),
    zero: (pair: string) =>
      said(`The distance for ${pair} is 0.`, 'Two zones do not lie at one place: put it right, or leave it empty.'),
    pair: (from: string, to: string): string => `${quoted(from)} to ${quoted(to)}`,
  },

  scenario: {
    duplicateId: (id: string) => said(`Two scenarios have the id "${id}".`, 'Give each scenario an id of its own.'),
    oneRole: (role: string, count: number) =>
      said(
        count === 0 ? `No scenario has the role "${role}".` : `${count} scenarios have the role "${role}".`,
        `Give the role "${role}" to exactly one scenario.`,
      ),
    baseMeasures: () => said('The base year holds measures.', 'Move them to a plan: the base year shows what is.'),
    unknownMeasure: (id: string, known: readonly string[]) =>
      said(`There is no measure "${id}" in the catalogue.`, `Use one of: ${listed(known)}.`),
    duplicateMeasure: (id: string) => said(`The measure "${id}" stands here twice.`, 'Keep it once.'),
    level: (name: string, level: number, min: number, max: number, unit: string) =>
      said(
        `${name} is at ${number(level)} ${unit}, outside ${number(min)} to ${number(max)}.`,
        'Bring the level into its range, or check its unit.',
      ),
    noFactor: (name: string, factor: string, known: readonly string[]) =>
      said(
        `${name} has no factor "${factor}" that a scenario may set.`,
        known.length > 0 ? `Use ${listed(known)}, or leave it out.` : 'Leave it out.',
      ),
    factor: (name: string, factor: string, value: number, most: number, unit: string) =>
      said(
        `The factor "${factor}" of ${name} is ${number(value)}, outside 0 to ${number(most)} (${unit}).`,
        'Bring it into its range, or check its unit: shares are 0 to 1.',
      ),
    start: (name: string, year: number, first: number, last: number) =>
      said(`${name} starts in ${year}, outside ${first} to ${last}.`, 'Start it between base year and horizon.'),
    pointOrder: () => said('The years of the points are not in rising order.', 'Sort them, one point a year.'),
    pointNegative: (value: number) => said(`The value ${number(value)} is below 0.`, 'Use 0 or more.'),
    shareAbove: (value: number) =>
      said(`A share of ${number(value)} is above 1.`, 'Shares are 0 to 1: write 35 % as 0.35.'),
    notAMultiple: (value: number) =>
      said(
        `A trend of ${number(value)} is no multiple of the base year.`,
        'This trend counts from 1 in the base year: a growth by a fifth is 1.2.',
      ),
    shareGrowth: () => said('A share cannot grow at a constant rate for ever.', 'Give points: year and share.'),
    indicator: (id: string) =>
      said(`There is no indicator "${id}".`, 'Check its spelling against the list of indicators.'),
    targetYear: (year: number, first: number, last: number) =>
      said(`The target year ${year} lies outside ${first} to ${last}.`, 'Choose a year from base year to horizon.'),
    targetRelative: (value: number) =>
      said(`${number(value)} of the base year’s value is not a target.`, 'Write 55 % less as 0.45.'),
  },

  edit: {
    noScenario: (id: string) => said(`There is no scenario "${id}".`, 'Choose one from the list.'),
    noDatum: (key: string) => said(`The city holds no datum "${key}".`, 'Nothing was changed.'),
    noSource: (key: string) => said(`The bibliography holds no source "${key}".`, 'Nothing was changed.'),
    noMeasure: (id: string) => said(`The scenario does not hold the measure "${id}".`, 'Nothing was changed.'),
    noTarget: (at: number) => said(`There is no target ${at + 1}.`, 'Nothing was changed.'),
    keepRole: (name: string, role: string) =>
      said(`“${name}” is the ${role}; the plan needs it.`, 'Edit it instead, or delete another scenario.'),
    idTaken: (id: string) => said(`A scenario with the id "${id}" exists already.`, 'Choose another id.'),
    position: (at: number) => said(`There is no place ${at + 1} in the list.`, 'Choose a place in the list.'),
    roleNeeded: (role: string) =>
      said(`A plan has exactly one ${role}, and it is given already.`, 'Choose plan or variant.'),
    nameEmpty: () => said('The name is empty.', 'Type a name.'),
    copyOf: (name: string) => `${name}, copy`,
    scaled: 'scaled so that the shares sum to 1',
  },

  numbers: {
    empty: () => said('There is no number here.', 'Type a number, or leave the default.'),
    unreadable: (text: string) => said(`${shown(text)} is not a number.`, 'Type digits, as in 1234.5.'),
    infinite: (text: string) =>
      said(`${shown(text)} is not a number to calculate with.`, 'Type a number, or leave the default.'),
    tooBig: (text: string) => said(`${shown(text)} is too large.`, 'Check the number and its unit.'),
  },
} as const;
