import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/views/styles/tokens.css';
import '../../src/views/styles/base.css';
import { estimationOn } from '../../src/desk/estimation.svelte.ts';
import City from '../../src/views/city/City.svelte';
import { fakeDesk } from '../support/fake-desk.ts';
import { surveyOf } from '../support/survey.ts';

async function openSheet(text?: string) {
  await page.viewport(1440, 900);
  const desk = fakeDesk();
  await desk.openSample('guadalajara');
  desk.selection.part = 'estimate';
  await render(City, { desk });
  const estimation = estimationOn(desk);
  if (text !== undefined) await estimation.open(new File([text], 'survey.csv'));
  return { desk, estimation };
}
const survey = surveyOf(300);
const heading = (name: string) => page.getByRole('heading', { name });

it('asks for a survey, and shows how one looks', async () => {
  await openSheet();
  await expect.element(heading('Estimate from a survey')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'choose a file' })).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'One row for each alternative' })).toBeVisible();
});

it('estimates in a worker, and writes into the city with one click that one undo takes back', async () => {
  const { desk } = await openSheet(survey);
  await expect.element(page.getByRole('region', { name: 'First rows of the survey' })).toHaveTextContent('car_time');
  await userEvent.click(page.getByRole('button', { name: 'Estimate', exact: true }));
  await expect.element(page.getByRole('heading', { name: /An hour of travel is worth [\d.]+ MXN/ })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /^b_time [−\d]/ })).toBeVisible();
  await userEvent.selectOptions(page.getByRole('region', { name: 'What if' }).getByRole('combobox'), 'car_cost');
  await userEvent.click(page.getByRole('button', { name: 'Try' }));
  await expect.element(page.getByText(/^Each choice: −[\d.]+ MXN of consumer surplus/)).toBeVisible();
  const use = page.getByRole('button', { name: 'Use in this city' });
  await userEvent.click(use);
  await expect.element(page.getByText(/Name the survey/)).toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: 'The survey' }), 'Household survey');
  await userEvent.fill(page.getByRole('textbox', { name: 'Year' }), '2023');
  await userEvent.click(use);
  await expect.poll(() => desk.plan?.city.data['behaviour.value_of_time']?.year).toBe(2023);
  expect(desk.plan?.sources['own-household-survey']).toEqual({ title: 'Household survey', year: 2023 });
  desk.undo();
  expect(desk.plan?.city.data['behaviour.value_of_time']).toBeUndefined();
});

it('maps without a specification: a new parameter, a cell, a unit, a nest', async () => {
  const { estimation } = await openSheet(survey);
  await userEvent.click(page.getByRole('button', { name: 'Add a parameter' }));
  const added = estimation.draft.rows.at(-1)?.parameter ?? '';
  await userEvent.fill(page.getByRole('combobox', { name: `${added} in car`, exact: true }), 'income > 20');
  await userEvent.tab();
  expect(estimation.draft.rows.at(-1)?.cells).toContain('income > 20');
  await userEvent.click(page.getByRole('button', { name: 'Add a nest' }));
  await userEvent.click(page.getByRole('checkbox', { name: 'car' }));
  await userEvent.click(page.getByRole('checkbox', { name: 'bus' }));
  expect(estimation.draft.nests).toEqual([{ id: 'nest_1', parameter: 'mu', alternatives: ['car', 'bus'] }]);
  await userEvent.click(page.getByRole('button', { name: 'Take the nest nest_1 out' }));
  await userEvent.click(page.getByRole('button', { name: `Take ${added} out` }));
  expect(estimation.draft.rows.some(({ parameter }) => parameter === added)).toBe(false);
});

it('marks the cell that keeps it from being estimated, and says why', async () => {
  await openSheet(survey);
  const cell = page.getByRole('combobox', { name: 'b_time in car', exact: true });
  await userEvent.fill(cell, 'car_tim');
  await userEvent.click(page.getByRole('button', { name: 'Estimate', exact: true }));
  await expect.element(page.getByText('The table has no column car_tim.')).toBeVisible();
  await expect.element(cell).toHaveAttribute('aria-invalid', 'true');
  await userEvent.fill(cell, 'car_time');
  await userEvent.tab();
  await expect.element(cell).toHaveAttribute('aria-invalid', 'false');
});

it('lets the planner say what ends a cell and what stands before decimals', async () => {
  const { estimation } = await openSheet(survey.replaceAll(',', ';'));
  await expect.element(page.getByLabelText('Cells end at')).toHaveTextContent('a semicolon (found)');
  await userEvent.selectOptions(page.getByLabelText('Cells end at'), 'a comma');
  expect(estimation.preview?.header).toHaveLength(1);
});

it('fits a phone', async () => {
  const { estimation } = await openSheet(survey);
  await page.viewport(390, 844);
  await estimation.run();
  await expect.element(heading('Use in this city')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  await page.viewport(1440, 900);
});
