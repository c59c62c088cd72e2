/** Pages with components, read one by one: the parts that they include, and what is to be said of all of them together. */
import { posix } from 'node:path';
import { counted } from '#words/number-words.ts';
import type { DocsSource } from './dialect.ts';
import { frontMatter } from './front-matter.ts';
import { codeIn } from './text/code-in.ts';
import { edited } from './text/edits.ts';
import { markupText, type MarkupOptions } from './text/markup/page.ts';

export interface MarkedPages {
  /** The text of a page. @param body what stands below its fields */
  text(file: string, body: string, options: MarkupOptions): string;
  /** Files that stand in other pages. */
  readonly included: ReadonlySet<string>;
  understood(): readonly string[];
  notes(): readonly string[];
}

const DEEPEST = 5;
const SHOWN = 8;

/** @param resolve the file that an import means */
export function markedPages(
  source: DocsSource,
  resolve: (written: string, from: string) => string | undefined,
): MarkedPages {
  const included = new Set<string>();
  const understood: string[] = [];
  const unknown = new Set<string>();
  let asCode = 0;
  const read = (file: string, body: string, options: MarkupOptions, depth: number): ReturnType<typeof markupText> =>
    markupText(body, {
      ...options,
      included(written, values) {
        const part = resolve(written, file);
        const text = part === undefined || depth >= DEEPEST ? undefined : source.text(part);
        if (part === undefined || text === undefined) return undefined;
        included.add(part);
        const made = read(
          part,
          frontMatter(text).body,
          { ...options, values: new Map([...values, ['props', Object.fromEntries(values)]]) },
          depth + 1,
        );
        return { ...made, text: linksFrom(made.text, part, file) };
      },
    });
  return {
    included,
    text(file, body, options) {
      const made = read(file, body, options, 0);
      understood.push(...made.understood);
      for (const name of made.unknown) unknown.add(name);
      asCode += made.asCode;
      return made.text;
    },
    understood: () => understood,
    notes: () => [
      ...(unknown.size === 0
        ? []
        : [
            `Of components that Waymark does not know, what they hold is kept: ${[...unknown]
              .slice(0, SHOWN)
              .map((name) => `\`<${name}>\``)
              .join(', ')}${unknown.size > SHOWN ? ' …' : ''}`,
          ]),
      ...(asCode === 0 ? [] : [`As code: ${counted(asCode, 'expression')} that only a run could work out`]),
    ],
  };
}

/** Addresses in a part lead from where it stands; in the page that shows it they lead from there. */
export function linksFrom(text: string, part: string, page: string): string {
  const [from, to] = [posix.dirname(part), posix.dirname(page)];
  if (from === to) return text;
  const code = codeIn(text);
  const edits = [
    ...text.matchAll(
      /(\]\(<?|(?:src|href)=")(\.{1,2}\/[^)\s>"]*|[\w-][\w./-]*\.(?:mdx?|png|jpe?g|gif|svg|webp)(?:#[^)\s>"]*)?)/g,
    ),
  ].flatMap(({ index, 1: before = '', 2: address = '' }) =>
    code.some((span) => span.from <= index && index < span.to)
      ? []
      : [
          {
            from: index + before.length,
            to: index + before.length + address.length,
            text: posix.relative(to, posix.join(from, address)),
          },
        ],
  );
  return edited(text, edits);
}
