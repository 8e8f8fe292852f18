import { describe, expect, it } from 'vitest';
import { formatVersion, migrate, type Migration, migrations } from '../../src/plan/migrate.ts';

const registry: Record<number, Migration> = {
  1: ({ title, ...rest }) => ({ ...rest, name: title }),
  2: (document) => ({ ...document, horizon: 2050 }),
};

describe('migrate', () => {
  it('walks every step from the version of the file', () => {
    expect(migrate({ version: 1, title: 'Old' }, 3, registry)).toEqual({
      document: { version: 3, name: 'Old', horizon: 2050 },
    });
    expect(migrate({ version: 2, name: 'Less old' }, 3, registry)).toEqual({
      document: { version: 3, name: 'Less old', horizon: 2050 },
    });
  });

  it('leaves the document it was given alone', () => {
    const old = Object.freeze({ version: 1, title: 'Old' });
    migrate(old, 3, registry);
    expect(old).toEqual({ version: 1, title: 'Old' });
  });

  it('returns a current document as it is', () => {
    const document = { version: formatVersion };
    expect(migrate(document)).toEqual({ document });
  });

  it.each([undefined, null, '1', 0, -1, 1.5])('refuses version %s', (version) => {
    expect(migrate({ version })).toHaveProperty('complaints');
  });

  it('refuses a step that is not there', () => {
    expect(migrate({ version: 1 }, 3, { 2: (document) => document })).toMatchObject({
      complaints: [{ path: 'version' }],
    });
  });

  it('has a step from every older version', () => {
    expect(Object.keys(migrations)).toEqual(Array.from({ length: formatVersion - 1 }, (_, index) => String(index + 1)));
  });
});
