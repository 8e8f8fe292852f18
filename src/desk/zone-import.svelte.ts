import type { Complaint, Plan } from '../plan/plan.ts';
import type { DecimalMark } from '../plan/read-number.ts';
import type { Draft, Typed } from '../plan/zones/draft.ts';
import type { Layer } from '../plan/zones/layer.ts';
import { zoneLimits } from '../plan/zones/limits.ts';
import type { Mapping, Property, Role } from '../plan/zones/properties.ts';
import type { CityZones } from '../plan/zones.ts';
import { desk as words } from '../words/en/desk.ts';
import { reasonOf } from './reason.ts';

/** The readers, loaded when the first file comes: most visits bring none. */
async function loadReaders() {
  const [layer, properties, draft, rings, words] = await Promise.all([
    import('../plan/zones/layer.ts'),
    import('../plan/zones/properties.ts'),
    import('../plan/zones/draft.ts'),
    import('../plan/zones/ring-of-zone.ts'),
    import('../words/en/zones.ts'),
  ]);
  return { ...layer, ...properties, ...draft, ...rings, ...words };
}
type Readers = Awaited<ReturnType<typeof loadReaders>>;

/** What was read of a file, before it is taken into the plan. */
interface Chosen {
  readonly file: string;
  readonly layer: Layer;
  readonly properties: readonly Property[];
}

const bytesPerMB = 1_000_000;
/** A frame, so that "reading" is seen before the reading holds the page. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Zones on their way from a file into the plan. Nothing of the plan changes before they are taken. */
export class ZoneImport {
  /** How many zones a city may bring. */
  readonly counts: Readonly<Record<'least' | 'most', number>> = zoneLimits;
  /** Name of the file being read. */
  reading = $state<string>();
  /** The file that could not be read, and why. */
  refused = $state.raw<{ readonly file: string; readonly complaints: readonly Complaint[] }>();
  chosen = $state.raw<Chosen>();
  mapping = $state.raw<Mapping>({});
  mark = $state.raw<DecimalMark>();
  centre = $state.raw<number>();
  source = $state('');
  #typed = $state.raw<Readonly<Record<number, Typed>>>({});
  #readers = $state.raw<Readers>();
  #radii_km = $state.raw<readonly number[]>([]);

  readonly draft = $derived.by<Draft | undefined>(() => {
    if (!this.chosen || !this.#readers) return undefined;
    return this.#readers.draftZones(this.chosen.layer, {
      mapping: this.mapping,
      radii_km: this.#radii_km,
      typed: this.#typed,
      ...(this.centre !== undefined && { centre: this.centre }),
      ...(this.mark && { mark: this.mark }),
    });
  });

  /** Reads a file of outlines. What was chosen before stays until this one can be read. */
  async read(file: File, plan: Plan): Promise<boolean> {
    this.reading = file.name;
    try {
      const readers = (this.#readers ??= await loadReaders());
      await pause();
      const read =
        file.size > zoneLimits.file_MB * bytesPerMB
          ? { complaints: [{ path: '', ...this.#tooLarge(file, readers) }] }
          : readers.readLayer(await file.text());
      if ('complaints' in read) {
        this.refused = { file: file.name, complaints: read.complaints };
        return false;
      }
      this.give();
      const properties = readers.propertiesOf(read.layer);
      this.#radii_km = readers.ringRadii_km(plan.city);
      this.mapping = readers.suggestMapping(read.layer, properties);
      this.chosen = { file: file.name, layer: read.layer, properties };
      return true;
    } catch (error) {
      this.refused = {
        file: file.name,
        complaints: [{ path: '', problem: reasonOf(error), remedy: words.readAgain }],
      };
      return false;
    } finally {
      this.reading = undefined;
    }
  }

  #tooLarge(file: File, { zoneWords }: Readers): Omit<Complaint, 'path'> {
    return zoneWords.file.tooLarge(file.size / bytesPerMB, zoneLimits.file_MB);
  }

  /** Says which property holds what; an empty name = none. */
  map(role: Role, property: string): void {
    const { [role]: _, ...others } = this.mapping;
    this.mapping = property === '' ? others : { ...others, [role]: property };
  }

  /** Types over what the file says of a zone. */
  type(at: number, change: Typed): void {
    this.#typed = { ...this.#typed, [at]: { ...this.#typed[at], ...change } };
  }

  /** The zones as they would stand in the plan; undefined while something is lacking. */
  zones(): CityZones | undefined {
    const { draft, chosen } = this;
    const readers = this.#readers;
    if (!draft || !chosen || !readers) return undefined;
    const where = readers.zoneWords.properties.read(chosen.file);
    return readers.zonesOf(draft, { kind: 'judgement', where });
  }

  /** Gives up what was chosen. */
  give(): void {
    this.chosen = undefined;
    this.refused = undefined;
    this.mapping = {};
    this.mark = undefined;
    this.centre = undefined;
    this.source = '';
    this.#typed = {};
  }
}

/**
 * Reads a table of road distances, with the readers loaded when it comes.
 *
 * @param text the table
 * @param zones of the city
 * @param mark decimal mark; absent = found
 * @returns distances and notes, or complaints
 */
export async function readDistances(text: string, { zones }: CityZones, mark?: DecimalMark) {
  const { readMatrix } = await import('../plan/zones/matrix.ts');
  return readMatrix(text, zones, mark);
}
