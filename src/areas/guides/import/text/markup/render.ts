/** The parts of a text in Markdown: what components and elements hold, and what they are in Waymark. */
import { withoutMarks } from '../containers.ts';
import { HTML } from './html.ts';
import { textOfAttribute, valueOf } from './expressions.ts';
import { KNOWN } from './known.ts';
import type { Code, Element, Part } from './parts.ts';
import type { MarkupPage, Rendering, Use } from './use.ts';

export function rendered(parts: readonly Part[], page: MarkupPage, around?: Use): string {
  let out = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      out += out === '' || !out.endsWith('\n\n') ? part : part.replace(/^[ \t]*\n/, '');
      continue;
    }
    const text = 'code' in part ? ofCode(part, page) : ofElement(part, page, around);
    const isBlock = part.isBlock || /[\n\uE000]/.test(text);
    if (isBlock && /^[ \t>]*\|/.test(out.slice(out.lastIndexOf('\n') + 1))) out += inCell(text);
    else out = isBlock ? withBlock(out, text, part.indent) : out + text;
  }
  return out;
}

/** A row of a table is one line. */
function inCell(text: string): string {
  return text
    .replace(/\uE000[^\uE002]*\uE002([^\uE002]*)\uE002[^\n]*\n/g, (_, label: string) =>
      label === '' ? '' : `**${label}**\n`,
    )
    .replaceAll('\uE001', '')
    .trim()
    .replace(/\s*\n\s*/g, '<br>');
}

/** A block of its own, with an empty line before and behind it; the first in an item of a list stays behind its sign. */
function withBlock(before: string, text: string, indent: string): string {
  const start = before.lastIndexOf('\n') + 1;
  const line = before.slice(start);
  if (text.trim() === '') return line.trim() === '' ? before.slice(0, start) : before;
  const lines = text
    .replace(/^(?:[ \t]*\n)+|\s+$/g, '')
    .split('\n')
    .map((each) => (each.trim() === '' ? '' : indent + each));
  const isItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/.test(line);
  if (isItem) return `${before}${lines.join('\n').slice(indent.length)}\n\n`;
  const above = line.trim() === '' ? before.slice(0, start) : `${before}\n`;
  const gap = above === '' || above.endsWith('\n\n') ? '' : '\n';
  return `${above}${gap}${lines.join('\n')}\n\n`;
}

function ofCode({ code, isBlock }: Code, page: MarkupPage): string {
  if (/^(?:\/\*[\s\S]*\*\/|\/\/[^\n]*)$/.test(code)) {
    page.understood.push(code);
    return '';
  }
  if (/^(?:(?:props\.)?children)?$/.test(code)) {
    page.understood.push(code);
    return '';
  }
  const value = valueOf(code, page.names);
  if (typeof value === 'string' || typeof value === 'number') {
    page.understood.push(code);
    return withoutMarks(String(value));
  }
  page.asCode.push(code);
  return isBlock && code.includes('\n')
    ? `\`\`\`jsx\n${code.replaceAll('```', "'''")}\n\`\`\``
    : `\`${code.replace(/\s+/g, ' ').replaceAll('`', "'")}\``;
}

function ofElement(element: Element, page: MarkupPage, around: Use | undefined): string {
  const use = useOf(element, page, around);
  return renderingOf(use.name, page)(use, page);
}

function useOf(element: Element, page: MarkupPage, around: Use | undefined): Use {
  const { name, attributes } = element.tag;
  const at = (key: string) =>
    attributes.get(key) ?? bound(attributes.get(`:${key}`) ?? attributes.get(`v-bind:${key}`));
  const use: Use = {
    name,
    element,
    around,
    has: (key) => at(key) !== undefined,
    text: (...keys) => keys.map((key) => textOfAttribute(at(key), page.names)).find((text) => text !== undefined),
    value(key) {
      const attribute = at(key);
      if (attribute === undefined || 'isSet' in attribute) return undefined;
      return 'text' in attribute ? attribute.text : valueOf(attribute.expression, page.names);
    },
    body: () => atMargin(rendered(element.parts, page, use)),
  };
  return use;
}

/** What Vue binds, `:text="name"`, is an expression. */
function bound(attribute: ReturnType<Element['tag']['attributes']['get']>) {
  return attribute !== undefined && 'text' in attribute ? { expression: attribute.text } : attribute;
}

function renderingOf(name: string, page: MarkupPage): Rendering {
  if (Object.hasOwn(page.renderings, name)) return page.renderings[name] ?? unknown;
  if (Object.hasOwn(KNOWN, name)) return KNOWN[name] ?? unknown;
  // A component may have the name of an element with a capital: `<Mark>`.
  const html = name === name.toUpperCase() ? name.toLowerCase() : name;
  return Object.hasOwn(HTML, html) ? (HTML[html] ?? unknown) : unknown;
}

/** What a component says is in what it holds, and in attributes that name a text. */
function unknown(use: Use, page: MarkupPage): string {
  if (/^[A-Z]|-/.test(use.name)) page.unknown.add(use.name);
  const title = use.text('title', 'label', 'heading', 'name', 'text', 'question');
  const more = use.text('description', 'summary', 'content', 'caption', 'answer');
  const link = use.text('href', 'to', 'link', 'url');
  const body = use.body();
  if (!use.element.isBlock && more === undefined && !body.includes('\n')) {
    const text = [title, body].filter((each) => each !== undefined && each !== '').join(' ');
    return link === undefined || text === '' ? text : `[${text}](${link})`;
  }
  const name = title === undefined ? '' : link === undefined ? `**${title}**` : `**[${title}](${link})**`;
  return [name, more ?? '', body].filter((each) => each.trim() !== '').join('\n\n');
}

/** Without the indentation that all lines share. */
export function atMargin(text: string): string {
  const lines = text.split('\n');
  const [first = '', ...others] = lines;
  const counted = first.trim() === '' ? others : others.length === 0 ? [] : others;
  const indents = counted.flatMap((line) => (line.trim() === '' ? [] : [/^[ \t]*/.exec(line)?.[0].length ?? 0]));
  const least = indents.length === 0 ? 0 : indents.reduce((a, b) => Math.min(a, b));
  return [
    first.trimStart(),
    ...others.map((line) => line.slice(Math.min(least, line.length - line.trimStart().length))),
  ]
    .join('\n')
    .replace(/^(?:[ \t]*\n)+|\s+$/g, '');
}
