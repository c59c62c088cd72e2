/** The doors in the masthead, as the configuration arranges areas and kinds. */
import { AREAS, isArea, type Area } from './area.ts';
import type { Config } from './config.ts';
import type { Kind } from './kind.ts';

export type NavigationItem = Exclude<Config['navigation'][number], string>;

export interface PlannedDoor {
  /** The area, or the `id` of an organisation's own group. */
  readonly id: string;
  readonly area: Area | undefined;
  readonly label: string | undefined;
  readonly summary: string | undefined;
  readonly kinds: readonly Kind[];
}

/** An item in full: a name alone is that of an area. */
export function itemOf(written: Config['navigation'][number]): NavigationItem {
  return typeof written === 'string' ? { area: written } : written;
}

/** Every area, unless the configuration names those it wants. A kind that an item lists by name leaves the door of its area. */
export function plannedDoors(kinds: readonly Kind[], navigation: Config['navigation']): readonly PlannedDoor[] {
  const items = navigation.length === 0 ? AREAS.map(itemOf) : navigation.map(itemOf);
  const claimed = new Set(items.flatMap((item) => item.kinds ?? []));
  return items.flatMap((item) => {
    const { label, summary } = item;
    const area = item.area !== undefined && isArea(item.area) ? item.area : undefined;
    const id = area ?? item.id;
    if (id === undefined) return [];
    const listed = item.kinds?.flatMap((folder) => kinds.find((kind) => kind.folder.name === folder) ?? []);
    const own = kinds.filter((kind) => kind.area === area && !claimed.has(kind.folder.name));
    return [{ id, area, label, summary, kinds: listed ?? own }];
  });
}

/** A navigation that lists kinds, as it was before there were areas, in the form of today: on one line of YAML. */
export function navigationOf(written: Config['navigation'], kinds: readonly Kind[]): string {
  const items = written.map((item) => {
    const kind = kinds.find(({ folder }) => folder.name === item);
    return kind?.area ?? (typeof item === 'string' ? item : (item.area ?? `{ id: ${item.id ?? '…'}, … }`));
  });
  return `[${[...new Set(items)].join(', ')}]`;
}
