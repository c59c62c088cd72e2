/** Pictures that another site holds, such as badges: a playbook shows only its own, so that each becomes a link by its words. */
import { openingTags } from '#markdown/html-tags.ts';
import type { Edit } from './edits.ts';
import type { TextTree } from './tree-of.ts';

const ELSEWHERE = /^(?:https?:)?\/\/./i;

/** @param isOut says of a web address whether it leads to nothing that comes along */
export function picturesElsewhere({ index, positions }: TextTree, isOut: (url: string) => boolean): readonly Edit[] {
  const out = (url: string | undefined): url is string => url !== undefined && ELSEWHERE.test(url) && isOut(url);
  const defined = new Map(index.nodes('definition').map(({ node }) => [node.identifier, node.url]));
  let links = 0;
  return index.all.flatMap(({ node, parent }): readonly Edit[] => {
    if (node.type === 'html') {
      const edits = inHtml(positions.source(node), positions.startOffset(node), links, out);
      links = edits.links;
      return edits.all;
    }
    if (node.type !== 'image' && node.type !== 'imageReference') return [];
    const url = node.type === 'image' ? node.url : defined.get(node.identifier);
    if (!out(url)) return [];
    const from = positions.startOffset(node);
    const source = positions.source(node);
    const isInLink = parent?.type === 'link' || parent?.type === 'linkReference' || links > 0;
    const label = escaped(wordsFor(node.alt, url));
    return [{ from, to: from + source.length, text: isInLink ? label : `[${label}](${addressOf(url)})` }];
  });
}

/** A link of HTML may begin in one piece and end in another. */
function inHtml(
  source: string,
  start: number,
  before: number,
  out: (url: string | undefined) => url is string,
): { readonly all: readonly Edit[]; readonly links: number } {
  const ends = [...source.matchAll(/<\/a\s*>/gi)].map(({ index }) => index);
  const tags = openingTags(source);
  const openAt = (at: number) =>
    before +
    tags.filter(({ name, start: from }) => name === 'a' && from < at).length -
    ends.filter((end) => end < at).length;
  return {
    all: tags.flatMap(({ name, attributes, start: from, end }): readonly Edit[] => {
      if (name !== 'img' || !out(attributes.src)) return [];
      const words = wordsFor(attributes.alt, attributes.src).replace(/[<>]/g, '');
      const url = attributes.src.replace(/^\/\//, 'https://').replace(/[<>"\s]/g, encodeURIComponent);
      const text = openAt(from) > 0 ? words : `<a href="${url}">${words}</a>`;
      return [{ from: start + from, to: start + end, text }];
    }),
    links: Math.max(0, openAt(source.length)),
  };
}

function wordsFor(alt: string | null | undefined, url: string): string {
  const words = alt?.trim() ?? '';
  return words === '' ? nameIn(url) : words;
}

function nameIn(url: string): string {
  return (
    url
      .replace(/[?#].*$/s, '')
      .replace(/\/+$/, '')
      .replace(/^.*\//, '') || 'Picture'
  );
}

function escaped(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\[\]`*_<>]/g, String.raw`\$&`);
}

function addressOf(url: string): string {
  const whole = url.replace(/^\/\//, 'https://');
  return /[\s()<>]/.test(whole) ? `<${whole.replace(/[<>\n]/g, encodeURIComponent)}>` : whole;
}
