/** A growth plan as its author writes it. Each test begins on the page of the plan, in a fresh browser. */
import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, expect, inject } from 'vitest';
import { visit } from '../visit.ts';

export const { url } = inject('sampled');
export const GROW = `${url}grow/`;

export let page: Page;
export let context: BrowserContext;
beforeEach(async () => openPlan(GROW));

/** Somebody else, who has opened nothing yet. */
export async function openPlan(address: string): Promise<readonly string[]> {
  const visited = await visit(address);
  ({ page } = visited);
  context = page.context();
  return visited.faults;
}

export const choose = (name: string) => page.getByRole('combobox', { name, exact: true });
export const evidence = (group: string) => page.getByLabel(`Evidence (${group})`);
export const said = () => page.getByRole('main').getByRole('status').textContent();

export async function plan(): Promise<void> {
  await choose('Ladder').selectOption({ label: 'Individual contributor ladder' });
  await choose('Level now').selectOption({ label: 'Engineer' });
}

/** A plan after an hour of work on it. */
export async function write(): Promise<void> {
  await plan();
  await evidence('Craft').fill('The ledger import sets bad rows aside.\n=Not a formula');
  await page.getByRole('button', { name: 'Add a goal (Craft)' }).click();
  await page.getByLabel('What I will do').fill('Lead the design of the refund service');
  await page.getByLabel('By').fill('2027-03-01');
  await page.getByLabel('Does not apply to my work (Running what we build)').check();
  await page.getByLabel('because… (Running what we build)').fill('Our system has no on-call before spring.');
}

export async function expectWritten(): Promise<void> {
  await evidence('Craft').waitFor();
  expect(await evidence('Craft').inputValue()).toBe('The ledger import sets bad rows aside.\n=Not a formula');
  expect(await page.getByLabel('What I will do').inputValue()).toBe('Lead the design of the refund service');
  expect(await page.getByLabel('By').inputValue()).toBe('2027-03-01');
  expect(await page.getByLabel('because… (Running what we build)').inputValue()).toBe(
    'Our system has no on-call before spring.',
  );
}

export async function exported(button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return file.path();
}

export const importFile = (name: string, text: string) =>
  page
    .getByLabel('Import an exported plan')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') });
