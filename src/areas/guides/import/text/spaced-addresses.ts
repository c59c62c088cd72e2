/** Addresses of files with spaces, `[Rota](On call.md)`, which most tools take and Markdown reads as text. */
import { outsideCode } from './outside-code.ts';

const SPACED =
  /(\]\()[ \t]*([^()<>"'\s][^()<>"'\n]{0,200} [^()<>"'\n]{0,200}\.(?:md|mdx|markdown|html?|png|jpe?g|gif|svg|webp|pdf)(?:#[^()<>"'\s]{0,200})?)((?:[ \t]+"[^"\n]{0,200}")?[ \t]*\))/gi;

export function withAngles(text: string): string {
  return text.includes('](') ? outsideCode(text, (words) => words.replace(SPACED, '$1<$2>$3')) : text;
}
