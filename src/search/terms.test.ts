import { expect, test } from 'vitest';
import { smallCatalogue } from '#testing/small-catalogue.ts';
import { interpret } from './interpret.ts';
import { lexicon } from './lexicon.ts';
import { searchTerms } from './terms.ts';

const playbook = lexicon(smallCatalogue);
const asked = (query: string) =>
  interpret(query, playbook, true).concepts.flatMap((concept) =>
    searchTerms(concept, playbook).map(({ words, isExact }) => (isExact ? `"${words}"` : words)),
  );

test.each([
  ['retrospective ', ['retrospective']],
  ['retrosp', ['"retrosp"', 'retrosp']],
  ['retrospectve ', ['"retrospectve"']],
  ['PR', ['"pr"', '"pull request"', '"merge request"']],
  ['pull request ', ['"pull request"', '"pull"', 'request', '"pr"', '"merge request"']],
])('%j asks the index for %j', (query, terms) => expect(asked(query)).toEqual(terms));
