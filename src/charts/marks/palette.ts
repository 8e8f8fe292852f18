// Every colour of the app, light and dark. `src/views/styles/tokens.css` is tested equal to this table; exported
// pictures take the light column.

/** The sheet, the ink and the words of state. */
const sheet = {
  paper: ['#FBFBF8', '#14191B'],
  tint: ['#F1F3EE', '#1B2224'],
  pressed: ['#E2E6DF', '#2B3436'],
  evidence: ['#D5DCD3', '#39454A'],
  ink: ['#15201D', '#ECEFEA'],
  'ink-2': ['#45514C', '#BAC2BE'],
  'ink-3': ['#626C67', '#98A19E'],
  control: ['#7A857F', '#7B8683'],
  rule: ['#CBD1CA', '#343D3F'],
  caution: ['#8A5800', '#E8B04A'],
  fault: ['#B0251B', '#FF8A7A'],
  done: ['#1C6A45', '#6CCB98'],
} as const;

const white = '#FFFFFF';
const darkInk = '#15201D';
const darkPaper = '#14191B';

/** Scenarios by letter; T, business as usual, is an open shape, so its letter has the colour of its outline. */
const scenarios = {
  r: ['#6E7672', '#98A19E'],
  t: ['#45514C', '#BAC2BE'],
  a: ['#2959B2', '#678ED3'],
  b: ['#C64924', '#FA8F53'],
  c: ['#118158', '#61C897'],
  d: ['#BB7E00', '#FBCF38'],
  e: ['#951F45', '#E44A58'],
  f: ['#3C8FBE', '#BDE2F0'],
} as const;
const scenarioLetters = {
  r: [white, darkPaper],
  t: scenarios.t,
  a: [white, darkPaper],
  b: [white, darkPaper],
  c: [white, darkPaper],
  d: [darkInk, darkPaper],
  e: [white, darkPaper],
  f: [darkInk, darkPaper],
} as const;

/** Fills of stacked parts and of maps: light, dark, then whether the label on each is ink (else white) and whether each needs a keyline. */
type Part = readonly [
  light: string,
  dark: string,
  labelInk: readonly [boolean, boolean],
  keyline: readonly [boolean, boolean],
];
const parts: Readonly<Record<string, Part>> = {
  'mode-walk': ['#0C5132', '#256441', [false, false], [false, true]],
  'mode-cycle': ['#1B7E16', '#619B4E', [false, true], [false, false]],
  'mode-ebike': ['#98D17F', '#D7E39F', [true, true], [true, false]],
  'mode-minibus': ['#2393AE', '#57C4BE', [true, true], [false, false]],
  'mode-bus': ['#2064B3', '#017ABD', [false, false], [false, false]],
  'mode-tram': ['#91BFE8', '#C9E9FB', [true, true], [true, false]],
  'mode-rail': ['#002C80', '#20438F', [false, false], [false, true]],
  'mode-taxi': ['#F6D265', '#F2CE22', [true, true], [true, false]],
  'mode-three-wheeler': ['#BC7B21', '#C38B45', [true, true], [false, false]],
  'mode-motorcycle': ['#6A340E', '#74422D', [false, false], [false, true]],
  'mode-car-passenger': ['#F5A490', '#ECBEBB', [true, true], [true, false]],
  'mode-car-driver': ['#C3472A', '#E9544D', [false, true], [false, false]],
  'mode-own': ['#6D4C9B', '#B79AD6', [false, true], [false, false]],
  'goods-cargo-bike': ['#25764A', '#4FA072', [false, true], [false, false]],
  'goods-van': ['#D57500', '#EB8A1A', [true, true], [false, false]],
  'goods-rigid-small': ['#823900', '#9A5419', [false, false], [false, false]],
  'goods-rigid-large': ['#C9A7A5', '#F6CACC', [true, true], [true, false]],
  'goods-articulated': ['#372225', '#7F6D6F', [false, false], [false, false]],
  // Classes of a map, from little to much: ever further from the paper.
  'map-1': ['#E3EEEC', '#22363A', [true, false], [true, true]],
  'map-2': ['#BAD6D2', '#2D5056', [true, false], [true, true]],
  'map-3': ['#8ABAB7', '#3B6E74', [true, false], [true, false]],
  'map-4': ['#579597', '#589395', [true, true], [false, false]],
  'map-5': ['#2F7075', '#8CBFBF', [false, true], [false, false]],
  'map-6': ['#124E57', '#C3E6E3', [false, true], [false, false]],
  // Classes of a change, from less to more, with none between.
  'map-less-2': ['#A34A12', '#F3A15C', [false, true], [false, false]],
  'map-less-1': ['#E9BC90', '#8B5530', [true, false], [true, true]],
  'map-even': ['#E4E6E1', '#343E40', [true, false], [true, true]],
  'map-more-1': ['#94C1BD', '#2F6A6E', [true, false], [true, true]],
  'map-more-2': ['#1C6568', '#8CD0CC', [false, true], [false, false]],
};

export type SheetPaint = keyof typeof sheet;
export type ScenarioKey = keyof typeof scenarios;
export type PartPaint = `mode-${string}` | `goods-${string}` | `map-${string}`;
/** A colour by name; both renderers look it up. */
export type Paint = SheetPaint | `scenario-${ScenarioKey}` | `scenario-${ScenarioKey}-letter` | PartPaint;

export type Theme = 'light' | 'dark';

function collect(): ReadonlyMap<string, readonly [string, string]> {
  const found = new Map<string, readonly [string, string]>(Object.entries(sheet));
  for (const [key, pair] of Object.entries(scenarios)) found.set(`scenario-${key}`, pair);
  for (const [key, pair] of Object.entries(scenarioLetters)) found.set(`scenario-${key}-letter`, pair);
  for (const [key, [light, dark, labelInk, keyline]] of Object.entries(parts)) {
    found.set(key, [light, dark]);
    found.set(`${key}-label`, [labelInk[0] ? darkInk : white, labelInk[1] ? darkInk : white]);
    found.set(`${key}-keyline`, [keyline[0] ? sheet.control[0] : light, keyline[1] ? sheet.control[1] : dark]);
  }
  return found;
}

/** All colours by token name, `[light, dark]`. */
export const palette: ReadonlyMap<string, readonly [light: string, dark: string]> = collect();

/**
 * Looks a colour up.
 *
 * @param paint token name
 * @param theme light or dark
 * @returns hexadecimal colour
 * @throws RangeError when there is no such token
 * @example colourOf('ink', 'light') // '#15201D'
 */
export function colourOf(paint: Paint, theme: Theme): string {
  const found = palette.get(paint);
  if (!found) throw new RangeError(`There is no colour called ${paint}.`);
  return found[theme === 'light' ? 0 : 1];
}

/**
 * Looks up a colour as it prints: on white paper whatever the theme.
 *
 * @param of name of the colour
 * @returns hexadecimal colour
 * @example printedColour('paper') // '#FFFFFF'
 */
export function printedColour(of: Paint): string {
  return of === 'paper' ? white : colourOf(of, 'light');
}
