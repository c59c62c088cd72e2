/** A growth plan, as somebody writes it: chosen, noted, kept, exported, imported, printed and handed on, with nothing sent anywhere. */
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../browser.ts';
import { makeUnwilling } from './unwilling-storage.ts';
import { visit } from './visit.ts';

const { url } = inject('sampled');
const GROW = `${url}grow/`;

let browser: Browser;
let page: Page;
let context: BrowserContext;
beforeAll(async () => void (browser = await launchChromium(inject('chromium'))));
afterAll(() => browser.close());
beforeEach(async () => {
  ({ page } = await visit(browser, GROW));
  context = page.context();
});
afterEach(() => context.close());

const choose = (name: string) => page.getByRole('combobox', { name, exact: true });
const evidence = (group: string) => page.getByLabel(`Evidence (${group})`);
const said = () => page.getByRole('main').getByRole('status').textContent();

async function plan(): Promise<void> {
  await choose('Ladder').selectOption({ label: 'Individual contributor ladder' });
  await choose('Level now').selectOption({ label: 'Engineer' });
}

/** What somebody would have after an hour with it. */
async function write(): Promise<void> {
  await plan();
  await evidence('Craft').fill('The ledger import sets bad rows aside.\n=Not a formula');
  await page.getByRole('button', { name: 'Add a goal (Craft)' }).click();
  await page.getByLabel('What I will do').fill('Lead the design of the refund service');
  await page.getByLabel('By').fill('2027-03-01');
  await page.getByLabel('Does not apply to my work (Running what we build)').check();
  await page.getByLabel('because… (Running what we build)').fill('Our system has no on-call before spring.');
}

async function expectWritten(): Promise<void> {
  await evidence('Craft').waitFor();
  expect(await evidence('Craft').inputValue()).toBe('The ledger import sets bad rows aside.\n=Not a formula');
  expect(await page.getByLabel('What I will do').inputValue()).toBe('Lead the design of the refund service');
  expect(await page.getByLabel('By').inputValue()).toBe('2027-03-01');
  expect(await page.getByLabel('because… (Running what we build)').inputValue()).toBe(
    'Our system has no on-call before spring.',
  );
}

async function exported(button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return file.path();
}

const importFile = (name: string, text: string) =>
  page
    .getByLabel('Import an exported plan')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') });

describe('choosing', () => {
  test('the level now proposes the next one, and what it asks appears group by group', async () => {
    await plan();
    expect(await choose('Next level').inputValue()).toBe('senior-engineer');
    expect(await page.locator('growth-plan .group h2').allTextContents()).toEqual([
      'Craft',
      'Delivery',
      'Running what we build',
      'Working together',
      'Growing people',
      'Everyone',
    ]);
  });

  test('a level’s page leads here with the level chosen', async () => {
    await page.goto(`${url}ladders/individual-contributor/staff-engineer/`);
    await page.getByRole('link', { name: 'Plan how to grow to staff engineer' }).click();
    await evidence('Craft').waitFor();
    expect([await choose('Level now').inputValue(), await choose('Next level').inputValue()]).toEqual([
      'senior-engineer',
      'staff-engineer',
    ]);
  });

  test('another level keeps the notes', async () => {
    await write();
    await choose('Next level').selectOption('principal-engineer');
    await expectWritten();
  });
});

