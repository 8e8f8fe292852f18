import { describe, expect, it } from 'vitest';
import { createCitations } from '../../../src/report/chapter/citations.ts';

const own = {
  survey: { title: 'Household survey', publisher: 'City', year: 2019, url: 'https://example.org/s' },
  count: { title: 'Traffic count' },
};

describe('citations', () => {
  it('number sources in the order of their first use, and list only those', () => {
    const citations = createCitations({ ...own, unused: { title: 'Never cited' } });
    expect(citations.mark({ kind: 'read', source: 'count', where: 'table 2' })).toBe('[1], table 2');
    expect(citations.mark({ kind: 'secondary', source: 'survey' })).toBe('[2], as reported');
    expect(citations.mark({ kind: 'read', source: 'count' })).toBe('[1]');
    expect(citations.list()).toEqual(['[1] Traffic count.', '[2] Household survey, City, 2019. https://example.org/s']);
  });

  it('print no citation for a judgement, even where it names a source', () => {
    const citations = createCitations(own);
    expect(citations.mark({ kind: 'judgement', source: 'survey', where: 'p. 3' })).toBe('judgement');
    expect(citations.list()).toEqual([]);
  });

  it('say what a derived number was derived from', () => {
    const citations = createCitations(own);
    expect(citations.mark({ kind: 'derived', where: 'a / b' })).toBe('derived: a / b');
    expect(citations.mark({ kind: 'derived', source: 'survey', where: 'a / b' })).toBe('[1]; derived: a / b');
  });

  it('find the program’s own sources and name keys that nobody knows', () => {
    const citations = createCitations(own);
    citations.mark({ kind: 'read', source: 'en_16258' });
    citations.mark({ kind: 'read', source: 'constructor' });
    expect(citations.list()[0]).toMatch(/^\[1\] EN 16258:2012/);
    expect(citations.list()[1]).toBe('[2] constructor (not in the bibliography of the file)');
  });
});
