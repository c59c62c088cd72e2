/** Whom a change concerns: who is named in the entry, what refers to it, and what refers to that where it is a part of it. */
import { entryKey, type Entry, type KindName } from '#model/entry.ts';
import type { Kind } from '#model/kind.ts';
import type { Playbook, Reference } from '#model/playbook.ts';
import { OWNER_KINDS } from '#model/schema.ts';
import { once } from '#model/once.ts';
import type { Affected } from './comparison.ts';

export interface Neighbours {
  affectedBy(entry: Entry, concerns: readonly Entry[]): readonly Affected[];
  /** Entries of which one is a part, near and far, with what the nearest is reached through. */
  carriersOf(entry: Entry): ReadonlyMap<Entry, Entry>;
}

/** @param sortOf what a kind is called within a sentence */
export function neighboursIn(
  playbook: Playbook,
  kinds: readonly Kind[],
  sortOf: (kind: KindName) => string,
): Neighbours {
  const carries = new Map(kinds.map(({ name, carries: fields = [] }) => [name, fields]));
  const outgoing = once(() => Map.groupBy(playbook.references, ({ from }) => from));
  const isPart = ({ from, path }: Reference) => carries.get(from.kind)?.includes(String(path[0])) ?? false;

  const carriersOf = (entry: Entry) => {
    const found = new Map<Entry, Entry>();
    const pending = [entry];
    for (let part = pending.pop(); part !== undefined; part = pending.pop())
      for (const reference of playbook.referencesTo(part)) {
        if (!isPart(reference) || found.has(reference.from) || reference.from === entry) continue;
        found.set(reference.from, part);
        pending.push(reference.from);
      }
    return found;
  };

  return {
    carriersOf,
    affectedBy(entry, concerns) {
      const all = new Map<string, Affected>();
      const add = (found: Entry, how: Affected['how'], via?: string) => {
        const key = entryKey(found);
        if (found === entry || key === entryKey(entry) || all.has(key)) return;
        all.set(key, {
          kind: found.kind,
          sort: sortOf(found.kind),
          id: found.path ?? found.id,
          title: found.data.title,
          file: found.file,
          isParty: isParty(found),
          how,
          ...(via === undefined ? {} : { via }),
        });
      };
      for (const each of concerns) add(each, 'named');
      const named = (outgoing().get(entry) ?? []).filter(({ to, path }) => isParty(to) && path[0] !== 'owner');
      for (const { to } of named) add(to, 'named');
      for (const { from } of playbook.referencesTo(entry)) add(from, 'refers');
      for (const carrier of carriersOf(entry).keys()) {
        add(carrier, 'refers');
        for (const { from } of playbook.referencesTo(carrier)) add(from, 'through', carrier.data.title);
      }
      // Who keeps it true hears of it last, for it is mostly they who changed it.
      for (const { to, path } of outgoing().get(entry) ?? []) if (path[0] === 'owner') add(to, 'owns');
      return [...all.values()].toSorted(
        (a, b) =>
          Number(b.isParty) - Number(a.isParty) ||
          HOW.indexOf(a.how) - HOW.indexOf(b.how) ||
          a.title.localeCompare(b.title, 'en') ||
          (a.kind + a.id < b.kind + b.id ? -1 : 1),
      );
    },
  };
}

const HOW = ['named', 'refers', 'through', 'owns'] as const;

function isParty({ kind }: Entry): boolean {
  return OWNER_KINDS.some((each) => each === kind);
}
