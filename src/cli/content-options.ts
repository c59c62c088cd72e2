/** Options that every command which reads content takes, and what they mean. */
import { existsSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Config } from '#model/config.ts';
import { date } from '#model/fields.ts';
import { readConfig } from '#load/config.ts';
import { repositoryHistory } from '#load/history.ts';
import { CONFIG_FILE } from '#load/place.ts';
import type { Readings } from '#load/reading.ts';
import type { History } from '#model/history.ts';
import type { Kind } from '#model/kind.ts';
import { printable } from '#model/printable.ts';
import { diskFile, diskTree } from '#source/disk.ts';
import { openRepository } from '#source/git.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { USUAL_MOST_FILES } from '#source/tree.ts';
import type { Options } from '#model/options.ts';
import { pathOf } from '#check/reporters/reporter.ts';
import { inSource, liesAt } from '#model/source-place.ts';
import { contentOption } from './content-place.ts';
import type { Io } from './io.ts';
import { KnownError } from '#model/known-error.ts';
import { repositoryOf, sourcesOnDisk, withSources } from './sources.ts';

export const contentOptions = {
  content: contentOption,
  today: { value: '<date>', about: 'The day to take for today, such as 2026-04-01.' },
} as const satisfies Options;

export interface ContentFolder {
  /** Absolute. */
  readonly path: string;
  /** As its user would write it from where they are, with `/`; empty where they are in it. */
  readonly shown: string;
}

/** @throws KnownError where there is no such folder */
export function contentFolder(typed: string, { cwd }: Pick<Io, 'cwd'>): ContentFolder {
  const path = resolve(cwd, typed);
  const fromHere = relative(cwd, path);
  const shown = (fromHere.startsWith('..') || isAbsolute(fromHere) ? path : fromHere).replaceAll(sep, '/');
  if (!existsSync(path))
    throw new KnownError(
      `There is no content folder \`${typed}\``,
      'Run the command at the top of the repository, or say where it is: `--content <folder>`. `waymark init` begins one.',
    );
  if (!statSync(path).isDirectory())
    throw new KnownError(
      `\`${typed}\` is a file, expected the content folder`,
      'Say where the folder is: `--content <folder>`.',
    );
  return { path, shown };
}

/** A file of the content folder, as its user would write it. */
export function shownFile({ shown, path }: ContentFolder, file: string): string {
  const lies = inSource(file) === undefined ? file : liesAt(file, readConfigIn(path).sources);
  return printable(pathOf(lies, { contentFolder: shown }));
}

/**
 * Lists the folder, up to the limit that its own configuration sets.
 * @param made a list up to the usual limit, which is taken where the configuration sets no other
 */
export function readContent({ path }: Pick<ContentFolder, 'path'>, made?: ContentTree): ContentTree {
  const config = readConfigIn(path);
  const most = config.limits.files;
  if (made?.sources !== undefined) return made;
  const tree = made !== undefined && most === USUAL_MOST_FILES ? made : diskTree(path, most);
  return withSources(tree, path, config, process.env);
}

/** What the repository around the folder remembers of it; nothing of a folder that is in none. */
export function readHistory(
  { path }: Pick<ContentFolder, 'path'>,
  kinds: readonly Kind[],
  { env }: Pick<Io, 'env'>,
  readings?: Readings,
): History {
  const pasts = sourcesOnDisk(path, readConfigIn(path)).map((each) => ({
    name: each.name,
    bases: each.bases,
    open: () => repositoryOf(each, env),
  }));
  return repositoryHistory(openRepository(path, env), kinds, {
    readings,
    isUnattended: isUnattended(env),
    sources: pasts,
    config: () => diskFile(path, CONFIG_FILE),
  });
}

/** CI services set `CI`; `false` turns it off. */
export function isUnattended({ CI: set = '' }: Io['env']): boolean {
  return !/^(|0|false|no)$/i.test(set);
}

/** What `playbook.yaml` in a folder says, and what is meant where it says nothing or is wrong. */
export function readConfigIn(folder: string): Config {
  return readConfig(diskFile(folder, CONFIG_FILE)).config;
}

/**
 * The day to take for today: the one that was typed, else the one that `playbook.yaml` in the folder fixes, else the calendar's.
 * @throws KnownError where what was typed is not a real date
 */
export function dayOf(typed: string | undefined, folder: string, { today }: Pick<Io, 'today'>): string {
  if (typed === undefined) return readConfigIn(folder).today ?? today;
  if (!date().safeParse(typed).success)
    throw new KnownError(`Unexpected date \`${typed}\`, expected a real one, such as \`2026-04-01\``);
  return typed;
}
