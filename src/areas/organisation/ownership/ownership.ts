/** Who owns which systems: what counts as owned, and in which order domains, systems and teams are listed. */
import { isKind, type Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { domainSchema } from '../domain/schema.ts';

export type SystemEntry = Entry<'system'>;
export type DomainEntry = Entry<'domain'>;
export type TeamEntry = Entry<'team'>;

const KINDS = domainSchema.shape.kind.options;
const UNRATED = 4;

/** What is retired needs no owner and burdens no team. */
export function isInUse({ data, life }: SystemEntry): boolean {
  return data.lifecycle !== 'retired' && life !== 'archived';
}

/** What stops most comes first. */
export function byTier(a: SystemEntry, b: SystemEntry): number {
  return (a.data.tier ?? UNRATED) - (b.data.tier ?? UNRATED) || byTitle(a, b);
}

export function byTitle(a: Entry, b: Entry): number {
  return a.data.title.localeCompare(b.data.title, 'en');
}

/** The systems in use that a team owns. */
export function systemsOf(team: TeamEntry, playbook: Pick<Playbook, 'referencesTo'>): readonly SystemEntry[] {
  return playbook
    .referencesTo(team)
    .flatMap(({ from, path }) => (path[0] === 'owner' && isKind(from, 'system') && isInUse(from) ? from : []))
    .toSorted(byTier);
}

/** The one team that answers for it; none where none does, or where these readers may not see it. */
export function teamOf({ data }: SystemEntry, playbook: Pick<Playbook, 'resolve'>): TeamEntry | undefined {
  return playbook.resolve(data.owner, ['team']);
}

export interface DomainPart {
  /** None around systems whose domain these readers may not see. */
  readonly domain: DomainEntry | undefined;
  readonly systems: readonly SystemEntry[];
}

/** The domains with the systems in use that name them, core ones first and each part after the whole; what has none is left out. */
export function byDomain(playbook: Pick<Playbook, 'entriesOf' | 'resolve'>): readonly DomainPart[] {
  const systems = playbook.entriesOf('system').filter(isInUse).toSorted(byTier);
  const groups = Map.groupBy(systems, ({ data }) => playbook.resolve(data.domain, ['domain']));
  const domains: readonly (DomainEntry | undefined)[] = [...domainsInOrder(playbook), undefined];
  return domains.flatMap((domain) => {
    const own = groups.get(domain);
    return own === undefined ? [] : [{ domain, systems: own }];
  });
}

/** Each part stands after the whole that it belongs to; domains that go round in a circle follow at the end. */
function domainsInOrder(playbook: Pick<Playbook, 'entriesOf' | 'resolve'>): readonly DomainEntry[] {
  const all = playbook
    .entriesOf('domain')
    .toSorted((a, b) => KINDS.indexOf(a.data.kind) - KINDS.indexOf(b.data.kind) || byTitle(a, b));
  const parts = Map.groupBy(all, ({ data }) => playbook.resolve(data.subdomainOf, ['domain']));
  const below = (domain: DomainEntry | undefined): readonly DomainEntry[] =>
    (parts.get(domain) ?? []).flatMap((part) => [part, ...below(part)]);
  return [...new Set([...below(undefined), ...all])];
}