describe('keeping', () => {
  test('a plan survives a reload', async () => {
    await write();
    await page.reload();
    await expectWritten();
  });

  test('plans stand side by side; one that is deleted is gone, the others stay', async () => {
    await write();
    await page.getByRole('button', { name: 'New plan' }).click();
    await choose('Ladder').selectOption('management');
    await choose('Next level').selectOption('team-lead');
    expect(await choose('Plan').locator('option').allTextContents()).toHaveLength(2);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Delete this plan' }).click();
    await expectWritten();
  });

  test('two windows of one plan add to each other, and nobody is torn out of a sentence', async () => {
    await write();
    const other = await context.newPage();
    await other.goto(GROW);
    const inOther = (group: string) => other.getByLabel(`Evidence (${group})`);
    await inOther('Craft').waitFor();
    await evidence('Delivery').pressSequentially('Sliced the ');
    await inOther('Craft').fill('The other window.');
    await other.getByRole('button', { name: 'Add a goal (Craft)' }).click();
    await other.getByLabel('What I will do').last().fill('Write it down');
    await page.getByLabel('What I will do').nth(1).waitFor();
    await evidence('Delivery').pressSequentially('migration.');
    await page.getByLabel('By').first().fill('2027-04-01');
    const expected = ['The other window.', 'Sliced the migration.', 'Write it down', '2027-04-01'];
    for (const at of [page, other])
      await at.waitForFunction(
        (texts) =>
          texts.every((text) =>
            [...document.querySelectorAll('textarea, input')].some((field) => 'value' in field && field.value === text),
          ),
        expected,
      );
    expect(await page.getByLabel('What I will do').count()).toBe(2);
  });

  test('a plan that another window deletes stays where it is open, and is kept again with the next word', async () => {
    await write();
    const other = await context.newPage();
    await other.goto(GROW);
    other.once('dialog', (dialog) => void dialog.accept());
    await other.getByRole('button', { name: 'Delete this plan' }).click();
    await page.getByRole('alert').getByText('was deleted in another window').waitFor();
    await expectWritten();
    await evidence('Delivery').fill('Sliced.');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.reload();
    await expectWritten();
  });

  test.each([
    ['is damaged', (text: string) => text.slice(0, 100), 'a plan could not be read. It was set aside'],
    ['is of a newer edition', (text: string) => text.replace('"version":1', '"version":2'), 'by a newer edition'],
  ])('a plan that %s is not passed over in silence, and another can be written', async (_, damage, words) => {
    await write();
    const key = await page.evaluate(() => localStorage.key(0) ?? '');
    const text = await page.evaluate((name) => localStorage.getItem(name) ?? '', key);
    await page.goto(`${url}terms/`);
    await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, damage(text)] as const);
    await page.goto(GROW);
    await page.getByRole('alert').getByText(words).waitFor();
    await plan();
    await evidence('Craft').fill('Begun again.');
    expect(await page.getByRole('alert').getByText(words).count()).toBe(1);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain(JSON.stringify(damage(text)));
    await page.reload();
    expect(await evidence('Craft').inputValue()).toBe('Begun again.');
    await page.getByRole('alert').getByText(words).waitFor();
  });

  test('a plan of the release before is gone on with', async () => {
    await page.evaluate(() => {
      const asked = [{ id: 'tests', text: 'Tests.', mark: 'new' }];
      const goals = [{ text: 'Lead a design', by: '2027-03-01' }];
      const plan = {
        ladder: { id: 'individual-contributor', label: 'Individual contributor ladder' },
        version: '1.0.0',
        to: { id: 'senior-engineer', label: 'Senior engineer' },
        changed: '2026-11-20',
        groups: [{ id: 'craft', label: 'Craft', asked, evidence: 'The ledger.', goals }],
      };
      localStorage.setItem('waymark-growth-plan:m1-a', JSON.stringify({ format: 1, plan }));
    });
    await page.reload();
    await evidence('Craft').waitFor();
    expect(await evidence('Craft').inputValue()).toBe('The ledger.');
    expect(await page.getByLabel('What I will do').inputValue()).toBe('Lead a design');
  });

  test.each(['blocked', 'throwing', 'full'] as const)(
    'is said not to happen where storage is %s, and the plan can be taken along',
    async (how) => {
      await makeUnwilling(context, how);
      await page.reload();
      expect(await page.getByRole('alert').innerText()).toMatch(/this plan.*Export the plan before you leave/);
      await write();
      await page.getByRole('button', { name: 'New plan' }).click();
      await choose('Plan').selectOption({ index: 1 });
      await expectWritten();
      const text = readFileSync(await exported('Download what is on this page'), 'utf8');
      expect(text).toContain('Lead the design of the refund service');
    },
  );

  test('it works without a network, and opens without one', async () => {
    await write();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(
      async () => (await (await caches.open('waymark-growth-plan:/playbook/')).keys()).length > 3,
    );
    // What the browser keeps by itself does not count: it forgets it when it likes.
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await context.setOffline(true);
    await evidence('Delivery').fill('Sliced the migration into five steps.');
    expect(readFileSync(await exported('Export as Markdown'), 'utf8')).toContain('> Sliced the migration');
    await page.reload();
    await expectWritten();
    expect(await evidence('Delivery').inputValue()).toBe('Sliced the migration into five steps.');
  });

  test('nothing that is written is sent', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await write();
    await page.getByRole('button', { name: 'Share by link' }).click();
    await page.reload();
    expect(asked.filter((request) => /ledger|refund|plan=/.test(request))).toEqual([]);
  });
});

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
    const pdf = await page.pdf({ format });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet').innerText()).toMatch(
      /Engineer to senior engineer[^]*refund service by 1 March 2027/,
    );
    expect(await page.locator('.editor:visible, footer:visible').count()).toBe(0);
  });

  test('a long plan breaks over pages, with the heads of its columns on each', async () => {
    await write();
    for (const group of ['Craft', 'Delivery', 'Working together'])
      await evidence(group).fill('What happened, and when. '.repeat(120));
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet thead').evaluate((head) => getComputedStyle(head).display)).toBe(
      'table-header-group',
    );
  });
});

