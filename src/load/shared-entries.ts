/** Entries of the states that one run compares: the same file under the same configuration is read once, and is one value. */
import { createHash } from 'node:crypto';
import type { Config } from '#model/config.ts';
import type { RawFile } from '#model/content-tree.ts';
import { decode } from '#source/decode.ts';
import type { Readings } from './reading.ts';
import { readEntry, type EntryPlace, type ReadEntry } from './read-entry.ts';

export type EntryReader = (raw: RawFile, place: EntryPlace) => ReadEntry;

export function entryReader(config: Config, readings: Readings | undefined): EntryReader {
  const read: EntryReader = (raw, place) => readEntry(raw, place, config, readings);
  const entries = readings?.wholeEntries;
  if (entries === undefined) return read;
  const conditions = JSON.stringify(config);
  return (raw, place) => {
    const { kind, id, path, folders, format, series, facts, ofSource } = place;
    // With numbers or facts beside it, an entry is more than its file.
    if (ofSource !== undefined) return read(raw, place);
    if (series !== undefined || facts !== undefined || raw.size > config.limits.fileBytes) return read(raw, place);
    const source = decode(raw);
    if ('rule' in source) return read(raw, place);
    const key = createHash('sha256')
      .update(JSON.stringify([conditions, kind.name, id, path, folders, format, raw.path]))
      .update(source.text)
      .digest('base64');
    const known = entries.get(key) ?? read(raw, place);
    entries.set(key, known);
    return known;
  };
}
