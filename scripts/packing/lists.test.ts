import { expect, test } from 'vitest';
import { discoverRules } from '#check/discover.ts';
import { ruleFiles } from '#check/rule-files.ts';
import { ruleList } from './lists.ts';

test('a package has the rules that the sources have', async () => {
  const imported = [...ruleList(ruleFiles()).matchAll(/from '#(.*)'/g)].map(([, path]) => `#${path}`);
  const rules = await Promise.all(imported.map((path) => import(path) as Promise<{ default: { id: string } }>));
  const ids = rules.map((rule) => rule.default.id).toSorted();
  expect(ids).toEqual((await discoverRules()).map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(100);
});
