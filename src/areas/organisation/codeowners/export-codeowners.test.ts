/** CODEOWNERS names the team that keeps each page, or each system of a repository. */
import { expect, test } from 'vitest';
import { example, exampleConfig } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { exportCodeowners } from './export-codeowners.ts';

const { view } = exampleSite([
  exampleConfig('owners: { terms: team/books }'),
  example('domain', { owner: 'team/books' }),
  example('team', { handle: '@acme/books', owner: 'team/books' }, { id: 'books' }),
  example('team', { owner: 'team/loose' }, { id: 'loose' }),
  example('system', { owner: 'team/books', repo: 'https://github.com/acme/shop' }, { id: 'shop' }),
  example('system', { owner: 'team/books', repo: 'https://github.com/acme/shop/tree/main/cart' }, { id: 'cart' }),
  example('system', { owner: 'team/loose', repo: 'https://github.com/acme/shop/tree/main/rates/' }, { id: 'rates' }),
  example('system', { owner: 'team/loose' }, { id: 'vault' }),
  example('term', { owner: 'team/books' }, { id: 'ledger' }),
]);
const written = (id?: string, contentFolder = 'content') =>
  exportCodeowners.write(view, { id, given: {}, contentFolder });
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test('each page has a line, unless its folder has the same owner', () => {
  expect(linesOf(written())).toEqual([
    '/content/terms/ @acme/books',
    '/content/domains/example-domain.yaml @acme/books',
    '/content/systems/cart.yaml @acme/books',
    '/content/systems/shop.yaml @acme/books',
    '/content/teams/books.yaml @acme/books',
  ]);
  expect(written()).toContain('# No line for 3 of team/loose: the team has no `handle`');
  expect(linesOf(written(undefined, ''))).toContain('/terms/ @acme/books');
});

test('the repository of a system names the owners of all systems in it, the whole before its folders', () => {
  expect(linesOf(written('cart'))).toEqual(['* @acme/books', '/cart/ @acme/books']);
  expect(written('cart')).toContain('# No line for 1 of team/loose');
  expect(written('rates')).toBe(written('shop'));
});

test('a system without a repository is an error', () => {
  expect(() => written('vault')).toThrow('`vault` names no repository, expected one in `repo`');
});
