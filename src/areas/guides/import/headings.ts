/** The title comes out of the text of a page, and what is left of its headings begins with the second rank. */
import { headingAnchors } from '#markdown/heading-anchors.ts';
import { edited, type Edit } from './text/edits.ts';
import { treeOf, type TextTree } from './text/tree-of.ts';

export interface Headed {
  /** The heading that was the title; none where there is no such heading. */
  readonly title: string | undefined;
  readonly text: string;
}

export function withoutTitle(text: string): Headed {
  const { index, positions } = treeOf(text);
  const anchors = headingAnchors(index, positions);
  const tops = anchors.filter(({ node }) => node.depth === 1);
  const [top] = tops;
  const begins =
    top !== undefined &&
    index.all.find(({ node, parent }) => parent?.type === 'root' && !isSilent(node.type, positions.source(node)))
      ?.node === top.node;
  // Where several are of the first rank, the first is the title only where it begins the text.
  const title = top !== undefined && (tops.length === 1 || begins) && top.text.trim() !== '' ? top : undefined;
  const rest = anchors.filter((each) => each !== title);
  const least = Math.min(...rest.map(({ node }) => node.depth));
  let last = 1;
  const edits = rest.flatMap(({ node }): readonly Edit[] => {
    const depth = Math.min(node.depth - least + 2, last + 1, 6);
    last = depth;
    const source = positions.source(node);
    const from = positions.startOffset(node);
    if (node.depth === depth && source.startsWith('#')) return [];
    if (source.startsWith('#')) return [{ from, to: from + node.depth, text: '#'.repeat(depth) }];
    // A heading that is underlined has two ranks only, and may have several lines.
    const words = source
      .replace(/\n[^\n]*$/, '')
      .replace(/[ \t]*\n[ \t]*/g, ' ')
      .trim();
    return words.includes('\n') ? [] : [{ from, to: from + source.length, text: `${'#'.repeat(depth)} ${words}` }];
  });
  if (title === undefined) {
    const written = tops.length === 0 ? titleInHtml({ index, positions }) : undefined;
    if (written !== undefined)
      return { title: written.words, text: edited(text, [...edits, written.edit]).replace(/^\s*\n/, '') };
  } else {
    const from = positions.startOffset(title.node);
    edits.push({ from, to: from + positions.source(title.node).length, text: '' });
  }
  return { title: title?.text.trim(), text: edited(text, edits).replace(/^\s*\n/, '') };
}

/** What may stand before a title without being text. */
function isSilent(type: string, source: string): boolean {
  return type === 'definition' || (type === 'html' && source.startsWith('<!--'));
}

/** `<h1 align="center">Name</h1>`, as pages of repositories begin. A picture in it stays. */
function titleInHtml({ index, positions }: TextTree): { readonly words: string; readonly edit: Edit } | undefined {
  const found = index.nodes('html').flatMap(({ node, parent }) => {
    if (parent?.type !== 'root') return [];
    const [whole, inside = ''] = /<h1\b[^>]*>([\s\S]*?)<\/h1\s*>/i.exec(positions.source(node)) ?? [];
    return whole === undefined ? [] : [{ node, whole, inside }];
  });
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  const words = only.inside
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [picture = ''] = /<img\b[^>]*>/i.exec(only.inside) ?? [];
  const alt = /\balt\s*=\s*["']([^"']+)["']/i.exec(picture)?.[1]?.trim() ?? '';
  if (words === '' && alt === '') return undefined;
  const from = positions.startOffset(only.node) + positions.source(only.node).indexOf(only.whole);
  return { words: words === '' ? alt : words, edit: { from, to: from + only.whole.length, text: picture } };
}
