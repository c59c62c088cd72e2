/** Elements of the storage format, which an export has turned into HTML already: `<ac:structured-macro ac:name="info">`. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import {
  attribute,
  htmlElement,
  findElement,
  isElement,
  lineOf,
  textNode,
  wordsIn,
} from '#markdown/from-html/read-html.ts';
import { altFrom } from '../../text/alt-from.ts';
import { relativeHref, resolved } from '../../text/relative.ts';
import { calloutElement, codeBlock, languageNamed } from './blocks.ts';
import { emoticonNamed } from './emoticons.ts';
import type { Met } from './met.ts';
import { attached, type PagePlaces } from './places.ts';

// cspell:ignore pagetree, pagetreesearch, livesearch, gliffy
type Inside = (part: Element | undefined) => ElementContent[];

export function storedMacro(node: Element, inside: Inside, places: PagePlaces, met: Met): ElementContent[] {
  switch (node.tagName) {
    case 'ac:structured-macro':
      return macro(node, inside, places, met);
    case 'ac:link':
      return [link(node, inside, places)];
    case 'ac:image':
      return image(node, places);
    case 'ac:task-list':
      return [htmlElement('ul', inside(node))];
    case 'ac:task':
      return [task(node, inside)];
    case 'ac:emoticon':
      return [textNode(attribute(node, 'ac:emoji-fallback') ?? emoticonNamed(attribute(node, 'ac:name')) ?? '')];
    case 'ac:parameter':
    case 'ac:task-id':
    case 'ac:placeholder':
      met.understood.push(wordsIn(node));
      return [];
    default:
      return [htmlElement('div', inside(node))];
  }
}

const PANELS: Readonly<Record<string, string>> = {
  info: 'note',
  note: 'note',
  tip: 'tip',
  warning: 'warning',
  panel: 'note',
};

const MADE_ANEW = new Set([
  'toc',
  'children',
  'pagetree',
  'attachments',
  'recently-updated',
  'pagetreesearch',
  'livesearch',
]);

function macro(node: Element, inside: Inside, places: PagePlaces, met: Met): ElementContent[] {
  const name = attribute(node, 'ac:name') ?? '';
  const given = (wanted: string) => parameter(node, wanted);
  met.understood.push(...parameters(node).map(wordsIn));
  const body = child(node, 'ac:rich-text-body');
  const text = child(node, 'ac:plain-text-body');
  if (Object.hasOwn(PANELS, name)) return [calloutElement(PANELS[name] ?? 'note', given('title') ?? '', inside(body))];
  if (name === 'expand')
    return [htmlElement('details', [htmlElement('summary', [textNode(given('title') ?? 'Details')]), ...inside(body)])];
  if (text !== undefined) {
    return [codeBlock(toString(text), languageNamed(given('language') ?? ''), given('title'))];
  }
  if (name === 'status') return [htmlElement('strong', [textNode(given('title') ?? given('colour') ?? '')])];
  if (name === 'jira') return [textNode(given('key') ?? given('jqlQuery') ?? '')];
  if (name === 'drawio' || name === 'gliffy') return diagram(given('diagramName') ?? given('name'), places, met);
  if (MADE_ANEW.has(name)) {
    met.dropped.add(name);
    return [];
  }
  return body === undefined ? [] : [htmlElement('div', inside(body))];
}

/** Drawings are kept as what draws them, with a picture beside it. */
function diagram(name: string | undefined, places: PagePlaces, met: Met): ElementContent[] {
  const file = name === undefined ? undefined : (attached(`${name}.png`, places) ?? attached(name, places));
  if (file === undefined || !/\.(?:png|svg|jpe?g|gif|webp)$/i.test(file)) {
    met.dropped.add(`drawing ${name ?? ''} without a picture`);
    return [];
  }
  places.used.add(file);
  return [
    htmlElement('p', [htmlElement('img', [], { src: relativeHref(places.file, file), alt: altFrom(name ?? file) })]),
  ];
}

function link(node: Element, inside: Inside, places: PagePlaces): ElementContent {
  const page = child(node, 'ri:page');
  const title = page && attribute(page, 'ri:content-title');
  const attachment = child(node, 'ri:attachment');
  const filename = attachment && attribute(attachment, 'ri:filename');
  const body = child(node, 'ac:link-body') ?? child(node, 'ac:plain-text-link-body');
  const words = body === undefined ? [textNode(title ?? filename ?? attribute(node, 'ac:anchor') ?? '')] : inside(body);
  const href = title === undefined ? fileAddress(filename, places) : places.titled(title);
  return href === undefined ? htmlElement('span', words) : htmlElement('a', words, { href });
}

function image(node: Element, places: PagePlaces): ElementContent[] {
  const [file, address] = [child(node, 'ri:attachment'), child(node, 'ri:url')];
  const filename = file && attribute(file, 'ri:filename');
  const src = fileAddress(filename, places) ?? (address && attribute(address, 'ri:value')) ?? filename;
  if (src === undefined) return [];
  const alt = attribute(node, 'ac:alt') ?? attribute(node, 'ac:title') ?? altFrom(filename ?? src);
  return [htmlElement('img', [], { src, alt })];
}

function fileAddress(name: string | undefined, places: PagePlaces): string | undefined {
  const beside = name === undefined ? undefined : resolved(encodeURIComponent(name.toWellFormed()), places.file);
  const file = attached(name, places) ?? (beside !== undefined && places.has(beside) ? beside : undefined);
  if (file !== undefined) places.used.add(file);
  return file === undefined ? undefined : relativeHref(places.file, file);
}

function task(node: Element, inside: Inside): Element {
  const status = child(node, 'ac:task-status');
  const checked = status !== undefined && lineOf(status) === 'complete';
  const box = htmlElement('input', [], { type: 'checkbox', checked });
  return htmlElement('li', [box, textNode(' '), ...inside(child(node, 'ac:task-body'))]);
}

function parameters(node: Element): readonly Element[] {
  return node.children.filter(isElement).filter(({ tagName }) => tagName === 'ac:parameter');
}

function parameter(node: Element, name: string): string | undefined {
  const found = parameters(node).find((each) => attribute(each, 'ac:name') === name);
  const text = found && lineOf(found);
  return text === '' ? undefined : text;
}

function child(node: Element, name: string): Element | undefined {
  return findElement(node, ({ tagName }) => tagName === name);
}
