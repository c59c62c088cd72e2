/** Comments in prose; an example of one in a block of code is text. */
import type { Nodes } from 'mdast';
import { markupComments, yamlComments, type Comment, type Commented, type Span } from '#source/comments.ts';
import type { SourceText } from '#source/decode.ts';
import { partsIn } from '#source/front-matter.ts';
import { findOverload } from './overload.ts';
import { readSyntax, withoutNulls, type Format } from './syntax.ts';

const COMMENTED = new Set(['html', 'mdxFlowExpression', 'mdxTextExpression']);
const BLOCKS = new Set(['paragraph', 'heading', 'code', 'table']);

/** @param text the whole file, of which the prose is read */
export function proseComments(text: string, bodyStart: number, format: Format): Commented {
  const whole = withoutNulls(text);
  const body = whole.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + whole.slice(bodyStart);
  const comments: Comment[] = [];
  const blocks: Span[] = [];
  if (findOverload(body, format) !== undefined) return { comments, blocks };
  const pending: Nodes[] = [readSyntax(body, format).tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (from !== undefined && to !== undefined) {
      if (COMMENTED.has(node.type)) comments.push(...markupComments(body, from, to));
      if (BLOCKS.has(node.type)) blocks.push({ from, to });
    }
    if ('children' in node) for (const child of node.children) pending.push(child);
  }
  return { comments, blocks };
}

/** Those of a whole content file, in its front matter and in its prose; none in files that hold no comments. */
export function commentsIn(source: Pick<SourceText, 'file' | 'text'>): readonly Comment[] {
  const format = /\.(mdx?|ya?ml)$/.exec(source.file)?.[1];
  if (format === undefined) return [];
  if (format !== 'md' && format !== 'mdx') return yamlComments(source.text).comments;
  const { yaml, bodyStart } = partsIn(source, format) ?? { yaml: '', bodyStart: 0 };
  return [...yamlComments(yaml).comments, ...proseComments(source.text, bodyStart, format).comments];
}
