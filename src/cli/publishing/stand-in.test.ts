/** What is shown of content in which something is wrong. */
import { beforeEach, expect, test } from 'vitest';
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { kinds } from '#areas/kinds.ts';
import type { Rule } from '#model/rule.ts';
import { memoryTree } from '#source/tree.ts';
import { smallestPlaybook, type Files } from '#testing/temporary-playbook.ts';
import { standIns, steady, type StandIns } from './stand-in.ts';

const rules: readonly Rule[] = await discoverRules();
const checkTree = (tree: ReturnType<typeof memoryTree>) => check(tree, { kinds, rules, findings, today: '2026-04-15' });
const term = (title: string, more = '') =>
  `title: ${title}\nowner: team/platform\nreviewed: 2026-04-01\ndefinition: Work that grows with the service.\n${more}`;
const good: Files = { ...smallestPlaybook, 'terms/toil.yaml': term('Toil'), 'terms/page.yaml': term('Page') };

let shown: StandIns;
beforeEach(() => void (shown = standIns(checkTree)));

/** The titles of what each candidate shows. */
function save(files: Files): readonly (readonly string[])[] {
  const tree = memoryTree(files);
  const candidates = [...shown.candidates(tree, checkTree(tree))];
  return candidates.map(({ checked }) => checked.playbook.entries.map(({ data }) => data.title));
}

test('content without errors is shown as it is', () => {
  expect(save(good)).toEqual([['Platform', 'Page', 'Toil']]);
});

test('what was edited is shown, beside the last good state of what is wrong', () => {
  save(good);
  const [first] = save({
    ...good,
    'terms/page.yaml': term('Call'),
    'terms/toil.yaml': term('Drudgery', 'status: aktive\n'),
  });
  expect(first).toEqual(['Platform', 'Call', 'Toil']);
});

test('a file that was wrong from the start is left out', () => {
  const [first] = save({ ...good, 'terms/toil.yaml': term('Drudgery', 'status: aktive\n') });
  expect(first).toEqual(['Platform', 'Page']);
});

test('a page that breaks a rule is shown as it is, and otherwise as it was', () => {
  save(good);
  const candidates = save({ ...good, 'terms/toil.yaml': term('Drudgery', 'related: [gone]\n') });
  expect(candidates[0]).toEqual(['Platform', 'Page', 'Drudgery']);
  expect(candidates.at(-1)).toEqual(['Platform', 'Page', 'Toil']);
});

test('a configuration that is wrong is the last good one', () => {
  save(good);
  const tree = memoryTree({
    ...good,
    'playbook.yaml': 'name: Example\nlanguage: 7\n',
    'terms/page.yaml': term('Call'),
  });
  const [first] = shown.candidates(tree, checkTree(tree));
  expect(first?.checked.playbook.config.description).toBe('The playbook of an engineering organisation.');
  expect(first?.checked.summary.errors).toBe(0);
});

test('a file of a reading stays what it was when it was read', () => {
  let saved = 'first';
  const bytes = () => new TextEncoder().encode(saved);
  const [file] = steady({ files: [{ path: 'guides/on-call.md', size: 5, bytes }], problems: [] }).files;
  const before = file?.bytes();
  saved = 'second';
  expect(file?.bytes()).toBe(before);
});
