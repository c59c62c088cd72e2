/** Onboarding as somebody new meets it: begin on a day, tick tasks, come back to them, and take the plan along, without a network. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { sheetsOf } from './sheets.ts';
import { makeUnwilling } from './unwilling-storage.ts';
import { visit } from './visit.ts';

const { url } = inject('example');
const PLAN = 'onboarding/billing-engineers/';

/** Once all of the page has come, its icon too. */
async function withoutNetwork(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** The phase of today is open, and the others are one click away. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('.plan details')) part.open = true;
  });
}

/** Days ago in the time zone of the browser, which is that of the machine. */
function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv');
}

test('a newcomer begins on a Monday, ticks a task, comes back and exports', async () => {
  const { page, faults } = await visit(`${url}${PLAN}`);
  page.setDefaultTimeout(5000);
  await withoutNetwork(page);
  await unfold(page);
  expect(await page.getByRole('button', { name: 'Checkpoints for the calendar' }).isDisabled()).toBe(true);
  await page.getByLabel('First day at work').fill('2027-02-01');
  const before = page.locator('[data-phase="Before day one"] [data-dates]').first();
  expect(await before.innerText()).toContain('Mon, 25 Jan 2027 – Fri, 29 Jan 2027');
  await page.getByLabel('Keep weekends free').uncheck();
  expect(await before.innerText()).toContain('Wed, 27 Jan 2027 – Sun, 31 Jan 2027');
  await page.getByLabel('Keep weekends free').check();
  await unfold(page);
  // A task of everyone's plan, and one of the team's.
  const general = page.locator('#task-order-laptop input');
  const own = page.locator('#task-read-the-ledger input');
  await general.check();
  await own.check();

  await page.context().setOffline(false);
  await page.reload();
  await withoutNetwork(page);
  await unfold(page);
  expect(await page.getByLabel('First day at work').inputValue()).toBe('2027-02-01');
  expect([await general.isChecked(), await own.isChecked()]).toEqual([true, true]);
  expect(await page.locator('plan-progress output').innerText()).toMatch(/^2 of \d+ done$/);

  const markdown = await saved(page, 'Export as Markdown');
  expect(markdown.name).toBe('billing-engineers.md');
  expect(markdown.text).toContain('First day: Mon, 1 Feb 2027');
  expect(markdown.text.match(/^- \[x\]/gm)).toHaveLength(2);
  const calendar = await saved(page, 'Checkpoints for the calendar');
  expect(calendar.name).toBe('billing-engineers-checkpoints.ics');
  expect(calendar.text.match(/BEGIN:VEVENT/g)?.length).toBe(await page.locator('[data-checkpoint]').count());
  await page.getByRole('button', { name: 'Copy as an issue' }).click();
  expect(await page.getByLabel('Text for an issue').inputValue()).toContain('- [x]');
  expect(faults).toEqual([]);
});

describe('what a reader ticks', () => {
  const general = (page: Page) => page.locator('#task-order-laptop input');
  const own = (page: Page) => page.locator('#task-read-the-ledger input');
  const count = (page: Page) => page.locator('plan-progress output').innerText();

  test('is joined between two windows of one plan, and apart from other plans', async () => {
    const { page } = await visit(`${url}${PLAN}`);
    const other = await page.context().newPage();
    await other.goto(`${url}${PLAN}hire/`);
    await unfold(page);
    await unfold(other);
    await general(page).check();
    // The other window has not been looked at since it was loaded.
    await own(other).check();
    await own(page).and(page.locator(':checked')).waitFor();
    expect(await general(page).isChecked()).toBe(true);
    await page.getByLabel('First day at work').fill('2027-02-01');
    await other.waitForFunction(() => document.querySelector<HTMLInputElement>('input[type="date"]')?.value !== '');
    await page.goto(`${url}onboarding/first-ninety-days/`);
    expect(await count(page)).toMatch(/^0 of/);
  });

  test('is there although the tab was closed at once', async () => {
    const { page } = await visit(`${url}${PLAN}`);
    const context = page.context();
    await unfold(page);
    await general(page).check();
    await page.close();
    const again = await context.newPage();
    await again.goto(`${url}${PLAN}`);
    expect(await general(again).isChecked()).toBe(true);
  });

  test('is as another window left it when the reader comes back by the back button', async () => {
    const { page } = await visit(`${url}${PLAN}`);
    await unfold(page);
    await general(page).check();
    await page.goto(`${url}onboarding/`);
    const other = await page.context().newPage();
    await other.goto(`${url}${PLAN}`);
    await unfold(other);
    await own(other).check();
    await page.goBack();
    for (const box of [general(page), own(page)])
      await box.and(page.locator(':checked')).waitFor({ state: 'attached' });
    expect(await count(page)).toMatch(/^2 of/);
  });

  test('comes over from the release before, and from a damaged text nothing is thrown away', async () => {
    const { page } = await visit(`${url}terms/`);
    await page.evaluate(() => {
      localStorage.setItem('waymark-onboarding:billing-engineers', '["order-laptop"]');
      localStorage.setItem('waymark-onboarding-start:billing-engineers', '{"day":"2027-02-01","workingDays":');
    });
    await page.goto(`${url}${PLAN}`);
    expect(await general(page).isChecked()).toBe(true);
    expect(await page.getByRole('alert').innerText()).toContain('could not be read. It was set aside');
    const { text } = await saved(page, 'Download it as it was');
    expect(text).toBe('{"day":"2027-02-01","workingDays":\n');
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.reload();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await general(page).isChecked()).toBe(true);
  });

  test.each([
    ['blocked', 'does not let this page keep anything'],
    ['throwing', 'does not let this page keep anything'],
    ['full', 'has no room left'],
  ] as const)('is said not to be kept before anything is lost, where storage is %s', async (how, words) => {
    const { page, faults } = await visit('about:blank');
    await makeUnwilling(page.context(), how);
    await page.goto(`${url}${PLAN}`);
    expect(await page.getByRole('alert').innerText()).toContain(words);
    await unfold(page);
    await general(page).check();
    await own(page).check();
    await page.getByLabel('First day at work').fill('2027-02-01');
    expect([await general(page).isChecked(), await own(page).isChecked()]).toEqual([true, true]);
    expect(await count(page)).toMatch(/^2 of/);
    const { text } = await saved(page, 'Download what is on this page');
    expect(text.match(/^- \[x\]/gm)).toHaveLength(2);
    expect(text).toContain('First day: Mon, 1 Feb 2027');
    expect(faults.filter((fault) => fault.startsWith('exception'))).toEqual([]);
  });

  test('stays on the page where another window deletes it, and the reader is told', async () => {
    const { page } = await visit(`${url}${PLAN}`);
    await unfold(page);
    await general(page).check();
    const other = await page.context().newPage();
    await other.goto(`${url}terms/`);
    await other.evaluate(() => localStorage.clear());
    await page.getByRole('alert').getByText('was deleted in another window').waitFor();
    expect(await general(page).isChecked()).toBe(true);
    await own(page).check();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.reload();
    expect(await count(page)).toMatch(/^2 of/);
  });
});

