import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/views/styles/tokens.css';
import '../../src/views/styles/base.css';
import Open from '../../src/views/open/Open.svelte';
import { latestOf } from '../../src/views/open/changelog.ts';
import { memoryStorage } from '../../src/desk/storage.ts';
import { fakeDesk } from '../support/fake-desk.ts';

it('makes a city from three numbers and walks to it', async () => {
  const desk = fakeDesk();
  await render(Open, { desk });
  await userEvent.fill(page.getByLabelText('Number of people'), '412 000');
  await userEvent.fill(page.getByLabelText('Country'), 'mexico');
  await userEvent.fill(page.getByLabelText('Cars per 1,000 people'), '300');
  await userEvent.click(page.getByRole('button', { name: 'Show me my city' }));
  await expect.poll(() => desk.plan?.city.data['population']?.value).toBe(412_000);
  expect(desk.plan?.city.country).toBe('MEX');
  expect(location.hash).toBe('#/city');
});

it('puts a complaint at its field and takes the one reading that is in range', async () => {
  const desk = fakeDesk();
  await render(Open, { desk });
  await userEvent.fill(page.getByLabelText('Country'), 'UK');
  await userEvent.fill(page.getByLabelText('Cars per 1,000 people'), '5000');
  await userEvent.fill(page.getByLabelText('Number of people'), '400,000');
  await userEvent.fill(page.getByLabelText('Name of the city'), 'Ourtown');
  await userEvent.click(page.getByRole('button', { name: 'Show me my city' }));
  const cars = page.getByLabelText('Cars per 1,000 people');
  await expect.element(cars).toHaveAccessibleDescription(/is 5,000, outside 0 to 1,200/);
  expect(desk.refusal).toBeUndefined();
  await userEvent.fill(cars, '300');
  await userEvent.click(page.getByRole('button', { name: 'Show me my city' }));
  await expect.poll(() => desk.plan?.city.data['population']?.value).toBe(400_000);
  expect(desk.plan?.city).toMatchObject({ name: 'Ourtown', country: 'GBR' });
});

it('shows all plans that are kept, and forgets one with a way back', async () => {
  const storage = memoryStorage();
  for (const at of [1, 2, 3, 4, 5, 6, 7]) {
    await storage.keep({ key: `k${at}`, name: `Kept ${at}`, city: 'Town', saved: at, text: '{}' });
  }
  const desk = fakeDesk({ storage });
  await desk.autosave.list();
  await render(Open, { desk });
  await expect.element(page.getByText('Kept 2')).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Show 2 more' }));
  await userEvent.click(page.getByRole('button', { name: 'Forget Kept 2' }));
  await expect.element(page.getByText('Kept 2')).not.toBeInTheDocument();
  desk.message?.back?.();
  await expect.element(page.getByText('Kept 2')).toBeVisible();
});

it('keeps every field of the quick start inside a phone', async () => {
  await page.viewport(390, 844);
  await render(Open, { desk: fakeDesk() });
  const country = page.getByLabelText('Country').element();
  expect(country.getBoundingClientRect().right).toBeLessThanOrEqual(390);
  await page.viewport(1440, 900);
});

it('says what is missing instead of guessing', async () => {
  const desk = fakeDesk();
  await render(Open, { desk });
  await userEvent.fill(page.getByLabelText('Country'), 'Atlantis');
  await userEvent.click(page.getByRole('button', { name: 'Show me my city' }));
  await expect.element(page.getByText(/Choose a country from the list/)).toBeVisible();
  expect(desk.plan).toBeUndefined();
});

it('shows the bundled cities and opens one', async () => {
  const desk = fakeDesk();
  await render(Open, { desk });
  await userEvent.click(page.getByRole('button', { name: /Tiny Town/ }));
  await expect.poll(() => desk.plan?.city.name).toBe('Tiny Town');
});

it('takes the newest entry out of the changelog', () => {
  const markdown = '# Changes\n\n## 0.2\n\n- Adds `this`,\n  and that\n- [Mends](x) it\n\n## 0.1\n\n- Begins\n';
  expect(latestOf(markdown)).toEqual({ title: '0.2', points: ['Adds this, and that', 'Mends it'] });
});
