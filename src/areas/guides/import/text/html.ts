/** HTML that no page may hold: attributes that style or run are taken off, elements that are not shown give way to what they say. */
import { isAllowedAttribute, isAllowedElement, STRIPPED } from '#markdown/allowed-html.ts';
import { openingTags, type HtmlTag } from '#markdown/html-tags.ts';
import type { Edit } from './edits.ts';
import { outsideCode } from './outside-code.ts';
import type { TextTree } from './tree-of.ts';

/** Elements whose words are no text of the page. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript']);

/** What shows something from elsewhere becomes a link to it. */
const SHOWS = new Set(['iframe', 'video', 'audio', 'embed', 'source', 'object']);

export function cleanHtml({ index, positions }: TextTree): readonly Edit[] {
  const pieces = index
    .nodes('html')
    .map(({ node }) => ({ start: positions.startOffset(node), source: positions.source(node) }));
  return pieces.flatMap(({ start, source }, at) =>
    [...openings(source), ...closings(source)].map(({ from, to, text, until }) => ({
      from: start + from,
      to: (until === undefined ? undefined : endBehind(until, pieces.slice(at + 1, at + 50))) ?? start + to,
      text,
    })),
  );
}

interface Opened extends Edit {
  /** An element that is taken out whole and ends in a later piece. */
  readonly until?: string;
}

/** In a line of text, each tag is a piece of its own. */
function endBehind(
  name: string,
  pieces: readonly { readonly start: number; readonly source: string }[],
): number | undefined {
  for (const { start, source } of pieces) {
    const end = new RegExp(`</${name}\\s*>`, 'i').exec(source);
    if (end !== null) return start + end.index + end[0].length;
  }
  return undefined;
}

function openings(source: string): readonly Opened[] {
  return openingTags(source).flatMap((tag): readonly Opened[] => {
    if (isAllowedElement(tag.name)) return [...rankOf(tag), ...attributesOff(tag, source)];
    if (UNREAD.has(tag.name) || tag.name === 'svg') {
      const end = new RegExp(`</${tag.name}\\s*>`, 'i').exec(source.slice(tag.end));
      return end === null
        ? [{ from: tag.start, to: tag.end, text: '', until: tag.name }]
        : [{ from: tag.start, to: tag.end + end.index + end[0].length, text: '' }];
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

/** Each by itself, so that an address that stays can be led elsewhere in the same pass. */
function attributesOff(tag: HtmlTag, source: string): readonly Edit[] {
  if (Object.keys(tag.attributes).every((name) => isAllowedAttribute(tag.name, name))) return [];
  const from = tag.start + 1 + tag.name.length;
  // An anchor alone is gone: links to it lead to the heading it stood at.
  return [...source.slice(from, tag.end).matchAll(ATTRIBUTE)].flatMap(({ 0: whole, 1: name = '', index }) =>
    isAllowedAttribute(tag.name, name.toLowerCase())
      ? []
      : [{ from: from + index, to: from + index + whole.length, text: '' }],
  );
}

/** With the space before it. */
const ATTRIBUTE = /[\s/]+([^\s/>=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']*))?/g;

/** The first rank is the title's, which stands above the text. */
function rankOf({ name, start }: HtmlTag): readonly Edit[] {
  return name === 'h1' ? [{ from: start + 1, to: start + 3, text: 'h2' }] : [];
}

function closings(source: string): readonly Opened[] {
  return [...source.matchAll(/<\/([a-z][\w-]*)\s*>/gi)].flatMap(({ 0: whole, 1: name = '', index }) =>
    /^h1$/i.test(name)
      ? [{ from: index, to: index + whole.length, text: '</h2>' }]
      : isAllowedElement(name.toLowerCase()) ||
          ((STRIPPED as readonly string[]).includes(name.toLowerCase()) &&
            name.toLowerCase() !== 'svg' &&
            !UNREAD.has(name.toLowerCase()) &&
            !SHOWS.has(name.toLowerCase()))
        ? []
        : [{ from: index, to: index + whole.length, text: '' }],
  );
}

/** What held an icon or an anchor and nothing else. */
export function withoutEmptyTags(text: string): string {
  return outsideCode(text, (words) => words.replace(/<(a|b|em|i|span|strong)>[ \t]*<\/\1>/g, ''));
}
