/** The text of one page of MkDocs, as Waymark's Markdown has it. */
import { withoutAttributeLists } from '../../text/attribute-lists.ts';
import { withDirectives } from '../../text/indented-blocks.ts';
import { linesOf, outsideCode } from '../../text/outside-code.ts';
import { withSigns } from '../../text/signs.ts';
import type { MkdocsConfig } from './config.ts';
import { withoutMarkedBlocks } from './marked-blocks.ts';
import { withoutHtmlAround } from './markdown-in-html.ts';

export function pageText(text: string, config: MkdocsConfig, understood: string[] = []): string {
  const marked = withSigns(
    withoutAttributeLists(
      withDirectives(withoutMarkedBlocks(withoutHtmlAround(cellsKept(filled(text, config, understood))), understood)),
    ),
    {
      marks: config.extension('pymdownx.mark') !== undefined,
      carets: config.extension('pymdownx.caret') !== undefined,
      tildes: config.extension('pymdownx.tilde') !== undefined,
    },
  );
  return outsideCode(marked, (words) => words.replace(/^\[(?:TOC|TAGS)\][ \t]*$/gm, ''));
}

/** Between backticks, a bar is no edge of a cell to Python-Markdown. */
function cellsKept(text: string): string {
  return linesOf(text)
    .map(({ line, isCode }) =>
      isCode || !/^[ \t]*\|.*`/.test(line)
        ? line
        : line.replace(/`[^`\n]+`/g, (code) => code.replace(/(?<!\\)\|/g, String.raw`\|`)),
    )
    .join('\n');
}

// cspell:ignore markdownextradata
/** Values of the settings that the plugin macros writes into pages: `{{ config.site_name }}`, `{{ version }}`. */
function filled(text: string, config: MkdocsConfig, understood: string[]): string {
  if (config.plugin('macros') === undefined && config.plugin('markdownextradata') === undefined) return text;
  return text
    .replace(/\{%-?[ \t]*(?:end)?raw[ \t]*-?%\}/g, '')
    .replace(/\{\{[ \t]*([\w.]{1,100})[ \t]*\}\}/g, (written, name: string) => {
      const steps = name.split('.');
      const from =
        steps[0] === 'config' ? ([config.data, steps.slice(1)] as const) : ([config.data.extra, steps] as const);
      const value = from[1].reduce<unknown>(
        (part, step) =>
          typeof part === 'object' && part !== null && Object.hasOwn(part, step)
            ? (part as Readonly<Record<string, unknown>>)[step]
            : undefined,
        from[0],
      );
      if (typeof value !== 'string' && typeof value !== 'number') return written;
      understood.push(written);
      return String(value);
    });
}
