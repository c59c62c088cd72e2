/** Every example of every rule and finding is content that is really checked: a missing or an extra diagnostic fails. */
import { describe, expect, test } from 'vitest';
import type { Example, Finding } from '#model/rule.ts';
import { kinds } from '#areas/kinds.ts';
import { treeHistory } from '#load/history.ts';
import { check } from './check.ts';
import { discoverRules, findings } from './discover.ts';
import { exampleCiFile, exampleCodeowners, exampleTemplate, exampleTree } from './example-tree.ts';

const rules = await discoverRules();

const BEFORE = { id: 'before', date: '2026-04-01', subject: 'As it was' };

function messagesOf({ id }: Finding, content: Example, withFile: boolean, before?: Example): readonly string[] {
  const former = before === undefined ? [] : [{ revision: BEFORE, tree: exampleTree(before, kinds) }];
  const { diagnostics } = check(exampleTree(content, kinds), {
    kinds,
    rules,
    findings,
    today: '2026-04-15',
    codeowners: exampleCodeowners(content),
    ciFile: exampleCiFile(content),
    templateOf: exampleTemplate,
    history: treeHistory(former, kinds),
  });
  return diagnostics
    .filter((each) => each.rule === id)
    .map(
      ({ location: { file, start }, message }) =>
        `${withFile ? `${file}:` : ''}${start.line}:${start.column} ${message}`,
    );
}

describe.each([...findings, ...rules].map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.valid.map((content, index) => [index + 1, content] as const))(
    'accepts valid example %i',
    (_index, content) => {
      expect(messagesOf(rule, content, true)).toEqual([]);
    },
  );

  test.each(rule.invalid.map((each, index) => [index + 1, each] as const))(
    'reports invalid example %i',
    (_index, { content, before, expect: expected }) => {
      const withFile = expected.some((message) => !/^\d+:\d+ /.test(message));
      expect(messagesOf(rule, content, withFile, before)).toEqual(expected);
    },
  );
});
