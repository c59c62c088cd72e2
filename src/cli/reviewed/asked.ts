/** What someone means by a name typed behind `waymark reviewed`: entries, or a whole table. */
import { sep } from 'node:path';
import { relative, resolve } from 'node:path';
import { entryKey, type Entry } from '#model/entry.ts';
import { liesAt } from '#model/source-place.ts';
import { KnownError } from '#model/known-error.ts';
import type { Playbook } from '#model/playbook.ts';
import { didYouMean } from '#model/suggest.ts';

/** A file whose only entry is to be marked, one that says nothing readable of itself included; or rows of a table. */
export type Asked =
  | { readonly in: 'file'; readonly file: string; readonly entry: Entry | undefined }
  | { readonly in: 'row'; readonly file: string; readonly entry: Entry }
  | { readonly in: 'table'; readonly file: string; readonly entries: readonly Entry[] };

/**
 * @param typed `term/toil`, `toil`, `content/terms/toil.yaml`, `terms/toil.yaml`, `debt/register.csv` or `debt/register.csv:12`
 * @throws KnownError where nothing has that name, or several entries do
 */
export function askedFor(
  typed: string,
  playbook: Playbook,
  around: { readonly cwd: string; readonly content: string },
): Asked {
  const { entries, faulty, tables } = playbook;
  const [, path = typed, line] = /^(.*?):(\d+)$/.exec(typed) ?? [];
  const typedFiles = [path, relative(around.content, resolve(around.cwd, path))].map((file) =>
    file.replaceAll(sep, '/'),
  );
  const { sources } = playbook.config;
  const lying = [...entries, ...faulty].filter(({ file }) => typedFiles.includes(liesAt(file, sources)));
  const files = [...typedFiles, ...lying.map(({ file }) => file)];
  for (const file of files) {
    const own = entries.filter((entry) => entry.file === file);
    if (tables.has(file))
      return line === undefined ? { in: 'table', file, entries: own } : row(own, Number(line), typed);
    if (own.length > 0 || faulty.some((each) => each.file === file)) return { in: 'file', file, entry: own[0] };
  }
  const named = entries.filter((entry) => typed === entryKey(entry));
  const called = named.length > 0 ? named : entries.filter(({ kind, id }) => typed === `${kind}/${id}` || typed === id);
  const [entry, other] = called;
  if (entry !== undefined && other !== undefined)
    throw new KnownError(
      `\`${typed}\` may be ${called.map((each) => `\`${entryKey(each)}\``).join(' or ')}`,
      'Name it as one of those.',
    );
  if (entry !== undefined) return { in: entry.line === undefined ? 'file' : 'row', file: entry.file, entry };
  const unread = faulty.find((each) => [entryKey(each), `${each.kind}/${each.id}`, each.id].includes(typed));
  if (unread !== undefined && !tables.has(unread.file)) return { in: 'file', file: unread.file, entry: undefined };
  const names = entries.flatMap((each) => [entryKey(each), each.id, each.file]);
  throw new KnownError(
    `There is no entry and no content file \`${typed}\``,
    didYouMean(typed, names) ?? 'Name an entry, such as `guide/code-review`, or its file.',
  );
}

function row(entries: readonly Entry[], line: number, typed: string): Asked {
  const entry = entries.findLast((each) => (each.line ?? 0) <= line);
  if (entry === undefined) throw new KnownError(`There is no entry in \`${typed}\``);
  return { in: 'row', file: entry.file, entry };
}
