/** Tabs where YAML wants spaces: reported at their place, and read as what was meant. */
import type { SourceText } from '#source/decode.ts';
import type { Notebook } from './notebook.ts';

/** One space for each tab, so that every offset stays what it was. Without a notebook nothing is said. */
export function mendTabs(source: SourceText, text: string, notebook?: Notebook): string {
  return text.replace(/^([ \t]*)(-[ ]*\t[ \t]*)?/gm, (whole, indent: string, dash: string | undefined, at: number) => {
    const inIndent = indent.indexOf('\t');
    const isBlank = /^\s*(\n|$)/.test(text.slice(at + whole.length));
    if (inIndent !== -1 && !isBlank)
      notebook?.fault(
        source.range(at + inIndent, at + inIndent + 1),
        'Unexpected tab at the start of a line, expected spaces',
        'It was read as one space. Indent with spaces: editors show tabs in different widths.',
      );
    if (dash !== undefined) {
      const tab = at + indent.length + dash.indexOf('\t');
      notebook?.fault(
        source.range(tab, tab + 1),
        'Unexpected tab after a dash, expected a space',
        'It was read as a space. Write `- ` before each item of a list.',
      );
    }
    return whole.replaceAll('\t', ' ');
  });
}
