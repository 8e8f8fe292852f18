import { describe, expect, it } from 'vitest';
import { fileName, readFile } from '../../src/desk/files.ts';

describe('file names', () => {
  it.each([
    ['Guadalajara metropolitan area', 'guadalajara-metropolitan-area.docx'],
    ['Zürich: “Preise”/zuerst', 'zurich-preise-zuerst.docx'],
    ['../../etc/passwd', 'etc-passwd.docx'],
    ['広島', '広島.docx'],
    ['***', 'plan.docx'],
  ])('%s becomes %s', (name, expected) => expect(fileName(name, 'docx')).toBe(expected));
});

describe('reading a file', () => {
  it('gives name and text', async () => {
    expect(await readFile(new File(['{}'], 'a.json'))).toEqual({ name: 'a.json', text: '{}' });
  });

  it('refuses what no plan can be before reading it', async () => {
    const huge = Object.defineProperty(new File(['x'], 'huge.json'), 'size', { value: 21e6 });
    await expect(readFile(huge)).rejects.toThrow('huge.json has 21 MB');
  });
});
