import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/views/styles/tokens.css';
import '../../src/views/styles/base.css';
import { createInPlaceRunner } from '../../src/engine/in-place-runner.ts';
import { measures } from '../../src/plan/measures/index.ts';
import Studio from '../../src/views/studio/Studio.svelte';
import { fakeDesk } from '../support/fake-desk.ts';

const lanes = 'Protected cycle lanes';

async function openStudio(width = 1440, height = 900) {
  await page.viewport(width, height);
  const desk = fakeDesk({ runner: createInPlaceRunner() });
  await desk.openSample('tiny-town');
  desk.selection.scenario = 'lanes-and-buses';
  await render(Studio, { desk });
  await expect.poll(() => desk.results).toBeDefined();
  return desk;
}
const field = () => page.getByRole('textbox', { name: new RegExp(`^${lanes}, `) });
const shown = () => (field().element() as HTMLInputElement).value;

async function enter(text: string): Promise<void> {
  await userEvent.fill(field(), text);
  await userEvent.keyboard('{Enter}');
}

/** What a reader sees of a box: the point in each corner belongs to it. */
function inSight(box: Element): boolean {
  const { left, top, right, bottom } = box.getBoundingClientRect();
  const corners = [left + 4, right - 4].flatMap((x) => [top + 4, bottom - 4].map((y) => [x, y] as const));
  return corners.every(([x, y]) => box.contains(document.elementFromPoint(x, y)));
}

it.each([
  [1440, 900],
  [390, 844],
])('shows the whole of what is wrong with a number at %d × %d', async (width, height) => {
  await openStudio(width, height);
  const any = page.getByRole('textbox', { name: /, (?!slide)/ }).first();
  await userEvent.fill(any, '1,234');
  await userEvent.keyboard('{Enter}');
  const about = page.getByRole('alert');
  await expect.element(about).toBeVisible();
  expect(inSight(about.element())).toBe(true);
  await userEvent.fill(any, 'many');
  await userEvent.keyboard('{Enter}');
  expect(inSight(about.element())).toBe(true);
});

it('shows what is wrong above the sheet of levers on a phone', async () => {
  await openStudio(390, 844);
  await userEvent.click(page.getByRole('button', { name: `${measures.length} levers` }));
  const any = page.getByRole('dialog', { name: 'Levers' }).getByRole('textbox', { name: new RegExp(`^${lanes}, `) });
  await userEvent.fill(any, '99999');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(inSight(page.getByRole('alert').element())).toBe(true);
});

it('lets go of a wrong entry when the level is moved elsewhere', async () => {
  const desk = await openStudio();
  const before = shown();
  await enter('99999');
  await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
  desk.apply({ kind: 'setMeasure', scenario: 'lanes-and-buses', measure: 'PS8', level: 6 });
  await expect.element(field()).toHaveAttribute('aria-invalid', 'false');
  expect(shown()).toBe('6');
  desk.undo();
  await expect.poll(shown).toBe(before);
});

it('keeps what is being typed while the level moves elsewhere', async () => {
  const desk = await openStudio();
  await userEvent.fill(field(), '7');
  desk.apply({ kind: 'setMeasure', scenario: 'lanes-and-buses', measure: 'PS8', level: 6 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(shown()).toBe('7');
});

it('returns to the level when a wrong entry is emptied', async () => {
  await openStudio();
  const before = shown();
  await enter('many');
  await enter('');
  expect(shown()).toBe(before);
  await expect.element(field()).toHaveAttribute('aria-invalid', 'false');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await userEvent.tab();
  expect(shown()).toBe(before);
});

it('says that a year is whole, and shows a ramp of three and a half years in full', async () => {
  const desk = await openStudio();
  await userEvent.click(page.getByRole('button', { name: new RegExp(`^${lanes}: show`) }));
  const start = page.getByRole('textbox', { name: 'Start year' });
  await userEvent.fill(start, '2030.5');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('2030.5 is not a whole number.')).toBeVisible();
  expect(desk.scenario?.measures.find(({ measure }) => measure === 'PS8')?.start_year).not.toBe(2030.5);
  const ramp = page.getByRole('textbox', { name: 'Years to full effect' });
  await userEvent.fill(ramp, '3.5');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => desk.scenario?.measures.find(({ measure }) => measure === 'PS8')?.ramp_years).toBe(3.5);
  const input = ramp.element() as HTMLInputElement;
  expect(input.scrollWidth).toBeLessThanOrEqual(input.clientWidth);
});
