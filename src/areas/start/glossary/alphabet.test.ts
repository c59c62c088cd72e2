import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { alphabetOf, itemsOf } from './alphabet.ts';

const term = (id: string, title: string, ...synonyms: readonly string[]) =>
  example('term', { title, synonyms }, { id });
const termsOf = (...terms: readonly ReturnType<typeof term>[]) => exampleSite(terms).view.entriesOf('term');

describe('the alphabet', () => {
  test('holds terms and acronyms, each under its letter', () => {
    const terms = termsOf(
      term('runbook', 'Runbook', 'SOP', 'operations manual'),
      term('adr', 'Architecture decision record', 'ADR'),
      term('echo', 'Écho'),
      term('five-whys', '5 whys'),
    );
    expect(
      alphabetOf(itemsOf(terms)).map(({ letter, items }) => [
        letter,
        ...items.map(({ name, isTerm }) => (isTerm ? name : `${name} →`)),
      ]),
    ).toEqual([
      ['A', 'ADR →', 'Architecture decision record'],
      ['E', 'Écho'],
      ['R', 'Runbook'],
      ['S', 'SOP →'],
      ['#', '5 whys'],
    ]);
  });

  test('holds every term once, whatever its name', () => {
    const [runbook] = termsOf(term('runbook', 'Runbook'));
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (titles) => {
        const terms = titles.map((title) => ({ ...runbook!, data: { ...runbook!.data, title } }));
        const held = alphabetOf(itemsOf(terms)).flatMap(({ items }) => items.map(({ name }) => name));
        expect(held.toSorted()).toEqual(titles.toSorted());
      }),
    );
  });
});
