/** Levels across ladders: `management#engineering-manager` names one from anywhere. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Level } from '../ladder/schema.ts';

export interface PlacedLevel {
  readonly ladder: Entry<'ladder'>;
  readonly level: Level;
}

/** The level that an address means, as read from a ladder. */
export function findLevel(
  address: string,
  from: Entry<'ladder'>,
  playbook: Pick<Playbook, 'find'>,
): PlacedLevel | undefined {
  const { ladderId, levelId } = parseLevelAddress(address);
  const ladder = ladderId === undefined || ladderId === from.id ? from : playbook.find('ladder', ladderId);
  const level = ladder?.data.levels.find((each) => each.id === levelId);
  return ladder && level && { ladder, level };
}

export function parseLevelAddress(address: string): {
  readonly ladderId: string | undefined;
  readonly levelId: string;
} {
  const [first = '', second] = address.split('#');
  return second === undefined ? { ladderId: undefined, levelId: first } : { ladderId: first, levelId: second };
}

/** The address of a level as it is written in a ladder: short for its own levels. */
export function levelAddress({ ladder, level }: PlacedLevel, from: Entry<'ladder'>): string {
  return ladder.id === from.id ? level.id : `${ladder.id}#${level.id}`;
}

/** What tells a level apart from all others of the playbook. */
export function levelKey({ ladder, level }: PlacedLevel): string {
  return `${ladder.id}#${level.id}`;
}

/** The levels that a level names as its equals, where they exist. */
export function equalsOf(placed: PlacedLevel, playbook: Pick<Playbook, 'find'>): readonly PlacedLevel[] {
  return placed.level.equivalentTo.flatMap((address) => findLevel(address, placed.ladder, playbook) ?? []);
}
