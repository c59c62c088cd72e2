/** Where an entry is in its life: its status, or what its kind says that this means. */
import type { Entry } from '#model/entry.ts';
import type { Kind } from '#model/kind.ts';
import { LIVES, type Life } from '#model/schema.ts';

export function lifeOf(entry: Entry, kind: Kind | undefined): Life {
  const { status } = entry.data;
  return kind?.life?.(entry.data) ?? LIVES.find((life) => life === status) ?? 'active';
}
