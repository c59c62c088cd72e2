/** Texts and code that a page takes from other files: `<!--@include: ./part.md{1,10}-->`, `<<< @/limit.ts#step{2 ts}`. */
import { posix } from 'node:path';
import type { DocsSource } from '../../dialect.ts';
import { frontMatter } from '../../front-matter.ts';
import { linksFrom } from '../../marked-pages.ts';
import type { VitepressSettings } from './settings.ts';

export interface WithIncludes {
  readonly text: string;
  readonly included: readonly string[];
  /** The lines that asked for them. */
  readonly understood: readonly string[];
}

const DEEPEST = 5;
/** A few lines may not become a whole library. */
const LONGEST = 1_000_000;

export function withIncludes(
  text: string,
  file: string,
  settings: Pick<VitepressSettings, 'folder'>,
  source: DocsSource,
  depth = 0,
): WithIncludes {
  const included: string[] = [];
  const understood: string[] = [];
  let length = text.length;
  const find = (written: string) => {
    const path =
      written.startsWith('@/') || written.startsWith('@')
        ? posix.join(settings.folder, written.replace(/^@\/?/, ''))
        : posix.join(posix.dirname(file), written);
    const found = depth < DEEPEST && length < LONGEST ? source.text(path)?.text : undefined;
    return found === undefined ? undefined : { path, text: found };
  };
  const prose = text.replace(
    /<!--\s*@include:\s*([^\s{#]+)(#[\w-]+)?(\{[\d,]*\})?\s*-->/g,
    (whole, written: string, region: string | undefined, lines: string | undefined) => {
      const found = find(written);
      if (found === undefined) return whole;
      included.push(found.path);
      const fileText = source.text(found.path);
      const body =
        region === undefined && lines === undefined && fileText !== undefined
          ? frontMatter(fileText).body
          : partOf(found.text, region, lines);
      const nested = withIncludes(body, found.path, settings, source, depth + 1);
      included.push(...nested.included);
      understood.push(...nested.understood);
      length += nested.text.length;
      return linksFrom(nested.text, found.path, file).trim();
    },
  );
  const code = prose.replace(
    /^([ \t]*)<<<[ \t]*([^\s{#]+)(#[\w-]+)?[ \t]*(?:\{([^}\n]*)\})?[ \t]*(?:\[([^\]\n]*)\])?[ \t]*$/gm,
    (
      whole,
      indent: string,
      written: string,
      region: string | undefined,
      meta: string | undefined,
      label: string | undefined,
    ) => {
      const found = find(written);
      if (found === undefined) return whole;
      included.push(found.path);
      understood.push(whole);
      length += found.text.length;
      const [, lines = '', language = ''] = /^\s*([\d,\s-]*?)\s*([a-z][\w-]*)?(?::\S+)?\s*$/i.exec(meta ?? '') ?? [];
      const body = partOf(found.text, region, undefined).replace(/^\n+|\s+$/g, '');
      const fence = '`'.repeat(Math.max(3, ...[...body.matchAll(/`{3,}/g)].map(([run]) => run.length + 1)));
      const name = label ?? posix.basename(found.path);
      const head = `${fence}${language === '' ? (/\.(\w+)$/.exec(found.path)?.[1] ?? '') : language} [${name}]${lines.trim() === '' ? '' : ` {${lines.trim()}}`}`;
      return [head, ...body.split('\n'), fence].map((line) => indent + line).join('\n');
    },
  );
  return { text: code, included, understood };
}

/** The lines of a region, of a section by its heading, or by their numbers. */
function partOf(text: string, region: string | undefined, lines: string | undefined): string {
  const all = text.split('\n');
  const [, from = '', to = from] = /^\{(\d*)(?:,(\d*))?\}$/.exec(lines ?? '') ?? [];
  let part = all;
  if (region !== undefined) {
    const name = region.slice(1);
    const start = all.findIndex(
      (line) => /#?region\b/i.test(line) && line.includes(name) && !/end\s?region/i.test(line),
    );
    const end = all.findIndex((line, at) => at > start && /#?end\s?region/i.test(line));
    const heading = all.findIndex(
      (line) =>
        /^#{1,6} /.test(line) &&
        line
          .toLowerCase()
          .replace(/[^\p{L}\d]+/gu, '-')
          .includes(name.toLowerCase()),
    );
    if (start !== -1) part = all.slice(start + 1, end === -1 ? undefined : end);
    else if (heading !== -1) {
      const depth = /^#+/.exec(all[heading] ?? '')?.[0].length ?? 1;
      const next = all.findIndex((line, at) => at > heading && new RegExp(`^#{1,${String(depth)}} `).test(line));
      part = all.slice(heading, next === -1 ? undefined : next);
    }
  }
  return lines === undefined
    ? part.join('\n')
    : part.slice(Math.max(Number(from || 1) - 1, 0), to === '' ? undefined : Number(to)).join('\n');
}
