/** The addresses of a diagram as parts of its text, so that one can be changed or taken out. */
import type { NodeOf } from '../tree.ts';
import { diagrams, isDiagram } from './load.ts';

export interface AddressInText {
  readonly url: string;
  /** In the text that was given. */
  readonly start: number;
  readonly end: number;
  /** The line it stands in. */
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** @param above how many lines stand above the diagram in the text: one in a file, where the fence is opened */
export function addressesIn(node: NodeOf<'code'>, text: string, above: 0 | 1): readonly AddressInText[] {
  if (!isDiagram(node)) return [];
  const lines = [...text.matchAll(/[^\n]*(?:\n|$)/g)];
  return diagrams()
    .diagramIn(node)
    .links.flatMap(({ url, line }) => {
      const { 0: written = '', index = 0 } = lines[line + above] ?? {};
      const at = written.indexOf(url);
      const lineEnd = index + written.trimEnd().length;
      return at === -1 ? [] : [{ url, start: index + at, end: index + at + url.length, lineStart: index, lineEnd }];
    });
}

/** The last first, so that places before it stay where they are. */
export function replaceParts(
  text: string,
  parts: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  return parts
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, part) => rest.slice(0, part.start) + part.text + rest.slice(part.end), text);
}
