/** The index of terms is a glossary: every definition from A to Z, on one page or on one for each letter. */
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { itemsOf as itemsIn, listPages } from '#site/assembly/listing/branch.ts';
import { letterName, type Letter } from '#site/assembly/listing/letters.ts';
import { listRow, type ListRow } from '#site/assembly/listing/rows.ts';
import { siteWords } from '#site/words/site-words.ts';
import { takenFor } from '../term/confusions.ts';
import type { Term } from '../term/names.ts';
import { alphabetOf, glossaryBranches, type Item } from './alphabet.ts';

export type GlossaryBody = ReturnType<typeof glossaryBody>;

type TermLink = (term: Term) => Link;

export function glossaryPages(terms: readonly Term[], tools: PageTools): readonly PageDraft[] {
  const pages = listPages(glossaryBranches(terms));
  const { many: name, inText } = tools.speech.names.term;
  const words = siteWords(tools.speech).listing;
  const more = words.more(inText.many);
  // On several pages a term is found at its own address.
  const linkTo = pages.length === 1 ? onPage : tools.linkTo;
  return pages.map(({ path, list, sections }, index) => ({
    template: 'glossary',
    path,
    title: index === 0 ? name : words.part(name, list.label ?? more),
    body: glossaryBody(
      sections.length > 0 ? [] : itemsIn(list),
      sections.map((section) => listRow(section, more)),
      linkTo,
      tools,
    ),
    contents: [],
  }));
}

function glossaryBody(items: readonly Item[], rows: readonly ListRow[], linkTo: TermLink, tools: PageTools) {
  return { rows, letters: alphabetOf(items).map((letter) => letterView(letter, linkTo, tools)) };
}

function letterView({ letter, items }: Letter<Item>, linkTo: TermLink, tools: PageTools) {
  return {
    letter,
    anchor: `letter-${letterName(letter)}`,
    items: items.map(({ name: acronym, term, isTerm }) =>
      isTerm ? termItem(term, linkTo, tools) : { acronym, term: linkTo(term) },
    ),
  };
}

function termItem(term: Term, linkTo: TermLink, tools: PageTools) {
  const { definition, synonyms, status } = term.data;
  return {
    anchor: termAnchor(term),
    link: tools.linkTo(term),
    status,
    definition: tools.inline(definition, term),
    synonyms,
    takenFor: takenFor(term, tools.view).map(linkTo),
  };
}

function onPage(term: Term): Link {
  return { label: term.data.title, href: `#${termAnchor(term)}` };
}

function termAnchor(term: Term): string {
  return `term-${term.id}`;
}
