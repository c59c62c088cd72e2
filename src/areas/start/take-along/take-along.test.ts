/** What leaves the browser is what the page showed, with its ticks and its dates. */
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { checkpointsFile } from './checkpoints-file.ts';
import type { Outline } from './outline.ts';
import { checklistMarkdown, issueText } from './plan-text.ts';
import { startWords } from '../words/start-words.ts';
import { PLAN_WORDS } from './plan-words.ts';

const plan: Outline = {
  plan: 'everyone',
  event: 'onboarding-everyone@playbook.example.org',
  title: 'The first week',
  address: 'https://playbook.example.org/onboarding/everyone/',
  phases: [
    {
      label: 'First week',
      from: 1,
      to: 5,
      tasks: [
        { id: 'log-in', text: 'Log in *everywhere*, ask @ops.', who: 'Newcomer' },
        { id: 'greet', text: 'Greet.', who: 'Manager' },
      ],
      checkpoints: [
        { day: 6, with: 'engineering manager', questions: ['What confused you; what, if anything, helped?'] },
      ],
    },
  ],
};
const REVISION = { sequence: 7, stamp: '2026-04-01T08:00:00Z' };
const start = { day: '2026-04-06', workingDays: true };

test('a checklist knows what is done and when things are due', () => {
  expect(checklistMarkdown(plan, new Set(['greet']), PLAN_WORDS, start)).toBe(`# The first week

First day: Mon, 6 Apr 2026

## First week (Mon, 6 Apr 2026 – Fri, 10 Apr 2026)

- [ ] Log in \\*everywhere\\*, ask @\u200Bops. (Newcomer)
- [x] Greet. (Manager)

### Checkpoint: Mon, 13 Apr 2026, with the engineering manager

- What confused you; what, if anything, helped?
`);
});

test('an issue leads back to the plan, and speaks of days until a day is chosen', () => {
  const text = issueText(plan, new Set(), PLAN_WORDS);
  expect(text).toMatch(/^From the plan \[The first week\]\(https:\/\/playbook\.example\.org/);
  expect(text).toContain('## First week (days 1 to 5)');
  expect(text).toContain('### Checkpoint: day 6');
});

test('checkpoints are whole days in a calendar', () => {
  const file = checkpointsFile(plan, start, { revision: REVISION, words: PLAN_WORDS });
  const [event] = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
  const { startDate, summary, description } = new ICAL.Event(event);
  const { uid } = new ICAL.Event(event);
  expect(uid).toMatch(/^onboarding-everyone-day-6-\d+@playbook\.example\.org$/);
  expect([startDate.toString(), startDate.isDate, summary]).toEqual([
    '2026-04-13',
    true,
    'Checkpoint, day 6: talk to the engineering manager',
  ]);
  expect(description).toContain('What confused you; what, if anything, helped?');
  expect(file).toContain('DTSTAMP:20260401T080000Z\r\nLAST-MODIFIED:20260401T080000Z\r\nSEQUENCE:7\r\n');
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('a plan in German is taken along in German', () => {
  const words = startWords({ language: 'de' }).takeAlong.browser;
  const headings = checklistMarkdown(plan, new Set(), words, start)
    .split('\n')
    .filter((line) => /^#|Tag/.test(line));
  expect(headings).toEqual([
    '# The first week',
    'Erster Tag: Mo., 6. Apr. 2026',
    '## First week (Mo., 6. Apr. 2026 – Fr., 10. Apr. 2026)',
    '### Zwischenstopp: Mo., 13. Apr. 2026, mit: engineering manager',
  ]);
  expect(issueText(plan, new Set(), words)).toContain('## First week (Tag 1 bis 5)');
  const file = checkpointsFile(plan, start, { revision: REVISION, words });
  expect(file).toContain('SUMMARY:Zwischenstopp\\, Tag 6\\, mit: engineering manager');
});
