import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/views/styles/tokens.css';
import '../../src/views/styles/base.css';
import App from '../../src/views/App.svelte';
import { paper } from '../../src/views/shell/theme.svelte.ts';
import type { Runner } from '../../src/engine/runner.ts';
import { fakeDesk } from '../support/fake-desk.ts';

beforeEach(async () => {
  location.hash = '#/city';
  await page.viewport(1440, 900);
});

async function openApp(parts: Parameters<typeof fakeDesk>[0] = {}) {
  const desk = fakeDesk(parts);
  await desk.openSample('tiny-town');
  await render(App, { desk });
  return desk;
}

it('walks between rooms by the address and marks the open one', async () => {
  const desk = await openApp();
  await expect.element(page.getByRole('link', { name: 'City' })).toHaveAttribute('aria-current', 'page');
  await userEvent.click(page.getByRole('link', { name: 'Open', exact: true }));
  await expect.element(page.getByRole('heading', { name: 'Sample cities' })).toBeVisible();
  expect(desk.selection.room).toBe('open');
});

it('takes back and does again from the keyboard', async () => {
  const desk = await openApp();
  desk.apply({ kind: 'renameCity', name: 'Renamed' });
  await expect.element(page.getByText('Renamed').first()).toBeVisible();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(desk.plan?.city.name).toBe('Tiny Town');
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(desk.plan?.city.name).toBe('Renamed');
});

it('leaves undo to a field while something is half typed in it', async () => {
  const desk = await openApp();
  desk.apply({ kind: 'renameCity', name: 'Renamed' });
  await userEvent.click(page.getByRole('textbox', { name: 'Residents', exact: true }));
  await userEvent.keyboard('9{Control>}z{/Control}');
  expect(desk.plan?.city.name).toBe('Renamed');
  await userEvent.keyboard('{Escape}{Control>}z{/Control}');
  expect(desk.plan?.city.name).toBe('Tiny Town');
});

it('says where the plan is kept', async () => {
  await openApp();
  await expect.element(page.getByText(/^Saved in this browser, \d\d:\d\d$/)).toBeVisible();
});

it('shows each complaint about a file, and that nothing was lost', async () => {
  const desk = await openApp();
  await desk.openText('{"format": "sumpter", "version": 99}', 'future.json');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/future\.json was not opened.*untouched/s);
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  expect(desk.refusal).toBeUndefined();
});

it('shows a failed run with a way to try again', async () => {
  let runs = 0;
  const runner: Runner = {
    run: () => {
      runs++;
      return Promise.resolve({ kind: 'failed', message: 'no trips in the city' });
    },
    close: () => undefined,
  };
  await openApp({ runner });
  await expect.element(page.getByRole('alert')).toHaveTextContent('The model could not run: no trips in the city');
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  expect(runs).toBe(2);
});

it('says that the computation was started again', async () => {
  const desk = await openApp();
  desk.run.restarted();
  await expect.element(page.getByText(/stopped answering and was started again/)).toBeVisible();
});

it('turns the paper dark and keeps the choice', async () => {
  await openApp();
  await userEvent.click(page.getByRole('button', { name: 'Paper' }));
  await userEvent.click(page.getByRole('menuitemradio', { name: 'Dark' }));
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(getComputedStyle(document.documentElement).backgroundColor).toBe('rgb(20, 25, 27)');
  expect(localStorage.getItem('sumpter.theme')).toBe('dark');
  paper.choose('system');
});

it('puts the rooms along the foot of a phone', async () => {
  await page.viewport(390, 844);
  await openApp();
  const rooms = page.getByRole('navigation', { name: 'Rooms' });
  await expect.element(rooms).toBeVisible();
  expect(rooms.element().getBoundingClientRect().bottom).toBe(844);
});

it('opens a file that is dropped on the sheet', async () => {
  const desk = await openApp();
  const data = new DataTransfer();
  data.items.add(new File(['not a plan'], 'dropped.json'));
  window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
  await expect.poll(() => desk.refusal?.about).toBe('dropped.json');
});
