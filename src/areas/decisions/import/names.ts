/** Gives each record its id and its number: those of its file, unless another has them. */
import { numberIn } from '../madr/record.ts';
import { RESERVED } from '../decision/values.ts';
import { NAMES_OF_FOLDERS } from '#load/left-alone.ts';
import { slug } from '#load/slug.ts';
import type { LogRecord, ReadRecord } from './read-log.ts';

export function named(records: readonly ReadRecord[]): readonly LogRecord[] {
  const ids = new Set<string>([...RESERVED, ...NAMES_OF_FOLDERS]);
  const numbers = new Set<number>();
  const wanted = records.map((record) => ({ record, number: numberOf(record) }));
  let free = Math.max(0, ...wanted.map(({ number = 0 }) => number)) + 1;
  const given = new Map<ReadRecord, Pick<LogRecord, 'number' | 'renumberedFrom'>>();
  for (const { record, number } of wanted) {
    if (number === undefined || numbers.has(number)) continue;
    numbers.add(number);
    given.set(record, { number });
  }
  for (const { record, number } of wanted) {
    if (given.has(record)) continue;
    given.set(record, { number: free, renumberedFrom: number });
    free += 1;
  }
  return records.map((record) => ({ ...record, id: idOf(record, ids), ...(given.get(record) ?? { number: 0 }) }));
}

/** A record that keeps its name keeps its links; one of a subfolder takes that before it where the name is taken. */
function idOf({ file, title }: ReadRecord, taken: Set<string>): string {
  const [name = '', ...folders] = file
    .replace(/\.\w+$/, '')
    .split('/')
    .reverse();
  const own = slug(name) === '' ? slug(title) : slug(name);
  const choices = [own, slug([...folders.slice(0, 1), own].join(' '))];
  let id = choices.find((choice) => choice !== '' && !taken.has(choice)) ?? own;
  for (let count = 2; id === '' || taken.has(id); count += 1) id = `${own === '' ? 'decision' : own}-${count}`;
  taken.add(id);
  return id;
}

/** In the name of the file, or at the head of the title. */
function numberOf({ file, body }: ReadRecord): number | undefined {
  const heading = body.outline.headings[0]?.text ?? '';
  const [, inTitle] = /^\s*(?:M?ADR[\s#_-]*)?(\d{1,6})(?=[.):\s–—-])/i.exec(heading) ?? [];
  return numberIn(file.split('/').at(-1) ?? file) ?? (inTitle === undefined ? undefined : Number(inTitle));
}
