// The staircase of imports: which room may take what from which. The README prints this table.

/** What may be imported of a room: all, only types and the closed lists, or only the named files. */
export type Share =
  | { readonly of: string }
  | { readonly of: string; readonly files: readonly string[]; readonly note: string; readonly typesToo?: boolean };

export interface Room {
  readonly name: string;
  readonly path: string;
  readonly purpose: string;
  readonly may: readonly Share[];
  /** What to do instead of a forbidden import. */
  readonly lesson: string;
}

const all = (...rooms: string[]): Share[] => rooms.map((of) => ({ of }));
const results: Share = { of: 'engine', files: ['results.ts', 'indicators.ts'], note: 'results', typesToo: true };
const planTypes: Share = { of: 'plan', files: ['vocabulary.ts'], note: 'types and lists', typesToo: true };

export const staircase: readonly Room[] = [
  {
    name: 'words',
    path: 'src/words',
    purpose: 'every sentence and label a person reads, in typed tables',
    may: [],
    lesson: 'words know nothing: pass values into the sentence as arguments',
  },
  {
    name: 'quantities',
    path: 'src/quantities',
    purpose: 'numbers with a unit, the year axis, formatting',
    may: all('words'),
    lesson: 'quantities know no city: pass what they need as arguments',
  },
  {
    name: 'sources',
    path: 'src/sources',
    purpose: 'every cited number: value, unit, place, year, reference, spread',
    may: all('words', 'quantities'),
    lesson: 'sources are plain tables: move what computes to model or engine',
  },
  {
    name: 'plan',
    path: 'src/plan',
    purpose: 'what a plan says: city, drivers, measures, scenarios, targets; read, check, edit, write',
    may: all('words', 'quantities', 'sources'),
    lesson: 'a plan says and does not compute: move the sum to model or engine and pass its result in',
  },
  {
    name: 'model',
    path: 'src/model',
    purpose: 'the equations: pure, total, cited',
    may: [...all('quantities', 'sources'), planTypes],
    lesson: 'a law takes numbers and gives numbers: let engine read the plan and pass them in',
  },
  {
    name: 'engine',
    path: 'src/engine',
    purpose: 'compile a plan to flat arrays, order the equations, run',
    may: all('words', 'quantities', 'sources', 'plan', 'model'),
    lesson: 'the engine ends in results: draw, write and store them in the rooms above',
  },
  {
    name: 'charts',
    path: 'src/charts',
    purpose: 'results to marks, and two thin renderers: component and SVG text',
    may: [...all('words', 'quantities'), planTypes, results],
    lesson: 'charts take data by props; pass it from the view',
  },
  {
    name: 'report',
    path: 'src/report',
    purpose: 'results to a document tree to bytes',
    may: [...all('words', 'quantities', 'sources', 'plan'), results, ...all('charts')],
    lesson: 'a report is written from a plan and its results: pass both in',
  },
  {
    name: 'workers',
    path: 'workers',
    purpose: 'carry a run or an export to another thread and back',
    may: [...all('words'), planTypes, ...all('engine', 'charts', 'report')],
    lesson: 'a worker carries and does not decide: pass it plain data',
  },
  {
    name: 'desk',
    path: 'src/desk',
    purpose: 'what the planner has open: plan, history, run, selection, storage',
    may: [
      ...all('words', 'quantities', 'sources', 'plan'),
      { of: 'engine', files: ['results.ts', 'indicators.ts', 'runner.ts'], note: 'results', typesToo: true },
      {
        of: 'workers',
        files: ['worker-runner.ts', 'exporter.ts', 'estimator.ts', 'studies.ts'],
        note: 'client',
        typesToo: true,
      },
    ],
    lesson: 'the desk holds what is open: models run in workers, screens stand in views',
  },
  {
    name: 'views',
    path: 'src/views',
    purpose: 'screens: desk in, commands out',
    may: [...all('words', 'quantities', 'sources'), planTypes, results, ...all('charts', 'desk')],
    lesson: 'a view is wiring: ask the desk, or move what computes to charts or desk',
  },
  {
    name: 'cli',
    path: 'src/cli',
    purpose: 'the same engine without a browser',
    may: all('words', 'quantities', 'sources', 'plan', 'model', 'engine', 'charts', 'report'),
    lesson: 'the command line runs in place: it needs no desk, view or worker',
  },
];

/** The one door of each library; what is not named here has no door. */
export const doors: readonly {
  readonly library: RegExp;
  readonly name: string;
  readonly door: RegExp;
  readonly says: string;
}[] = [
  { library: /^zod(\/|$)/, name: 'zod', door: /^src\/plan\//, says: 'src/plan' },
  { library: /^mathjs(\/|$)/, name: 'mathjs', door: /^src\/engine\/formula\.ts$/, says: 'src/engine/formula.ts' },
  {
    library: /^simple-statistics$/,
    name: 'simple-statistics',
    door: /^src\/engine\/summarise\.ts$/,
    says: 'src/engine/summarise.ts',
  },
  { library: /^d3(-|$)/, name: 'd3', door: /^src\/charts\//, says: 'src/charts' },
  { library: /^docx$/, name: 'docx', door: /^src\/report\//, says: 'src/report' },
  { library: /^fflate$/, name: 'fflate', door: /^src\/report\//, says: 'src/report' },
  { library: /^comlink$/, name: 'comlink', door: /^workers\//, says: 'workers' },
  { library: /^idb$/, name: 'idb', door: /^src\/desk\//, says: 'src/desk' },
  {
    library: /^(svelte|@lucide\/svelte|@fontsource-variable\/archivo)(\/|$)/,
    name: 'svelte',
    door: /^src\/(views\/|charts\/.*\.svelte(\.ts)?$|desk\/.*\.svelte\.ts$)/,
    says: 'src/views, components of src/charts, runes of src/desk',
  },
  { library: /^node:/, name: 'node', door: /^src\/cli\//, says: 'src/cli' },
];

/** Writes the staircase as the README prints it. */
export function staircaseTable(): string {
  const doorsOf = (path: string) => doors.filter(({ says }) => says.includes(path)).map(({ name }) => name);
  const rows = staircase.map(({ path, purpose, may }) => {
    const from = may.map((share) => ('note' in share ? `${share.of} (${share.note})` : share.of)).join(', ');
    return `| \`${path}\` | ${purpose} | ${from || '–'} | ${doorsOf(path).join(', ') || '–'} |`;
  });
  return ['| room | one purpose | may import | library whose one door is here |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
}
