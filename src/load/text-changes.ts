/** When the text of entries changed, and what was done to it: read from what a repository remembers of their files. */
import type { Entry } from '#model/entry.ts';
import type { ChangesAsked, EntryChange, History, TextChange } from '#model/history.ts';
import type { Repository } from '#source/git.ts';
import type { Touch } from '#source/git-touches.ts';
import { once } from '#model/once.ts';
import { rowsSaid } from '#source/table/records.ts';
import { saysTheSame } from './text-said.ts';

/** Where the past of a table is longer, when its oldest rows changed is not told. */
const MOST_OF_A_TABLE = 300;

export function textChanges(repository: Repository): Pick<History, 'lastChange' | 'changes'> {
  const tables = new Map<string, ReadonlyMap<number, TextChange>>();
  const lastOfFile = once(() => {
    const found = new Map<string, TextChange>();
    // Most texts are settled in the first round. A review, or another name, leads to the revision before.
    let open = repository.filesNow().filter((file) => /\.(mdx?|ya?ml)$/.test(file));
    for (let round = 0; open.length > 0; round += 1) {
      const asked = open.flatMap((file) => {
        const touch = repository.touchesOf(file)[round];
        return touch === undefined ? [] : [{ file, touch }];
      });
      const changes = told(asked, repository);
      open = asked.flatMap(({ file }, index) => {
        const change = changes[index];
        if (change === undefined || !isOfText(change)) return [file];
        found.set(file, change);
        return [];
      });
    }
    return found;
  });
  const lastOfRow = (file: string, line: number) => {
    const rows = tables.get(file) ?? changesOfRows(repository.touchesOf(file), repository);
    tables.set(file, rows);
    return rows.get(line);
  };
  const lastChange = ({ file, line }: Entry) => (line === undefined ? lastOfFile().get(file) : lastOfRow(file, line));

  return {
    lastChange,
    changes(groups, asked) {
      const { most, until } = asked;
      const isInTime = ({ date }: Pick<TextChange, 'date'>) => until === undefined || date <= until;
      const touched = groups.map((entries) =>
        entries
          .filter(({ line }) => line === undefined)
          .flatMap((entry) => repository.touchesOf(entry.file).map((touch) => ({ entry, file: entry.file, touch })))
          .filter(({ touch }) => isInTime(touch))
          .toSorted((a, b) => a.touch.age - b.touch.age),
      );
      // One question to git for what all groups need as a rule.
      textsOf(
        touched.flatMap((touches) => touches.slice(0, most)),
        repository,
      );
      return groups.map((entries, index) => {
        const rows = entries.flatMap((entry): readonly EntryChange[] => {
          const change = entry.line === undefined ? undefined : lastChange(entry);
          return change === undefined || !isInTime(change) ? [] : [{ ...change, entry }];
        });
        const files = newestOf(touched[index] ?? [], asked, repository);
        return [...rows, ...files].toSorted(newestFirst).slice(0, most);
      });
    },
  };
}

interface OfEntry extends Asked {
  readonly entry: Entry;
}

/** @param touches from the newest to the oldest */
function newestOf(
  touches: readonly OfEntry[],
  { most, isTold = () => true }: ChangesAsked,
  repository: Repository,
): readonly EntryChange[] {
  const found: EntryChange[] = [];
  // Nothing older than what readers may not know is told of an entry.
  const closed = new Set<Entry>();
  for (let at = 0; at < touches.length && found.length < most; at += most) {
    const asked = touches.slice(at, at + most).filter(({ entry }) => !closed.has(entry));
    const texts = textsOf(asked, repository);
    for (const [index, change] of told(asked, repository).entries()) {
      const [entry, text] = [asked[index]?.entry, texts[index]];
      if (entry === undefined || text === undefined || closed.has(entry)) continue;
      const isStart = text.before === undefined || !isTold(text.before);
      const what = isStart ? 'new' : change.what;
      if (what !== 'annotated' && isTold(text.after)) found.push({ ...change, what, entry });
      if (isStart || !isTold(text.after)) closed.add(entry);
    }
  }
  return found;
}

function isOfText(change: Told): change is TextChange {
  return change.what === 'new' || change.what === 'changed';
}

function newestFirst(a: { readonly date: string }, b: { readonly date: string }): number {
  return a.date === b.date ? 0 : a.date < b.date ? 1 : -1;
}

interface Asked {
  readonly file: string;
  readonly touch: Touch;
}

/** What a revision did to a text, where it may have changed comments only, which no reader sees. */
type Told = Omit<TextChange, 'what'> & { readonly what: TextChange['what'] | 'annotated' };

function textsOf(asked: readonly Asked[], repository: Repository) {
  const blobs = asked.flatMap(({ touch: { held, former } }) => [held, former ?? held]);
  const texts = repository.textsOf(blobs);
  return asked.map(({ touch }, index) => ({
    after: texts[index * 2] ?? '',
    before: touch.former === undefined ? undefined : texts[index * 2 + 1],
  }));
}

function told(asked: readonly Asked[], repository: Repository): readonly Told[] {
  return textsOf(asked, repository).map(({ before, after }, index) => {
    const { file = '', touch } = asked[index] ?? {};
    return { id: touch?.revision ?? '', date: touch?.date ?? '', what: whatChanged(file, before, after) };
  });
}

function whatChanged(file: string, before: string | undefined, after: string): Told['what'] {
  if (before === undefined) return 'new';
  if (before === after) return 'renamed';
  const [then, since] = [withoutReview(before), withoutReview(after)];
  if (then !== since && !saysTheSame(file, then, since)) return 'changed';
  return then !== since && dayOfReview(before) === dayOfReview(after) ? 'annotated' : 'reviewed';
}

function dayOfReview(text: string): string | undefined {
  return /^reviewed:\s*(\S+)/m.exec(text)?.[1];
}

function withoutReview(text: string): string {
  return text.replace(/^reviewed:.*\r?\n/m, '').replaceAll('\r\n', '\n');
}

/** By the line on which a row begins today: the newest revision before which no row said the same. */
function changesOfRows(touches: readonly Touch[], repository: Repository): ReadonlyMap<number, TextChange> {
  const known = touches.slice(0, MOST_OF_A_TABLE);
  const oldest = known.at(-1);
  if (oldest === undefined) return new Map();
  const texts = repository.textsOf([...known.map(({ held }) => held), ...(oldest.former ? [oldest.former] : [])]);
  const said = texts.map((text) => rowsSaid(text, ['reviewed']));
  const sets = said.map((rows) => new Set(rows.map(({ says }) => says)));
  return new Map(
    (said[0] ?? []).flatMap(({ line, says }) => {
      const since = sets.findIndex((_, index) => sets[index + 1]?.has(says) !== true);
      const touch = known[since];
      if (touch === undefined) return [];
      const isNew = sets[since + 1] === undefined;
      return [[line, { id: touch.revision, date: touch.date, what: isNew ? 'new' : 'changed' }] as const];
    }),
  );
}
