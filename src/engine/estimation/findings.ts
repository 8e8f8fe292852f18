import type { Complaint } from '../../plan/plan.ts';

const shownLines = 5;

interface Finding {
  readonly path: string;
  readonly say: (lines: readonly number[], count: number) => Omit<Complaint, 'path'>;
  readonly lines: number[];
  count: number;
}

/** Gathers what is wrong in rows: one complaint for each kind, with the first lines and how many there are. */
export class Findings {
  readonly #found = new Map<string, Finding>();

  /** Marks a line; what is said is the same for all lines of a path. */
  mark(path: string, line: number, say: Finding['say']): void {
    const found = this.#found.get(path) ?? { path, say, lines: [], count: 0 };
    found.count += 1;
    if (found.lines.length < shownLines) found.lines.push(line);
    this.#found.set(path, found);
  }

  get complaints(): Complaint[] {
    return [...this.#found.values()].map(({ path, say, lines, count }) => ({ path, ...say(lines, count) }));
  }
}
