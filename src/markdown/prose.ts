/** The displayed words of a body, each at its offset in the file. Code, markup and addresses are covered by placeholders. */
import type { Positions } from './positions.ts';
import type { TreeIndex } from './tree.ts';

/** Replaces a character inside a line that is not plain text: code, a tag, an escaped character. */
const COVERED = '\uE000';

/** As long as the file, so that an offset in one is an offset in the other. Between blocks there are only spaces. */
export function proseOf(text: string, index: TreeIndex, positions: Positions): string {
  const signs = text.replace(/[^\r\n]/g, ' ').split('');
  for (const { node } of index.nodes('paragraph', 'heading', 'tableCell', 'descriptionTerm')) {
    const start = positions.startOffset(node);
    const source = positions.source(node);
    for (let at = 0; at < source.length; at += 1) if (!isLineEnd(source[at])) signs[start + at] = COVERED;
    // Quote markers and indentation of continued lines are not words.
    for (const { 0: lead, index: at } of source.matchAll(/(?<=[\r\n])[ \t>]+/g))
      signs.fill(' ', start + at, start + at + lead.length);
  }
  for (const { node, parent } of index.nodes('text')) {
    if (parent?.type === 'link' && !positions.source(parent).startsWith('[')) continue;
    const start = positions.startOffset(node);
    const source = positions
      .source(node)
      .replace(/\\[!-/:-@[-`{-~]/g, COVERED.repeat(2))
      .replace(/(?<=[\r\n])[ \t>]+/g, (lead) => ' '.repeat(lead.length))
      // A heading's anchor is not one of its words.
      .replace(parent?.type === 'heading' ? /\{:?[ \t]*[#.][^{}]*\}\s*$/ : /$^/, (mark) => COVERED.repeat(mark.length));
    for (let at = 0; at < source.length; at += 1) signs[start + at] = source[at] ?? ' ';
  }
  return signs.join('');
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r';
}
