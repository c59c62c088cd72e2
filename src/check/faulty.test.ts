/** A file with a fault is told its own; what points at it, extends it or lies below it is not accused of anything new. */
import { expect, test } from 'vitest';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Example } from '#model/rule.ts';
import { kinds } from '#areas/kinds.ts';
import { treeHistory } from '#load/history.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { memoryTree } from '#source/tree.ts';
import { check } from './check.ts';
import { discoverRules, findings } from './discover.ts';
import { exampleFiles, exampleTree } from './example-tree.ts';

const rules = await discoverRules();
const BEFORE = { id: 'before', date: '2026-04-01', subject: 'As it was' };

function found(tree: ContentTree, before?: Example): readonly Diagnostic[] {
  const former = before === undefined ? [] : [{ revision: BEFORE, tree: exampleTree(before, kinds) }];
  const history = treeHistory(former, kinds);
  return check(tree, { kinds, rules, findings, today: '2026-04-15', history }).diagnostics;
}

/** With a day in it that is none, and the same lines. */
function withFault(tree: ContentTree, path: string): ContentTree {
  const texts = tree.files.map((file) => [file.path, new TextDecoder().decode(file.bytes())] as const);
  const broken = texts.map(
    ([name, text]) => [name, name === path ? text.replace(/^reviewed: .*$/m, 'reviewed: never') : text] as const,
  );
  return memoryTree(Object.fromEntries(broken));
}

interface Case {
  readonly content: Example;
  readonly before?: Example;
}

/** Of several entries, for one alone points at nothing. */
const sets = rules.map(({ id, valid, invalid }) => {
  const cases: readonly Case[] = [...valid.map((content): Case => ({ content })), ...invalid];
  return [id, cases.filter(({ content }) => content.length > 1)] as const;
});

test.each(sets.filter(([, cases]) => cases.length > 0))(
  'no fault in an example of %s is blamed on another file',
  (id, cases) => {
    for (const { content, before } of cases) {
      const tree = exampleTree(content, kinds);
      const own = Object.keys(exampleFiles(content, kinds));
      const usual = found(tree, before);
      for (const path of own.filter((each) => each !== 'playbook.yaml')) {
        const now = found(withFault(tree, path), before).filter(({ location }) => location.file !== path);
        const added = now.filter(
          // Of three that disagree, two still do.
          (each) =>
            !(each.rule === id && usual.some(({ rule }) => rule === id)) &&
            !usual.some((one) => one.rule === each.rule && one.location.file === each.location.file),
        );
        expect(added).toEqual([]);
      }
    }
  },
);
