import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/views/styles/tokens.css';
import '../../src/views/styles/base.css';
import City from '../../src/views/city/City.svelte';
import { fakeDesk } from '../support/fake-desk.ts';
import tinyTown from '../support/tiny-town-zones.geojson?raw';

async function openZones(width = 1440) {
  await page.viewport(width, 900);
  const desk = fakeDesk();
  await desk.openSample('tiny-town');
  await render(City, { desk });
  if (width < 720) await userEvent.selectOptions(page.getByRole('combobox', { name: 'Section' }), 'Zones');
  else await userEvent.click(page.getByRole('button', { name: 'Zones' }));
  return desk;
}
const bring = async (desk: Awaited<ReturnType<typeof openZones>>, text = tinyTown, name = 'districts.geojson') => {
  await desk.zoneImport.read(new File([text], name), desk.plan!);
};
const take = () => userEvent.click(page.getByRole('button', { name: 'Take these zones' }));
const own = (desk: Awaited<ReturnType<typeof openZones>>) => desk.plan?.city.zones;

it('shows the four rings by default, with radii and shares', async () => {
  await openZones();
  await expect.element(page.getByRole('img', { name: 'The four rings, to scale' })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /^Centre 0.56/ })).toBeVisible();
});

it('takes a file that is dropped, and only then changes the plan', async () => {
  const desk = await openZones();
  const files = new DataTransfer();
  files.items.add(new File([tinyTown], 'districts.geojson'));
  const place = page.getByRole('group', { name: 'Bring your own zones' }).element();
  const drop = new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true });
  place.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
  await expect.element(page.getByText('districts.geojson: 12 zones')).toBeVisible();
  await expect.element(page.getByText(/The middle lies at 55.000°\u202fN, 4.000°\u202fE/)).toBeVisible();
  expect(own(desk)).toBeUndefined();
  await userEvent.fill(page.getByRole('textbox', { name: 'Your source' }), 'Register 2025');
  await take();
  await expect.poll(() => own(desk)?.zones).toHaveLength(12);
  await expect.element(page.getByText('Source: Register 2025.')).toBeVisible();
  desk.undo();
  await expect.element(page.getByRole('img', { name: 'The four rings, to scale' })).toBeVisible();
});

it('says what is lacking, and takes numbers that are typed in the table', async () => {
  const desk = await openZones();
  await bring(desk, tinyTown.replace(/"jobs": 3200/, '"jobs": null'));
  await expect.element(page.getByText('The jobs of one zone are missing: “North Gate”.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Take these zones' })).toBeDisabled();
  await userEvent.fill(page.getByRole('textbox', { name: 'Jobs of North Gate' }), '3300');
  await userEvent.keyboard('{Enter}');
  await take();
  await expect.poll(() => own(desk)?.zones[1]?.jobs).toBe(3300);
});

it('asks what a property says, and keeps the draft while another section is open', async () => {
  const desk = await openZones();
  await bring(desk, tinyTown.replaceAll('"jobs"', '"beds"'));
  await expect.element(page.getByText('No property says the jobs.')).toBeVisible();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Jobs', exact: true }), 'beds');
  await expect.element(page.getByRole('button', { name: 'Take these zones' })).toBeEnabled();
  await userEvent.click(page.getByRole('button', { name: /^People/ }));
  await userEvent.click(page.getByRole('button', { name: 'Zones' }));
  await expect.element(page.getByText('districts.geojson: 12 zones')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Give up' }));
  await expect.element(page.getByRole('img', { name: 'The four rings, to scale' })).toBeVisible();
});

it('refuses a file in a sentence and keeps everything', async () => {
  const desk = await openZones();
  const before = desk.plan;
  await bring(desk, tinyTown.replace('55.00507', '2280000'), 'metres.geojson');
  await expect
    .element(page.getByText('metres.geojson was not read: one thing is wrong in it. Nothing has changed.'))
    .toBeVisible();
  await expect.element(page.getByText(/look like metres/)).toBeVisible();
  expect(desk.plan).toBe(before);
});

it('edits a zone in place, points at it on the map, and goes back to the rings with an undo', async () => {
  const desk = await openZones();
  await bring(desk);
  await take();
  const field = page.getByRole('textbox', { name: 'Residents of Mill Quarter' });
  await userEvent.fill(field, '9 900');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => own(desk)?.zones[2]?.population).toBe(9900);
  await expect
    .element(page.getByText(/Inner ring, 9,900 residents, 3,000 jobs, 1.3 km²/))
    .toHaveTextContent(/^Mill Quarter/);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Ring of Mill Quarter' }), 'Outer ring');
  await expect.poll(() => own(desk)?.zones[2]?.ring).toBe('outer');
  await userEvent.fill(page.getByRole('textbox', { name: 'Zone of TT-03' }), 'Mill Town');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => own(desk)?.zones[2]?.name).toBe('Mill Town');
  await userEvent.click(page.getByRole('button', { name: 'Back to the rings' }));
  expect(own(desk)).toBeUndefined();
  desk.undo();
  expect(own(desk)?.zones[2]).toMatchObject({ name: 'Mill Town', population: 9900, ring: 'outer' });
});

