/** Suppressions end: comments where they say so, those of whole folders always; tables have theirs in a column. */
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { memoryTree } from '#source/tree.ts';
import { check } from '../check.ts';
import { discoverRules, findings } from '../discover.ts';
import { toldSuppressions } from './told.ts';

const rules = await discoverRules();

const TODAY = '2026-04-15';
const AROUND = {
  'playbook.yaml': 'name: Example\ndescription: An example.\n',
  'teams/platform.yaml':
    'title: Platform\nowner: team/platform\nreviewed: 2026-04-01\ntype: platform\nmission: Keeps it up.\n',
};
const term = (before: string) =>
  `title: Toil\nowner: team/platform\n${before}reviewed: 2020-04-01\ndefinition: Work by hand.\n`;
const page = (before: string) =>
  `---\ntitle: Start\nowner: team/platform\nreviewed: 2026-04-01\n---\n\nHow we start, step by step.\n\n${before}#### Deep\n\nText.\n`;
const suppressed = (lines: string) => `${AROUND['playbook.yaml']}suppressions:\n${lines}`;

const checked = (files: Readonly<Record<string, string>>, today = TODAY) =>
  check(memoryTree({ ...AROUND, ...files }), { kinds, rules, findings, today });
const told = (files: Readonly<Record<string, string>>, today = TODAY) =>
  checked(files, today).diagnostics.map(({ rule, location, hint }) => `${location.file} ${rule}: ${hint}`);

describe('a comment with an end', () => {
  const written = {
    'terms/toil.yaml': term('# waymark-ignore entry/review-overdue until 2026-05-01: we move house\n'),
  };

  test('silences on its last day', () => {
    expect(told(written)).toEqual([]);
    expect(told(written, '2026-05-01')).toEqual([]);
  });

  test('is over a day later, and the finding says so', () => {
    expect(told(written, '2026-05-02')).toEqual([
      expect.stringMatching(
        /^terms\/toil\.yaml entry\/review-overdue: .* It was suppressed until 2026-05-01: we move house$/,
      ),
    ]);
  });

  test('in Markdown', () => {
    const comment = '<!-- waymark-ignore markdown/heading-order until 2026-05-01: it comes from the wiki -->\n\n';
    expect(told({ 'guides/start.md': page(comment) })).toEqual([]);
    expect(told({ 'guides/start.md': page(comment) }, '2026-06-01')).toHaveLength(1);
  });

  test('that is no day silences nothing', () => {
    expect(
      told({ 'terms/toil.yaml': term('# waymark-ignore entry/review-overdue until spring: we move house\n') }),
    ).toEqual([
      'terms/toil.yaml suppression/unknown-rule: Write `waymark-ignore area/rule until 2027-01-31: reason`, or leave the end out.',
      expect.stringContaining('terms/toil.yaml entry/review-overdue'),
    ]);
  });
});

describe('in a table', () => {
  const table = (cell: string) =>
    `id,title,owner,reviewed,definition,x-waymark-ignore\ntoil,Toil,team/platform,2020-04-01,Work by hand.,${cell}\nrota,Rota,team/platform,2026-04-01,Who answers.,\n`;
  const overdue = (cell: string) => told({ 'terms/all.csv': table(cell) });

  test('a cell of its row silences', () => {
    expect(overdue('')).toHaveLength(1);
    expect(overdue('entry/review-overdue: nobody has the time')).toEqual([]);
    expect(overdue('entry/review-overdue until 2026-05-01: nobody has the time')).toEqual([]);
  });

  test('its end, its reason and its use are asked for as elsewhere', () => {
    expect(overdue('entry/review-overdue until 2026-01-01: no time')).toEqual([
      expect.stringContaining('It was suppressed until 2026-01-01: no time'),
    ]);
    expect(overdue('entry/review-overdue')).toEqual([expect.stringContaining('To silence it, give a reason')]);
    expect(overdue('entry/review-late: no time')).toEqual([
      expect.stringContaining('review-overdue'),
      expect.stringContaining('suppression/unknown-rule'),
    ]);
  });
});

describe('in playbook.yaml', () => {
  const old = (in_: string, until = '2026-12-31') =>
    suppressed(
      `  - rule: entry/review-overdue\n    in: ${in_}\n    until: ${until}\n    reason: We read the old wiki in autumn.\n`,
    );

  test.each([['terms/'], ['terms/toil.yaml'], ['[guides/, "*/toil.*"]']])('%s', (in_) => {
    const files = { 'guides/start.md': page('').replace('#### Deep', '## Deep'), 'terms/toil.yaml': term('') };
    expect(told({ ...files, 'playbook.yaml': old(in_) })).toEqual([]);
  });

  test('is over after its last day', () => {
    expect(told({ 'playbook.yaml': old('terms/', '2026-04-14'), 'terms/toil.yaml': term('') })).toEqual([
      expect.stringMatching(
        /terms\/toil.yaml .* It was suppressed until 2026-04-14: We read the old wiki in autumn\.$/,
      ),
    ]);
  });

  test.each([
    [
      'a folder that is not there',
      'term/',
      'playbook.yaml config/unmatched-path: Did you mean `terms/`? Paths begin inside of the content folder.',
    ],
    [
      'nothing to silence',
      'teams/',
      'playbook.yaml suppression/unused: Take it out of `playbook.yaml`: there is nothing left to correct.',
    ],
  ])('%s is a finding', (_, in_, finding) => {
    expect(told({ 'playbook.yaml': old(in_), 'terms/toil.yaml': term('') })).toContainEqual(finding);
  });

  test.each([
    ['a file', 'metrics/recovery.csv'],
    ['one of several', '[teams/, metrics/recovery.csv]'],
  ])('%s that is not there is told once, where it stands', (_, in_) => {
    const found = checked({ 'playbook.yaml': old(in_) }).diagnostics;
    expect(found).toMatchObject([{ rule: 'config/unmatched-path', location: { start: { line: 5 } } }]);
    expect(found[0]?.message).toContain('`metrics/recovery.csv`');
  });

  test.each([
    ['without a reason', old('terms/').replace(/ {4}reason.*\n/, '')],
    ['without an end', old('terms/').replace(/ {4}until.*\n/, '')],
    ['with a rule that is none', old('terms/').replace('review-overdue', 'review-late')],
    ['with an error that always counts', old('terms/').replace('entry/review-overdue', 'schema/unknown-key')],
  ])('one %s is a finding and silences nothing', (_, config) => {
    const found = told({ 'playbook.yaml': config, 'terms/toil.yaml': term('') });
    expect(found.map((each) => each.split(' ')[0])).toEqual(['playbook.yaml', 'terms/toil.yaml']);
  });
});

test('all of them are one list', () => {
  const { suppressions, today } = checked({
    'playbook.yaml': suppressed(
      '  - { rule: entry/review-overdue, in: guides/, until: 2026-01-31, reason: We read it in autumn. }\n',
    ),
    'terms/toil.yaml': term('# waymark-ignore entry/review-overdue: the word is the same\n'),
  });
  expect(toldSuppressions(suppressions, today)).toMatchObject([
    {
      rule: 'entry/review-overdue',
      until: '2026-01-31',
      isOver: true,
      findings: 0,
      location: { file: 'playbook.yaml' },
    },
    { reason: 'the word is the same', until: undefined, isOver: false, findings: 1, location: { start: { line: 3 } } },
  ]);
});
