/** How a value is written where none was: as blocks, in one line, and long sentences folded. */
import { Document, Scalar, stringify, visit } from 'yaml';

/** A sentence that is longer is folded into lines. */
const WIDTH = 100;

/** As it stands behind a name or a dash: text in the same line, or lines that are indented by what `pad` says. */
export function asBlock(value: unknown, pad: string): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (node.value.length > WIDTH && !node.value.includes('\n')) node.type = Scalar.BLOCK_FOLDED;
    },
  });
  return indented(document.toString({ lineWidth: WIDTH }).replace(/\n$/, ''), pad);
}

/** The lines of a list or an object whose first one stands at a place of its own; a value in one line is not among them. */
export function isLines(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

export function inOneLine(value: unknown): string {
  return insideOf(stringify([value], { collectionStyle: 'flow', lineWidth: 0 }));
}

/** `name: value`, as it stands in braces. */
export function pairInOneLine(name: string, value: unknown): string {
  return insideOf(stringify({ [name]: value }, { collectionStyle: 'flow', lineWidth: 0 }));
}

function insideOf(flow: string): string {
  return flow.trimEnd().slice(1, -1).trim();
}

export function nameAsWritten(name: string): string {
  return stringify({ [name]: 0 }, { lineWidth: 0 })
    .trimEnd()
    .replace(/: 0$/, '');
}

/** In the style of the one it replaces, with lines as long. */
export function inStyleOf(old: Scalar, value: unknown, { pad, width }: { pad: string; width: number }): string {
  const scalar = new Scalar(value);
  if (old.type !== undefined) scalar.type = old.type;
  const written = stringify({ k: scalar }, { lineWidth: width }).replace(/^k: ?/, '');
  // What a block that keeps its last lines ends with says something.
  return indented(written.replace(/\n$/, ''), pad);
}

function indented(text: string, pad: string): string {
  return text.replaceAll(/\n(?!\n|$)/g, `\n${pad}`);
}
