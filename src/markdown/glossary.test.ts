/** Terms are found by any of their names, each once on a page. */
import { expect, test } from 'vitest';
import { findMentions, indexTerms, pageGlossary } from './glossary.ts';

const term = (id: string, label: string, ...forms: string[]) => ({
  id,
  label,
  forms,
  definition: '',
  href: `/terms/${id}/`,
});
const terms = indexTerms([
  term('slo', 'Service level objective', 'SLO'),
  term('it', 'Internal tools', 'IT'),
  term('error-budget', 'Error budget'),
  term('error', 'Error'),
  term('one-to-one', 'One-to-one', '1:1'),
]);

function mentions(text: string, own?: string): readonly string[] {
  return findMentions(text, pageGlossary(terms, own)).map(
    ({ term: { id }, start, end }) => `${id} ${text.slice(start, end)}`,
  );
}

test.each([
  ['by its label, in any case', 'A service level objective', ['slo service level objective']],
  ['by its acronym', 'Our SLO holds', ['slo SLO']],
  ['in the plural', 'SLOs and error budgets', ['slo SLOs', 'error-budget error budgets']],
  ['an acronym is written in capitals', 'it is slow', []],
  ['the longest name wins', 'An error budget', ['error-budget error budget']],
  ['only whole words', 'Terrors, SLOW', []],
  ['by a name that begins with a digit', 'In the next 1:1', ['one-to-one 1:1']],
  ['once, by whatever name', 'SLO, then service level objective', ['slo SLO']],
])('%s', (_, text, expected) => {
  expect(mentions(text)).toEqual(expected);
});

test('the page of a term does not explain it', () => {
  expect(mentions('An SLO and an error', 'slo')).toEqual(['error error']);
});

test('a page remembers what it explained', () => {
  const page = pageGlossary(terms);
  expect(findMentions('SLO', page)).toHaveLength(1);
  expect(findMentions('SLO', page)).toHaveLength(0);
});
