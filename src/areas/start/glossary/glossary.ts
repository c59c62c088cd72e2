/** The index of terms is a glossary: every definition on one page, from A to Z. */
import type { PageTools } from '#model/kind.ts';
import { takenFor } from '../term/confusions.ts';
import type { Term } from '../term/names.ts';
import { alphabetOf, type Letter } from './alphabet.ts';

export type GlossaryBody = ReturnType<typeof glossaryPage>['body'];

export function glossaryPage(terms: readonly Term[], tools: PageTools) {
  return {
    template: 'glossary',
    body: { letters: alphabetOf(terms).map((letter) => letterView(letter, tools)) },
    contents: [],
  };
}

function letterView({ letter, items }: Letter, tools: PageTools) {
  const name = /^[A-Z]$/.test(letter) ? letter.toLowerCase() : letter.codePointAt(0);
  return {
    letter,
    anchor: `letter-${name}`,
    items: items.map(({ name: acronym, term, isTerm }) =>
      isTerm ? termItem(term, tools) : { acronym, term: onPage(term) },
    ),
  };
}

function termItem(term: Term, tools: PageTools) {
  const { definition, synonyms, status } = term.data;
  return {
    anchor: termAnchor(term),
    link: tools.linkTo(term),
    status,
    definition: tools.inline(definition, term),
    synonyms,
    takenFor: takenFor(term, tools.view).map(onPage),
  };
}

function onPage(term: Term) {
  return { label: term.data.title, href: `#${termAnchor(term)}` };
}

function termAnchor(term: Term): string {
  return `term-${term.id}`;
}
