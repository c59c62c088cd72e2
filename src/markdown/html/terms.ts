/** Explains a term of the glossary where it first stands: a link to its page, and its definition for who hovers, focuses or listens. */
import type { Element, ElementContent, Parents } from 'hast';
import { findMentions, type Glossary, type Term } from '../glossary.ts';
import { element, text } from './transform.ts';

/** Elements whose words are names, links, controls or code. */
export const NO_RUNNING_TEXT: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'button',
  'code',
  'dfn',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'kbd',
  'label',
  'legend',
  'option',
  'pre',
  'samp',
  'summary',
  'template',
  'th',
  'var',
]);

/** Changes the tree in place. `isLink` says of a component whether all of it is a link. */
export function explainTerms(parent: Parents, glossary: Glossary, isLink: (component: Element) => boolean): void {
  if (glossary.terms.size === 0) return;
  parent.children = (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type === 'text') return explained(child.value, glossary);
    if (child.type === 'element' && !NO_RUNNING_TEXT.has(child.tagName) && !isLink(child))
      explainTerms(child, glossary, isLink);
    return [child];
  });
}

function explained(value: string, glossary: Glossary): readonly ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { term, start, end } of findMentions(value, glossary)) {
    parts.push(text(value.slice(from, start)), ...mention(term, value.slice(start, end)));
    from = end;
  }
  return parts.length === 0 ? [text(value)] : [...parts, text(value.slice(from))];
}

function mention({ id, href, definition }: Term, written: string): readonly ElementContent[] {
  // Anchors of headings hold no colon: the two never meet.
  const definitionId = `term:${id}`;
  return [
    element('a', { className: ['term'], href, ariaDescribedBy: [definitionId] }, [text(written)]),
    element('span', { className: ['term-definition'], id: definitionId, role: 'tooltip', dataPagefindIgnore: '' }, [
      text(definition),
    ]),
  ];
}
