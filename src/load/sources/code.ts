/** What content says of sources beyond their entries: files of code, and entries that a missing source would bring. */
import type { CodePath } from '#model/code-path.ts';
import type { SourceFolder } from '#model/content-tree.ts';
import type { Kind } from '#model/kind.ts';
import type { Location, Path } from '#model/location.ts';
import { once } from '#model/once.ts';
import { covers } from '#model/path-pattern.ts';
import type { Problem } from '#model/problem.ts';
import { inSource, prefixOf } from '#model/source-place.ts';
import type { Sources } from '#model/sources-config.ts';
import { didYouMean } from '#model/suggest.ts';
import { parseRef, type Awaited, type Awaits } from '../catalogue.ts';
import type { LinkTarget } from '../links.ts';
import { placesOf } from './places.ts';

export interface CodeOfSources {
  readonly awaits: Awaits;
  /** The missing sources that may bring entries of a kind. */
  missingFor(kind: string): readonly string[];
  /** What is wrong with files that `affects` names. */
  wrongPath(path: CodePath, place: () => Location): (() => Problem) | undefined;
  /** Whether a link leads to a file of a source that is no entry, and whether readers can follow it. */
  meant(target: LinkTarget): 'there' | 'unlinked' | Awaited | undefined;
  problems(isUnlinked: boolean, configAt: (path: Path) => Location): readonly Problem[];
}

export function codeOfSources(
  sources: Sources,
  folders: readonly SourceFolder[],
  kinds: readonly Kind[],
): CodeOfSources {
  const byName = new Map(folders.map((folder) => [folder.name, folder]));
  const missing = folders.filter(({ isMissing, name }) => isMissing && Object.hasOwn(sources, name));
  const brings = once(
    () =>
      new Map(
        missing.map(({ name }) => [name, placesOf(sources[name] ?? { kinds: [] }, kinds).map(({ kind }) => kind.name)]),
      ),
  );
  const unlinked = new Set<string>();
  const awaits: Awaits = (ref, wanted) => {
    if (missing.length === 0) return undefined;
    const { kind, id } = parseRef(ref);
    for (const { name } of missing) {
      const prefix = prefixOf(name, sources);
      if (prefix !== '' && id !== prefix && !id.startsWith(`${prefix}-`)) continue;
      const found = brings()
        .get(name)
        ?.find((each) => (kind === undefined ? wanted.length === 0 || wanted.includes(each) : each === kind));
      if (found !== undefined) return { awaitedFrom: name, kind: found, id };
    }
    return undefined;
  };
  return {
    awaits,
    missingFor: (kind) =>
      missing.flatMap(({ name }) =>
        brings()
          .get(name)
          ?.some((each) => each === kind)
          ? name
          : [],
      ),
    wrongPath({ source, pattern }, place) {
      const names = Object.keys(sources);
      if (source === undefined)
        return () => ({
          rule: 'reference/code-of-no-source',
          message: `Unexpected path \`${pattern}\` of no source, expected its source before it, such as \`${names[0] ?? 'shop'}:${pattern}\``,
          hint: names.length === 0 ? NO_SOURCES : `The sources are ${names.map((name) => `\`${name}\``).join(', ')}.`,
          location: place(),
        });
      if (!names.includes(source))
        return () => ({
          rule: 'reference/code-of-no-source',
          message: `Unexpected source \`${source}\`, expected the name of one in \`playbook.yaml\``,
          hint:
            didYouMean(source, names) ??
            (names.length === 0 ? NO_SOURCES : `The sources are ${names.map((name) => `\`${name}\``).join(', ')}.`),
          location: place(),
        });
      const files = byName.get(source)?.isMissing === false ? byName.get(source)?.everyFile() : undefined;
      if (files === undefined || files.some((file) => covers(pattern, file))) return undefined;
      return () => ({
        rule: 'reference/no-such-code',
        message: `Unexpected path \`${source}:${pattern}\`, expected files of that source; it matches none`,
        hint: 'Correct it, from the top of the source; where the code is gone, take it out.',
        location: place(),
      });
    },
    meant(target) {
      if (target.leads === 'page') {
        const [, folder, id] = /^\/([^/]+)\/([^/]+)\/$/.exec(target.path) ?? [];
        const kind = kinds.find((each) => each.folder.name === folder);
        return kind === undefined || id === undefined ? undefined : awaits(`${kind.name}/${id}`, []);
      }
      const found = target.leads === 'inside' ? inSource(`${target.file}/`.replace(/\/$/, '')) : undefined;
      if (found === undefined || byName.get(found.source)?.at(found.path) === undefined) return undefined;
      if (sources[found.source]?.repository !== undefined) return 'there';
      unlinked.add(found.source);
      return 'unlinked';
    },
    problems: (isUnlinked, configAt) =>
      isUnlinked
        ? [...unlinked].map((name) => ({
            rule: 'sources/no-repository',
            message: `Missing \`repository\` of the source \`${name}\`, expected it, because texts of it link to its other files`,
            hint: 'Write `repository: { url: https://… }`; until then such links are shown as plain words.',
            location: configAt(['sources', name]),
          }))
        : [],
  };
}

const NO_SOURCES = 'Name the folder of its code under `sources` in `playbook.yaml`.';
