// Words of reading a city's own zones: what is said about their file and about the table of their distances.

interface Said {
  readonly problem: string;
  readonly remedy: string;
}

const said = (problem: string, remedy: string): Said => ({ problem, remedy });
const number = (value: number): string => String(Number(value.toPrecision(6)));
const quoted = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
const counted = (count: number, one: string, many: string): string => (count === 1 ? `one ${one}` : `${count} ${many}`);
/** The first few of a list, and how many more there are. */
const few = (all: readonly string[]): string => {
  const first = all.slice(0, 3).map(quoted).join(', ');
  return all.length > 3 ? `${first} and ${all.length - 3} more` : first;
};
const wgs84 = 'Export the layer again as WGS84 (EPSG:4326), the usual system of GeoJSON: in QGIS, “Export”, then CRS.';

export const zoneWords = {
  /** The file of outlines. */
  file: {
    empty: () => said('The file is empty.', 'Choose another file.'),
    tooLarge: (size_MB: number, most_MB: number) =>
      said(
        `The file has ${number(size_MB)} MB; ${most_MB} MB can be read.`,
        'Simplify the outlines in a map program first; to some 10 m is enough here.',
      ),
    notJson: (place: string, problem: string) =>
      said(`This is not GeoJSON (${place}): ${problem}`, 'Choose the .geojson file that a map program has exported.'),
    packed: () =>
      said(
        'This is a zip archive or an Office file, not GeoJSON.',
        'Unpack it. Shapefiles and GeoPackages are exported as GeoJSON by a map program such as QGIS.',
      ),
    markup: () =>
      said('This looks like KML, GML or a web page, not GeoJSON.', 'Export the layer as GeoJSON from a map program.'),
    plan: () => said('This is a plan of Sumpter, not GeoJSON.', 'Open it from the first page.'),
    topology: () => said('This is TopoJSON, not GeoJSON.', 'Export the layer as GeoJSON.'),
    notACollection: (found: string) =>
      said(
        `The file holds ${found}, not a FeatureCollection.`,
        'Export a layer of polygons as GeoJSON: one feature for each zone.',
      ),
    nothing: 'something else',
    count: (found: number, least: number, most: number) =>
      said(
        `The file has ${counted(found, 'zone', 'zones')}; ${least} to ${most} are possible.`,
        found > most
          ? 'Join zones into larger ones, or leave out what lies far away.'
          : 'Choose a file with a feature for each zone.',
      ),
    tooManyPoints: (most: number) =>
      said(
        `The outlines have more than ${number(most)} points.`,
        'Simplify them in a map program first; to some 10 m is enough here.',
      ),
    crs: (name: string) => said(`The file names the reference system ${quoted(name)}.`, wgs84),
    metres: (east: string, north: string) =>
      said(`The coordinates (${east}, ${north}) are no degrees; they look like metres.`, wgs84),
    outside: (east: string, north: string) => said(`The point (${east}, ${north}) lies outside ±180° and ±90°.`, wgs84),
    swapped: (east: string, north: string) =>
      said(
        `The point (${east}, ${north}) has a latitude beyond 90°: latitude and longitude seem to be swapped.`,
        'GeoJSON writes longitude first. Export the layer again with longitude as x.',
      ),
    swappedZone: (zone: string) =>
      said(
        `${quoted(zone)} lies with the others only if latitude and longitude are swapped.`,
        'GeoJSON writes longitude first. Put this feature right in a map program.',
      ),
    far: (zone: string, km: number) =>
      said(
        `${quoted(zone)} lies ${number(Math.round(km))} km from the others.`,
        'Zones of one city lie together. Leave this feature out, or put its coordinates right.',
      ),
    geometryMissing: () => said('The feature has no geometry.', 'Draw its outline in a map program, or delete it.'),
    geometryKind: (kind: string) =>
      said(
        `The geometry is ${quoted(kind)}.`,
        'A zone is a Polygon or a MultiPolygon; a Point will do where only the centre is known.',
      ),
    coordinates: () =>
      said('The coordinates are not pairs of numbers.', 'Export the layer again; each point is [longitude, latitude].'),
    shortLine: () =>
      said('An outline has fewer than three corners.', 'Repair the geometry in a map program (“Fix geometries”).'),
    noArea: (zone: string) =>
      said(
        `The outline of ${quoted(zone)} encloses no area.`,
        'Repair the geometry in a map program (“Fix geometries”), or delete the feature.',
      ),
    closed: (count: number): string =>
      `${counted(count, 'outline was', 'outlines were')} not closed; the first point was repeated at the end.`,
    thinned: (before: number, after: number, each: number): string =>
      `The outlines were simplified from ${before} to ${after} corners, at most ${each} a zone. Areas and centres were measured before.`,
    overlap: (zone: string, other: string, more: number): string =>
      `The centre of ${quoted(zone)} lies in ${quoted(other)}${more > 0 ? `, and so for ${counted(more, 'other zone', 'other zones')}` : ''}. Zones may overlap: look whether the layer holds districts and their parts.`,
  },

  /** What the properties of the features say. */
  properties: {
    unnamed: (at: number): string => `Zone ${at}`,
    idTwice: (ids: readonly string[]) =>
      said(`More than one zone has the id ${few(ids)}.`, 'Choose another property as id, or none.'),
    idMissing: (zones: readonly string[]) =>
      said(
        `${counted(zones.length, 'zone has', 'zones have')} no id: ${few(zones)}.`,
        'Choose another property as id, or none.',
      ),
    idLong: (most: number) =>
      said(`An id has more than ${most} characters, or some that are not text.`, 'Choose another property as id.'),
    notChosen: { population: 'No property says the residents.', jobs: 'No property says the jobs.' },
    chooseOrType: 'Choose one, or type the numbers in the table: missing is not zero.',
    missing: {
      population: (zones: readonly string[]) =>
        said(
          `The residents of ${counted(zones.length, 'zone', 'zones')} are missing: ${few(zones)}.`,
          'Type them in the table: missing is not zero.',
        ),
      jobs: (zones: readonly string[]) =>
        said(
          `The jobs of ${counted(zones.length, 'zone', 'zones')} are missing: ${few(zones)}.`,
          'Type them in the table: missing is not zero.',
        ),
    },
    unreadable: (property: string, value: string, zone: string) =>
      said(
        `${quoted(property)} of ${quoted(zone)} is ${quoted(value)}, not a number of 0 or more.`,
        'Choose another property, or type the number in the table.',
      ),
    twoReadings: (property: string, value: string) =>
      said(
        `${quoted(value)} in ${quoted(property)} can be read two ways.`,
        'Say which the decimal mark of this file is.',
      ),
    noArea: (zones: readonly string[]) =>
      said(
        `${counted(zones.length, 'zone is a point', 'zones are points')} without an area: ${few(zones)}.`,
        'Choose a property with the area in km², or bring outlines.',
      ),
    nobody: () => said('No zone has a resident.', 'Look at the property chosen for residents.'),
    noJobs: () => said('No zone has a job.', 'Look at the property chosen for jobs.'),
    ringUnread: (values: readonly string[]): string =>
      `The rings ${few(values)} are not known here; these zones follow their distance from the centre.`,
    read: (file: string): string => `read from ${file}`,
  },

  /** Distances between zones. */
  matrix: {
    empty: () => said('There are no distances here.', 'Choose a table with a distance for each pair of zones.'),
    tooLarge: (size_MB: number, most_MB: number) =>
      said(`The table has ${number(size_MB)} MB; ${most_MB} MB can be read.`, 'Leave out zones that the city lacks.'),
    notATable: () =>
      said(
        'No column separator was found.',
        'Save the table as CSV: with zone ids in the first row and column, or as from, to, km.',
      ),
    ragged: (line: number, found: number, wanted: number) =>
      said(
        `Line ${line} has ${counted(found, 'cell', 'cells')}, the first one ${wanted}.`,
        'Give every line the same number of cells.',
      ),
    neither: () =>
      said(
        'The table is neither square nor a list of pairs.',
        'Write zone ids in the first row and the first column, or three columns: from, to, km.',
      ),
    unknown: (ids: readonly string[]) =>
      said(
        `${counted(ids.length, 'id is', 'ids are')} no zone of the city: ${few(ids)}.`,
        'Use the ids of the zones, as the table of zones shows them, or leave these lines out.',
      ),
    twice: (ids: readonly string[]) =>
      said(`These stand in the table more than once: ${few(ids)}.`, 'Keep each zone and each pair once.'),
    unreadable: (value: string, pair: string) =>
      said(`${quoted(value)} for ${pair} is not a distance.`, 'Write km as digits; leave unknown distances empty.'),
    twoReadings: (value: string) =>
      said(`${quoted(value)} can be read two ways.`, 'Say which the decimal mark of this table is.'),
    negative: (pair: string) => said(`The distance for ${pair} is below 0.`, 'Put it right, or leave it empty.'),
    metres: (times: number) =>
      said(
        `The distances are some ${number(Math.round(times))} times the straight lines; they look like metres.`,
        'Write them in km.',
      ),
    tooShort: (pair: string, road_km: string, line_km: string, more: number) =>
      said(
        `The road for ${pair} has ${road_km} km, while even the nearest edges of the two zones lie ${line_km} km apart${more > 0 ? `; ${counted(more, 'other pair is', 'other pairs are')} as short` : ''}.`,
        'Look whether the table is in miles, or of other zones. An unknown distance can be left empty.',
      ),
    shorter: (pair: string, road_km: string, line_km: string, more: number): string =>
      `The road for ${pair} has ${road_km} km, less than the ${line_km} km between the centres${more > 0 ? `, and so for ${counted(more, 'other pair', 'other pairs')}` : ''}. That can be so where people live at the near edges.`,
    asymmetric: (pair: string, there_km: string, back_km: string, more: number): string =>
      `The way for ${pair} has ${there_km} km, the way back ${back_km} km${more > 0 ? `; ${counted(more, 'other pair differs', 'other pairs differ')} by more than a fifth` : ''}.`,
    missing: (count: number): string =>
      `${counted(count, 'pair has', 'pairs have')} no distance; there the straight line times the detour factor stands in.`,
    delimiters: { '\t': 'tabs', ';': 'semicolons', ',': 'commas', '|': 'upright bars' },
    found: (layout: 'square' | 'pairs', delimiter: string, mark: string): string =>
      `Read as ${layout === 'square' ? 'a square table' : 'a list of pairs'}, separated by ${delimiter}${mark}.`,
    withMark: { '.': ', decimal points', ',': ', decimal commas' },
  },
} as const;
