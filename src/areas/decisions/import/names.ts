/** Gives each record its id and its number: those of its file, unless another has them. */
// cspell:ignore adrs entscheidung décision decisi decisão
import { numberIn } from '../madr/record.ts';
import { RESERVED } from '../decision/values.ts';
import { NAMES_OF_FOLDERS } from '#load/left-alone.ts';
import { slug } from '#load/slug.ts';
import type { LogRecord, ReadRecord } from './log-record.ts';

export function named(records: readonly ReadRecord[]): readonly LogRecord[] {
  const ids = new Set<string>([...RESERVED, ...NAMES_OF_FOLDERS]);
  const numbers = new Set<number>();
  const wanted = records.map((record) => ({ record, number: numberOf(record) }));
  // Numbers that hold a year are no row to go on with.
  let free = Math.max(0, ...wanted.map(({ number = 0 }) => (number < 100_000 ? number : 0))) + 1;
  const given = new Map<ReadRecord, Pick<LogRecord, 'number' | 'isNumbered' | 'renumberedFrom'>>();
  for (const { record, number } of wanted) {
    if (number === undefined || numbers.has(number)) continue;
    numbers.add(number);
    given.set(record, { number, isNumbered: true });
  }
  for (const { record, number } of wanted) {
    if (given.has(record)) continue;
    while (numbers.has(free)) free += 1;
    given.set(record, { number: free, isNumbered: number !== undefined, renumberedFrom: number });
    free += 1;
  }
  return records.map((record) => ({
    ...record,
    id: idOf(record, ids),
    ...(given.get(record) ?? { number: 0, isNumbered: false }),
  }));
}

/** Folders that say no more than that decisions are in them. */
export const OF_LOGS =
  /^(?:docs?|documentation|architecture|arch|adrs?|madr|decisions?|decision-?(?:log|records?)|records?|rfcs?|log|src)$/i;

/** A record that keeps its name keeps its links; one of a subfolder takes that before it where the name is taken. */
function idOf(record: ReadRecord, taken: Set<string>): string {
  const [own, ...folders] = steps(record);
  const telling = folders.find((folder) => !OF_LOGS.test(folder)) ?? folders[0] ?? '';
  const choices = [own ?? '', slug([telling, own].join(' ')), slug([...folders.toReversed(), own].join(' '))];
  const base = own === undefined || own === '' ? 'decision' : own;
  let id = choices.find((choice) => choice !== '' && !taken.has(choice)) ?? base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

/** What its id is made of, then its folders, the nearest first. */
function steps({ file, title, part }: ReadRecord): readonly string[] {
  const path = file
    .replace(/\.\w+$/, '')
    .split('/')
    .toReversed();
  // A folder for each record, with its text in a README.
  const [name = '', ...folders] =
    part === undefined && /^(?:readme|index)$/i.test(path[0] ?? '') && path.length > 1 ? path.slice(1) : path;
  const own = slug(part === undefined ? name : shortName(part.name));
  // Letters of other alphabets leave nothing but a number.
  return [own === '' ? slug(title) : own, ...folders];
}

/** A heading may be a sentence. */
function shortName(name: string): string {
  const padded = name.replace(/^\W*(\d{1,3})(?=[.):\s–—-])/u, (_, digits: string) => digits.padStart(4, '0'));
  return padded.length <= 80 ? padded : padded.slice(0, 80).replace(/\s\S*$/, '');
}

/** In the name of the file, or at the head of the title. */
function numberOf({ file, body, part }: ReadRecord): number | undefined {
  const heading = body.outline.headings[0]?.text ?? '';
  const [, inTitle] =
    /^\s*\[?(?:M?ADR|RFC|DR|D|decision|entscheidung|décision|decisi[oó]n|decisão|決定)?[\s#_-]*(\d{1,6})(?=[.):\]\s–—-]|$)/i.exec(
      heading,
    ) ?? [];
  const [name = '', folder = ''] = file.split('/').toReversed();
  const inName =
    part === undefined
      ? (numberIn(name) ?? (/^(?:readme|index)\./i.test(name) ? numberIn(folder) : undefined))
      : undefined;
  return inName ?? (inTitle === undefined || /^\s*\d{4}-\d{2}/.test(heading) ? undefined : Number(inTitle));
}
