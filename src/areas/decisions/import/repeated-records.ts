/** Records that a source holds twice: the same text under two names, and one record in several languages. */
import type { SetAside } from '#model/importer.ts';
import { numberIn } from '../madr/record.ts';
import type { ReadRecord } from './log-record.ts';

const LANGUAGES =
  'ar|cs|da|de|el|en|es|fi|fr|he|hu|id|it|ja|jp|ko|kr|nb|nl|no|pl|pt|pt-br|ro|ru|sv|th|tr|uk|vi|zh|zh-cn|zh-tw';
const IN_NAME = new RegExp(String.raw`[._-](${LANGUAGES})$`, 'i');
const IN_FOLDER = new RegExp(String.raw`(?:^|/)(${LANGUAGES})(?=/)`, 'i');

interface Once {
  readonly records: readonly ReadRecord[];
  readonly setAside: readonly SetAside[];
  readonly notes: readonly string[];
}

export function withoutRepeated(all: readonly ReadRecord[]): Once {
  const same = sameText(all);
  const translated = translations(same.records);
  return {
    records: translated.records,
    setAside: [...same.setAside, ...translated.setAside],
    notes: [...same.notes, ...translated.notes],
  };
}

function sameText(all: readonly ReadRecord[]): Once {
  const known = new Map<string, ReadRecord[]>();
  for (const record of all) {
    const key = record.source.text.replace(/\s+/g, ' ').trim();
    known.set(key, [...(known.get(key) ?? []), record]);
  }
  const groups = [...known.values()];
  return {
    records: groups.flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [{ ...first, alsoIn: others.map(({ file }) => file).filter((file) => file !== first.file) }],
    ),
    setAside: groups.flatMap(([first, ...others]) =>
      others
        .filter(({ part }) => part === undefined)
        .map(({ file }) => ({
          file,
          reason: `it is the same as ${first?.file ?? ''}, and counted once`,
          isForeign: true as const,
        })),
    ),
    notes: [],
  };
}

interface Place {
  readonly record: ReadRecord;
  readonly language: string | undefined;
  /** Its path without the language. */
  readonly base: string;
  /** The same in folders of languages, by its number. */
  readonly numbered?: string | undefined;
}

function translations(all: readonly ReadRecord[]): Once {
  const places = all.map(placeOf);
  const groups = [
    ...Map.groupBy(places, ({ base }) => base).values(),
    ...Map.groupBy(places, ({ numbered }) => numbered ?? '')
      .entries()
      .filter(([key]) => key !== '')
      .map(([, group]) => group),
  ];
  const setAside: SetAside[] = [];
  const dropped = new Map<ReadRecord, ReadRecord>();
  for (const group of groups) {
    const languages = new Set(group.map(({ language }) => language));
    if (group.length < 2 || languages.size < group.length) continue;
    const main =
      group.find(({ language }) => language === undefined) ??
      group.find(({ language }) => language === 'en') ??
      group[0];
    for (const { record, language } of group) {
      if (main === undefined || record === main.record || dropped.has(record) || dropped.has(main.record)) continue;
      dropped.set(record, main.record);
      setAside.push({
        file: record.file,
        reason: `it is ${main.record.file} in another language (\`${language ?? ''}\`): one decision is counted once; import it alone to take it instead`,
        isForeign: true,
      });
    }
  }
  const records = all
    .filter((record) => !dropped.has(record))
    .map((record) => ({
      ...record,
      alsoIn: [...record.alsoIn, ...[...dropped].filter(([, main]) => main === record).map(([{ file }]) => file)],
    }));
  return { records, setAside, notes: [] };
}

function placeOf(record: ReadRecord): Place {
  if (record.part !== undefined)
    return { record, language: undefined, base: `${record.file} ${record.part.name} ${record.part.place.start.line}` };
  const path = record.file.replace(/\.\w+$/, '').toLowerCase();
  const number = numberIn(path.split('/').at(-1) ?? '');
  const inName = IN_NAME.exec(path);
  if (inName !== null && /\d/.test(path)) return { record, language: inName[1], base: path.slice(0, inName.index) };
  const inFolder = IN_FOLDER.exec(path);
  return {
    record,
    language: inFolder?.[1],
    base: inFolder === null ? path : path.replace(IN_FOLDER, '').replace(/^\//, ''),
    // Names are translated too; numbers are not.
    numbered:
      inFolder === null || number === undefined
        ? undefined
        : `${path.replace(IN_FOLDER, '').replace(/[^/]*$/, '')}${number}`,
  };
}
