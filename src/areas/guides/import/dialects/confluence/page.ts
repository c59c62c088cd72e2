/** A page of an export as its file has it: title, text, day of its last change, attachments, comments, and what is only frame around them. */
import type { Element, ElementContent, Root } from 'hast';
import {
  attribute,
  elementsIn,
  findElement,
  hasClass,
  isElement,
  lineOf,
  readHtml,
} from '#markdown/from-html/read-html.ts';
import { toString } from 'hast-util-to-string';
import { dayIn } from '../../text/written-day.ts';
import { asHtml, isStorage } from './storage-format.ts';

// cspell:ignore smallfont, ajs
export interface ExportedPage {
  readonly file: string;
  /** The number that Confluence gives a page; none in a file that was saved by hand. */
  readonly id: string | undefined;
  readonly title: string;
  readonly content: readonly ElementContent[];
  readonly changed: string | undefined;
  readonly attachments: readonly Attachment[];
  /** The text of each comment, without who wrote it. */
  readonly comments: readonly Element[];
  /** The pages above it, from the trail at its head, by address. */
  readonly trail: readonly string[];
  /** Words around the text, which are made anew or say who wrote it. */
  readonly frame: string;
}

export interface Attachment {
  readonly href: string;
  readonly name: string;
}

/** Whether a text is a page of Confluence, by what no other tool writes. */
export function isConfluence(html: string): boolean {
  return (
    isStorage(html) ||
    (/id="?main-content/.test(html) && /wiki-content|confluence|title-heading|pageSection/i.test(html))
  );
}

/** @returns nothing where it is too deep to be read */
export function readPage(file: string, html: string): ExportedPage | undefined {
  const isStored = isStorage(html);
  const tree = readHtml(isStored ? asHtml(html) : html);
  if (tree === undefined) return undefined;
  const main =
    byId(tree, 'main-content') ?? (isStored ? findElement(tree, ({ tagName }) => tagName === 'body') : undefined);
  const metadata = findElement(tree, (element) => hasClass(element, 'page-metadata'));
  const sections = elementsIn(tree, (element) => hasClass(element, 'pageSection') && element !== main);
  const comments = sections.filter((section) => isSectionOf(section, 'comments')).flatMap(commentsIn);
  return {
    file,
    id: /(?:^|[_/])(\d{3,})\.html?$/i.exec(file)?.[1] ?? attributeOfMeta(tree, 'ajs-page-id'),
    title: titleOf(tree, file),
    content: main?.children ?? [],
    changed: metadata && dayIn(lineOf(metadata)),
    attachments: sections.filter((section) => isSectionOf(section, 'attachments')).flatMap(attachmentsIn),
    comments,
    trail: trailOf(tree),
    frame: frameOf(tree, [...(main === undefined ? [] : [main]), ...comments]),
  };
}

/** Without the name of the space, which stands before each title: *Engineering : On-call*. */
function titleOf(tree: Root, file: string): string {
  const heading = byId(tree, 'title-text') ?? byId(tree, 'title-heading');
  const head = findElement(tree, ({ tagName }) => tagName === 'title');
  const whole = heading && lineOf(heading);
  const space = trailNames(tree)[0];
  if (whole !== undefined && whole !== '') {
    if (space !== undefined && whole.startsWith(`${space} : `)) return whole.slice(space.length + 3);
    return whole.replace(/^[^:]{1,100} : (?=\S)/, '');
  }
  const title =
    head &&
    lineOf(head)
      .replace(/^[^:]{1,100} : (?=\S)/, '')
      .replace(/ - [^-]+ - Confluence$/, '');
  return title === undefined || title === '' ? nameOf(file) : title;
}

/** The title that the name of a file holds: `On-call-and-pager_12345.html`. */
function nameOf(file: string): string {
  const name = file
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .replace(/_\d+$/, '');
  return name.replace(/[-_+]+/g, ' ').trim() || file;
}

function trailOf(tree: Root): readonly string[] {
  const trail = byId(tree, 'breadcrumbs');
  return trail === undefined
    ? []
    : elementsIn(trail, ({ tagName }) => tagName === 'a').flatMap((link) => attribute(link, 'href') ?? []);
}

function trailNames(tree: Root): readonly string[] {
  const trail = byId(tree, 'breadcrumbs');
  return trail === undefined ? [] : elementsIn(trail, ({ tagName }) => tagName === 'a').map(lineOf);
}

function isSectionOf(section: Element, id: string): boolean {
  return findElement(section, (element) => attribute(element, 'id') === id) !== undefined;
}

function attachmentsIn(section: Element): readonly Attachment[] {
  return elementsIn(section, ({ tagName }) => tagName === 'a').flatMap((link) => {
    const href = attribute(link, 'href') ?? '';
    return href === '' ? [] : [{ href, name: lineOf(link) || href }];
  });
}

/** Each is a cell whose last paragraph says who posted it. */
function commentsIn(section: Element): readonly Element[] {
  return elementsIn(section, ({ tagName }) => tagName === 'td').flatMap((cell) => {
    const children = cell.children.filter(
      (child) => !(isElement(child) && (hasClass(child, 'smallfont') || lineOf(child).startsWith('Posted by '))),
    );
    const text = { ...cell, tagName: 'div', children };
    return lineOf(text) === '' ? [] : [text];
  });
}

function frameOf(tree: Root, kept: readonly Element[]): string {
  const texts: string[] = [];
  const walk = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type === 'text') texts.push(child.value);
      if (!isElement(child) || kept.includes(child) || /^(?:script|style)$/.test(child.tagName)) continue;
      // The text of a comment stands in a copy of its cell.
      if (child.tagName === 'td' && kept.some(({ children }) => children.some((each) => child.children.includes(each))))
        for (const part of child.children) {
          if (isElement(part) && !kept.some(({ children }) => children.includes(part))) texts.push(toString(part));
        }
      else walk(child);
    }
  };
  walk(tree);
  return texts.join(' ');
}

function byId(tree: Root, id: string): Element | undefined {
  return findElement(tree, (element) => attribute(element, 'id') === id);
}

function attributeOfMeta(tree: Root, name: string): string | undefined {
  const meta = findElement(tree, (element) => element.tagName === 'meta' && attribute(element, 'name') === name);
  return meta && attribute(meta, 'content');
}
