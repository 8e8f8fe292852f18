import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/views/styles/tokens.css';
import '../../src/views/styles/base.css';
import Open from '../../src/views/open/Open.svelte';
import { latestOf } from '../../src/views/open/changelog.ts';
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

it('says what is missing instead of guessing', async () => {
  const desk = fakeDesk();
  await render(Open, { desk });
  await userEvent.fill(page.getByLabelText('Country'), 'Atlantis');
  await userEvent.click(page.getByRole('button', { name: 'Show me my city' }));
  await expect.element(page.getByText('Choose a country from the list.')).toBeVisible();
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
