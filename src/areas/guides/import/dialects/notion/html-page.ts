/** A page of Notion's HTML export: title, properties, text. */
import type { Element, ElementContent } from 'hast';
import {
  attribute,
  classesOf,
  htmlElement,
  findElement,
  hasClass,
  isElement,
  lineOf,
  readHtml,
  textNode,
} from '#markdown/from-html/read-html.ts';
import { treeToMarkdown } from '#markdown/from-html/to-markdown.ts';

export function isNotionHtml(html: string): boolean {
  return /<article [^>]*class="page\b/.test(html) && html.includes('page-body');
}

export interface HtmlPage {
  readonly title: string;
  readonly body: string;
  readonly properties: ReadonlyMap<string, string>;
}

/** @returns nothing where it is too deep to be read */
export function readHtmlPage(html: string): HtmlPage | undefined {
  const tree = readHtml(html);
  const find = (name: string) => tree && findElement(tree, (each) => hasClass(each, name));
  const [title, table, body] = [find('page-title'), find('properties'), find('page-body')];
  const rows = table === undefined ? [] : rowsOf(table);
  const written = body && treeToMarkdown({ type: 'root', children: body.children.flatMap(plain) });
  if (written === undefined) return undefined;
  return { title: title === undefined ? '' : lineOf(title), body: written, properties: new Map(rows) };
}

function rowsOf(table: Element): readonly (readonly [string, string])[] {
  return table.children
    .filter(isElement)
    .flatMap((part) => (part.tagName === 'tbody' ? part.children.filter(isElement) : [part]))
    .map((row) => {
      const [name, value] = row.children.filter(isElement);
      return [name === undefined ? '' : lineOf(name), value === undefined ? '' : lineOf(value)] as const;
    })
    .filter(([name]) => name !== '');
}

function plain(node: ElementContent): ElementContent[] {
  if (!isElement(node)) return node.type === 'text' ? [node] : [];
  const children = node.children.flatMap(plain);
  if (hasClass(node, 'callout')) {
    const icon = findElement(node, (each) => hasClass(each, 'icon'));
    const sign = icon === undefined ? '' : lineOf(icon);
    const text = node.children
      .filter(isElement)
      .filter((each) => findElement(each, (inner) => inner === icon) === undefined);
    const name = /⚠|🚧/u.test(sign) ? 'warning' : sign.includes('💡') ? 'tip' : 'note';
    return [htmlElement('aside', text.flatMap(plain), { dataCallout: name, dataTitle: '' })];
  }
  if (hasClass(node, 'checkbox'))
    return [htmlElement('input', [], { type: 'checkbox', checked: hasClass(node, 'checkbox-on') })];
  if (node.tagName === 'ul' && hasClass(node, 'toggle'))
    return children.flatMap((item) => (isElement(item) ? item.children : []));
  if (node.tagName === 'code') {
    const language = classesOf(node).find((name) => name.startsWith('language-'));
    return [{ ...node, properties: language === undefined ? {} : { className: [language.toLowerCase()] } }];
  }
  if (node.tagName === 'img' && (attribute(node, 'alt') ?? '') === '') {
    const src = attribute(node, 'src') ?? '';
    return src === '' ? [textNode('')] : [htmlElement('img', [], { src, alt: src })];
  }
  return [{ ...node, children }];
}
