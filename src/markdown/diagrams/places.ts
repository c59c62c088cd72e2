/** Where a line of a fence stands in its file. */
import type { Location } from '#model/location.ts';
import type { Positions } from '../positions.ts';
import type { NodeOf } from '../tree.ts';
import type { Fault } from './fault.ts';

/** @param place its line counts from 0, below the line that opens the fence */
export function placeInFence(
  node: NodeOf<'code'>,
  { line, part = '', from = 0 }: Pick<Fault, 'line' | 'part' | 'from'>,
  positions: Positions,
): Location {
  const source = positions.source(node);
  const starts = [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: ending }) => index + ending.length)];
  const start = starts[line + 1] ?? 0;
  const written = /^[^\r\n]*/.exec(source.slice(start))?.[0] ?? '';
  const after = written.indexOf(part, from);
  const found = part === '' ? -1 : after === -1 ? written.indexOf(part) : after;
  const offset = positions.startOffset(node) + start;
  if (found !== -1) return positions.between(offset + found, offset + found + part.length);
  const indent = written.length - written.replace(/^[\s>]+/, '').length;
  return positions.between(offset + indent, offset + written.trimEnd().length);
}
