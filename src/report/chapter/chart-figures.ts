import type { ChapterContext } from './context.ts';
import type { Draft } from './drafts.ts';

export function chartFigure(_context: ChapterContext, _chart: string, _boundary: string): Draft[] {
  return [];
}
