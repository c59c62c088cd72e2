/** Comments are distinguished from text that looks like one. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { memoryTree } from '#source/tree.ts';
import { loadPlaybook } from './load.ts';

const COMMON = 'owner: team/platform\nreviewed: 2026-04-01\ntype: platform\nmission: Makes the safe way easy.\n';

function reports(text: string): readonly string[] {
  const { problems } = loadPlaybook(memoryTree({ 'teams/platform.yaml': text }), kinds);
  return problems
    .filter(({ rule }) => rule === 'yaml/text-in-comment')
    .map(({ location: { start }, hint }) => `${start.line}:${start.column} ${hint.split('`')[1]}`);
}

test.each([
  ['a channel', 'summary: Ask in #platform first.\n', ['1:17 "Ask in #platform first."']],
  ['a number', 'summary: Closes #12.\n', ['1:17 "Closes #12."']],
  ['with quotes inside', 'summary: Say "hello" in #platform.\n', [`1:25 'Say "hello" in #platform.'`]],
  [
    'with a space, where the sentence goes on',
    'summary: Ask for ticket # 12 first.\n',
    ['1:25 "Ask for ticket # 12 first."'],
  ],
  ['on the next line', 'summary: Ask in\n  #platform first.\n', ['2:3 "Ask in #platform first."']],
  ['instead of a value', 'chat: #platform\n', ['1:7 "#platform"']],
  ['as an item of a list', 'tags:\n  - #platform\n', ['2:5 "#platform"']],
  ['in a title', 'title: The #1 team\n', ['1:12 "The #1 team"']],
])('reported: %s', (_, fields, expected) => {
  const title = fields.startsWith('title:') ? '' : 'title: Platform\n';
  expect(reports(fields + title + COMMON)).toEqual(expected);
});

test.each([
  ['behind a reference', 'owner: team/platform #still\n'],
  ['behind a sentence', 'summary: Ask first. # to be reworded.\n'],
  ['behind a title', 'title: Platform # keep this short.\n'],
  ['behind a text in quotes', 'summary: "Ask first." #later\n'],
  ['behind a block', 'summary: >- #later\n  Ask in #platform first.\n'],
  ['inside a block', 'summary: |\n  Ask in #platform first.\n  - #x\n'],
  ['behind a word', 'status: active #for now\n'],
  ['behind the name of a list', 'tags: #words to find it by\n  - platform\n'],
  ['on a line of its own', '# Ask in #platform\n#platform\n'],
  ['without a space', 'summary: Ask in C# or F#.\n'],
])('not reported: a comment %s', (_, fields) => {
  const title = fields.startsWith('title:') ? '' : 'title: Platform\n';
  const common = fields.startsWith('owner:') ? COMMON.replace(/^owner.*\n/, '') : COMMON;
  expect(reports(fields + title + common)).toEqual([]);
});

test('a value that is lost is not reported as missing too', () => {
  const { problems } = loadPlaybook(
    memoryTree({ 'teams/platform.yaml': `chat: #platform\ntitle: Platform\n${COMMON}` }),
    kinds,
  );
  expect(problems.map(({ rule }) => rule).filter((rule) => !rule.startsWith('source/'))).toEqual([
    'yaml/text-in-comment',
  ]);
});

test('what the hint says is free of it', () => {
  const [report = ''] = reports(`summary: Ask in #platform first.\ntitle: Platform\n${COMMON}`);
  expect(reports(`summary: ${report.replace(/^\S+ /, '')}\ntitle: Platform\n${COMMON}`)).toEqual([]);
});
