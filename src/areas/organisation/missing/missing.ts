/** What the page of a system or a team should say and does not: what is missing, what to do about it, and where it is written. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { organisationWords } from '../words/organisation-words.ts';
import type { MissingFact } from '../words/missing-in-english.ts';

export type Missing = ReturnType<typeof missingFact>;

/** @param isUrgent whether people are woken for it; what can wait is said more quietly */
export function missingFact(fact: MissingFact, isUrgent: boolean, add: Link | undefined, { speech }: PageTools) {
  return { ...organisationWords(speech).missing.facts[fact], isUrgent, add };
}

/** The link to the field of an entry in which it is written; none without a repository. */
export function addTo(entry: Entry, field: string, name: string, tools: PageTools): Link | undefined {
  const href = tools.editField(entry, field);
  return href === undefined ? undefined : { label: name, href };
}
