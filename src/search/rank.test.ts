import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallCatalogue } from '#testing/small-catalogue.ts';
import { interpret } from './interpret.ts';
import { lexicon } from './lexicon.ts';
import { prepareCandidates, rank, type TextScore } from './rank.ts';

const playbook = lexicon(smallCatalogue);
const candidates = prepareCandidates(smallCatalogue.pages, playbook);

function order(query: string, texts: Readonly<Record<string, TextScore>> = {}, from = candidates): readonly string[] {
  return rank(from, interpret(query, playbook), playbook, ({ page }) => texts[page.path]).map(({ page }) => page.path);
}
const all: TextScore = { concepts: [1, 1], closeness: 1 };

test.each([
  ['a title', 'code review', '/guides/code-review/'],
  ['a title of question words', 'who to ask', '/guides/who-to-ask/'],
  ['a section', 'how to name a branch', '/guides/branches/'],
  ['a section, asked for', 'how do I name a branch', '/guides/branches/'],
  ['another name of a title', 'PR', '/terms/pull-request/'],
  ['the beginning of a title', 'retrosp', '/rituals/retrospective/'],
])('%s comes before whatever speaks of it most: %s', (_, query, path) => {
  const others = Object.fromEntries(
    smallCatalogue.pages.filter((page) => page.path !== path).map((page) => [page.path, all]),
  );
  expect(order(query, others)[0]).toBe(path);
});

test('a page that speaks of all comes before one that speaks of half', () => {
  expect(
    order('open holiday', {
      '/guides/branches/': { concepts: [1, 0], closeness: 0.5 },
      '/guides/who-to-ask/': { concepts: [0.4, 0.4], closeness: 1 },
    })[0],
  ).toBe('/guides/who-to-ask/');
});

test('what stands close together comes before what stands apart', () => {
  const concepts = [0.6, 0.6];
  expect(
    order('open holiday', {
      '/guides/branches/': { concepts, closeness: 0.5 },
      '/guides/who-to-ask/': { concepts, closeness: 1 },
    })[0],
  ).toBe('/guides/who-to-ask/');
});

test.each(['pager', 'the rota', 'pagers', 'pager review'])('a page is found by its keywords: %s', (query) => {
  const pages = smallCatalogue.pages.map((page) =>
    page.path === '/guides/code-review/' ? { ...page, keywords: ['pager', 'the-rota'] } : page,
  );
  const known = lexicon({ ...smallCatalogue, pages });
  expect(rank(prepareCandidates(pages, known), interpret(query, known), known, () => undefined)[0]?.page.path).toBe(
    '/guides/code-review/',
  );
});

test('a page that speaks of nothing is no answer', () => {
  expect(order('holiday')).toEqual([]);
  expect(order('')).toEqual([]);
});

test('the order does not depend on the order of the pages', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...candidates], { minLength: candidates.length }),
      fc.constantFrom('review', 'pull request', 'branch', 'ask'),
      (shuffled, query) => {
        expect(order(query, {}, shuffled)).toEqual(order(query));
      },
    ),
  );
});
