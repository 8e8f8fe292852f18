// What the command line says. Results go to stdout and have no words of their own; these go to stderr or are asked for.

const program = 'npm run -s sumpter --';

const usage = {
  run: `${program} run FILE [--scenario ID …]`,
  validate: `${program} validate FILE`,
  report: `${program} report FILE --format docx|csv --out F`,
  new: `${program} new --country MEX --population N --cars-per-1000 N [--area-km2 N]`,
  estimate: `${program} estimate DATA --spec SPEC.json [--change COLUMN=FACTOR …]`,
  'fit-freight': `${program} fit-freight SURVEY.csv [--json] [--into FILE --out F]`,
  zones: `${program} zones GEOJSON --into FILE --out F [--matrix CSV]`,
  distribute: `${program} distribute --origins O.csv --destinations D.csv --cost C.csv --deterrence exponential:B|tanner:A,B|lognormal:M,S [--calibrate-mean X] [--tolerance 1e-8] [--summary] [--out F] [--progress]`,
} as const;

export type CommandName = keyof typeof usage;

const page = (command: CommandName, what: string, options: readonly (readonly [string, string])[]): string =>
  [
    usage[command],
    '',
    what,
    '',
    ...options.map(([option, meaning]) => `  ${option.padEnd(20)}${meaning}`),
    `  ${'--help'.padEnd(20)}this page`,
  ].join('\n');

