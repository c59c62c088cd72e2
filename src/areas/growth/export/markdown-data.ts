/** What Markdown has no words for, in a comment at the end of a document that no reader sees: so it can be read back as the same ladder. */
import { portableSchema, type PortableLadder } from './portable.ts';

const START = '<!-- waymark/ladder: read back by `waymark import ladder`, leave it as it is. ';
const COMMENT = /\n*<!-- waymark\/ladder: [^{]*(\{.*\}) -->\s*$/s;

export function withData(document: string, ladder: PortableLadder): string {
  // A comment ends at `-->`, and may hold no `--` before.
  const data = JSON.stringify(ladder).replace(/--/g, '-\\u002d').replace(/>/g, '\\u003e');
  return `${document.trimEnd()}\n\n${START}${data} -->\n`;
}

export function hasData(text: string): boolean {
  return COMMENT.test(text);
}

/** @returns the document without its data, and the data where they are those of a ladder */
export function dataOf(text: string): { readonly document: string; readonly ladder: PortableLadder | undefined } {
  const found = COMMENT.exec(text);
  const document = found === null ? text : `${text.slice(0, found.index).trimEnd()}\n`;
  try {
    return { document, ladder: portableSchema.safeParse(JSON.parse(found?.[1] ?? '')).data };
  } catch {
    return { document, ladder: undefined };
  }
}
