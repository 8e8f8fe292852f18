import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/views/styles/tokens.css';
import '../../src/views/styles/base.css';
import { freightSurveyOn } from '../../src/desk/freight-survey.svelte.ts';
import City from '../../src/views/city/City.svelte';
import { establishmentCsv } from '../support/establishments.ts';
import { fakeDesk } from '../support/fake-desk.ts';
import { fakeStudies } from '../support/fake-studies.ts';

async function openSheet(text?: string) {
  await page.viewport(1440, 900);
  const desk = fakeDesk({ studies: fakeStudies() });
  await desk.openSample('tiny-town');
  desk.selection.part = 'freight-survey';
  await render(City, { desk });
  const survey = freightSurveyOn(desk);
  if (text !== undefined) await survey.open(new File([text], 'survey.csv'));
  return { desk, survey };
}
const heading = (name: string | RegExp) => page.getByRole('heading', { name });

it('shows how a survey looks, what narrows the answer most, and trips beside published rates', async () => {
  await openSheet();
  await expect.element(heading('Fit to an establishment survey')).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'How a survey looks' })).toBeVisible();
  await expect.element(heading('What narrows the answer most')).toBeVisible();
  await expect.element(page.getByRole('row', { name: /^Vans [\d,]+ 35,300 14,700 not counted$/ })).toBeVisible();
});

it('reads pasted cells and fits them', async () => {
  const { desk } = await openSheet();
  const text = establishmentCsv(undefined, { delimiter: '\t' });
  await userEvent.fill(page.getByRole('textbox', { name: 'Or paste cells of a spreadsheet' }), text);
  await userEvent.click(page.getByRole('button', { name: 'Read the cells' }));
  await expect.element(heading('Shops: D = a + b E')).toBeVisible();
  expect(desk.plan?.city.data['freight.deliveries_per_job.retail']).toBeUndefined();
});

it('takes the rates into the city with one click, and one undo takes them back', async () => {
  const { desk } = await openSheet(establishmentCsv());
  await expect.element(heading('Offices: D = a E^b')).toBeVisible();
  await expect.element(page.getByRole('img', { name: /^40 establishments by size and count/ })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Use in the city' }));
  await expect.poll(() => desk.plan?.city.data['freight.deliveries_per_job.retail']?.value).toBeCloseTo(0.12, 2);
  expect(desk.plan?.sources['own-survey-csv']).toEqual({ title: 'survey.csv', year: desk.plan?.city.base_year });
  desk.undo();
  expect(desk.plan?.city.data['freight.deliveries_per_job.retail']).toBeUndefined();
  expect(desk.plan?.sources['own-survey-csv']).toBeUndefined();
});

it('fits again when a sector is given another segment, and says what is wrong with a table', async () => {
  const { survey } = await openSheet(establishmentCsv());
  const workshops = page.getByRole('region', { name: 'Workshops: D = b E' });
  await userEvent.selectOptions(workshops.getByRole('combobox', { name: 'Is of the segment' }), 'retail');
  await expect.element(heading(/^Retail, all its sectors together: D = /)).toBeVisible();
  await survey.lay('cells', 'sector,jobs,deliveries\nShops,many,2\n');
  await expect.element(page.getByText(/^Line 2: “many” in jobs is not a number/)).toBeVisible();
});
