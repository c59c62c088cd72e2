/** Prose of the source that becomes prose of an entry: sections from the second level down, links that lead somewhere. */
import { posix } from 'node:path';
import { decoded } from '#model/decoded.ts';
import type { MarkdownSection } from './sections.ts';

/** The Markdown of a section and all below it, without its own heading. */
export function proseOf(section: MarkdownSection, depth = 2): string {
  const own = section.blocks.map((block) => (block.is === 'quote' ? `> ${block.text}` : block.text));
  const below = section.children.map(
    (child) => `${'#'.repeat(Math.min(6, depth))} ${child.heading}\n\n${proseOf(child, depth + 1)}`,
  );
  return [...own, ...below].join('\n\n').trim();
}

/**
 * Relative links lead to the same text where it became part of what is written, and are words otherwise.
 * @param from the file that the text is from
 * @param target where a file of the source went; an address, or nothing
 */
export function relink(text: string, from: string, target: (path: string) => string | undefined): string {
  return text.replace(
    /(!?)\[([^\]]*)\]\(([^)\s]+)(\s+"[^"]*")?\)/g,
    (whole, image: string, label: string, url: string) => {
      if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return image === '' ? whole : label;
      const path = posix.normalize(posix.join(posix.dirname(from), decoded(url.replace(/#.*$/, ''))));
      const to = url.startsWith('#') || url.startsWith('/') ? undefined : target(path);
      return image === '' && to !== undefined ? `[${label}](${to})` : label;
    },
  );
}

/** Text of a source whose files become no files here: its relative links are words. */
export function unlinked(text: string): string {
  return relink(text, '', () => undefined);
}

/** Where links of a text lead, as paths of the source. */
export function linkedPaths(text: string, from: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)/g)].flatMap(([, url = '']) => {
    const web = /^https?:\/\/[^/]+\/(?:[^/]+\/){2}(?:-\/)?(?:blob|tree|src|raw)\/[^/]+\/(.+)$/.exec(url);
    if (web?.[1] !== undefined) return [decoded(web[1].replace(/[#?].*$/, ''))];
    if (/^[a-z][a-z0-9+.-]*:|^#/i.test(url)) return [];
    return [posix.normalize(posix.join(posix.dirname(from), decoded(url.replace(/[#?].*$/, ''))))];
  });
}
