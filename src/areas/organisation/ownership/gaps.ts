/** Where ownership has gaps: what nobody owns, who owns too much, what cannot be reached at night, and what stands there empty. */
import type { Playbook } from '#model/playbook.ts';
import {
  byTier,
  byTitle,
  isInUse,
  systemsOf,
  teamOf,
  type DomainEntry,
  type SystemEntry,
  type TeamEntry,
} from './ownership.ts';

/** The tiers of what customers notice within minutes. */
const URGENT_TIER = 1;

export interface Gaps {
  readonly unowned: readonly SystemEntry[];
  /** The most burdened first. */
  readonly overloaded: readonly { readonly team: TeamEntry; readonly count: number }[];
  /** Urgent systems of which nothing says who is on call. */
  readonly unreachable: readonly SystemEntry[];
  /** Urgent systems without a runbook. */
  readonly withoutRunbook: readonly SystemEntry[];
  /** Domains that no system in use serves, nor one of their parts. */
  readonly emptyDomains: readonly DomainEntry[];
  /** Teams that own no system. Those that help others to learn need none. */
  readonly withoutSystem: readonly TeamEntry[];
}

export type GapName = keyof Gaps;

type Around = Pick<Playbook, 'config' | 'entriesOf' | 'resolve' | 'referencesTo'>;

export function gapsIn(playbook: Around): Gaps {
  const systems = playbook.entriesOf('system').filter(isInUse).toSorted(byTier);
  const teams = playbook.entriesOf('team').filter(({ life }) => life !== 'archived');
  const counted = teams.map((team) => ({ team, count: systemsOf(team, playbook).length }));
  const urgent = systems.filter(isUrgent);
  const most = playbook.config.ownership.systemsPerTeam;
  return {
    unowned: systems.filter(isUnowned),
    overloaded: counted
      .filter(({ count }) => count > most)
      .toSorted((a, b) => b.count - a.count || byTitle(a.team, b.team)),
    unreachable: urgent.filter((system) => !isUnowned(system) && !isReachable(system, playbook)),
    withoutRunbook: urgent.filter(({ data }) => data.runbooks.length === 0),
    emptyDomains: emptyDomains(systems, playbook).toSorted(byTitle),
    withoutSystem: counted
      .filter(({ team, count }) => count === 0 && team.data.type !== 'enabling')
      .map(({ team }) => team)
      .toSorted(byTitle),
  };
}

/** No team owns it. One that these readers may not see is still an owner. */
export function isUnowned({ data }: SystemEntry): boolean {
  return data.owner === null;
}

/** People are woken when it fails: it is in production, and customers notice. */
export function isUrgent({ data }: SystemEntry): boolean {
  return data.lifecycle !== 'experimental' && data.tier !== undefined && data.tier <= URGENT_TIER;
}

/** The system or its team says who is on call; a team that is hidden is given the benefit of the doubt. */
export function isReachable(system: SystemEntry, playbook: Pick<Playbook, 'resolve'>): boolean {
  if (system.data.onCall !== undefined) return true;
  const team = teamOf(system, playbook);
  return team === undefined ? !isUnowned(system) : team.data.onCall !== undefined;
}

function emptyDomains(systems: readonly SystemEntry[], playbook: Around): readonly DomainEntry[] {
  const served = new Set<DomainEntry>();
  for (const { data } of systems) {
    let domain = playbook.resolve(data.domain, ['domain']);
    while (domain !== undefined && !served.has(domain)) {
      served.add(domain);
      domain = playbook.resolve(domain.data.subdomainOf, ['domain']);
    }
  }
  return playbook.entriesOf('domain').filter((domain) => domain.life !== 'archived' && !served.has(domain));
}
