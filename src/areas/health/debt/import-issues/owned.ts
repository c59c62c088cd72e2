/** What a tracker says of a debt: its title, its link, when it was noticed, and whether it is paid. All else is ours. */
import type { Issue } from './issue.ts';

/** What there is of a debt, as it is written: nothing where a field is absent. */
export interface WrittenDebt {
  readonly title?: string | undefined;
  readonly state?: string | undefined;
  readonly discovered?: string | undefined;
  readonly paidOn?: string | undefined;
  readonly url?: string | undefined;
}

export type OwnedField = 'title' | 'state' | 'discovered' | 'paidOn' | 'source.url';

/** What differs, by field; an empty text takes it out. A title longer than a debt may have is cut at a word. */
export function changesOf(issue: Issue, debt: WrittenDebt): ReadonlyMap<OwnedField, string> {
  const isPaid = issue.state === 'done';
  const wanted: readonly (readonly [OwnedField, string | undefined, string | undefined])[] = [
    ['title', titleOf(issue), debt.title],
    ['discovered', issue.created, debt.discovered],
    ['source.url', issue.url ?? debt.url, debt.url],
    // Planned, begun or accepted are our words for what is open there. What was dropped there is for us to decide.
    ['state', isPaid ? 'paid' : issue.state === 'open' && debt.state === 'paid' ? 'open' : debt.state, debt.state],
    ['paidOn', isPaid ? issue.closed : issue.state === 'open' ? undefined : debt.paidOn, debt.paidOn],
  ];
  return new Map(wanted.flatMap(([field, now, then]) => (now === then ? [] : [[field, now ?? ''] as const])));
}

const LONGEST = 120;

export function titleOf({ title }: Pick<Issue, 'title'>): string {
  const plain = title.replaceAll(/\s+/g, ' ').trim();
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 2).replace(/\s+\S*$/, '')} …`;
}
