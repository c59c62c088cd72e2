/** The rhythm in a browser: filtered, on the reader's clock, run by a timer, and on paper. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { sheetsOf } from './sheets.ts';
import { makeUnwilling } from './unwilling-storage.ts';
import { newContext, visit, type VisitOptions } from './visit.ts';

const { url, pages } = inject('example');

const open = async (path: string, options?: VisitOptions) => (await visit(`${url}${path}`, options)).page;
const shown = (page: Page, within: string) => page.locator(`${within} [data-counted]:visible a`).allInnerTexts();

test('the week narrows to a team, and says so in its address', async () => {
  const page = await open('rhythm/');
  await page.getByLabel('Team').selectOption({ label: 'Reliability' });
  expect(await shown(page, '.timetable')).toEqual(['On-call handover']);
  expect(new URL(page.url()).search).toBe('?team=reliability');
  await page.reload();
  expect(await shown(page, '.timetable')).toEqual(['On-call handover']);
  // It goes along: to later weeks, and to the other views.
  for (const [name, within, path] of [
    ['Later', '.timetable', 'rhythm/2026-11-30/'],
    ['Month', 'table', 'rhythm/month/'],
    ['Earlier', 'table', 'rhythm/month/2026-10/'],
    ['Quarter', 'table', 'rhythm/quarter/'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).click();
    await page.waitForURL(`${url}${path}?team=reliability`);
    expect(new Set(await shown(page, within))).toEqual(new Set(['On-call handover']));
  }
});

test('the month narrows by what its address says', async () => {
  const page = await open('rhythm/month/?category=mentoring', { width: 360 });
  expect(new Set(await shown(page, 'table'))).toEqual(new Set(['Mentoring and pairing']));
});

test('a ritual says its next three dates, on the day that the playbook fixes and on the day of the reader', async () => {
  const context = await newContext({ timezoneId: 'America/New_York' });
  const page = await context.newPage();
  const address = `${url}rituals/monthly-architecture-review/`;
  const dates = () => page.locator('[data-next] li:visible time').allTextContents();
  await page.clock.setFixedTime('2030-01-01T12:00:00Z');
  await page.goto(address);
  expect(await dates()).toEqual([
    'Thursday, 10 December 2026',
    'Thursday, 14 January 2027',
    'Thursday, 11 February 2027',
  ]);
  // As it is built without the line that fixes the day of the example.
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/ data-now="[^"]*"/, '') });
  });
  await page.clock.setFixedTime('2026-12-10T10:15:01Z');
  await page.reload();
  expect((await dates())[0]).toBe('Thursday, 14 January 2027');
  // After the last day that the page knows it says nothing rather than what is over.
  await page.clock.setFixedTime('2030-01-01T12:00:00Z');
  await page.reload();
  expect(await page.locator('[data-next]').isVisible()).toBe(false);
});

test('where the playbook fixes the day, what is coming up is that day’s, however late it is read', async () => {
  const context = await newContext({ timezoneId: 'Europe/Berlin' });
  const page = await context.newPage();
  await page.clock.setFixedTime('2030-01-01T12:00:00Z');
  await page.goto(`${url}rhythm/`);
  const coming = page.locator('coming-up');
  expect(await coming.locator('li:visible').count()).toBeGreaterThan(5);
  expect(await coming.locator('li:visible .day').first().innerText()).toBe('Friday, 27 November');
  expect(await coming.locator('.note').innerText()).not.toContain('built again');
});

test('where it does not, what is coming up is from now on, and says the time of the reader beside that of the meeting', async () => {
  const context = await newContext({ timezoneId: 'America/New_York' });
  const page = await context.newPage();
  // As it is built without the line that fixes the day of the example.
  await page.route(`${url}rhythm/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/ data-now="[^"]*"/, '') });
  });
  await page.clock.setFixedTime('2026-12-07T12:00:00Z');
  await page.goto(`${url}rhythm/`);
  const first = page.locator('coming-up li:visible').first();
  expect((await first.innerText()).split(/\s*\n\s*/).join(' ')).toBe(
    'Tuesday, 8 December 10:00–10:30 04:00–04:30 your time Weekly risk and dependency sync',
  );
  expect(await page.locator('coming-up .note').innerText()).toBe(
    'The next fourteen days, on the clock of Europe/Berlin.',
  );
  // The same on the other pages.
  const yours = async (path: string) => {
    await page.goto(`${url}${path}`);
    return page.locator('[data-clock]:visible').first().innerText();
  };
  const said = /^\d\d:\d\d–\d\d:\d\d (Europe\/Berlin )?\d\d:\d\d–\d\d:\d\d your time$/;
  for (const path of ['rhythm/month/', 'rituals/retrospective/', 'rituals/retrospective/next/'])
    expect((await yours(path)).split(/\s+/).join(' ')).toMatch(said);
});

