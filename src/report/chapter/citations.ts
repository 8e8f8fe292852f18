import type { Reference, Source } from '../../sources/factor.ts';
import { measureSources } from '../../plan/measures/sources.ts';
import { bibliography } from '../../sources/bibliography.ts';
import { reportWords as words } from '../../words/en/report.ts';

/** Numbers sources in the order in which the chapter uses them. */
export interface Citations {
  /** The mark of a reference: `[3], table 2`, `judgement`, `derived: …`. The first use of a source gives it its number. */
  readonly mark: (reference: Reference) => string;
  /** The list of sources used, in order: number and text. */
  readonly list: () => readonly string[];
}

function sourceText({ title, publisher, year, url }: Source): string {
  const head = [title, publisher, year === undefined ? undefined : String(year)].filter((each) => each !== undefined);
  return `${head.join(', ')}.${url === undefined ? '' : ` ${url}`}`;
}

/**
 * Creates the register of citations of one chapter.
 *
 * @param own the bibliography of the plan file; its keys win over those of the program
 * @returns register that numbers from 1; judgements print no citation
 */
export function createCitations(own: Readonly<Record<string, Source>>): Citations {
  const keys: string[] = [];
  const numberOf = (key: string): number => {
    const at = keys.indexOf(key);
    return at >= 0 ? at + 1 : keys.push(key);
  };
  return {
    mark: ({ kind, source, where = '' }) => {
      if (kind === 'judgement') return words.assumptions.judgement;
      if (source === undefined) return words.assumptions.derived(where);
      if (kind === 'derived')
        return `${words.assumptions.cited(numberOf(source), '', false)}; ${words.assumptions.derived(where)}`;
      return words.assumptions.cited(numberOf(source), where, kind === 'secondary');
    },
    list: () =>
      keys.map((key, index) => {
        const found = [own, bibliography, measureSources].find((each) => Object.hasOwn(each, key))?.[key];
        return `[${index + 1}] ${found ? sourceText(found) : words.assumptions.unknownSource(key)}`;
      }),
  };
}
