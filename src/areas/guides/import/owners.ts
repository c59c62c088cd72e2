/** Who keeps an imported page: the team that the page or the CODEOWNERS file of the source names, where the playbook has it. */
import { slug } from '#load/slug.ts';
import { CODEOWNERS_PLACES } from '#model/codeowners.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { covers } from '#model/path-pattern.ts';
import type { DocsPage, DocsSource } from './dialect.ts';

/** @returns `team/platform`; none where the source names no team that is known */
export function ownerFinder(source: DocsSource, existing: ContentTree): (page: DocsPage) => string | undefined {
  const known = new Map(
    existing.files.flatMap(({ path }) => {
      const [, kind, id] = /^(team|role)s\/(?:.+\/)?([a-z0-9-]+)\.(?:yaml|yml|md|mdx)$/.exec(path) ?? [];
      return kind === undefined || id === undefined ? [] : [[id, `${kind}/${id}`] as const];
    }),
  );
  const lines = CODEOWNERS_PLACES.flatMap((path) => source.text(path)?.text ?? [])
    .slice(0, 1)
    .flatMap((text) => text.split('\n').slice(0, 10_000).flatMap(lineOf));
  const called = (name: string) => known.get(slug(name.replace(/^@/, '').replace(/^.*\//, '')));
  return ({ owner, file }) => {
    const named = owner === undefined ? undefined : called(owner);
    if (named !== undefined) return named;
    const line = lines.findLast(({ pattern }) => covers(pattern, file));
    return line?.owners.map(called).find((team) => team !== undefined);
  };
}

function lineOf(line: string): readonly { readonly pattern: string; readonly owners: readonly string[] }[] {
  const [pattern = '', ...owners] = line.replace(/#.*$/, '').trim().split(/\s+/);
  if (pattern === '' || pattern.startsWith('[') || pattern.length > 500) return [];
  // One without a slash inside is meant at any depth.
  const isAnywhere = !pattern.replace(/\/$/, '').includes('/');
  return [{ pattern: isAnywhere ? `**/${pattern}` : pattern.replace(/^\//, ''), owners }];
}