export const cliWords = {
  usage,
  help: {
    all: [
      'Sumpter models a city’s mobility and logistics plan: projections under the assumptions of a plan file.',
      '',
      ...Object.values(usage).map((line) => `  ${line}`),
      '',
      'Each command explains itself with --help. Relative paths start where you stand.',
      'Exit status: 0 done, 1 the file or its content is at fault, 2 the command was not understood.',
    ].join('\n'),
    run: page('run', 'Runs the scenarios of a plan file and prints all indicators by year as JSON.', [
      ['FILE', 'a plan file (.json)'],
      ['--scenario ID', 'run only this scenario; may be repeated'],
    ]),
    validate: page('validate', 'Checks a plan file; prints one complaint a line, “path: problem. remedy”.', [
      ['FILE', 'a plan file (.json)'],
    ]),
    report: page('report', 'Runs a plan file and writes its chapter (Word) or all indicators (CSV).', [
      ['FILE', 'a plan file (.json)'],
      ['--format docx|csv', 'what to write'],
      ['--out F', 'where to write it; a file of that name is replaced'],
    ]),
    new: page('new', 'Makes a plan file from three numbers and labelled defaults, and prints it.', [
      ['--country MEX', 'ISO 3166-1 alpha-3 code'],
      ['--population N', 'residents'],
      ['--cars-per-1000 N', 'cars per 1,000 people'],
      ['--area-km2 N', 'built-up area, if known'],
    ]),
    estimate: page(
      'estimate',
      [
        'Estimates a multinomial or nested logit from a choice survey and prints the result as JSON: parameters with',
        'standard and robust errors, log-likelihood, rho square, values of time, shares, warnings.',
        'What cannot be estimated is said in words: missing cells, choices that were not available, parameters that',
        'the data cannot tell apart, choices that are foretold perfectly.',
      ].join('\n'),
      [
        ['DATA', 'a table of answers: comma, semicolon or tab; one row an answer, or one for each alternative'],
        ['--spec SPEC.json', 'what to estimate from which columns, as the screen “Estimate” saves it'],
        ['--change COL=1.2', 'adds a policy run with the column multiplied; may be repeated'],
      ],
    ),
    'fit-freight': page(
      'fit-freight',
      [
        'Fits deliveries of establishments by employees or floor area, sector by sector, and prints the result.',
        'Columns are found by their names: sector, employees, area, deliveries, pick-ups.',
        'Of the forms a, b E, a + b E and a E^b the one with the lowest AICc stands.',
      ].join('\n'),
      [
        ['SURVEY.csv', 'one row for each establishment: comma, semicolon or tab'],
        ['--json', 'print everything as JSON'],
        ['--into FILE', 'a plan file that takes the rates; it stays as it is'],
        ['--out F', 'where to write the new plan file; a file of that name is replaced'],
        ['--year N', 'year of the survey; the base year of the plan where it is not given'],
        ['--title TEXT', 'title of the survey; else the name of the file'],
      ],
    ),
    zones: page('zones', 'Brings the zones of a GeoJSON file into a plan file.', [
      ['GEOJSON', 'outlines in WGS84 with residents and jobs; properties are found by their names'],
      ['--into FILE', 'the plan file that takes them; it stays as it is'],
      ['--out F', 'where to write the new plan file; a file of that name is replaced'],
      ['--matrix CSV', 'road distances in km: square, or from, to, km'],
    ]),
    distribute: page(
      'distribute',
      [
        'Spreads trips between zones by a doubly constrained gravity model, T = a(i) b(j) f(cost), and prints a table',
        'origin,destination,trips: all pairs, in the order of the zones, with all digits.',
        'Margins that cannot be met and balancing that does not converge are told with the figures reached; then no',
        'table is written and the exit status is 1.',
      ].join('\n'),
      [
        ['--origins O.csv', 'table zone,trips: what leaves each zone'],
        ['--destinations D.csv', 'table zone,trips: what arrives in each zone'],
        ['--cost C.csv', 'table origin,destination,cost with every pair; inf forbids a pair'],
        ['--deterrence F', 'exponential:B is exp(-B c); tanner:A,B is c^A exp(B c); lognormal:M,S has M and S'],
        ['', 'as mean and deviation of ln c'],
        ['--calibrate-mean X', 'seeks the mean cost X by moving B, for lognormal M; A and S stay'],
        ['--tolerance 1e-8', 'largest relative error of a margin, and of the mean'],
        ['--summary', 'prints JSON in place of the table: iterations (of all tables), error, meanCost,'],
        ['', 'parameter (B, or M of lognormal), converged'],
        ['--out F', 'writes to this file; it appears only when it is whole'],
        ['--progress', 'tells of long runs also where stderr is no terminal'],
      ],
    ),
  },
  noCommand: `Say what to do: run, validate, report, new, estimate, fit-freight, zones or distribute. ${program} --help explains them.`,
  unknownCommand: (name: string) =>
    `There is no command ${name}. There are run, validate, report, new, estimate, fit-freight, zones and distribute; ${program} --help explains them.`,
  unknownOption: (name: string, command: CommandName) => `${command} has no option ${name}. Usage: ${usage[command]}`,
  optionNeedsValue: (name: string, command: CommandName) => `${name} needs a value. Usage: ${usage[command]}`,
  optionTakesNone: (name: string) => `${name} takes no value. Write it alone.`,
  optionTwice: (name: string) => `${name} is given more than once. Give it once.`,
  missingOption: (name: string, command: CommandName) => `${name} is missing. Usage: ${usage[command]}`,
  missingFile: (command: CommandName) =>
    `Name the ${command === 'estimate' ? 'table of answers' : command === 'fit-freight' ? 'survey' : 'plan file'}. Usage: ${usage[command]}`,
  tooManyFiles: (command: CommandName, extra: string) =>
    `One file at a time: ${extra} is one too many. Usage: ${usage[command]}`,
  notANumber: (name: string, given: string) =>
    `${name} is ${given}, which is not a plain number. Write digits without separators, such as 400000 or 12.5.`,
  notAFormat: (given: string) => `The format ${given} is unknown. Use docx or csv.`,
  noSuchFile: (path: string) => `There is no file ${path}.`,
  notAFile: (path: string) => `${path} is not a file.`,
  notReadable: (path: string) => `${path} cannot be read: permission denied.`,
  notWritable: (path: string, reason: string) => `${path} cannot be written: ${reason}.`,
  noSuchFolder: 'its folder does not exist',
  isFolder: 'it is a folder',
  refused: 'permission denied',
  tooLarge: (path: string) => `${path} is far too large for a plan file.`,
  unknownScenario: (id: string, known: readonly string[]) =>
    `There is no scenario ${id}. The file has: ${known.join(', ')}.`,
  wholeFile: 'file',
  noComplaints: (city: string) => `No complaints: ${city} can be run.`,
  faulty: (path: string, count: number) =>
    `${path} cannot be run: ${count === 1 ? 'one complaint' : `${count} complaints`}.`,
  cannotEstimate: (path: string, count: number) =>
    `Nothing is estimated: ${path} has ${count === 1 ? 'one complaint' : `${count} complaints`}.`,
  cannotFit: (path: string, count: number) =>
    `Nothing is fitted: ${path} has ${count === 1 ? 'one complaint' : `${count} complaints`}.`,
  notAYear: (given: number) => `--year is ${given}. Write a calendar year, such as 2024.`,
  intoNeedsOut: '--into needs --out, where the new plan file is written.',
  outNeedsInto: '--out needs --into, the plan file that takes the rates.',
  notAChange: (given: string) => `--change is ${given}. Write a column and a factor, such as CAR_CO=1.2.`,
  notTaken: (path: string, count: number) =>
    `${path} was not taken: ${count === 1 ? 'one complaint' : `${count} complaints`}.`,
  options: {
    country: '--country',
    population: '--population',
    carsPer1000: '--cars-per-1000',
    area_km2: '--area-km2',
  } as Readonly<Record<string, string>>,
  internal: (message: string) =>
    `Sumpter failed, which it should not: ${message}. Please report it together with the command and the file.`,
};
