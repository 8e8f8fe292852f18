import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/views/styles/tokens.css';
import '../../src/views/styles/base.css';
import { createInPlaceRunner } from '../../src/engine/in-place-runner.ts';
import { steps } from '../../src/engine/steps.ts';
import App from '../../src/views/App.svelte';
import { model as words } from '../../src/words/en/model.ts';
import { fakeDesk } from '../support/fake-desk.ts';
import { fakeStudies } from '../support/fake-studies.ts';

beforeEach(async () => {
  location.hash = '#/model';
  await page.viewport(1440, 900);
});

async function openModel(studies = fakeStudies()) {
  const desk = fakeDesk({ runner: createInPlaceRunner(), studies });
  await desk.openSample('tiny-town');
  await render(App, { desk });
  await expect.poll(() => desk.results, { timeout: 10_000 }).toBeDefined();
  return desk;
}

const part = (name: keyof typeof words.sections) =>
  page.getByRole('region', { name: words.sections[name], exact: true });
const stations = () => part('picture').getByRole('list', { name: words.picture.list }).getByRole('button');

it('draws a station for each step, in order, and reads the pressed one', async () => {
  await openModel();
  await expect.element(stations().first()).toBeVisible();
  expect(
    stations()
      .elements()
      .map((each) => each.querySelector('.step')?.textContent),
  ).toEqual(steps.map(({ name }) => name));
  await userEvent.click(stations().nth(0));
  await expect.element(stations().nth(0)).toHaveAttribute('aria-pressed', 'true');
  await expect.element(part('picture').getByText(/residents = residents of the base year × driver/)).toBeVisible();
});

it('walks along the line with arrow keys; one station is in the order of tabs', async () => {
  await openModel();
  await userEvent.click(stations().nth(0));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(stations().nth(2)).toHaveAttribute('aria-pressed', 'true');
  expect(document.activeElement).toBe(stations().nth(2).element());
  await userEvent.keyboard('{End}');
  expect(document.activeElement).toBe(stations().last().element());
  expect(
    stations()
      .elements()
      .filter((each) => (each as HTMLElement).tabIndex === 0),
  ).toHaveLength(1);
});

it('follows a number from the address to its factors and to the data of the city', async () => {
  const desk = await openModel();
  location.hash = '#/model?number=energy_TJ';
  await expect.poll(() => desk.selection.followed).toBe('energy_TJ');
  const number = part('number');
  await expect.element(number.getByText(words.number.first)).toBeVisible();
  await expect.element(number.getByRole('table').first()).toBeVisible();
  await expect.element(number.getByText('Fuels, petrol, energy content')).toBeVisible();
  await expect.element(number.getByText('secondary', { exact: true }).first()).toBeVisible();
  await userEvent.click(number.getByText('Generalised cost', { exact: true }));
  const factor = number.getByRole('row').filter({ hasText: 'Travel choice, wait weight' });
  await expect.element(factor.getByText('judgement', { exact: true })).toBeVisible();
  await expect.element(number.getByText(/^Minutes between departures: 4 data/)).toBeVisible();
});

it('follows every indicator of a run to a step', async () => {
  const desk = await openModel();
  for (const id of ['gain_min_per_person_weekday', 'inventory_energy_TJ', 'congestion_gap', 'cars_per_1000']) {
    desk.selection.followed = id;
    await expect.element(part('number').getByText(words.number.first)).toBeVisible();
  }
  desk.selection.followed = 'luck';
  await expect.element(part('number').getByText(words.number.unknown('luck'))).toBeVisible();
});

it('goes from a headline of the studio to where it comes from', async () => {
  await openModel();
  location.hash = '#/studio';
  await userEvent.click(page.getByRole('link', { name: 'Follow Transport CO2e to where it comes from' }));
  await expect.element(page.getByRole('heading', { name: words.sections.number })).toHaveFocus();
  expect(location.hash).toBe('#/model?number=ghg_wtw_kt');
});

