/** Which files of a content folder are the facts of an entry, by their names: `standards/observability.facts.csv`. */
import type { RawFile } from '#model/content-tree.ts';
import type { Kind } from '#model/kind.ts';
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { nearest } from '#model/suggest.ts';
import { decode } from '#source/decode.ts';
import { tooLarge } from '../place.ts';
import { readFacts, type ReadFacts } from './read-facts.ts';

interface FactFiles {
  /** What lies beside the file of an entry. */
  beside(entry: string, kind: Kind, id: string): ReadFacts | Problem | undefined;
  /** What is wrong with a file of facts that no entry has; `facts` where one has it, and none for any other file. */
  placed(path: string): Problem | 'facts' | undefined;
}

const FACTS = /\.facts\.csv$/i;
const ENTRY = /\.(md|mdx|yaml|yml)$/i;

/** @param brought those that sources bring, by the entry that they are about: `standard/observability` */
export function factFiles(
  files: readonly RawFile[],
  kinds: readonly Kind[],
  most: number,
  brought: ReadonlyMap<string, readonly RawFile[]> = new Map(),
): FactFiles {
  const kindOf = (path: string) => kinds.find(({ folder }) => folder.name === path.slice(0, path.indexOf('/')));
  const own = files.filter(({ path }) => FACTS.test(path) && kindOf(path)?.facts !== undefined);
  const byEntry = new Map(own.map((file) => [file.path.replace(FACTS, ''), file]));
  if (byEntry.size + brought.size === 0) return { beside: () => undefined, placed: () => undefined };
  const entries = new Set(files.flatMap(({ path }) => (ENTRY.test(path) ? [path.replace(ENTRY, '')] : [])));
  return {
    beside(entry, { name, facts }, id) {
      if (facts === undefined) return undefined;
      const beside = byEntry.get(entry.replace(ENTRY, ''));
      const all = [...(beside === undefined ? [] : [beside]), ...(brought.get(`${name}/${id}`) ?? [])];
      return together(
        all.map((file) => {
          if (file.size > most) return tooLarge(file, most);
          const source = decode(file);
          return 'rule' in source ? source : readFacts(source, facts);
        }),
      );
    },
    placed(path) {
      const entry = path.replace(FACTS, '');
      if (byEntry.get(entry)?.path !== path) return undefined;
      const kind = kindOf(path);
      return entries.has(entry) || kind === undefined ? 'facts' : noEntry(path, entry, kind, entries);
    },
  };
}

/** What several files say about one entry. */
function together(all: readonly (ReadFacts | Problem)[]): ReadFacts | Problem | undefined {
  const [first, ...others] = all;
  if (first === undefined || others.length === 0) return first;
  const read = all.flatMap((each) => ('rule' in each ? [] : [each]));
  const [one] = read;
  if (one === undefined) return first;
  const isPartial = read.length < all.length || read.some(({ facts }) => facts.isPartial === true);
  return {
    facts: { ...one.facts, ...(isPartial && { isPartial }), all: read.flatMap(({ facts }) => facts.all) },
    problems: all.flatMap((each) => ('rule' in each ? [each] : each.problems)),
  };
}

export function noEntry(path: string, entry: string, { label, folder }: Kind, entries: ReadonlySet<string>): Problem {
  const idIn = (each: string) => each.slice(folder.name.length + 1);
  const ids = [...entries].flatMap((each) => (each.startsWith(`${folder.name}/`) ? [idIn(each)] : []));
  const id = idIn(entry);
  const guess = nearest(id, ids);
  return {
    rule: 'facts/no-entry',
    message: `Unexpected facts \`${id}.facts.csv\`, expected the name of a ${label.one.toLowerCase()} in \`${folder.name}\``,
    hint:
      guess === undefined
        ? `Write \`${folder.name}/${id}.yaml\`, or delete the file and what writes it.`
        : `Rename it to \`${guess}.facts.csv\`, also in the job that writes it.`,
    location: startOf(path),
  };
}
