/** What several pages show of a decision: its line in a list, its standing, the people in it. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { dateInWords } from '#words/date-words.ts';
import type { DecisionEntry } from '../decision/relations.ts';
import type { Standing } from '../decision/standing.ts';
import { AFFECTED, isOpen, SHORT_TYPES, STATUSES, TYPES, type DecisionStatus } from '../decision/words.ts';

/** A decision as it stands in lists. */
export type Mention = ReturnType<typeof mentionOf>;

export function mentionOf(decision: DecisionEntry, tools: PageTools) {
  const { data } = decision;
  return {
    mark: markOf(decision),
    title: data.title,
    href: tools.address(decision),
    status: statusView(data.status),
    /** What it can be found by. */
    facets: {
      status: [{ id: data.status, label: STATUSES[data.status] }],
      type: [{ id: data.type, label: TYPES[data.type] }],
      affects: affectedFacets(decision, tools),
      tag: data.tags.map((tag) => ({ id: tag, label: tag })),
    } satisfies Readonly<Record<string, readonly Facet[]>>,
  };
}

export interface Facet {
  readonly id: string;
  readonly label: string;
}

/** *ADR 7* */
export function markOf({ data }: DecisionEntry): string {
  return `${SHORT_TYPES[data.type]} ${data.number}`;
}

export function statusView(status: DecisionStatus) {
  const tone = isOpen(status)
    ? ('caution' as const)
    : status === 'accepted'
      ? ('good' as const)
      : status === 'rejected' || status === 'expired'
        ? ('bad' as const)
        : ('plain' as const);
  return { label: STATUSES[status], tone };
}

export function affectedEntries({ data }: DecisionEntry, { view }: Pick<PageTools, 'view'>): readonly Entry[] {
  return data.affects.flatMap((ref) => view.resolve(ref, AFFECTED) ?? []);
}

/** What belongs to a domain is found by that, too. */
function affectedFacets(decision: DecisionEntry, tools: PageTools): readonly Facet[] {
  const found = affectedEntries(decision, tools).flatMap((entry) => {
    const around = 'domain' in entry.data ? tools.view.resolve(entry.data.domain, ['domain']) : undefined;
    return around === undefined ? [entry] : [entry, around];
  });
  return [...new Set(found)].map((entry) => ({ id: `${entry.kind}-${entry.id}`, label: entry.data.title }));
}

/** A role or a team; only those that the playbook knows have an address. */
export type Party = Pick<Link, 'label'> & Partial<Link>;

/** A name of another tool is shown as it is. */
export function partiesIn(parties: readonly string[], tools: PageTools): readonly Party[] {
  return parties.map((party) => (party.includes('/') ? tools.link(party, 'role', 'team') : { label: party }));
}

export function standingView({ urgency, deadline, days }: Standing) {
  if (deadline === undefined || days === undefined) return { urgency, words: 'No day is set for it' };
  const task = days < 0 ? 'Was to be decided' : 'To be decided';
  return { urgency, words: `${task} by ${dateInWords(deadline)}, ${daysInWords(days)}` };
}

/** *in 3 days*, *today*, *2 days ago* */
export function daysInWords(days: number): string {
  if (days === 0) return 'today';
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}