test('without a script the fourteen days are those of the day it was built, and nothing waits for one', async () => {
  const page = await open('rhythm/', { scripts: false });
  expect(await page.locator('coming-up li:visible').count()).toBeGreaterThan(5);
  expect(await page.locator('coming-up .note').innerText()).toBe(
    '26 November to 9 December 2026 on the clock of Europe/Berlin',
  );
  expect(await page.locator('filter-bar').isVisible()).toBe(false);
});

test('the timer runs along the agenda by keyboard, and speaks when an item begins or is over', async () => {
  const context = await newContext();
  const page = await context.newPage();
  await page.clock.install({ time: '2026-11-23T08:30:00Z' });
  await page.goto(`${url}rituals/on-call-handover/`);
  await page.clock.pauseAt('2026-11-23T09:00:00Z');
  const timer = page.locator('agenda-timer');
  const [clock, said] = [timer.locator('.clock'), timer.getByRole('status')];
  await timer.getByRole('button', { name: 'Start' }).press('Enter');
  await expect.poll(() => said.textContent()).toBe('What is still smouldering: 8 minutes');
  await page.clock.runFor(61_500);
  expect(await clock.textContent()).toBe('6:59');
  await page.clock.runFor(8 * 60_000);
  expect(await clock.textContent()).toMatch(/^\+1:0[01]$/);
  expect(await said.textContent()).toBe('What is still smouldering: time is up');
  await page.keyboard.press('ArrowRight');
  expect([await clock.textContent(), await said.textContent()]).toEqual(['4:00', 'What is planned: 4 minutes']);
  expect(await page.locator('[data-agenda-item].current h3').innerText()).toContain('What is planned');
  await timer.getByRole('button', { name: 'Pause' }).press('Enter');
  await page.clock.runFor(60_000);
  expect(await clock.textContent()).toBe('4:00');
});

test('a meeting goes on after a reload and in a second window, and its place is said not to be kept where it is not', async () => {
  const context = await newContext();
  const page = await context.newPage();
  const current = (at: Page) => at.locator('[data-agenda-item].current h3').innerText();
  const button = (at: Page, name: string) => at.locator('agenda-timer').getByRole('button', { name });
  await page.goto(`${url}rituals/on-call-handover/`);
  await button(page, 'Start').click();
  await button(page, 'Next').click();
  await page.reload();
  expect(await current(page)).toContain('What is planned');
  await button(page, 'Pause').waitFor();
  const other = await context.newPage();
  await other.goto(`${url}rituals/on-call-handover/`);
  await button(other, 'Pause').click();
  await button(page, 'Go on').waitFor();
  // Another ritual stands where it stood.
  await other.goto(`${url}rituals/retrospective/`);
  await button(other, 'Start').waitFor();
  await makeUnwilling(context, 'throwing');
  await other.reload();
  expect(await other.getByRole('alert').count()).toBe(0);
  await button(other, 'Start').click();
  await other.getByRole('alert').getByText('where the meeting stands will be gone').waitFor();
});

test('the time that is left is right after a reload: running, paused and after a sleep', async () => {
  const context = await newContext();
  const page = await context.newPage();
  await page.clock.install({ time: '2026-11-23T08:30:00Z' });
  await page.goto(`${url}rituals/on-call-handover/`);
  await page.clock.pauseAt('2026-11-23T09:00:00Z');
  const clock = page.locator('agenda-timer .clock');
  const button = (name: string) => page.locator('agenda-timer').getByRole('button', { name });
  const press = async (name: string, then: string) => {
    await button(name).click();
    await button(then).waitFor();
  };
  await press('Start', 'Pause');
  await page.clock.runFor(60_000);
  await page.reload();
  await expect.poll(() => clock.textContent()).toBe('7:00');
  await press('Pause', 'Go on');
  await page.clock.fastForward(600_000);
  await page.reload();
  await button('Go on').waitFor();
  expect(await clock.textContent()).toBe('7:00');
  await press('Go on', 'Pause');
  // While the lid was closed nothing ticked.
  await page.clock.fastForward(120_000);
  await expect.poll(() => clock.textContent()).toBe('5:00');
});

test('the agenda goes to the clipboard as Markdown', async () => {
  const context = await newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${url}rituals/on-call-handover/`);
  await page.getByRole('button', { name: 'Copy agenda' }).click();
  await page.getByText('Copied').waitFor();
  const agenda = await (await fetch(`${url}rituals/on-call-handover.md`)).text();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(agenda);
});

test.each(['A4', 'Letter'])('the card of every ritual is one page of %s', async (format) => {
  const page = await open('', { theme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  const cards = pages.filter(({ template }) => template === 'ritual/card');
  const lengths: (readonly [string, number])[] = [];
  for (const { path } of cards) {
    await page.goto(`${url}${path.slice(1)}`);
    lengths.push([path, await sheetsOf(page, format)]);
  }
  expect(lengths).toEqual(cards.map(({ path }) => [path, 1]));
});

test('a calendar is served as one', async () => {
  const answer = await fetch(`${url}rhythm/all.ics`);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
});
