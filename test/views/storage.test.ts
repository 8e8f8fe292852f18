import { expect, it } from 'vitest';
import { browserStorage, type Stored } from '../../src/desk/storage.ts';

const plan = (key: string, saved: number): Stored => ({
  key,
  name: key,
  city: 'Town',
  saved,
  population: 5,
  text: `{"${key}":1}`,
});

it('keeps plans in this browser, lists them newest first without their text, and forgets', async () => {
  const storage = browserStorage();
  await storage.keep(plan('sample:a', 1));
  await storage.keep(plan('sample:b', 2));
  await storage.keep(plan('sample:a', 3));
  const recent = await storage.recent();
  expect(recent.map(({ key, saved }) => `${key} ${saved}`)).toEqual(['sample:a 3', 'sample:b 2']);
  expect(recent[0]).not.toHaveProperty('text');
  expect((await browserStorage().find('sample:b'))?.text).toBe('{"sample:b":1}');
  await storage.forget('sample:a');
  await storage.forget('sample:b');
  expect(await storage.recent()).toEqual([]);
});
