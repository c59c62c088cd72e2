/** A page of MDX, or of Markdown with elements and components, in Markdown that Waymark reads. */
import { directives, withoutMarks, type ContainerNames } from '../containers.ts';
import { fencesRead } from '../fences.ts';
import { codeIn } from '../code-in.ts';
import { edited } from '../edits.ts';
import { moduleOf } from './modules.ts';
import { partsOf, type Syntax } from './parts.ts';
import { rendered } from './render.ts';
import type { MarkupPage, Renderings } from './use.ts';
import { readScript } from '#source/script-data.ts';

export interface MarkupOptions extends Syntax {
  /** Whether lines of modules stand in it: `import`, `export`. */
  readonly hasModules: boolean;
  readonly containers?: ContainerNames;
  /** The text of a file that the page imports and uses as a component; none where that is no page. */
  included?(file: string, values: ReadonlyMap<string, unknown>): MarkupText | undefined;
  /** What the page is handed: its fields, the attributes of a part. */
  readonly values?: ReadonlyMap<string, unknown>;
}

export interface MarkupText {
  readonly text: string;
  readonly understood: readonly string[];
  readonly unknown: ReadonlySet<string>;
  /** How many expressions stand in it as code. */
  readonly asCode: number;
}

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i;

export function markupText(source: string, options: MarkupOptions): MarkupText {
  const given = options.values ?? new Map<string, unknown>();
  const clean = withoutMarks(source).replace(/[\uE003]/g, '');
  const module = options.hasModules ? moduleOf(clean, given) : { ...setupOf(clean, given, options), script: '' };
  const nested: MarkupText[] = [];
  const page: MarkupPage = {
    names: module,
    understood: [module.script.replace(/['"][^'"]*['"]/g, ' ')],
    unknown: new Set(),
    asCode: [],
    renderings: partsImported(module.imports, options, nested),
  };
  const markup = headingsApart(rendered(partsOf(module.text, options), page));
  const fences = fencesRead(directives(markup, options.containers, page.understood));
  const left = [...module.declared.values()].flat().filter((text) => /\s/.test(text) && !fences.text.includes(text));
  const text =
    left.length === 0 ? fences.text : `${fences.text.trimEnd()}\n\n${left.map((each) => `- ${each}`).join('\n')}\n`;
  return {
    text: withoutGaps(text).replaceAll('\uE003', ''),
    understood: [...page.understood, ...fences.understood, ...nested.flatMap((each) => each.understood)].filter(
      (each) => each.trim() !== '',
    ),
    unknown: new Set([...page.unknown, ...nested.flatMap((each) => [...each.unknown])]),
    asCode: page.asCode.length + nested.reduce((sum, each) => sum + each.asCode, 0),
  };
}

/** What a page of VitePress declares in its script. */
function setupOf(text: string, given: ReadonlyMap<string, unknown>, { expressions }: Syntax) {
  const scripts = expressions === 'vue' ? [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)] : [];
  const declared = readScript('setup.ts', scripts.map(([, script = '']) => script).join('\n')).declared;
  return {
    text,
    values: new Map([...given, ...declared]),
    imports: new Map<string, string>(),
    declared: new Map<string, readonly string[]>(),
  };
}

/** Parts of pages and pictures that are used like components. */
function partsImported(imports: ReadonlyMap<string, string>, options: MarkupOptions, nested: MarkupText[]): Renderings {
  return Object.fromEntries(
    [...imports].flatMap(([name, file]): readonly (readonly [string, Renderings[string]])[] => {
      if (PICTURE.test(file)) return [[name, (use) => `![${use.text('alt', 'title') ?? ''}](${file})`]];
      if (!/\.mdx?$/i.test(file)) return [];
      return [
        [
          name,
          (use) => {
            const values = new Map([...use.element.tag.attributes.keys()].map((key) => [key, use.value(key)] as const));
            const part = options.included?.(file, values);
            if (part !== undefined) nested.push(part);
            return part?.text ?? use.body();
          },
        ],
      ];
    }),
  );
}

/** What stands behind a heading as a sign goes below it, so that the heading has the anchor it had. */
function headingsApart(text: string): string {
  return text.replace(/^(#{1,6} .*?\S)[ \t]+((?:\*[^*\n]+\*[ \t]*)+)$/gm, (whole, heading: string, badges: string) =>
    heading.endsWith('*') ? whole : `${heading}\n\n${badges.trim()}`,
  );
}

/** At most one empty line in a row, but in code. */
function withoutGaps(text: string): string {
  const code = codeIn(text);
  const edits = [...text.matchAll(/\n(?:[ \t]*\n){2,}/g)].flatMap(({ index, 0: gap }) =>
    code.some(({ from, to }) => from < index && index + gap.length < to)
      ? []
      : [{ from: index, to: index + gap.length, text: '\n\n' }],
  );
  return edited(text, edits);
}