describe('today comes first', () => {
  const PLANS = ['engineers', 'billing-engineers', 'first-ninety-days', 'first-steps-for-a-new-leader'];
  const paths = PLANS.flatMap((plan) => [`onboarding/${plan}/`, `onboarding/${plan}/hire/`]);
  const now = (page: Page) => page.locator('[data-place="now"] > details');

  test.each([true, false])('with the first box on the first screen of a phone, by scripts: %s', async (scripts) => {
    const { page } = await visit('about:blank', { width: 360, scripts });
    await page.setViewportSize({ width: 360, height: 800 });
    for (const path of paths) {
      await page.goto(`${url}${path}`);
      const box = await page.locator('[data-place="now"] task-tick > *').first().boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0), path).toBeLessThan(740);
      // Before a day is chosen, that is the first day at work.
      expect(Number(await now(page).getAttribute('data-to')), path).toBeGreaterThanOrEqual(1);
    }
  });

  test('as soon as it is known, with what is left of earlier phases', async () => {
    const { page } = await visit(`${url}${PLAN}`);
    await page.getByLabel('First day at work').fill(daysAgo(12));
    expect(await now(page).getAttribute('data-phase')).toBe('First month');
    expect(await now(page).locator('.now').innerText()).toBe('Today: day 13');
    expect(await page.locator('details[data-phase][open]').count()).toBe(1);
    const rest = page.locator('[data-place="rest"] > details');
    expect(await rest.evaluateAll((parts) => parts.map((part) => part.getAttribute('data-phase')))).toEqual([
      'Before day one',
      'Day one',
      'First week',
      'Days 31 to 60',
      'Days 61 to 90',
    ]);
    const behind = page.locator('plan-today > .behind');
    const count = async () => Number(/^\d+/.exec(await behind.innerText())?.[0]);
    const before = await count();
    await behind.getByRole('link', { name: 'Day one', exact: true }).click();
    await page.locator('#task-unpack-laptop').getByRole('checkbox').check();
    expect(await count()).toBe(before - 1);
    // Chosen anew, it moves on; what a phase counts is kept.
    await page.getByLabel('First day at work').fill(daysAgo(0));
    expect(await now(page).getAttribute('data-phase')).toBe('Day one');
    expect(await now(page).locator('.count').innerText()).toMatch(/^1 of \d+ tasks done$/);
    await page.getByLabel('First day at work').fill(daysAgo(400));
    expect(await now(page).locator('.now').innerText()).toBe('The plan is over: still open');
  });

  test('and a link leads into a folded phase, as finding in the page does', async () => {
    const { page } = await visit(`${url}${PLAN}#task-read-the-ledger`);
    expect(await page.locator('#task-read-the-ledger').isVisible()).toBe(true);
    await page.goto(`${url}${PLAN}#phase-second-month`);
    await page.locator('details[data-phase="Days 31 to 60"][open]').waitFor();
  });

  test('on paper all of it is open, in the order of its days', async () => {
    const { page } = await visit(`${url}${PLAN}`);
    await page.getByLabel('First day at work').fill(daysAgo(12));
    await page.emulateMedia({ media: 'print' });
    const parts = await page.locator('details[data-phase]').evaluateAll((all) =>
      (all as HTMLElement[]).map((part) => ({
        from: Number(part.dataset.from),
        y: part.getBoundingClientRect().y,
        hidden: [...part.querySelectorAll('.task')].filter((task) => !task.checkVisibility()).length,
      })),
    );
    const inOrder = parts.toSorted((a, b) => a.y - b.y).map(({ from }) => from);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    expect(parts.map(({ hidden }) => hidden)).toEqual(parts.map(() => 0));
  });
});

test('each step can be reported where it was wrong', async () => {
  const { page } = await visit(`${url}${PLAN}#task-read-the-ledger`);
  const link = page.locator('#task-read-the-ledger').getByRole('link', { name: 'This step was wrong' });
  expect(await link.getAttribute('href')).toMatch(/issues\/new\?.*read-the-ledger/);
});

describe.each(['A4', 'Letter'])('on %s', (format) => {
  test('day one is one page', async () => {
    const { page } = await visit(`${url}${PLAN}day-one/`);
    expect(await sheetsOf(page, format)).toBe(1);
  });
});
