// What `distribute` says: about its files, its progress, and flows that cannot be.

const list = (names: readonly string[], more: number): string =>
  names.join(', ') + (more > 0 ? ` and ${more} more` : '');
const zonesWith = (names: readonly string[]): string => (names.length === 1 ? `Zone ${names[0]} has` : `Zones have`);

export const distributeWords = {
  at: (path: string, line: number) => `${path}, line ${line}`,
  faulty: (count: number) => `Nothing is distributed: ${count === 1 ? 'one complaint' : `${count} complaints`}.`,
  more: (count: number) => (count === 1 ? 'One more is like these.' : `${count} more are not listed.`),
  columns: {
    zone: 'zone',
    trips: 'trips',
    origin: 'origin',
    destination: 'destination',
    cost: 'cost',
  },
  empty: (path: string) => `${path} is empty. Its first line names the columns, each further line is a row.`,
  noColumn: (name: string, wanted: readonly string[], line: string) =>
    `There is no column “${name}”. The first line must name ${wanted.join(', ')}; it is “${line}”.`,
  columnTwice: (name: string) => `The column “${name}” is named twice. Keep one.`,
  longLine: 'This line is longer than any row can be. Is it a table of text, with a row a line?',
  cells: (count: number, wanted: number, comma: boolean) =>
    `There ${count === 1 ? 'is one cell' : `are ${count} cells`} where the first line has ${wanted}. ${
      comma && count > wanted
        ? 'If a number has a decimal comma or thousands separators, write it as 1234.5; put a name with a comma in quotes.'
        : 'Complete the row or remove it.'
    }`,
  noZone: (column: string) => `The ${column} has no name. Name it or remove the row.`,
  comma: (column: string, text: string) =>
    `“${text}” under ${column} has a comma. Write a decimal point and no thousands separators, such as 1234.5.`,
  noNumber: (column: string) => `The cell under ${column} is empty. Write a number.`,
  noCost: 'The cell under cost is empty. Write a number, or inf where there is no way.',
  notANumber: (column: string, text: string) =>
    `“${text}” under ${column} is not a plain number. Write digits with a decimal point, such as 1234.5.`,
  negative: (column: string, text: string) => `“${text}” under ${column} is below 0. Write 0 or more.`,
  zoneTwice: (zone: string) => `The zone ${zone} stands twice. Keep one row, with the sum of its trips.`,
  noZones: (path: string) => `${path} has no rows. Write one for each zone.`,
  unknownZone: (column: string, zone: string, path: string) =>
    `The ${column} ${zone} is not in ${path}. Add it there, with 0 trips if it has none, or remove the row.`,
  pair: (from: string, to: string) => `${from} → ${to}`,
  pairTwice: (pair: string) => `The pair ${pair} stands twice. Keep one row.`,
  missingPairs: (pairs: readonly string[], count: number, all: number) =>
    `${count} of ${all} pairs ${count === 1 ? 'has' : 'have'} no cost: ${list(pairs, count - pairs.length)}. Add a row for each; write inf where there is no way.`,
  tooManyPairs: (origins: number, destinations: number) =>
    `${origins} × ${destinations} pairs do not fit into this computer’s memory. Join zones or leave out those without trips.`,
  noWeight: (pair: string, cost: number) =>
    `The pair ${pair} costs ${cost}, where this deterrence is infinite. Give trips within a zone a cost above 0, or inf.`,

  notADeterrence: (given: string) =>
    `--deterrence is ${given}. Write exponential:B, tanner:A,B or lognormal:M,S with plain numbers, such as exponential:0.1.`,
  attracting: (given: number) =>
    `--deterrence has the exponential parameter ${given}, with which cost would attract. f is exp(-B c): write 0 or more.`,
  noDeviation: (given: number) => `--deterrence has the deviation ${given}. Write one above 0.`,
  notAMean: (given: string) => `--calibrate-mean is ${given}. Write a mean cost above 0.`,
  notATolerance: (given: string) => `--tolerance is ${given}. Write a number between 0 and 1, such as 1e-8.`,

  reached: (error: string, iterations: number) =>
    `Reached: largest relative error of a margin ${error} after ${iterations === 1 ? 'one iteration' : `${iterations} iterations`}.`,
  totals: (origins: string, destinations: string) =>
    `The margins cannot be met: ${origins} trips leave and ${destinations} arrive. Make the two sums equal.`,
  emptyRows: (names: readonly string[], more: number) =>
    `${zonesWith(names)} trips to send and nowhere to send them: ${list(names, more)}. Every pair to a zone with trips is forbidden or too dear to count; give a cost to one, or set the trips to 0.`,
  emptyColumns: (names: readonly string[], more: number) =>
    `${zonesWith(names)} trips to receive and nothing to receive them from: ${list(names, more)}. Every pair from a zone with trips is forbidden or too dear to count; give a cost to one, or set the trips to 0.`,
  stalled:
    'The balancing does not come nearer to the margins: the pairs that are forbidden, or too dear to count, leave no room for them. Allow more pairs, or use a weaker deterrence.',
  iterations:
    'The balancing came nearer with each iteration, but too slowly. Use a weaker deterrence or a larger --tolerance.',
  noTrips: 'No trips leave, so that there is no mean cost to calibrate. Give trips, or leave --calibrate-mean out.',
  meanMissed: (wanted: number, nearest: string, parameter: string) =>
    `The mean cost ${wanted} cannot be reached: the nearest is ${nearest}, with the parameter ${parameter}. Ask for a mean within what the costs allow.`,
  noTable: 'No table is written.',
  cancelled: 'Cancelled: nothing is written.',

  progress: {
    reading: (path: string, percent: number) => `${path}: ${percent} % read`,
    outlook: (pairs: string, pass: string, whole: string) =>
      `${pairs} pairs: one pass takes ${pass}, all of it about ${whole}.`,
    iteration: (iteration: number, error: string, left: string) =>
      `iteration ${iteration}, largest error ${error}${left && `, about ${left} to go`}`,
    table: (tables: number, parameter: string, mean: string, wanted: number) =>
      `table ${tables}: parameter ${parameter}, mean cost ${mean}, wanted ${wanted}`,
    writing: (percent: number) => `${percent} % written`,
    seconds: (seconds: number) => (seconds < 1 ? `${Math.ceil(seconds * 1000)} ms` : `${Math.round(seconds)} s`),
    minutes: (minutes: number) => `${Math.round(minutes)} min`,
  },
};
