/** A health check as a group runs it: three people on one device, without a network. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { visit } from '../visit.ts';

export const { url } = inject('example');
export const CHECK = 'health-checks/one-page-health-check/';
/** What passes between asking for the answers and seeing them, in milliseconds. */
export const COUNT_DOWN = 3 * 800;

export const step = (page: Page, name: string) => page.locator(`[data-step="${name}"]`);

/** Chosen, and without a network from here on. */
export async function begun(unit = 'team/billing') {
  const visited = await visit(`${url}${CHECK}run/`);
  const { page } = visited;
  page.setDefaultTimeout(5000);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.locator('[data-field="unit"]').selectOption(unit);
  await step(page, 'begin').click();
  return visited;
}

/** @param choose the place of the answer on the scale, for each question */
export async function vote(page: Page, choose: (question: number) => number): Promise<void> {
  await step(page, 'ready').click();
  for (const [index, question] of (await page.locator('[data-question]').all()).entries())
    await question.locator('label[data-answer]').nth(choose(index)).click();
  await step(page, 'cast').click();
}

export async function revealed(unit?: string) {
  const visited = await begun(unit);
  const { page } = visited;
  await vote(page, () => 2);
  await vote(page, (question) => (question === 0 ? 0 : 2));
  await vote(page, (question) => (question === 0 ? 0 : 1));
  await stopClock(page);
  await step(page, 'reveal').click();
  await page.clock.runFor(COUNT_DOWN);
  await page.locator('check-run[data-phase="agree"]').waitFor();
  await page.clock.resume();
  return visited;
}

/** From here on no time passes but what is asked for. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
}

export async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), step(page, button).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
