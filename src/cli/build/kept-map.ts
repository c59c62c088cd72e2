/** Keeps coloured code on disk between builds: colouring costs more than everything else that Markdown needs. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { HighlightCache } from '#markdown/highlight.ts';

export interface DiskHighlightCache extends HighlightCache {
  /** Writes what was used since it was opened; what nobody asked for any more is forgotten. */
  save(): void;
}

export function diskHighlightCache(file: string): DiskHighlightCache {
  const kept = readKept(file);
  const used = new Map<string, string>();
  return {
    get(hash) {
      const html = used.get(hash) ?? kept.get(hash);
      if (html !== undefined) used.set(hash, html);
      return html;
    },
    set: (hash, html) => void used.set(hash, html),
    save() {
      mkdirSync(dirname(file), { recursive: true });
      const unfinished = `${file}.${process.pid}`;
      writeFileSync(unfinished, JSON.stringify([...used]));
      renameSync(unfinished, file);
    },
  };
}

function readKept(file: string): ReadonlyMap<string, string> {
  try {
    // Written by `save`, whole or not at all.
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, string][]);
  } catch {
    return new Map();
  }
}
