import {
  choiceName,
  choices,
  pasteSections,
  type PasteChoices,
  type PasteItem,
  readPaste,
} from '../plan/paste-table.ts';
import { hasModeShares, isTaken, type PasteAbout, takePaste } from '../plan/paste/take.ts';
import type { Command } from '../plan/edit.ts';
import type { CitySection } from '../plan/fields.ts';
import type { City, Plan, SurveyDefinition } from '../plan/plan.ts';
import { resolveData } from '../plan/resolve.ts';
import type { DecimalMark } from '../plan/read-number.ts';
import type { Quality } from '../sources/factor.ts';
import { modes } from '../plan/vocabulary.ts';
import { paste as words } from '../words/en/paste.ts';
import { addModes } from './mode-edits.ts';
import { sourceKeys } from './own-source.ts';
import type { SheetSection } from './city-sheet.ts';

/** Says whether cells can be pasted into a section of the form. */
export const takesPaste = (section: SheetSection): section is (typeof pasteSections)[number] =>
  (pasteSections as readonly SheetSection[]).includes(section);

/** True for text of several cells, which no single field can hold. */
export const isTable = (text: string): boolean => /[\t\n]/.test(text.trim());

/** A way out for what is not recognised. */
export const skip = choices.skip;

/** What is pasted and decided while the paste lies beside the form; the plan changes only when it is taken. */
export class PasteSheet {
  text = $state('');
  source = $state('');
  year = $state<number>();
  quality = $state<Quality>('L');
  /** What the planner said of the survey, part by part. */
  said = $state.raw<Partial<SurveyDefinition>>({});
  choices = $state.raw<PasteChoices>({});
  /** True where the modes that the paste names and the city lacks come with it. */
  adds = $state(false);
  scaled = $state.raw<readonly string[]>([]);
  readonly #plan: () => Plan;
  readonly #section: () => CitySection;

  /** The paste as it stands, for a city as it is. */
  readonly bare = $derived.by(() => readPaste(this.text, this.#plan().city, this.#section(), this.choices));
  readonly city = $derived.by<City>(() => {
    const { city } = this.#plan();
    const { lacks } = this.bare;
    if (!this.adds || lacks.length === 0) return city;
    return { ...city, modes: modes.filter((mode) => city.modes.includes(mode) || lacks.includes(mode)) };
  });
  /** What the city has now, its defaults too. */
  readonly usual = $derived.by(() => resolveData(this.#plan().city));
  readonly reading = $derived.by(() =>
    this.city === this.#plan().city ? this.bare : readPaste(this.text, this.city, this.#section(), this.choices),
  );
  readonly asksSurvey = $derived(hasModeShares(this.reading.items));
  /** What was said, or what the heads of the paste say themselves. */
  readonly survey = $derived<Partial<SurveyDefinition>>({
    ...(this.reading.items.some(({ pkm }) => pkm) && { of: 'pkm' as const }),
    ...this.said,
  });
  readonly taken = $derived.by(() =>
    takePaste(
      this.reading.items,
      this.city,
      this.#about(() => ''),
    ),
  );
  readonly count = $derived(this.reading.items.filter(isTaken).length);
  /** What has to be done before the paste can be taken; undefined = nothing. */
  readonly waits = $derived.by(() => {
    if (this.reading.items.some(({ state }) => state === 'open')) return words.waits.mark;
    if (this.count === 0) return words.waits.none;
    if (this.asksSurvey && !wholeSurvey(this.survey)) return words.waits.survey;
    if (this.taken.refused) return this.taken.refused.problem;
    return this.taken.sums.some(({ broken }) => broken) ? words.waits.sums : undefined;
  });

  constructor(plan: () => Plan, section: () => CitySection) {
    this.#plan = plan;
    this.#section = section;
  }

  /** Lays other text on the sheet; what was chosen for the old one goes. */
  lay(text: string): void {
    this.text = text;
    this.choices = {};
    this.adds = false;
    this.scaled = [];
  }

  read(decimalMark: DecimalMark): void {
    this.choices = { ...this.choices, decimalMark };
  }

  chooseRow(row: number, choice: string): void {
    const { [row]: _, ...rows } = this.choices.rows ?? {};
    this.choices = { ...this.choices, rows: choice === '' ? rows : { ...rows, [row]: choice } };
  }

  chooseColumn(column: number, choice: string): void {
    const { [column]: _, ...columns } = this.choices.columns ?? {};
    this.choices = { ...this.choices, columns: choice === '' ? columns : { ...columns, [column]: choice } };
  }

  /** Leaves a number out, or takes it in again. */
  toggle({ id }: Pick<PasteItem, 'id'>): void {
    const { [id]: out, ...items } = this.choices.items ?? {};
    this.choices = { ...this.choices, items: out ? items : { ...items, [id]: 'skip' } };
  }

  scale(family: string, on: boolean): void {
    const others = this.scaled.filter((each) => each !== family);
    this.scaled = on ? [...others, family] : others;
  }

  readonly optionName = (choice: string): string => choiceName(choice, this.city);

  /** One step: the modes it brings, the sources it names, the data. Undefined while something waits. */
  command(): Command | undefined {
    if (this.waits !== undefined) return undefined;
    const plan = this.#plan();
    const keyOf = sourceKeys(plan.sources);
    const titles: string[] = [];
    const sourceKey = (title: string): string => {
      if (!titles.includes(title)) titles.push(title);
      return keyOf(title);
    };
    const { data } = takePaste(this.reading.items, this.city, this.#about(sourceKey));
    const adds = this.city === plan.city ? [] : [addModes(plan.city, this.bare.lacks)];
    const sources = titles.map((title): Command => {
      const key = keyOf(title);
      return { kind: 'setSource', key, source: plan.sources[key] ?? { title } };
    });
    const set = Object.entries(data).map(([key, datum]): Command => ({ kind: 'setDatum', key, datum }));
    return { kind: 'batch', commands: [...adds, ...sources, ...set] };
  }

  #about(sourceKey: PasteAbout['sourceKey']): PasteAbout {
    const survey = wholeSurvey(this.survey);
    return {
      year: this.year ?? this.#plan().city.base_year,
      quality: this.quality,
      source: this.source,
      sourceKey,
      scaled: this.scaled,
      ...(survey && { survey }),
    };
  }
}

/** A definition, once every part of it is said. */
export function wholeSurvey({ of, whose, days }: Partial<SurveyDefinition>): SurveyDefinition | undefined {
  return of && whose && days ? { of, whose, days } : undefined;
}
