import { apply } from '../../plan/edit.ts';
import type { Complaint, Plan } from '../../plan/plan.ts';
import { writePlan } from '../../plan/write.ts';
import { draftZones, zonesOf } from '../../plan/zones/draft.ts';
import { readLayer } from '../../plan/zones/layer.ts';
import { readMatrix } from '../../plan/zones/matrix.ts';
import { propertiesOf, suggestMapping } from '../../plan/zones/properties.ts';
import { ringRadii_km } from '../../plan/zones/ring-of-zone.ts';
import type { CityZones } from '../../plan/zones.ts';
import { cliWords as words } from '../../words/en/cli.ts';
import { zoneWords } from '../../words/en/zones.ts';
import type { Given } from '../arguments.ts';
import { oneFile } from '../arguments.ts';
import { readText, writeBytes } from '../files.ts';
import { complaintLine, openPlan } from '../open-plan.ts';
import { Refusal } from '../refusal.ts';
import { plainLine } from '../terminal.ts';

/** Notes are for a person, beside the file that is written. */
const note = (text: string): void => console.error(plainLine(text));

function refuse(path: string, complaints: readonly Complaint[]): never {
  throw new Refusal([words.notTaken(path, complaints.length), ...complaints.map(complaintLine)].join('\n'), 1);
}

function readZones(path: string, plan: Plan): CityZones {
  const read = readLayer(readText(path));
  if ('complaints' in read) refuse(path, read.complaints);
  const { layer } = read;
  const mapping = suggestMapping(layer, propertiesOf(layer));
  const draft = draftZones(layer, { mapping, radii_km: ringRadii_km(plan.city) });
  const zones = zonesOf(draft, {
    kind: 'judgement',
    where: zoneWords.properties.read(path.split(/[\\/]/).at(-1) ?? ''),
  });
  if (!zones) refuse(path, draft.complaints);
  [...layer.notes, ...draft.notes].forEach(note);
  return zones;
}

function withDistances(zones: CityZones, path: string | undefined): CityZones {
  if (path === undefined) return zones;
  const read = readMatrix(readText(path), zones.zones);
  if ('complaints' in read) refuse(path, read.complaints);
  read.notes.forEach(note);
  return { ...zones, distance_km: read.distance_km };
}

/** Brings zones from GeoJSON, and distances from a table, into a plan file. */
export function zones(given: Given): Promise<number> {
  const file = oneFile('zones', given);
  const into = given.need('into');
  const plan = openPlan(into);
  const brought = withDistances(readZones(file, plan), given.one('matrix'));
  const edited = apply(plan, { kind: 'setZones', zones: brought });
  if (!('plan' in edited)) refuse(into, edited);
  writeBytes(given.need('out'), writePlan(edited.plan));
  return Promise.resolve(0);
}