describe('a link', () => {
  async function shared(): Promise<string> {
    await write();
    await page.getByRole('button', { name: 'Share by link' }).click();
    const field = page.getByLabel('Link to this plan');
    await field.waitFor();
    return field.inputValue();
  }

  test('shows the plan to somebody else, who may take it over', async () => {
    const link = await shared();
    const other = await visit(browser, link);
    page = other.page;
    await page.getByText('Somebody shared this plan with you').waitFor();
    expect(await page.locator('.sheet').innerText()).toContain('The ledger import sets bad rows aside.');
    expect(await page.locator('growth-plan :is(textarea, select):visible').count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('growth')))).toEqual([]);
    await page.getByRole('button', { name: 'Take it over' }).click();
    await expectWritten();
    expect(page.url()).toBe(GROW);
    await page.reload();
    await expectWritten();
    expect(other.faults).toEqual([]);
    await other.close();
  });

  test('leaves the plans of whoever opens it as they are', async () => {
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

describe('a ladder that has changed since', () => {
  test('is told apart, and notes that lose their place stay', async () => {
    await write();
    await page.evaluate(() => {
      const [key = ''] = Object.keys(localStorage).filter((each) => each.includes(' growth-plan/'));
      interface Group {
        id: string;
        label: string;
        asked: { id: string }[];
      }
      const record = JSON.parse(localStorage.getItem(key) ?? '') as {
        answers: { version: unknown[]; groups: [Group[], number]; 'evidence heroics'?: unknown };
      };
      const { answers } = record;
      const [groups] = answers.groups;
      // As another window would, later than this one.
      answers.groups[1] += 1;
      answers.version = ['0.9.0', answers.groups[1]];
      groups[0]?.asked.pop();
      groups.push({ id: 'heroics', label: 'Heroics', asked: [{ ...groups[0]!.asked[0]!, id: 'saves-the-day' }] });
      answers['evidence heroics'] = ['Saved a night.', answers.groups[1]];
      localStorage.setItem(key, JSON.stringify(record));
    });
    await page.reload();
    const notice = page.getByRole('region', { name: 'Changes of the ladder' });
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(
      /version 0\.9\.0; the ladder is now at \d+\.\d+\.\d+[^]*Newly asked[^]*No longer asked/,
    );
    await notice.getByRole('button', { name: 'Bring this plan up to date' }).click();
    await expectWritten();
    expect(await notice.isVisible()).toBe(false);
    expect(await page.getByRole('region', { name: 'Kept from before' }).innerText()).toContain('Heroics');
    expect(await evidence('Heroics').inputValue()).toBe('Saved a night.');
  });
});

test.each([360, 1280])('a plan that is being written has no barriers at %i px', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await write();
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('a plan counts nothing: no share, no score, no total', async () => {
  await write();
  expect(await page.locator('growth-plan').innerText()).not.toMatch(/\d\s*%|\d+ of \d+|score:|total/i);
});
