/** Who shares what: the ladders in which the expectations of one source count. */
import { isKind, type Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';

type Around = Pick<Playbook, 'entriesOf' | 'resolve'>;

/** Ladders that extend a source, however far around, or add it for a discipline. The source itself is not among them. */
export function laddersSharing(source: Entry, playbook: Around): readonly Entry<'ladder'>[] {
  return playbook
    .entriesOf('ladder')
    .filter((ladder) => ladder !== source && reaches(ladder, source, playbook, new Set()));
}

function reaches(from: Entry<'ladder'>, source: Entry, playbook: Around, seen: Set<Entry>): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const parents = [...from.data.extends, ...from.data.disciplines.flatMap(({ adds }) => adds)].flatMap(
    (ref) => playbook.resolve(ref, ['ladder', 'behaviours']) ?? [],
  );
  return parents.some(
    (parent) => parent === source || (isKind(parent, 'ladder') && reaches(parent, source, playbook, seen)),
  );
}
