/** A tree of HTML made fit for Markdown: no empty marks, no blanks at their edges, no styles, tables of plain rows. */
import type { Element, ElementContent, Root } from 'hast';
import { htmlElement, isElement, isNamed, textNode } from './read-html.ts';
import { plainTable } from './tables.ts';

const DROPPED = new Set('script style template noscript link meta head colgroup col svg'.split(' '));
const MARKS = new Set([
  'strong',
  'b',
  'em',
  'i',
  'del',
  's',
  'strike',
  'u',
  'ins',
  'mark',
  'sub',
  'sup',
  'small',
  'a',
  'span',
]);
const BLOCKS = new Set(
  'address article aside blockquote dd details div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table ul'.split(
    ' ',
  ),
);

export function tidied(parent: Root): Root {
  return { ...parent, children: parent.children.flatMap((child) => (child.type === 'doctype' ? [] : tidy(child))) };
}

export function isBlock(node: ElementContent): boolean {
  return isElement(node) && BLOCKS.has(node.tagName);
}

function tidy(node: Root['children'][number]): ElementContent[] {
  if (node.type === 'text') return [textNode(node.value.replaceAll('\u00A0', ' ').replace(/[\u200B\uFEFF]/g, ''))];
  if (!isElement(node) || DROPPED.has(node.tagName)) return [];
  const { tagName, properties } = node;
  // Code keeps its blanks. Places in the source are of no use, and expensive to copy.
  if (tagName === 'pre') return [htmlElement(tagName, node.children, properties)];
  const children = joinedMarks(node.children.flatMap(tidy));
  const inside = htmlElement(tagName, children, properties);
  if (tagName === 'table') return plainTable(inside);
  if (/^h[1-6]$/.test(tagName)) return heading(inside);
  if ((tagName === 'p' || tagName === 'div') && !isThere(children)) return [];
  if (tagName === 'a' && properties.href === undefined) return children;
  return MARKS.has(tagName) ? mark(inside) : [inside];
}

/** What is bold next to what is bold is one mark: editors leave many. */
function joinedMarks(children: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const child of children) {
    const between = joined.at(-1);
    const isBlank = between?.type === 'text' && between.value.trim() === '';
    const before = isBlank ? joined.at(-2) : between;
    if (
      isElement(before) &&
      isElement(child) &&
      before.tagName === child.tagName &&
      isNamed(child, 'strong', 'b', 'em', 'i')
    ) {
      const parts = [...before.children, ...(isBlank ? [between] : []), ...child.children];
      joined.splice(isBlank ? -2 : -1, 2, { ...before, children: parts });
    } else joined.push(child);
  }
  return joined;
}

/** Marks around blocks go: Markdown has none. Blanks at the edges of a mark stand outside of it. */
function mark(node: Element): ElementContent[] {
  const { children, tagName } = node;
  if (tagName === 'span' || tagName === 'small') return children;
  if (!isThere(children)) return children.some((child) => child.type === 'text') ? [textNode(' ')] : [];
  if (children.some(isBlock)) return tagName === 'a' ? linkedBlocks(node) : children;
  const [first, last] = [children[0], children.at(-1)];
  const before = first?.type === 'text' && /^\s/.test(first.value) ? [textNode(' ')] : [];
  const after = last?.type === 'text' && /\s$/.test(last.value) ? [textNode(' ')] : [];
  const inner = children
    .map((child, index) =>
      child.type !== 'text'
        ? child
        : textNode(
            child.value
              .replace(index === 0 ? /^\s+/ : /(?!)/, '')
              .replace(index === children.length - 1 ? /\s+$/ : /(?!)/, ''),
          ),
    )
    .filter((child) => child.type !== 'text' || child.value !== '');
  const breaks: ElementContent[] = [];
  while (isNamed(inner.at(-1), 'br')) breaks.push(...inner.splice(-1));
  return [...before, { ...node, children: inner }, ...breaks, ...after];
}

/** A link around blocks becomes one within the first of them that has text. */
function linkedBlocks(node: Element): ElementContent[] {
  const at = node.children.findIndex((child) => isElement(child) && isThere(child.children));
  return node.children.map((child, index) => {
    if (index !== at || !isElement(child)) return child;
    const linked = { ...node, children: child.children };
    return { ...child, children: child.children.some(isBlock) ? linkedBlocks(linked) : [linked] };
  });
}

/** A heading is bold as it is, and on one line. */
function heading(node: Element): ElementContent[] {
  if (!isThere(node.children)) return [];
  const plain = (children: readonly ElementContent[]): ElementContent[] =>
    children.flatMap((child) => {
      if (isNamed(child, 'br')) return [textNode(' ')];
      return isElement(child) && isNamed(child, 'p', 'div', 'strong', 'b') ? plain(child.children) : [child];
    });
  const children = plain(node.children);
  const pictures = children.filter((child) => isNamed(child, 'img'));
  // A picture alone is no heading.
  if (pictures.length > 0 && !isThere(children.filter((child) => !isNamed(child, 'img'))))
    return [htmlElement('p', pictures)];
  return [{ ...node, children }];
}

/** Whether readers see anything of it. */
export function isThere(children: readonly ElementContent[]): boolean {
  return children.some((child) => {
    if (child.type === 'text') return child.value.trim() !== '';
    return isElement(child) && (isNamed(child, 'img', 'hr', 'input', 'video', 'audio') || isThere(child.children));
  });
}
