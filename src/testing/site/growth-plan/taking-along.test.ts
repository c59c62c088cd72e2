/** A growth plan leaves the browser: exported, imported, printed and shared by a link. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromFragment } from '#areas/growth/plan/share.ts';
import { sheetsOf } from '../sheets.ts';
import {
  GROW,
  context,
  evidence,
  expectWritten,
  exported,
  importFile,
  openPlan,
  page,
  said,
  write,
} from './writing.ts';

describe('taking along', () => {
  test.each(['Export as Markdown', 'Export as CSV'])('%s, and another browser imports it', async (button) => {
    await write();
    const text = readFileSync(await exported(button), 'utf8');
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    expect(await page.locator('growth-plan .group').count()).toBe(0);
    await importFile(button.endsWith('CSV') ? 'plan.csv' : 'plan.md', text);
    await expectWritten();
    expect(await said()).toBe('Imported as a plan of its own: Engineer to senior engineer.');
  });

  test('a file that is something else changes nothing', async () => {
    await write();
    await importFile('shopping.md', '# Shopping\n\n- Milk');
    await page.getByText('This file is no growth plan').waitFor();
    await expectWritten();
  });

  test.each(['A4', 'Letter'])('an ordinary plan is one page of %s', async (format) => {
    await write();
    expect(await sheetsOf(page, format)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('div.sheet').innerText()).toMatch(
      /Engineer to senior engineer[^]*refund service by 1 March 2027/,
    );
    expect(await page.locator('.editor:visible, footer:visible').count()).toBe(0);
  });

  test('a long plan breaks over pages, with the heads of its columns on each', async () => {
    await write();
    for (const group of ['Craft', 'Delivery', 'Working together'])
      await evidence(group).fill('What happened, and when. '.repeat(120));
    expect(await sheetsOf(page, 'A4')).toBeGreaterThan(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('div.sheet thead').evaluate((head) => getComputedStyle(head).display)).toBe(
      'table-header-group',
    );
  });
});

describe('a link', () => {
  async function shared(): Promise<string> {
    await write();
    await page.getByRole('button', { name: 'Share by link' }).click();
    const field = page.getByLabel('Link to this plan');
    await page.waitForFunction(
      (input) => input instanceof HTMLInputElement && input.value !== '',
      await field.elementHandle(),
    );
    return field.inputValue();
  }

  test('shows the plan to another reader, who may take it over', async () => {
    const link = await shared();
    const faults = await openPlan(link);
    await page.getByText('Someone shared this plan with you').waitFor();
    expect(await page.locator('div.sheet').innerText()).toContain('The ledger import sets bad rows aside.');
    expect(await page.locator('growth-plan :is(textarea, select):visible').count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('growth')))).toEqual([]);
    await page.getByRole('button', { name: 'Take it over' }).click();
    await expectWritten();
    expect(page.url()).toBe(GROW);
    await page.reload();
    await expectWritten();
    expect(faults).toEqual([]);
  });

  test('is never older than the plan it stands beside', async () => {
    const first = await shared();
    const field = page.getByLabel('Link to this plan');
    const holds = async (group: string, words: string) => {
      await expect
        .poll(async () => (await fromFragment(new URL(await field.inputValue(), GROW).hash))?.groups)
        .toContainEqual(expect.objectContaining({ id: group, evidence: words }));
    };
    await evidence('Craft').fill('Something newer.');
    await holds('craft', 'Something newer.');
    expect(await field.inputValue()).not.toBe(first);

    const other = await context.newPage();
    await other.goto(GROW);
    await other.getByLabel('Evidence (Delivery)').fill('The other window.');
    await holds('delivery', 'The other window.');
    await other.close();

    // What no compression makes short enough for a link.
    const long = Array.from({ length: 4_000 }, (_, index) => ((index * 7919) ** 2 % 99991).toString(36)).join(' ');
    await evidence('Craft').fill(long.slice(0, 20_000));
    await page.getByText('This plan is too long for a link').waitFor();
    expect(await field.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Share by link' }).click();
    // It is there until the page knows how long the link is.
    await expect.poll(() => field.isVisible()).toBe(false);

    await evidence('Craft').fill('Short again.');
    await page.getByRole('button', { name: 'Share by link' }).click();
    await holds('craft', 'Short again.');
    await page.getByRole('button', { name: 'New plan' }).click();
    expect(await field.isVisible()).toBe(false);
  });

  test('leaves the reader’s own plans as they are', async () => {
    const link = await shared();
    await evidence('Craft').fill('Something newer.');
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByRole('button', { name: 'Leave it' }).click();
    expect(await evidence('Craft').inputValue()).toBe('Something newer.');
  });

  test('that was cut says so', async () => {
    const link = await shared();
    await page.goto('about:blank');
    await page.goto(link.slice(0, -40));
    await page.getByText('The link is not whole').waitFor();
  });
});
