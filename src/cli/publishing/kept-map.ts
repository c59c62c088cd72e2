/** What is worth keeping between builds, by a hash of all that it depends on: one file, read and written whole. */
import { readKept, writeKept } from './kept-file.ts';

export interface KeptMap<Value> {
  get(hash: string): Value | undefined;
  set(hash: string, value: Value): void;
  /** Writes what was used since it was opened; what nobody asked for any more is forgotten. */
  save(): void;
}

/** @param file holds what an earlier `save` of the same sort of values wrote */
export function keptMap<Value>(file: string): KeptMap<Value> {
  // Its digest says that it is what `save` wrote.
  const kept = new Map((readKept(file) ?? []) as [string, Value][]);
  const used = new Map<string, Value>();
  return {
    get(hash) {
      const value = used.get(hash) ?? kept.get(hash);
      if (value !== undefined) used.set(hash, value);
      return value;
    },
    set: (hash, value) => void used.set(hash, value),
    save() {
      const isSame = used.size === kept.size && [...used.keys()].every((hash) => kept.has(hash));
      if (!isSame) writeKept(file, [...used]);
    },
  };
}
