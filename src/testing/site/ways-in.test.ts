/** From the home page to what people ask most: two clicks at most, each on a link that can be seen. */
import { expect, inject, test } from 'vitest';
import { visit } from './visit.ts';

const { url } = inject('example');

const QUESTIONS: readonly (readonly [question: string, clicks: readonly string[], answer: RegExp])[] = [
  ['what does staff mean', ['areas/growth/', 'ladders/individual-contributor/staff-engineer/'], /What is expected/],
  ['who decides on exceptions', ['governance/', 'governance/exceptions/'], /Who decides what/],
  ['how do I start', ['onboarding/first-ninety-days/'], /At a glance/],
  ['who owns the ledger', ['systems/', 'systems/ledger/'], /Billing/],
  [
    'what changes from senior to staff',
    ['ladders/individual-contributor/', 'ladders/individual-contributor/moves/from-senior-engineer-to-staff-engineer/'],
    /Deepened/,
  ],
  [
    'when is the next architecture review',
    ['areas/rhythm/'],
    /Monthly architecture review\s+Thursday, 10 December 2026/,
  ],
  ['what did we decide about search', ['decisions/', 'decisions/0006-search-on-its-own-engine/'], /Search/],
  ['run the check now', ['health-checks/one-page-health-check/run/'], /Begin|Start/],
];

test.each(QUESTIONS.flatMap(([question, ...rest]) => [360, 1280].map((width) => [question, width, ...rest] as const)))(
  '%s, at %i px',
  async (_, width, clicks, answer) => {
    const { page } = await visit(url, { width });
    expect(clicks.length).toBeLessThanOrEqual(2);
    for (const path of clicks) {
      const there = new URL(path, url).href;
      const links = await page.locator('main a').all();
      const hrefs = await Promise.all(
        links.map((link) => link.evaluate((element) => (element as HTMLAnchorElement).href)),
      );
      const visible = links.find((_, index) => hrefs[index] === there);
      expect(visible, `a link to ${path}`).toBeDefined();
      expect(await visible?.isVisible()).toBe(true);
      await visible?.click();
      await page.waitForURL(there);
    }
    expect(await page.locator('main').innerText()).toMatch(answer);
  },
);
