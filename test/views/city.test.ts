import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/views/styles/tokens.css';
import '../../src/views/styles/base.css';
import City from '../../src/views/city/City.svelte';
import { fakeDesk } from '../support/fake-desk.ts';

async function openCity() {
  await page.viewport(1440, 900);
  const desk = fakeDesk();
  await desk.openSample('guadalajara');
  await render(City, { desk });
  return desk;
}
const valueOf = (desk: Awaited<ReturnType<typeof openCity>>, key: string) => desk.plan?.city.data[key]?.value;

it('shows the data of a section with value, unit, year and source', async () => {
  await openCity();
  const row = page.getByRole('row', { name: /^Residents/ });
  await expect.element(row).toHaveTextContent(/persons\s*2020\s*.*INEGI/);
});

it('asks about 1,234 and takes the reading that is chosen', async () => {
  const desk = await openCity();
  const field = page.getByRole('textbox', { name: 'Cars per 1,000 people' });
  await userEvent.fill(field, '1,050');
  await userEvent.tab();
  expect(valueOf(desk, 'cars_per_1000')).toBe(320);
  await userEvent.click(page.getByRole('button', { name: '1\u202f050' }));
  await expect.poll(() => valueOf(desk, 'cars_per_1000')).toBe(1050);
});

it('takes a decimal comma', async () => {
  const desk = await openCity();
  await userEvent.fill(page.getByRole('textbox', { name: 'Persons per household' }), '3,4');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => valueOf(desk, 'persons_per_household')).toBe(3.4);
});

it('refuses what is out of bounds, says so and keeps the value', async () => {
  const desk = await openCity();
  await userEvent.fill(page.getByRole('textbox', { name: 'Cars per 1,000 people' }), '5000');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('5000 is outside 0 to 1200.')).toBeVisible();
  expect(valueOf(desk, 'cars_per_1000')).toBe(320);
});

it('gives up typing with Escape', async () => {
  const desk = await openCity();
  const field = page.getByRole('textbox', { name: 'Cars per 1,000 people' });
  await userEvent.fill(field, '400');
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveValue('320');
  expect(desk.canUndo).toBe(false);
});

it('opens source, spread and note, and takes a default instead', async () => {
  const desk = await openCity();
  await userEvent.click(page.getByRole('button', { name: 'Source, spread and note of Persons per household' }));
  await userEvent.click(page.getByRole('button', { name: /Take this entry away/ }));
  await expect.poll(() => valueOf(desk, 'persons_per_household')).toBeUndefined();
  await expect.element(page.getByText(/We found no local value/)).toBeVisible();
});

it('writes figures that are only read without the noughts that keep a typed one from two readings', async () => {
  await openCity();
  await userEvent.click(page.getByRole('button', { name: 'Source, spread and note of Built-up area' }));
  await expect.element(page.getByText(/Without it stands 585\.405 km²/)).toBeVisible();
  await expect.element(page.getByText('700 to 1\u202f000, 8 in 10')).toBeVisible();
});

it('says what stands without an entry before it is taken away, and a judgement once', async () => {
  await openCity();
  await userEvent.click(page.getByRole('button', { name: 'Source, spread and note of Persons per household' }));
  await expect.element(page.getByText(/Without it stands [\d.]+ persons, the default of \S/)).toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: 'Persons per household' }), '3.9');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('a judgement, no source')).toBeVisible();
  expect(
    page
      .getByText(/a judgement/)
      .elements()
      .filter((each) => each.closest('.details')),
  ).toHaveLength(1);
});

it('says what the model does not read yet, and what the base year follows', async () => {
  await openCity();
  await userEvent.fill(page.getByRole('searchbox', { name: 'Find a datum' }), 'vans, share');
  await expect.element(page.getByText('not read by the model yet')).toBeVisible();
  await expect.element(page.getByText(/trips and shares follow the survey/)).toBeVisible();
});

it('shows the details of a datum whole on a phone', async () => {
  await openCity();
  await page.viewport(390, 844);
  await userEvent.click(page.getByRole('button', { name: 'Source, spread and note of Persons per household' }));
  const [shown] = page.getByText(/Without it stands/).elements();
  const details = shown?.closest('.details');
  expect(details?.getBoundingClientRect().right).toBeLessThanOrEqual(390);
  for (const each of details?.querySelectorAll('dd, p, input') ?? []) {
    expect(each.getBoundingClientRect().right).toBeLessThanOrEqual(390);
  }
  await page.viewport(1440, 900);
});

it('finds a datum in any section by its name', async () => {
  await openCity();
  await userEvent.fill(page.getByRole('searchbox', { name: 'Find a datum' }), 'parking');
  await expect.element(page.getByRole('row', { name: /^Price of parking/ })).toBeVisible();
});

it('renames city and plan, and keeps the old name for an empty one', async () => {
  const desk = await openCity();
  const field = page.getByRole('textbox', { name: 'City', exact: true });
  await userEvent.fill(field, 'Guadalajara metropolis');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => desk.plan?.city.name).toBe('Guadalajara metropolis');
  await userEvent.fill(page.getByRole('textbox', { name: 'Plan', exact: true }), 'Second draft');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => desk.plan?.name).toBe('Second draft');
  await userEvent.fill(field, ' ');
  await userEvent.keyboard('{Enter}');
  await expect.element(field).toHaveValue('Guadalajara metropolis');
});

it('shows the base year of a multiple as 1, not to be edited, and says why a point is refused', async () => {
  const desk = await openCity();
  const first = desk.plan?.city.base_year ?? NaN;
  const path = {
    kind: 'points',
    points: [
      [first, 1],
      [first + 10, 1.2],
    ],
    reference: { kind: 'judgement' },
  } as const;
  expect(desk.apply({ kind: 'setDriver', driver: 'income', path })).toBe(true);
  await userEvent.click(page.getByRole('button', { name: 'Trends' }));
  const later = page.getByRole('textbox', { name: `Income per head in ${first + 10}` });
  await expect.element(later).toHaveValue('1.2');
  const base = page.getByRole('textbox', { name: `Income per head in ${first}` });
  await expect.element(base).not.toBeInTheDocument();
  const row = page.getByRole('row', { name: /^Income per head/ });
  await expect.element(row).toHaveTextContent(new RegExp(`${first} ?1`));
  await userEvent.fill(later, '50');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/50 is outside/);
  expect(desk.plan?.drivers.income).toEqual(path);
});

it('lists the trends and changes a rate', async () => {
  const desk = await openCity();
  await userEvent.click(page.getByRole('button', { name: 'Trends' }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Income per head' }), '2');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => desk.plan?.drivers.income).toMatchObject({ rate_per_year: 0.02 });
});
