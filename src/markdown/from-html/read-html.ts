/** HTML of other tools as a tree, unless it nests without end. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { openElements } from '../html-tags.ts';

/** More than any page needs; what follows walks the tree by recursion. */
export const DEEPEST_HTML = 250;
const LONGEST = 20_000_000;

const parser = unified().use(rehypeParse).freeze();
const fragments = unified().use(rehypeParse, { fragment: true }).freeze();

/**
 * Never throws on what it reads.
 * @returns nothing where it is too deep or too long to be read
 */
export function readHtml(html: string, { isFragment = false } = {}): Root | undefined {
  if (html.length > LONGEST || openElements(html) > DEEPEST_HTML) return undefined;
  try {
    return (isFragment ? fragments : parser).parse(html);
  } catch (error) {
    // What the count of open elements did not foresee ends in the parser's own recursion.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export function isElement(node: RootContent | undefined): node is Element {
  return node?.type === 'element';
}

export function isNamed(node: RootContent | undefined, ...names: readonly string[]): boolean {
  return node?.type === 'element' && names.includes(node.tagName);
}

/** Every element below a node for which something holds, in the order of the text. */
export function elementsIn(parent: Root | Element, wanted: (element: Element) => boolean): readonly Element[] {
  return parent.children.flatMap((child) => {
    if (!isElement(child)) return [];
    const below = elementsIn(child, wanted);
    return wanted(child) ? [child, ...below] : below;
  });
}

/** The first of them; what follows is not looked at. */
export function findElement(parent: Root | Element, wanted: (element: Element) => boolean): Element | undefined {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    const found = wanted(child) ? child : findElement(child, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function hasClass(element: Element, ...names: readonly string[]): boolean {
  const classes = classesOf(element);
  return names.some((name) => classes.includes(name));
}

export function classesOf({ properties }: Element): readonly string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** An attribute as it was written; names are those of the tree, `dataTaskId`. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The text of an element on one line. */
export function lineOf(node: Root | Element): string {
  return toString(node)
    .replace(/[\s\u00A0\u200B]+/g, ' ')
    .trim();
}

/** The words of an element, those of its parts kept apart. */
export function wordsIn(node: Root | Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : isElement(child) ? wordsIn(child) : ''))
    .join(' ');
}

export function htmlElement(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

export function textNode(value: string): ElementContent {
  return { type: 'text', value };
}