it('reads pasted distances, says how, refuses what cannot be, and takes them away', async () => {
  const desk = await openZones();
  await bring(desk);
  await take();
  const paste = page.getByRole('textbox', { name: 'Paste the table here' });
  await userEvent.fill(paste, 'from;to;km\nTT-06;TT-08;0,2');
  await userEvent.click(page.getByRole('button', { name: 'Read the table' }));
  await expect.element(page.getByText(/The table was not taken/)).toBeVisible();
  await expect.element(paste).toHaveValue('from;to;km\nTT-06;TT-08;0,2');
  expect(own(desk)?.distance_km).toBeUndefined();
  await userEvent.fill(paste, 'from;to;km\nTT-01;TT-02;1,2\nTT-02;TT-01;1,3');
  await userEvent.click(page.getByRole('button', { name: 'Read the table' }));
  await expect.poll(() => own(desk)?.distance_km?.[0]?.[1]).toBe(1.2);
  await expect
    .element(page.getByText('Read as a list of pairs, separated by semicolons, decimal commas.'))
    .toBeVisible();
  await expect.element(page.getByText(/Road distances for 2 of 132 pairs/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Take the distances away' }));
  expect(own(desk)?.distance_km).toBeUndefined();
});

it('finds one of many zones', async () => {
  const desk = await openZones();
  const features = Array.from({ length: 60 }, (_, at) => ({
    type: 'Feature',
    properties: { name: `District ${at}`, pop: 10 + at, jobs: 5 },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [at / 100, 1],
          [(at + 1) / 100, 1],
          [at / 100, 1.01],
        ],
      ],
    },
  }));
  await bring(desk, JSON.stringify({ type: 'FeatureCollection', features }));
  await expect.element(page.getByText('60 outlines were not closed', { exact: false })).toBeVisible();
  expect(page.getByRole('textbox', { name: /^Jobs of/ }).elements()).toHaveLength(40);
  await userEvent.fill(page.getByRole('searchbox', { name: 'Find a zone' }), 'district 57');
  await expect.element(page.getByRole('textbox', { name: 'Jobs of District 57' })).toBeVisible();
  await userEvent.fill(page.getByRole('searchbox', { name: 'Find a zone' }), '');
  await userEvent.click(page.getByRole('button', { name: 'Show 20 more' }));
  expect(page.getByRole('textbox', { name: /^Jobs of/ }).elements()).toHaveLength(60);
});

it('stays within a phone', async () => {
  const desk = await openZones(390);
  await bring(desk);
  await expect.element(page.getByText('districts.geojson: 12 zones')).toBeVisible();
  const wide = () =>
    [...document.querySelectorAll('.form *')].filter((each) => each.getBoundingClientRect().right > 391);
  expect(wide()).toEqual([]);
  await take();
  await expect.element(page.getByRole('button', { name: 'Back to the rings' })).toBeVisible();
  expect(wide()).toEqual([]);
  await page.viewport(1440, 900);
});
