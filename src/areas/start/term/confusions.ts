/** The terms that are taken for one another: it is enough that one of the two says so. */
import { isKind } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Term } from './names.ts';

export function takenFor(term: Term, playbook: Pick<Playbook, 'find' | 'resolve' | 'referencesTo'>): readonly Term[] {
  const named = term.data.notToConfuseWith.flatMap((ref) => playbook.resolve(ref, ['term']) ?? []);
  const naming = playbook
    .referencesTo(term)
    .flatMap(({ from, path }) => (path[0] === 'notToConfuseWith' && isKind(from, 'term') ? from : []));
  return [...new Set([...named, ...naming])].filter((other) => other !== term);
}
