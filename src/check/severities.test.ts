/** A rule weighs what the playbook says, for all of it or by folder; the most specific folder counts. */
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { memoryTree } from '#source/tree.ts';
import { check } from './check.ts';
import { discoverRules, findings } from './discover.ts';

const rules = await discoverRules();

const overdue = 'title: Toil\nowner: team/platform\nreviewed: 2020-04-01\ndefinition: Work by hand.\n';
const guide =
  '---\ntitle: Start\nowner: team/platform\nreviewed: 2020-04-01\n---\n\nHow we start, step by step, at work.\n';

function diagnosticsOf(configured: string) {
  const files = {
    'playbook.yaml': `name: Example\ndescription: An example.\nrules:\n${configured}`,
    'teams/platform.yaml': `title: Platform\nowner: team/platform\nreviewed: 2026-04-01\ntype: platform\nmission: Keeps it up.\n`,
    'terms/toil.yaml': overdue,
    'guides/start.md': guide,
    'guides/old/first.md': guide,
  };
  return check(memoryTree(files), { kinds, rules, findings, today: '2026-04-15' }).diagnostics;
}

const found = (configured: string) =>
  diagnosticsOf(configured)
    .filter(({ rule }) => rule === 'entry/review-overdue')
    .map(({ severity, location }) => `${location.file} ${severity}`);

describe('entry/review-overdue', () => {
  test.each([
    ['error', ['guides/old/first.md error', 'guides/start.md error', 'terms/toil.yaml error']],
    ['{ guides/: off }', ['terms/toil.yaml warning']],
    ['{ guides/: off, elsewhere: error }', ['terms/toil.yaml error']],
    ['{ elsewhere: off, guides/old/: error }', ['guides/old/first.md error']],
    ['{ guides/old: off, guides: error, terms/toil.yaml: off }', ['guides/start.md error']],
    ['{ "**/*.md": off }', ['terms/toil.yaml warning']],
    ['{ guides: off, terms: off }', []],
    ['{ elsewhere: off }', []],
  ])('%s', (said, expected) => {
    expect(found(`  entry/review-overdue: ${said}\n`)).toEqual(expected);
  });
});

test.each([
  ['{ content/guides/: off }', 'Did you mean `guides/`? Paths begin inside of the content folder.'],
  ['{ guide/: off }', 'Did you mean `guides/`? Paths begin inside of the content folder.'],
  ['{ somewhere-else/: off }', 'Correct it, or take out the line; paths begin inside of the content folder.'],
])('a path that is not there: %s', (said, hint) => {
  const [diagnostic] = diagnosticsOf(`  entry/review-overdue: ${said}\n`).filter(
    ({ rule }) => rule === 'config/unmatched-path',
  );
  expect(diagnostic?.hint).toBe(hint);
});

test.each([
  ['  entry/review-overdue: { guides/: of }\n', 'Write `off`.'],
  ['  entry/review-overdue: erorr\n', 'Write `error`.'],
  ['  yaml/syntax: { guides/: off }\n', 'This error always counts: the text could not be read without loss.'],
])('%j says what is right', (configured, hint) => {
  expect(diagnosticsOf(configured).filter(({ location }) => location.file === 'playbook.yaml')).toMatchObject([
    { hint },
  ]);
});
