import { describe, expect, it } from 'vitest';
import { figureOf, findDelimiter, readDelimited } from '../../src/quantities/delimited.ts';

describe('a table of text', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n1,5;2,5;3,5\n', ';'],
    ['a\tb\tc\n1,5\t2\t"x;y;z;w"\n', '\t'],
    ['alone\n1\n', ','],
    ['', ','],
  ])('finds what stands between the cells of %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  it('reads quotes, doubled quotes, line ends within them, blank lines and a byte order mark', () => {
    const table = readDelimited('\ufeffa,b\r\n"x, ""y""",1\r\n\r\n"two\nlines",2\n last , 3 ');
    expect(table.header).toEqual(['a', 'b']);
    expect(table.columns).toEqual([
      ['x, "y"', 'two\nlines', 'last'],
      ['1', '2', '3'],
    ]);
    // The blank line is line 3; the quoted cell takes lines 4 and 5.
    expect(table.lines).toEqual([2, 4, 6]);
  });

  it('finds a decimal comma only where no cell has a point', () => {
    expect(readDelimited('a;b\n1,5;2\n').decimal).toBe(',');
    expect(readDelimited('a;b\n1,5;2.5\n').decimal).toBe('.');
    expect(readDelimited('a;b\n1,5;2\n', { decimal: '.' }).decimal).toBe('.');
  });

  it('keeps rows of another width out and names their lines', () => {
    const table = readDelimited('a,b\n1,2\n3\n4,5,6\n7,8\n');
    expect(table.rows).toBe(2);
    expect(table.ragged).toEqual([
      { line: 3, cells: 1 },
      { line: 4, cells: 3 },
    ]);
  });

  it('reads only the first rows when asked', () => {
    expect(readDelimited('a,b\n1,2\n3,4\n5,6\n', { mostRows: 2 }).columns[0]).toEqual(['1', '3']);
  });

  it('takes for a number only what is one', () => {
    for (const [cell, value] of [
      ['-1.5e2', -150],
      ['.5', 0.5],
      ['+3', 3],
    ] as const)
      expect(figureOf(cell, '.')).toBe(value);
    for (const cell of ['', '0x10', 'Infinity', '1 000', '1,234', '1.2.3', 'e5', '--1'])
      expect(figureOf(cell, '.')).toBeNaN();
    expect(figureOf('1.234,5', ',')).toBeNaN();
  });
});
