/** What kinds say about a change of theirs: fields before and after, and the sentences. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { check } from '#check/check.ts';
import { examplePlaybook } from '#testing/example-states.ts';
import { compareStates } from './compare.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The smallest valid entry of a kind, with these fields. */
function sentences(kind: string, before: Fields, after: Fields): readonly string[] {
  const state = (data: Fields) => {
    const tree = examplePlaybook(kind, data);
    const { playbook, diagnostics } = check(tree, { kinds, rules: [], findings: [], today: '2026-04-15' });
    expect(playbook.faulty).toEqual([]);
    return { name: 'a', revision: undefined, tree, playbook, diagnostics };
  };
  const { changes } = compareStates(state(before), state(after), { kinds, visibility: 'internal', today: '2026-04-15' });
  return changes.flatMap(({ statements }) => statements.flatMap(({ says, items = [] }) => [says, ...items.map((item) => `- ${item.says}`)]));
}
