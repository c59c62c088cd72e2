/** The page of a term: what it means, what else it is called, and what it is taken for. */
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { TermBody } from './bodies.ts';
import { takenFor } from './confusions.ts';
import type { Term } from './names.ts';
import { TAKEN_FOR } from './sections.ts';

export function termPages(term: Term, tools: PageTools): readonly PageDraft<TermBody>[] {
  const { title, summary, definition, synonyms } = term.data;
  const others = takenFor(term, tools.view).map((other) => ({
    link: { label: other.data.title, href: tools.address(other) },
    definition: tools.inline(other.data.definition, other),
  }));
  const prose = (term.body?.outline.headings ?? []).map(({ depth, id, text }) => ({ depth, id, text }));
  const contents = others.length > 0 ? [{ depth: 2, ...TAKEN_FOR }, ...prose] : prose;
  const body = { definition: tools.inline(definition, term), synonyms, takenFor: others, text: tools.body(term) };
  return [{ template: 'term', path: '', title, description: summary, body, contents }];
}
