/** HTML that no page may hold: attributes that style or run are taken off, elements that are not shown give way to what they say. */
import { isAllowedAttribute, isAllowedElement, STRIPPED } from '#markdown/allowed-html.ts';
import { openingTags, type HtmlTag } from '#markdown/html-tags.ts';
import type { Edit } from './edits.ts';
import type { TextTree } from './tree-of.ts';

/** Elements whose words are no text of the page. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript']);

/** What shows something from elsewhere becomes a link to it. */
const SHOWS = new Set(['iframe', 'video', 'audio', 'embed', 'source', 'object']);

export function cleanHtml({ index, positions }: TextTree): readonly Edit[] {
  return index.nodes('html').flatMap(({ node }) => {
    const start = positions.startOffset(node);
    const source = positions.source(node);
    return [...openings(source), ...closings(source)].map(({ from, to, text }) => ({
      from: start + from,
      to: start + to,
      text,
    }));
  });
}

function openings(source: string): readonly Edit[] {
  return openingTags(source).flatMap((tag): readonly Edit[] => {
    if (isAllowedElement(tag.name)) return attributesOff(tag, source);
    if (UNREAD.has(tag.name) || tag.name === 'svg') {
      const end = new RegExp(`</${tag.name}\\s*>`, 'i').exec(source.slice(tag.end));
      return [{ from: tag.start, to: end === null ? tag.end : tag.end + end.index + end[0].length, text: '' }];
    }
    const address = SHOWS.has(tag.name) ? (tag.attributes.src ?? tag.attributes.data) : undefined;
    if (address !== undefined && /^(https?:)?\/\//i.test(address)) {
      const url = address.replace(/^\/\//, 'https://').replace(/[<>\s]/g, encodeURIComponent);
      const words = tag.attributes.title ?? '';
      return [
        {
          from: tag.start,
          to: tag.end,
          text: words === '' ? `<a href="${url}">${url}</a>` : `<a href="${url}">${words}</a>`,
        },
      ];
    }
    return (STRIPPED as readonly string[]).includes(tag.name) || !/^[a-z][\w-]*$/.test(tag.name)
      ? []
      : [{ from: tag.start, to: tag.end, text: '' }];
  });
}

function attributesOff(tag: HtmlTag, source: string): readonly Edit[] {
  const names = Object.keys(tag.attributes);
  if (names.every((name) => isAllowedAttribute(tag.name, name))) return [];
  // An anchor alone is gone: links to it lead to the heading it stood at.
  const kept = names.filter((name) => isAllowedAttribute(tag.name, name));
  const isClosed = source.slice(tag.start, tag.end).endsWith('/>');
  const attributes = kept.map((name) => {
    const value = tag.attributes[name] ?? '';
    return ` ${name}="${value.replaceAll('"', '&quot;')}"`;
  });
  return [{ from: tag.start, to: tag.end, text: `<${tag.name}${attributes.join('')}${isClosed ? ' />' : '>'}` }];
}

function closings(source: string): readonly Edit[] {
  return [...source.matchAll(/<\/([a-z][\w-]*)\s*>/gi)].flatMap(({ 0: whole, 1: name = '', index }) =>
    isAllowedElement(name.toLowerCase()) ||
    ((STRIPPED as readonly string[]).includes(name.toLowerCase()) &&
      !UNREAD.has(name.toLowerCase()) &&
      !SHOWS.has(name.toLowerCase()))
      ? []
      : [{ from: index, to: index + whole.length, text: '' }],
  );
}
