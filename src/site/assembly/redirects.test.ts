/** What had another name still answers there. */
import { expect, test } from 'vitest';
import { exampleTree } from '#check/example-tree.ts';
import { kinds } from '#areas/kinds.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { plainCode } from '#markdown/code-block.ts';
import { NO_HISTORY } from '#model/history.ts';
import { example } from '#model/rule.ts';
import { siteContext } from './context.ts';
import { sitePages } from './pages.ts';
import { isRedirect } from './redirects.ts';
import { siteTools } from './tools.ts';

test('each page of a renamed ladder answers at its former address, and leads to the same page', () => {
  const content = [example('ladder', { aliases: ['engineering', 'makers'] }, { id: 'software' })];
  const { playbook } = loadPlaybook(exampleTree(content, kinds), kinds);
  const context = siteContext(viewFor(playbook, 'internal'), { kinds, today: '2026-04-15', history: NO_HISTORY });
  const pages = sitePages(context, siteTools(context, plainCode), { rules: [] });
  const redirects = new Map(pages.filter(isRedirect).map(({ path, body }) => [path, body.to.href]));
  const own = pages.filter(({ path }) => path.startsWith('/ladders/software/')).map(({ path }) => path);
  expect(own).toContain('/ladders/software/senior-engineer/');
  for (const path of own)
    for (const former of ['engineering', 'makers']) expect(redirects.get(path.replace('software', former))).toBe(path);
  expect(redirects.size).toBe(own.length * 2);
});

test('addresses of an old site lead to the page, but never stand where one is, and never tell of what is hidden', () => {
  const content = [
    example(
      'term',
      { aliases: ['/docs/toil.html', '/before/Toil', '/before/toil/', '/terms/', 'drudgery'] },
      { id: 'toil' },
    ),
    example('term', { aliases: ['/before/pay/', '/docs/toil.html'], visibility: 'restricted' }, { id: 'pay' }),
    example('term', { aliases: ['/before/plan/'], status: 'draft' }, { id: 'plan' }),
  ];
  const { playbook } = loadPlaybook(exampleTree(content, kinds), kinds);
  const context = siteContext(viewFor(playbook, 'internal'), { kinds, today: '2026-04-15', history: NO_HISTORY });
  const pages = sitePages(context, siteTools(context, plainCode), { rules: [] });
  expect(pages.filter(isRedirect).map(({ path, body }) => [path, body.to.href])).toEqual([
    ['/terms/drudgery/', '/terms/toil/'],
    ['/docs/toil.html', '/terms/toil/'],
    ['/before/Toil/', '/terms/toil/'],
  ]);
  expect(pages.filter(({ path }) => path === '/terms/')).toHaveLength(1);
  expect(JSON.stringify(pages)).not.toMatch(/before\/(?:pay|plan)/);
});

test.each([
  ['its part', ['old'], '/decisions/#what-follows-what'],
  ['the top of it, where it has no such part', [], '/decisions/'],
])('what had a page of its own and joined the index of its kind is found there: %s', (_, supersedes, address) => {
  const content = [
    example('decision', { status: supersedes.length > 0 ? 'superseded' : 'accepted' }, { id: 'old' }),
    example('decision', { number: 2, supersedes }),
  ];
  const { playbook } = loadPlaybook(exampleTree(content, kinds), kinds);
  const context = siteContext(viewFor(playbook, 'internal'), { kinds, today: '2026-04-15', history: NO_HISTORY });
  const pages = sitePages(context, siteTools(context, plainCode), { rules: [] });
  const moved = pages.filter(isRedirect).map(({ path, body }) => [path, body.to.href]);
  expect(moved).toEqual([['/decisions/map/', address]]);
});
