/** The index of terms is a glossary: every definition on one page, from A to Z. */
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { AcronymItem, GlossaryBody, LetterView, TermItem } from '../term/bodies.ts';
import { alphabetOf, type Item, type Letter } from './alphabet.ts';
import { takenFor } from '../term/confusions.ts';
import type { Term } from '../term/names.ts';

export function glossaryPage(
  purpose: string,
  terms: readonly Term[],
  tools: PageTools,
): Pick<PageDraft<GlossaryBody>, 'template' | 'body' | 'contents'> {
  return {
    template: 'glossary',
    body: { purpose, letters: alphabetOf(terms).map((letter) => letterView(letter, tools)) },
    contents: [],
  };
}

function letterView({ letter, items }: Letter, tools: PageTools): LetterView {
  const name = /^[A-Z]$/.test(letter) ? letter.toLowerCase() : letter.codePointAt(0);
  return {
    letter,
    anchor: `letter-${name}`,
    items: items.map((item) => (item.isTerm ? termItem(item.term, tools) : acronymItem(item))),
  };
}

function termItem(term: Term, tools: PageTools): TermItem {
  const { title, definition, synonyms, status } = term.data;
  return {
    anchor: termAnchor(term),
    link: { label: title, href: tools.address(term) },
    status,
    definition: tools.inline(definition, term),
    synonyms,
    takenFor: takenFor(term, tools.view).map(onPage),
  };
}

function acronymItem({ name, term }: Item): AcronymItem {
  return { acronym: name, term: onPage(term) };
}

function onPage(term: Term) {
  return { label: term.data.title, href: `#${termAnchor(term)}` };
}

function termAnchor(term: Term): string {
  return `term-${term.id}`;
}
