/** Who shares what: the ladders in which the expectations of one source count. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { lineOf, type Source } from '../composition/compose.ts';

type Around = Pick<Playbook, 'entriesOf' | 'resolve'>;

/** Ladders that extend a source, however far around, or add it for a discipline. The source itself is not among them. */
export function laddersSharing(source: Entry, playbook: Around): readonly Entry<'ladder'>[] {
  const adds = ({ data }: Entry<'ladder'>) =>
    data.disciplines.some((each) => each.adds.some((ref) => playbook.resolve(ref, ['behaviours']) === source));
  const reaches = (each: Source) => each === source || (each.kind === 'ladder' && adds(each));
  return playbook.entriesOf('ladder').filter((ladder) => ladder !== source && lineOf(ladder, playbook).some(reaches));
}
