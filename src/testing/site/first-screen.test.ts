/** What a reader sees before any scrolling: the first screen of each kind of page answers the question that leads to it. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { someOf } from '#testing/runs.ts';
import { visit } from './visit.ts';

const { url } = inject('example');
const LADDER = 'ladders/individual-contributor/';
const CHECK = 'health-checks/one-page-health-check/';

/** What answers the question of a page (every second of them by `npm test`), and where its first line of content stands at most on a phone of 360 × 800. */
const ANSWERS: readonly (readonly [question: string, path: string, answer: string, y: number])[] = [
  ['where to begin', '', 'main :text-is("I am new here") >> nth=0', 480],
  ['what waits to be decided', 'decisions/', '.content h2 >> nth=0', 440],
  ['which guides there are', 'guides/', '.content a:text-is("Start here") >> nth=0', 460],
  ['the levels of a ladder', LADDER, 'main li a:text-is("Principal engineer") >> nth=0', 560],
  ['what a level asks', `${LADDER}senior-engineer/`, '.dimensions dd >> nth=0', 480],
  ['what a matrix says', `${LADDER}matrix/`, '.matrix tbody td li >> nth=0', 560],
  ['when a ritual is next', 'rituals/monthly-architecture-review/', '[data-next] time >> nth=0', 460],
  ['what a guide says', 'guides/everyday-work/code-review/', '.content p >> nth=0', 440],
  ['how to run a check', CHECK, 'a:has-text("Run this check")', 440],
  ['what was decided', 'decisions/0007-two-database-engines/', '.outcome .chosen', 500],
  ['what holds in its place', 'decisions/0002-one-database-engine/', '.successor a', 540],
  ['until when it is decided', 'decisions/0010-a-quarter-for-debt-in-2027/', '.standing .words', 480],
  ['what a team is for', 'teams/platform/', '.mission', 440],
  ['what to do in a plan', 'onboarding/first-ninety-days/', 'task-tick >> nth=0', 440],
  ['what a standard requires', 'standards/data-protection/', '.content ol li p >> nth=0', 440],
  ['who answers for a system', 'systems/ledger/', '.content dd a:text-is("Billing") >> nth=0', 440],
  ['what a role answers for', 'roles/staff-engineer/', '.responsibilities li >> nth=0', 440],
  ['what a term means', 'terms/error-budget/', '.definition', 560],
  ['what a skill is', 'skills/system-design/', '.description.statement', 440],
  ['what a process is for', 'governance/rfc-process/', '.mandate .statement', 440],
  ['what a forum decides', 'forums/architecture-review-board/', '.content .statement', 460],
  ['what a group does about it', 'snapshots/one-page-health-check-billing-2026-04-08/', '.section li >> nth=0', 480],
  ['what we choose', 'strategies/engineering/', '#policies', 340],
  ['what a principle says', 'principles/one-home-for-each-fact/', '.rule', 320],
  ['what gets better for customers', 'outcomes/quiet-nights/', '.content .statement >> nth=0', 370],
  ['what a number is now', 'metrics/change-lead-time/', '.now .value', 320],
  ['which numbers there are', 'metrics/', '.content a:text-is("Change lead time") >> nth=0', 290],
  ['what the numbers of a group are', 'scorecards/engineering/', '.content li >> nth=0', 320],
  ['how an experiment came out', 'experiments/review-in-pairs/', '.standing', 340],
  ['what was tried', 'experiments/', '.content a >> nth=0', 300],
  ['what is left of an error budget', 'slos/invoices-arrive/', '.budget .headline', 340],
  ['what comes now and next', 'roadmap/', '.roadmap h2 >> nth=0', 380],
  ['where a quarter stands', 'quarters/2026-q4/', '.content tbody th >> nth=0', 520],
  ['which quarters there are', 'quarters/', '.content a >> nth=0', 280],
  ['the loose ends', 'direction/trace/', '.content h2 >> nth=0', 480],
  ['what nobody owns', 'organisation/', '.content a:text-is("Document printer") >> nth=0', 330],
  ['which systems there are, and which nobody owns', 'systems/', '.content a:text-is("Document printer")', 330],
  ['how to reach who is on call', 'systems/ledger/', '.night dd >> nth=1', 440],
  ['which teams there are', 'teams/', '.content a:text-is("Billing") >> nth=0', 330],
  ['what needs a leader today', 'lead/', '.lists li a >> nth=0', 320],
  ['how a leader begins', 'start/', '.steps h2 >> nth=0', 320],
  ['what a meeting looks at', 'rituals/staff-meeting/next/', '.when time', 320],
  ['how levels differ', `${LADDER}compare/`, '.compare tbody td >> nth=0', 540],
  ['what a move adds', `${LADDER}moves/from-senior-engineer-to-staff-engineer/`, '.counts li >> nth=0', 540],
];
const HEIGHT = 800;
/** Two lines of the answer are enough to know that it is one. */
const TWO_LINES = 50;

const bottomOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  return box ? box.y + box.height : Infinity;
};

describe.each(someOf(ANSWERS, 2))('%s', (_, path, answer, y) => {
  test(`is on the first screen, narrow and wide, and follows a head of at most ${y} px on a phone`, async () => {
    const { page } = await visit(`${url}${path}`, { width: 360 });
    expect((await page.locator('.content').boundingBox())?.y).toBeLessThanOrEqual(y);
    const beyond: string[] = [];
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: HEIGHT });
      const box = await page.locator(answer).boundingBox();
      if (box === null || box.y + Math.min(box.height, TWO_LINES) > HEIGHT) beyond.push(`${width} px: at ${box?.y}`);
    }
    expect(beyond).toEqual([]);
  });
});

describe('who keeps a page, and when it was read', () => {
  const kept = async (width: number) => {
    const { page } = await visit(`${url}rituals/monthly-architecture-review/`, { width });
    return page;
  };

  test('stands below the content on a phone', async () => {
    const page = await kept(360);
    expect((await page.locator('.kept').boundingBox())?.y).toBeGreaterThan(await bottomOf(page, '.content'));
  });

  test.each([768, 1280])('is one line above it at %i px, and is reached there by keyboard', async (width) => {
    const page = await kept(width);
    const box = await page.locator('.kept').boundingBox();
    expect(box?.height).toBeLessThan(30);
    expect(await bottomOf(page, '.kept')).toBeLessThan((await page.locator('.content').boundingBox())?.y ?? 0);
    await page.locator('.breadcrumbs a').last().focus();
    let reached = false;
    while ((await page.locator('.content :focus').count()) === 0) {
      await page.keyboard.press('Tab');
      reached ||= (await page.locator('.kept :focus').count()) > 0;
    }
    expect(reached).toBe(true);
  });

  test('is not mistaken for the dates of a ritual', async () => {
    const page = await kept(1280);
    expect(await page.locator('.kept dt').allTextContents()).toEqual(['Owner', 'Page reviewed', 'again by']);
  });

  test('stays on paper', async () => {
    const page = await kept(1280);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.kept dd:visible').count()).toBe(3);
    expect(await page.locator('.kept .edit').isVisible()).toBe(false);
  });
});

test.each([
  ['a draft', 'decisions/0010-a-quarter-for-debt-in-2027/'],
  ['what is kept for the record', 'decisions/0002-one-database-engine/'],
])('the status of %s is said in its head', async (_, path) => {
  const { page } = await visit(`${url}${path}`, { width: 360 });
  expect(await page.locator('.opening .notice, .standing').first().isVisible()).toBe(true);
  expect(await bottomOf(page, '.opening .notice, .standing')).toBeLessThan(HEIGHT);
});
