/** What several pages show of a decision: its line in a list, its standing, the people in it. */
import { codePathIn } from '#model/code-path.ts';
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { inSource } from '#model/source-place.ts';
import type { Speech } from '#model/speech.ts';
import type { DecisionEntry } from '../decision/relations.ts';
import type { Standing } from '../decision/standing.ts';
import { AFFECTED, isOpen, isOver, type DecisionStatus } from '../decision/values.ts';
import { decisionsWords } from '../words/decisions-words.ts';

/** A decision as it stands in lists. */
export type Mention = ReturnType<typeof mentionOf>;

export function mentionOf(decision: DecisionEntry, tools: PageTools) {
  const { data } = decision;
  const { statuses, types } = decisionsWords(tools.speech).decision;
  return {
    mark: markOf(decision, tools.speech),
    title: data.title,
    href: tools.address(decision),
    status: statusView(data.status, tools.speech),
    /** It was never in force, or is not any more. */
    isOver: isOver(data.status),
    /** What it can be found by. */
    facets: {
      status: [{ id: data.status, label: statuses[data.status] }],
      type: [{ id: data.type, label: types[data.type] }],
      affects: affectedFacets(decision, tools),
      tag: data.tags.map((tag) => ({ id: tag, label: tag })),
    } satisfies Readonly<Record<string, readonly Facet[]>>,
  };
}

export interface Facet {
  readonly id: string;
  readonly label: string;
}

/** *ADR 7*; of one that a source brings, *shop ADR 7*, because each source numbers its own. */
export function markOf({ data, file }: DecisionEntry, speech: Speech): string {
  const mark = `${decisionsWords(speech).decision.shortTypes[data.type]} ${data.number}`;
  const source = inSource(file)?.source;
  return source === undefined ? mark : `${source} ${mark}`;
}

/** The files of sources that it is about, with the way to them where there is one. */
export function affectedCode(affects: readonly string[], tools: PageTools): readonly Party[] {
  return affects.flatMap((text): readonly Party[] => {
    const path = codePathIn(text, AFFECTED);
    const href = path && tools.codeLink(path);
    return path === undefined ? [] : [{ label: text, ...(href !== undefined && { href }) }];
  });
}

export function statusView(status: DecisionStatus, speech: Speech) {
  const tone = isOpen(status)
    ? ('caution' as const)
    : status === 'accepted'
      ? ('good' as const)
      : status === 'rejected' || status === 'expired'
        ? ('bad' as const)
        : ('plain' as const);
  return { label: decisionsWords(speech).decision.statuses[status], tone };
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

export function standingView({ urgency, deadline, days }: Standing, speech: Speech) {
  const { noDeadline, toDecide } = decisionsWords(speech).decision;
  const isSet = deadline !== undefined && days !== undefined;
  return { urgency, words: isSet ? toDecide(speech.day(deadline), days) : noDeadline };
}
