/** What several pages show of a decision: its line in a list, its standing, the people in it. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { dateInWords } from '#words/date-words.ts';
import type { DecisionView, Facet, PartyView, StandingView, StatusView } from '../decision/bodies.ts';
import type { DecisionEntry } from '../decision/relations.ts';
import type { Standing } from '../decision/standing.ts';
import { AFFECTED, isOpen, SHORT_TYPES, STATUSES, TYPES, type DecisionStatus } from '../decision/words.ts';

export function decisionView(decision: DecisionEntry, tools: PageTools): DecisionView {
  const { data } = decision;
  return {
    mark: markOf(decision),
    title: data.title,
    href: tools.address(decision),
    status: statusView(data.status),
    facets: {
      status: [{ id: data.status, label: STATUSES[data.status] }],
      type: [{ id: data.type, label: TYPES[data.type] }],
      affects: affectedFacets(decision, tools),
      tag: data.tags.map((tag) => ({ id: tag, label: tag })),
    },
  };
}

/** *ADR 7* */
export function markOf({ data }: DecisionEntry): string {
  return `${SHORT_TYPES[data.type]} ${data.number}`;
}

export function statusView(status: DecisionStatus): StatusView {
  const tone = isOpen(status)
    ? 'caution'
    : status === 'accepted'
      ? 'good'
      : status === 'rejected' || status === 'expired'
        ? 'bad'
        : 'plain';
  return { label: STATUSES[status], tone };
}

export function affectedBy(decision: DecisionEntry, tools: PageTools): readonly Link[] {
  return affectedEntries(decision, tools).map((entry) => linkTo(entry, tools));
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

function linkTo(entry: Entry, tools: PageTools): Link {
  return tools.linkTo(entry);
}

/** A name of another tool is shown as it is. */
export function partyViews(parties: readonly string[], tools: PageTools): readonly PartyView[] {
  return parties.map((party) => (party.includes('/') ? tools.link(party, 'role', 'team') : { label: party }));
}

export function standingView({ urgency, deadline, days }: Standing): StandingView {
  if (deadline === undefined || days === undefined) return { urgency, words: 'No day is set for it' };
  const day = dateInWords(deadline);
  return {
    urgency,
    words:
      days < 0 ? `Was to be decided by ${day}, ${daysInWords(days)}` : `To be decided by ${day}, ${daysInWords(days)}`,
  };
}

/** *in 3 days*, *today*, *2 days ago* */
export function daysInWords(days: number): string {
  if (days === 0) return 'today';
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}
