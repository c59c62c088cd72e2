/** Marks the ids that this project sets with a character that no content can contain, so authors' HTML cannot forge them. */
import type { Element, Parents, Root } from 'hast';

/** The parser removes null characters from content, and HTML cannot spell them. */
const SIGN = '\0';

/** An id, or a class, as it travels through the sanitiser. */
export function own(name: string): string {
  return SIGN + name;
}

/** Anchors of headings have no colon, so footnotes never take one of theirs. */
export const FOOTNOTE_PREFIX = own('note:');
export const FOOTNOTE_LABEL = own('label');
export const FOOTNOTE_LABEL_ID = 'note:label';

/** Runs after the sanitiser: unmarks our ids and removes all others. */
export function rehypeOwnIds() {
  return (tree: Root) => {
    keepOwn(tree);
  };
}

function keepOwn(parent: Parents): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    settle(child);
    keepOwn(child);
  }
}

function settle({ properties }: Element): void {
  const { id, href, className } = properties;
  if (Array.isArray(className) && className.includes(FOOTNOTE_LABEL)) {
    properties.id = FOOTNOTE_LABEL_ID;
    properties.className = className.filter((name) => name !== FOOTNOTE_LABEL);
    return;
  }
  if (properties.ariaDescribedBy !== undefined) properties.ariaDescribedBy = [FOOTNOTE_LABEL_ID];
  if (typeof href === 'string' && href.startsWith(`#${SIGN}`)) properties.href = `#${href.slice(2)}`;
  if (typeof id !== 'string' || !id.startsWith(SIGN)) delete properties.id;
  else properties.id = id.slice(1);
}
