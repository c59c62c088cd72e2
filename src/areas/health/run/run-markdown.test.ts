import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { healthWords } from '../words/health-words.ts';
import { newRun, type Run } from './run.ts';
import { runMarkdown } from './run-markdown.ts';
import { RUN_WORDS } from './run-words.ts';
import { SHEET } from './sheet-of-two.client.ts';

const run: Run = {
  ...newRun('2026-04-08', 'round'),
  unit: 'team/billing',
  people: 6,
  votes: { 'speaking-up': { worse: 4, better: 2 }, fear: { worse: 4 } },
  results: {
    'speaking-up': { answer: 'worse', comment: 'Three weeks\nof silence.' },
    fear: { notApplicable: 'We release each hour.' },
  },
  actions: [
    { id: 'a', text: 'Say it early.', owner: 'role/engineer', due: '2026-05-01', status: 'open', carried: false },
    { id: 'b', text: 'Buy plants.', owner: 'role/engineer', due: '', status: 'dropped', carried: true },
  ],
};
const names = (ref: string) => ({ 'team/billing': 'Billing', 'role/engineer': 'Engineer' })[ref] ?? ref;

const pageIn = (lang: string) =>
  vi.stubGlobal('document', { documentElement: { lang }, querySelector: () => (lang === 'en' ? null : {}) });
beforeEach(() => pageIn('en'));
afterEach(() => vi.unstubAllGlobals());

test('begins with what will be done', () => {
  expect(runMarkdown(run, SHEET, names, RUN_WORDS)).toMatchInlineSnapshot(`
    "# Team pulse: Billing

    8 April 2026, 6 people

    ## What we do about it

    - [ ] Say it early. (Engineer, 1 May 2026)
    - [-] Buy plants. (Engineer, no date), dropped

    ## Safety

    - **Do we say what worries us?** ▼ Needs help (▼ 4, ▲ 2)
      Three weeks of silence.
    - **Do we fear releases?** does not apply: We release each hour.
    "
  `);
});

test('of too few people keeps what they decided, and none of their answers', () => {
  expect(runMarkdown({ ...run, people: 4 }, SHEET, names, RUN_WORDS)).not.toMatch(/Needs help|silence|each hour/);
});

test('does not take the organisation for the owner of an action that has none yet', () => {
  const actions = run.actions.map((action) => ({ ...action, owner: '' }));
  expect(runMarkdown({ ...run, actions }, SHEET, names, RUN_WORDS)).toContain('Say it early. (nobody yet, 1 May 2026)');
});

test('is written in the language of the page', () => {
  pageIn('de');
  const words = healthWords({ language: 'de' }).run.browser;
  expect(runMarkdown({ ...run, results: {} }, SHEET, names, words)).toMatchInlineSnapshot(`
    "# Team pulse: Billing

    8. April 2026, 6 Personen

    ## Was wir tun

    - [ ] Say it early. (Engineer, 1. Mai 2026)
    - [-] Buy plants. (Engineer, ohne Datum), verworfen

    ## Safety

    - **Do we say what worries us?** nicht beantwortet
    - **Do we fear releases?** nicht beantwortet
    "
  `);
});