it('prints the tests with the accepted range, and says why one is outside', async () => {
  const desk = await openModel();
  const rows = desk.results?.realism ?? [];
  const table = part('tests').getByRole('table', { name: words.tests.table });
  await expect.element(table).toBeVisible();
  const cells = [...table.element().querySelectorAll('td')].filter(({ textContent }) => textContent.trim() !== '');
  expect(cells).toHaveLength(rows.length);
  for (const cell of cells) expect(cell.textContent).toMatch(/to/);
  const outside = new Set(rows.filter(({ inside }) => !inside).map(({ id }) => id));
  expect(outside.size).toBeGreaterThan(0);
  await expect.element(part('tests').getByRole('heading', { name: words.tests.outside })).toBeVisible();
  expect(
    part('tests')
      .getByText(/^Check first/)
      .elements(),
  ).toHaveLength(outside.size);
  await expect.element(part('tests').getByText(/scale of public transport sensitivity stands at 1.00/)).toBeVisible();
});

it('runs the back-casts on demand and shows a miss as it shows a hit', async () => {
  await openModel();
  await userEvent.click(part('backcasts').getByRole('button', { name: words.backcasts.run }));
  await expect.element(part('backcasts').getByText(words.backcasts.score(1, 2))).toBeVisible();
  const [hit, miss] = [words.backcasts.hit, words.backcasts.miss].map((each) =>
    part('backcasts').getByText(each, { exact: true }).element(),
  );
  const look = (of: Element | undefined) => {
    const { fontSize, fontWeight } = getComputedStyle(of as Element);
    return { fontSize, fontWeight };
  };
  expect(look(miss)).toEqual(look(hit));
  await expect.element(part('backcasts').getByText('The weather.')).toBeVisible();
  await expect
    .element(part('backcasts').getByRole('img').nth(1))
    .toHaveAccessibleName(/seen .10 % to .20 %, model .40 %/);
});

it('runs each measure alone on demand, and filters by verdict', async () => {
  const desk = await openModel();
  const alone = part('alone');
  await userEvent.click(alone.getByRole('button', { name: words.alone.run }));
  await expect.element(alone.getByText(words.alone.summary(1, 1, 1))).toBeVisible();
  expect(alone.getByRole('rowheader').elements()).toHaveLength(3);
  await userEvent.click(alone.getByRole('button', { name: /^Outside/ }));
  expect(alone.getByRole('rowheader').elements()).toHaveLength(1);
  await expect.element(alone.getByText('weaker than seen')).toBeVisible();
  await expect.element(alone.getByText(words.alone.notOneWay, { exact: true })).toBeVisible();
  desk.apply({ kind: 'renameCity', name: 'Renamed' });
  await expect.element(alone.getByText(words.alone.stale)).toBeVisible();
});

it('says how far a study is, can be stopped, and keeps what was found', async () => {
  let stop: (reason: Error) => void = () => undefined;
  const desk = await openModel(
    fakeStudies({
      backcasts: (onCase) => {
        void fakeStudies().backcasts(onCase);
        return new Promise((_, reject) => {
          stop = reject;
        });
      },
      stop: () => stop(new Error('Stopped.')),
    }),
  );
  const cases = part('backcasts');
  await userEvent.click(cases.getByRole('button', { name: words.backcasts.run }));
  await expect.element(cases.getByText(words.backcasts.progress(1, 1))).toBeVisible();
  await userEvent.click(cases.getByRole('button', { name: words.backcasts.stop }));
  await expect.element(cases.getByText(words.backcasts.stopped(1))).toBeVisible();
  expect(desk.studies.backcasts.rows).toHaveLength(1);
});

it('says when the model does not answer, and asks again', async () => {
  let asked = 0;
  await openModel(
    fakeStudies({
      describe: () => (++asked === 1 ? Promise.reject(new Error('out of ink')) : fakeStudies().describe()),
    }),
  );
  await expect.element(page.getByText(/out of ink/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: words.tryAgain }));
  await expect.element(stations().first()).toBeVisible();
});

it('leads from the contents to a part and puts the focus there', async () => {
  await openModel();
  await expect.element(stations().first()).toBeVisible();
  const link = page
    .getByRole('navigation', { name: words.contents })
    .getByRole('link', { name: words.sections.limits });
  await userEvent.click(link);
  await expect.element(page.getByRole('heading', { name: words.sections.limits })).toHaveFocus();
  await userEvent.click(link);
  await expect.element(page.getByRole('heading', { name: words.sections.limits })).toHaveFocus();
});

it('fits a phone', async () => {
  await page.viewport(390, 844);
  const desk = await openModel();
  await expect.element(stations().first()).toBeVisible();
  await desk.studies.runBackcasts();
  if (desk.plan) await desk.studies.runAlone(desk.plan);
  await expect.element(part('alone').getByRole('table')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBe(390);
});
