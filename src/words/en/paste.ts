// What is said about cells pasted from a spreadsheet: what was found, what is asked, what to do.

interface Said {
  readonly problem: string;
  readonly remedy: string;
}
const said = (problem: string, remedy: string): Said => ({ problem, remedy });
const shown = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
const markNames = { '.': 'point', ',': 'comma' } as const;

export const paste = {
  whole: {
    tooLarge: (characters: string, most: string) =>
      said(
        `The paste has ${characters} characters; ${most} can be read at once.`,
        'Copy only the cells that are meant, without the rest of the sheet.',
      ),
    tooManyRows: (rows: string, most: string) =>
      said(`The paste has ${rows} rows; ${most} can be read at once.`, 'Copy only the rows that are meant.'),
    tooManyColumns: (line: number, columns: string, most: string) =>
      said(
        `Line ${line} has ${columns} columns; ${most} can be read at once.`,
        'Copy only the columns that are meant.',
      ),
    binary: () =>
      said('The paste holds bytes that are not text.', 'Open the file in a spreadsheet, mark the cells and copy them.'),
    office: () =>
      said(
        'This is the inside of a zip or Office file, not its cells.',
        'Open the file in a spreadsheet, mark the cells and copy them.',
      ),
    markup: () =>
      said(
        'This is the code of a web page, not a table.',
        'Mark the table in the page or in a spreadsheet and copy it.',
      ),
    plan: () => said('This is a plan file, not a table.', 'Save it as a .json file and open it in the room Open.'),
    openQuote: (line: number) =>
      said(`The quotation mark that opens in line ${line} is not closed.`, 'Close it, or delete it.'),
    commas: (line: number) =>
      said(
        `In line ${line} commas separate cells, and may be decimal marks as well.`,
        'Copy the cells from the spreadsheet itself, or put a semicolon between cells.',
      ),
    noNumbers: () =>
      said('The paste has no number in it.', 'Copy the cells with their numbers, names on the left or above.'),
  },
  item: {
    formula: (text: string) =>
      said(`${shown(text)} is a formula, not its result.`, 'Paste the values: copy the cells as they are shown.'),
    sheetError: (text: string) =>
      said(`${shown(text)} is an error of the spreadsheet.`, 'Put the cell right there, or leave it empty.'),
    unit: (text: string, wanted: string) =>
      said(
        `The unit ${shown(text)} is not one that can be turned into ${wanted}.`,
        `Convert the value to ${wanted}, or correct the unit.`,
      ),
    currency: (text: string, wanted: string) =>
      said(
        `The amount is in ${shown(text)}, the city counts in ${wanted}.`,
        `Convert it to ${wanted} at the prices of the city.`,
      ),
    bounds: (name: string, value: string, low: string, high: string, unit: string) =>
      said(
        `${name} would be ${value} ${unit}, outside ${low} to ${high}.`.replace(/ +/g, ' '),
        'Check the value and its unit.',
      ),
    year: (text: string) =>
      said(`${shown(text)} is not a year from 1900 to 2200.`, 'Correct the year, or leave it empty.'),
    twiceInRow: (other: string, value: string) =>
      said(
        `The same datum stands in this row twice, also as ${shown(other)} with ${value}.`,
        'Leave one of the two out.',
      ),
    twice: (line: number, value: string) =>
      said(`The same datum stands in line ${line} too, with ${value}.`, 'Leave one of the two out.'),
    noMode: (mode: string) =>
      said(`The city does not have the mode ${mode}.`, 'Add it to the city, or leave the row out.'),
    unknownRow: (text: string) => said(`${shown(text)} is not recognised.`, 'Choose what it is, or leave it out.'),
    severalRow: (text: string) => said(`${shown(text)} may be one of several.`, 'Choose which one, or leave it out.'),
    unknownColumn: (text: string) =>
      said(
        text === '' ? 'What these numbers are is not said.' : `What the column ${shown(text)} holds is not recognised.`,
        'Choose what it is, or leave it out.',
      ),
    severalColumn: (text: string) =>
      said(
        text === '' ? 'These numbers may be one of several data.' : `The column ${shown(text)} may be one of several.`,
        'Choose which one, or leave it out.',
      ),
    mixed: (text: string) => said(`${shown(text)} waits for the decimal mark.`, 'Choose it above.'),
    otherMark: (text: string, mark: keyof typeof markNames) =>
      said(
        `${shown(text)} is no number with a decimal ${markNames[mark]}.`,
        'Write the cell like the others, or choose the other mark.',
      ),
    open: (text: string) => said(`${shown(text)} can be read two ways.`, 'Choose the decimal mark above.'),
    noNumber: (text: string) =>
      said(`${shown(text)} is not a number to calculate with.`, 'Write a number, or leave the cell empty.'),
  },
  left: {
    total: 'A total is not a datum.',
    noValue: 'No value here: what the city has stays.',
    sameAs: (line: number) => `The same as in line ${line}.`,
    byHand: 'Left out.',
  },
  conversions: {
    percent: 'read as percent',
    from: (text: string, unit: string) => `from ${text} ${unit}`,
  },
  take: {
    scaled: (from: string) => `Scaled from ${from} so that the shares sum to 100\u202f%.`,
    pkmWhere: (share: string, length: string) => `${share} of passenger-km over ${length} km a trip, made to sum to 1`,
    pkmNote: 'Turned from a share of passenger-km into a share of trips by the mean trip lengths.',
    pkmLengths: (modes: string) =>
      said(
        `Shares of passenger-km become shares of trips only with the mean trip length of each mode; it is missing for ${modes}.`,
        'Paste a column of trip lengths with the shares, or fill them in under Modes.',
      ),
    pkmSum: (sum: string) =>
      said(
        `Shares of passenger-km can be turned into trips only when they are whole; these sum to ${sum}.`,
        'Paste the shares of all modes.',
      ),
  },

  open: 'Paste from a spreadsheet',
  title: (section: string): string => `Paste from a spreadsheet: ${section}`,
  close: 'Close',
  text: 'Cells copied from a spreadsheet',
  how: 'Mark the cells in the spreadsheet with their row names and heads, copy, and paste here. One datum a row (name, value, unit, year, source), or a table such as modes down and share, trip length, speed across. Nothing changes until you take it.',
  mark: {
    label: 'Decimal mark',
    names: markNames,
    shown: (mark: keyof typeof markNames, count: number): string =>
      count === 1
        ? `One number shows a decimal ${markNames[mark]}.`
        : `${count} numbers show a decimal ${markNames[mark]}.`,
    mixed: (point: number, comma: number): string =>
      `${point} ${point === 1 ? 'number has' : 'numbers have'} a decimal point and ${comma} a decimal comma. A paste has one decimal mark: which?`,
    open: (example: string, thousands: string, decimal: string): string =>
      `${example} can be read two ways, as ${thousands} or as ${decimal}. Which is the decimal mark?`,
    none: 'No number needs one.',
    byHand: (mark: keyof typeof markNames): string => `Read with a decimal ${markNames[mark]}, as you chose.`,
  },
  about: {
    source: 'Source',
    sourceHint: 'Title of the survey, register or report',
    year: 'Year',
    quality: 'Quality',
    note: 'Rows that name a year, a source or a quality of their own keep it.',
  },
  columnsHead: 'Columns that are not recognised',
  column: (head: string): string => (head === '' ? 'Numbers without a head' : `Column ${shown(head)}`),
  choose: 'Choose',
  skip: 'leave out',
  leaveOut: 'Leave out',
  takeIn: 'Take in again',
  chooseAgain: 'Choose again',
  more: (count: number): string => `Show more of the ${count} below`,
  modesMissing: (modes: string): string => `The city does not have ${modes}.`,
  addModes: 'Add to the city',
  addedModes: (modes: string): string => `${modes} will be added to the modes of the city.`,
  heads: { pasted: 'Pasted', datum: 'Datum', now: 'Now', becomes: 'Becomes', state: 'State' },
  line: (line: number): string => `line ${line}`,
  states: {
    new: 'new',
    changed: 'changed',
    same: 'the same',
    choose: 'not recognised',
    twice: 'twice',
    open: 'two readings',
    refused: 'refused',
    left: 'left out',
  },
  sums: {
    off: (family: string, sum: string): string => `${family} would sum to ${sum}, not to 100\u202f%.`,
    above: (family: string, sum: string): string => `${family} would sum to ${sum}, above 100\u202f%.`,
    rest: (family: string, sum: string, rest: string): string =>
      `${family} that are given sum to ${sum}; ${rest} are left for those that have only a default.`,
    scale: 'Scale to 100\u202f%',
    leave: 'Leave as they are and fix',
    scaled: (family: string): string => `${family} are scaled to 100\u202f%; the note of each says so.`,
    unscale: 'Do not scale',
  },
  count: (taken: number, all: number): string =>
    taken === all
      ? `${all === 1 ? 'One datum' : `All ${all} data`} understood.`
      : `${taken} of ${all} data understood; the others are left out.`,
  take_: (count: number): string => (count === 1 ? 'Take one datum' : `Take ${count} data`),
  clear: 'Throw the paste away',
  waits: {
    mark: 'Choose the decimal mark first.',
    survey: 'Say what the mode shares count first.',
    sums: 'The shares have to sum to 100\u202f% first.',
    none: 'Nothing here can be taken.',
  },
  took: (count: number, left: number): string =>
    [
      count === 1 ? 'One datum was taken from the paste' : `${count} data were taken from the paste`,
      left > 0 ? `${left} left out` : '',
    ]
      .filter(Boolean)
      .join('; '),
} as const;
