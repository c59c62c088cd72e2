/** What a run exports is content: it goes through the loader and all rules, whatever people write. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { exampleTree } from '#check/example-tree.ts';
import { kinds } from '#areas/kinds.ts';
import { example } from '#model/rule.ts';
import { runs } from '#testing/runs.ts';
import type { Run, RunAction } from './run.ts';
import { RUN_WORDS } from './run-words.ts';
import { SHEET } from './sheet-of-two.client.ts';
import { snapshotFile } from './snapshot-file.ts';

const rules = await discoverRules();
const question = (id: string) => ({ id, text: `Is it ${id}?`, looksGood: ['Yes.'], looksBad: ['No.'] });
const CHECK = example('health-check', {
  areas: [{ id: 'safety', label: 'Safety', questions: [question('speaking-up'), question('fear')] }],
});

/** What Markdown, YAML or a terminal could take for something else. */
const SIGNS = '[]()<>*_`#!:&{}|~\\\'"-\n\t @/.a1'.split('');

const run: Run = {
  phase: 'agree',
  way: 'round',
  unit: 'team/example-team',
  date: '2026-04-08',
  people: 6,
  votes: { 'speaking-up': { worse: 4, better: 2 }, fear: { worse: 4 } },
  ballot: {},
  results: {
    'speaking-up': {
      answer: 'worse',
      comment: 'It took **three** weeks: nobody said "stop".\nWe see: https://a.example/',
    },
    fear: { answer: 'better' },
  },
  actions: [
    {
      id: '2026-04-08-1',
      text: 'Say it: at 10:30.',
      owner: 'role/example-role',
      due: '2026-05-01',
      status: 'open',
      carried: false,
    },
  ],
};

function diagnosticsOf(changed: Run): readonly string[] {
  const { name, text } = snapshotFile(changed, SHEET, 'Example team', RUN_WORDS);
  const tree = exampleTree([CHECK, { file: `snapshots/${name}`, text }], kinds);
  return check(tree, { kinds, rules, findings, today: '2026-04-15' })
    .diagnostics.filter(({ location }) => location.file.startsWith('snapshots/'))
    .map(({ location, message }) => `${location.start.line} ${message}`);
}

test('is named after the check, the unit and the day, and holds no count that names people', () => {
  const { name, text } = snapshotFile(run, SHEET, 'Example team', RUN_WORDS);
  expect(name).toBe('example-health-check-example-team-2026-04-08.yaml');
  expect(text).toMatchInlineSnapshot(`
    "title: "Team pulse: Example team, 8 April 2026"
    owner: team/example-team
    check: health-check/example-health-check
    unit: team/example-team
    date: 2026-04-08
    participants: 6
    results:
      speaking-up:
        answer: worse
        distribution:
          worse: 4
          better: 2
        comment: "It took \\\\*\\\\*three\\\\*\\\\* weeks: nobody said \\"stop\\". We see: https://a.example/"
      fear:
        answer: better
    actions:
      - id: "2026-04-08-1"
        text: "Say it: at 10:30."
        owner: role/example-role
        due: 2026-05-01
        status: open
    "
  `);
});

test('is clean content', () => {
  expect(diagnosticsOf(run)).toEqual([]);
});

test('is clean content after a run without an action, on one form, where a question does not apply', () => {
  const results = { 'speaking-up': { answer: 'better' }, fear: { notApplicable: 'We release each hour.' } };
  expect(diagnosticsOf({ ...run, way: 'form', actions: [], results })).toEqual([]);
});

test('is clean content whatever people write', () => {
  const words = fc
    .oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 60 }))
    .map((text) => `Well ${text}`);
  fc.assert(
    fc.property(words, words, words, (comment, reason, text) => {
      const actions: readonly RunAction[] = run.actions.map((action) => ({ ...action, text }));
      const results = { 'speaking-up': { answer: 'worse', comment }, fear: { notApplicable: reason } };
      expect(diagnosticsOf({ ...run, results, actions })).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});
