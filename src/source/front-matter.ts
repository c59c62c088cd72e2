/** Splits a file into its data and its prose. Offsets stay those of the file. */
import type { SourceText } from './decode.ts';

export interface Parts {
  /** The YAML from the start of the file; the opening `---` stays in, YAML reads it as the start of a document. */
  readonly yaml: string;
  /** Where the prose begins; the file's length where there is none. */
  readonly bodyStart: number;
}

const FENCE = /^---[ \t]*\r?$/;

/** A YAML file is data from end to end; a Markdown file must open with front matter: none where it does not. */
export function partsIn(source: Pick<SourceText, 'text'>, format: 'md' | 'mdx' | 'yaml'): Parts | undefined {
  if (format === 'yaml') return { yaml: source.text, bodyStart: source.text.length };
  const firstEnd = lineEnd(source.text, 0);
  if (!FENCE.test(source.text.slice(0, firstEnd))) return undefined;
  for (let start = firstEnd + 1; start <= source.text.length;) {
    const end = lineEnd(source.text, start);
    if (FENCE.test(source.text.slice(start, end)))
      return { yaml: source.text.slice(0, start), bodyStart: Math.min(end + 1, source.text.length) };
    start = end + 1;
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}
