/** Content together with what its sources bring: folders beside it that `playbook.yaml` names. */
import { createHash } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { kinds } from '#areas/kinds.ts';
import { placesOf } from '#load/sources/places.ts';
import { beforeStars } from '#model/code-path.ts';
import type { Config } from '#model/config.ts';
import type { ContentTree, RawFile, SourceFolder } from '#model/content-tree.ts';
import { once } from '#model/once.ts';
import type { Problem } from '#model/problem.ts';
import { mounted } from '#model/source-place.ts';
import type { Source } from '#model/sources-config.ts';
import { filesBelow, readDiskSource, sourcePathOf } from '#source/disk-source.ts';
import { checkoutOf, openRepository, type Repository } from '#source/git.ts';
import { attempt, git } from '#source/git-process.ts';
import { byPath } from '#source/tree.ts';
import { contentStamp } from './publishing/content-stamp.ts';

export interface SourceOnDisk {
  readonly name: string;
  readonly source: Source;
  /** Absolute. */
  readonly folder: string;
  /** The folders and files of its places, from its top. */
  readonly bases: readonly string[];
}

/** @param content the content folder, absolute */
export function sourcesOnDisk(content: string, { sources }: Pick<Config, 'sources'>): readonly SourceOnDisk[] {
  return Object.entries(sources).map(([name, source]) => ({
    name,
    source,
    folder: resolve(content, source.path),
    bases: [...new Set(patternsOf(source).map(beforeStars))],
  }));
}

/** What is known of the past of its places; nothing of a folder that is in no repository. */
export function repositoryOf({ folder, bases }: SourceOnDisk, env: Environment): Repository | undefined {
  return isFolder(folder) ? openRepository(folder, env, undefined, bases.includes('') ? ['.'] : bases) : undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @param content the content folder, absolute
 * @param tree its own files
 */
export function withSources(tree: ContentTree, content: string, config: Config, env: Environment): ContentTree {
  const all = sourcesOnDisk(content, config);
  if (all.length === 0) return tree;
  const read = all.map((each) => readSource(each, config, env));
  const inside = all.flatMap(({ folder }) => insideOf(content, folder) ?? []);
  const own = tree.files.filter(({ path }) => !inside.some((folder) => path.startsWith(`${folder}/`)));
  const problems = tree.problems.filter(
    ({ location: { file } }) => !inside.some((folder) => file.startsWith(`${folder}/`)),
  );
  return {
    files: [...own, ...read.flatMap(({ files }) => files)].toSorted(byPath),
    problems: [...problems, ...read.flatMap((each) => each.problems)],
    sources: read.map(({ about }) => about),
  };
}

interface ReadSource {
  readonly files: readonly RawFile[];
  readonly problems: readonly Problem[];
  readonly about: SourceFolder;
}

function readSource(on: SourceOnDisk, { limits, today }: Config, env: Environment): ReadSource {
  const { name, source, folder } = on;
  if (!isFolder(folder)) {
    const nothing = { at: () => undefined, everyFile: () => undefined, changedOn: () => undefined };
    return {
      files: [],
      problems: [],
      about: { name, isMissing: true, isShallow: false, state: 'missing', ...nothing },
    };
  }
  const { files, problems } = readDiskSource(folder, patternsOf(source), limits.files);
  const at = (path: string) => mounted({ source: name, path });
  const checkout = checkoutOf(folder, env);
  const past = once(() => repositoryOf(on, env));
  const everyFile = once(() => listed(folder, env) ?? filesBelow(folder));
  const lastCommit = once(() => attempt(git(folder, env), ['log', '-1', '--format=%cs'])?.trim());
  return {
    files: files.map((raw) => ({ path: at(raw.path), size: raw.size, bytes: () => raw.bytes() })),
    problems: problems.map((each) => ({
      ...each,
      message: each.message.replaceAll(
        /`([^`]+)`/g,
        (_, path: string) => `\`${each.location.file === path ? at(path) : path}\``,
      ),
      location: { ...each.location, file: at(each.location.file) },
    })),
    about: {
      name,
      isMissing: false,
      isShallow: checkout?.isShallow === true,
      get state() {
        // Outside of a repository, the days on which files were saved are those on which they count as reviewed.
        const saved = checkout === undefined ? files.map(({ path }) => savedOn(join(folder, path)) ?? '') : [];
        const names = createHash('sha256').update([...(everyFile() ?? []), ...saved].join('\0'));
        return `${JSON.stringify(checkout ?? null)} ${names.digest('hex')}`;
      },
      at: (path) => sourcePathOf(folder, path),
      everyFile,
      changedOn(path) {
        const day =
          past()?.touchesOf(path)[0]?.date ??
          (checkout?.isShallow === true ? lastCommit() : undefined) ??
          savedOn(join(folder, path));
        return today !== undefined && day !== undefined && day > today ? today : day;
      },
    },
  };
}

/** What git knows of and what is new, without what was deleted and is not committed yet. */
function listed(folder: string, env: Environment): readonly string[] | undefined {
  const typed = ['ls-files', '-z', '-t', '--cached', '--others', '--deleted', '--exclude-standard'];
  const lines = attempt(git(folder, env), typed)?.split('\0');
  const gone = new Set(lines?.flatMap((line) => (line.startsWith('R ') ? line.slice(2) : [])));
  const paths = lines?.flatMap((line) => (line === '' || gone.has(line.slice(2)) ? [] : line.slice(2)));
  return paths && [...new Set(paths)];
}

/** Of a file that is not committed, or in no repository. */
function savedOn(file: string): string | undefined {
  const saved = statSync(file, { throwIfNoEntry: false })?.mtime;
  return saved?.toISOString().slice(0, 10);
}

function patternsOf(source: Source): readonly string[] {
  return placesOf(source, kinds).flatMap(({ places }) => places);
}

/** Where a source lies below the content folder itself: its files are then none of the content. */
function insideOf(content: string, folder: string): string | undefined {
  if (!isFolder(folder)) return undefined;
  const way = relative(realpathSync(content), realpathSync(folder)).replaceAll(sep, '/');
  return way === '' || way.startsWith('..') ? undefined : way;
}

/** Changes with what lies at the places of sources, and with the revisions that are checked out there; empty without sources. */
export function stampOfSources(content: string, config: Config): string {
  return sourcesOnDisk(content, config)
    .map(({ folder, bases }) => {
      if (!isFolder(folder)) return 'missing';
      const head = savedAt(join(folder, '.git/HEAD')) + savedAt(join(folder, '.git/logs/HEAD'));
      return head + bases.map((base) => contentStamp(join(folder, base))).join(' ');
    })
    .join('\n');
}

function savedAt(file: string): string {
  return String(statSync(file, { throwIfNoEntry: false })?.mtimeMs);
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
