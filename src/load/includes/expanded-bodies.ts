/** Gives the entries of a view the text that they include, from what the same readers may see. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Body } from '#model/body.ts';
import type { FindSource } from '#markdown/includes/source.ts';
import { withIncludes } from '#markdown/includes/expand.ts';
import { MOST_INCLUDES } from './circles.ts';
import { includeTarget } from './include-target.ts';

/** @param shown the entry as these readers see it; nothing where they may not */
export function expandedBody(
  { file, body }: Pick<Entry, 'file' | 'body'>,
  playbook: Pick<Playbook, 'resolve' | 'entryAt'>,
  shown: (entry: Entry) => Entry | undefined,
): Body | undefined {
  if (body === undefined || body.outline.includes.length === 0) return body;
  let left = MOST_INCLUDES * 2;
  const findFrom =
    (from: string, way: readonly string[]): FindSource =>
    (written) => {
      const target = includeTarget(written, from);
      if ('outside' in target) return undefined;
      const meant = 'file' in target ? playbook.entryAt(target.file) : playbook.resolve(target.ref);
      const entry = meant && shown(meant);
      const part = `${entry?.file ?? ''}#${target.anchor ?? ''}`;
      if (entry?.body === undefined || way.includes(part) || left === 0) return undefined;
      left -= 1;
      return {
        body: entry.body,
        file: entry.file,
        format: formatOf(entry.file),
        name: entry.id,
        anchor: target.anchor,
        find: findFrom(entry.file, [...way, part]),
      };
    };
  return withIncludes(body, file, formatOf(file), findFrom(file, [`${file}#`]));
}

function formatOf(file: string): 'md' | 'mdx' {
  return file.endsWith('.mdx') ? 'mdx' : 'md';
}
