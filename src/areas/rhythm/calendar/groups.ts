/** Whose rituals are whose: by team, role and category, as readers filter and subscribe. */
import { entryKey, type Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { CATEGORIES, type Ritual } from '../ritual/schema.ts';

export interface Belonging {
  /** The team that owns it, and those that take part as a whole. */
  readonly teams: readonly Entry[];
  /** Whoever is invited, as what does not matter; who only hears of it is not. */
  readonly roles: readonly Entry[];
}

export function belonging(
  { data }: { readonly data: Pick<Ritual, 'owner' | 'roles'> },
  playbook: Pick<Playbook, 'resolve'>,
): Belonging {
  const invited = data.roles.filter(({ part }) => part !== 'informed').map(({ role }) => role);
  const found = (refs: readonly (string | undefined)[], kind: 'team' | 'role') =>
    unique(refs.flatMap((ref) => playbook.resolve(ref, ['team', 'role']) ?? []).filter((entry) => entry.kind === kind));
  return { teams: found([data.owner, ...invited], 'team'), roles: found(invited, 'role') };
}

export interface Group {
  readonly entry: Entry;
  readonly rituals: readonly Entry<'ritual'>[];
}

/** Every team or every role with its rituals, by title. */
export function groupsOf(
  kind: keyof Belonging,
  rituals: readonly Entry<'ritual'>[],
  playbook: Pick<Playbook, 'resolve'>,
): readonly Group[] {
  const pairs = rituals.flatMap((ritual) => belonging(ritual, playbook)[kind].map((entry) => ({ entry, ritual })));
  return [...Map.groupBy(pairs, ({ entry }) => entryKey(entry)).values()]
    .flatMap((own) => (own[0] === undefined ? [] : [{ entry: own[0].entry, rituals: own.map(({ ritual }) => ritual) }]))
    .toSorted((a, b) => a.entry.data.title.localeCompare(b.entry.data.title, 'en'));
}

/** In the order in which categories are listed. */
export function categoriesOf(rituals: readonly Entry<'ritual'>[]): readonly Ritual['category'][] {
  const used = new Set(rituals.map(({ data }) => data.category));
  return CATEGORIES.filter((category) => used.has(category));
}

function unique(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entryKey(entry), entry])).values()];
}
