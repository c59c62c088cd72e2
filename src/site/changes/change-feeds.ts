/** Which feeds of changes a site has: of all of it, of each area, and of what each owner keeps true. None where git remembers nothing. */
import type { Entry } from '#model/entry.ts';
import type { EntryChange } from '#model/history.ts';
import { plannedDoors } from '#model/navigation.ts';
import type { Link } from '#model/page.ts';
import { OWNER_KINDS } from '#model/schema.ts';
import { sectionAddress } from '#model/entry-address.ts';
import { areaAddress } from '../assembly/address.ts';
import type { SiteContext } from '../assembly/context.ts';
import { dayShown } from '../assembly/day-shown.ts';
import { siteWords } from '../words/site-words.ts';

export const SITE_FEED = '/changes.xml';

/** Readers look in once a month or more. */
const MOST = 50;

export interface ChangeFeed {
  readonly path: string;
  readonly title: string;
  /** The page that it is of. */
  readonly page: string;
  /** Those that name it to programs. */
  readonly pages: readonly string[];
  /** The newest first. */
  readonly changes: readonly EntryChange[];
}

export function feedLink({ title, path }: ChangeFeed): Link {
  return { label: title, href: path };
}

export function changeFeeds(context: SiteContext): readonly ChangeFeed[] {
  const planned = plannedFeeds(context);
  const found = context.history.changes(
    planned.map(({ entries }) => entries),
    { most: MOST, until: dayShown(context) },
  );
  return planned.flatMap(({ path, title, page, pages }, index) => {
    const changes = found[index] ?? [];
    return changes.length === 0 ? [] : [{ path, title, page, pages, changes }];
  });
}

type PlannedFeed = Omit<ChangeFeed, 'changes'> & { readonly entries: readonly Entry[] };

function plannedFeeds({ view, kinds, shelves, speech, address }: SiteContext): readonly PlannedFeed[] {
  const { name, navigation } = view.config;
  const words = siteWords(speech);
  const feed = (path: string, pages: readonly string[], entries: readonly Entry[], part?: string): PlannedFeed => ({
    path,
    title: words.changes.of(name, part),
    page: pages[0] ?? '/',
    pages,
    entries,
  });
  const areas = plannedDoors(kinds, navigation).flatMap(({ id, area, label, kinds: behind }) => {
    const own = shelves.filter(({ kind }) => behind.includes(kind));
    const sections = own.map(({ kind }) => sectionAddress(kind));
    const called = label ?? (area === undefined ? id : words.areas[area].label);
    const entries = own.flatMap((shelf) => shelf.entries);
    return own.length === 0
      ? []
      : [
          feed(
            `${areaAddress(id)}changes.xml`,
            [...(own.length > 1 ? [areaAddress(id)] : []), ...sections],
            entries,
            called,
          ),
        ];
  });
  const kept = Map.groupBy(view.entries, ({ data }): Entry | undefined => view.resolve(data.owner, OWNER_KINDS));
  const owners = OWNER_KINDS.flatMap((kind): readonly Entry[] => view.entriesOf(kind)).map((owner) => {
    const page = address(owner);
    return feed(`${page}changes.xml`, [page], [owner, ...(kept.get(owner) ?? [])], owner.data.title);
  });
  return [feed(SITE_FEED, ['/'], view.entries), ...areas, ...owners];
}
