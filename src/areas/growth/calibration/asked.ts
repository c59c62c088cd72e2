/** What a packet asks about: everything a level asks of anybody, or what is new against the level one comes from. */
import type { Playbook } from '#model/playbook.ts';
import type { ComposedLadder, Origin } from '../composition/compose.ts';
import { forDiscipline } from '../composition/discipline.ts';
import { placeGroups } from '../composition/groups.ts';
import { levelBelow, wholeOf } from '../level/order.ts';
import type { Discipline, Expectation, Group, Level } from '../ladder/schema.ts';
import type { Subject } from './subjects.ts';

export interface CalibratedAsk {
  readonly expectation: Expectation;
  readonly origin: Origin;
  /** None where everyone reads it so. */
  readonly readers?: Readers | undefined;
}

/** Who reads it so: some disciplines, or everyone but some. */
interface Readers {
  readonly are: 'onlyIn' | 'allBut';
  readonly disciplines: readonly string[];
}

export function askedOnPacket(ladder: ComposedLadder, { from, to }: Subject, playbook: Pick<Playbook, 'resolve'>) {
  const readings = [undefined, ...ladder.data.disciplines].map((discipline) => ({
    discipline,
    read: forDiscipline(ladder, discipline, playbook),
  }));
  const all = readings.flatMap(({ discipline, read }) => {
    const before = new Set(from === undefined ? [] : wholeOf({ ladder: read.data, level: from }));
    return wholeOf({ ladder: read.data, level: to })
      .filter((expectation) => !before.has(expectation))
      .flatMap((expectation) => {
        const origin = read.origins.get(expectation.id);
        return origin === undefined ? [] : [{ expectation, origin, discipline }];
      });
  });
  const bySaying = Map.groupBy(all, ({ expectation }) => `${expectation.id}\n${expectation.text}`);
  const asked = [...bySaying.values()].flatMap((same): readonly CalibratedAsk[] => {
    const [first] = same;
    if (first === undefined) return [];
    return [
      {
        ...first,
        readers: readersOf(
          same.map(({ discipline }) => discipline),
          ladder.data.disciplines,
        ),
      },
    ];
  });
  const groups = new Map(readings.flatMap(({ read }) => read.data.groups).map((group) => [group.id, group]));
  return { groups: grouped(asked.filter(isAsk), [...groups.values()]), avoid: asked.filter((each) => !isAsk(each)) };
}

/** A level as one discipline reads it: what it asks, what of it is new against the level below, and what only this discipline reads so. */
export function askedInDiscipline(
  ladder: ComposedLadder,
  discipline: Discipline,
  level: Level,
  playbook: Pick<Playbook, 'resolve'>,
) {
  const read = forDiscipline(ladder, discipline, playbook);
  const common = new Map(
    forDiscipline(ladder, undefined, playbook).data.expectations.map((each) => [each.id, each.text]),
  );
  const below = levelBelow(read.data, level);
  const before = new Set(below === undefined ? [] : wholeOf({ ladder: read.data, level: below }));
  const asked = wholeOf({ ladder: read.data, level }).flatMap((expectation): readonly DisciplineAsk[] => {
    const origin = read.origins.get(expectation.id);
    if (origin === undefined) return [];
    const own = !common.has(expectation.id)
      ? 'added'
      : common.get(expectation.id) === expectation.text
        ? undefined
        : 'reworded';
    return [{ expectation, origin, isNew: below !== undefined && !before.has(expectation), own }];
  });
  return { groups: grouped(asked.filter(isAsk), read.data.groups), avoid: asked.filter((each) => !isAsk(each)) };
}

interface DisciplineAsk {
  readonly expectation: Expectation;
  readonly origin: Origin;
  readonly isNew: boolean;
  /** Whether everyone else reads it in other words, or not at all. */
  readonly own: 'added' | 'reworded' | undefined;
}

function readersOf(reading: readonly (Discipline | undefined)[], all: readonly Discipline[]): Readers | undefined {
  const others = all.filter((discipline) => !reading.includes(discipline));
  if (!reading.includes(undefined))
    return { are: 'onlyIn', disciplines: reading.flatMap((discipline) => discipline?.label ?? []) };
  return others.length === 0 ? undefined : { are: 'allBut', disciplines: others.map(({ label }) => label) };
}

function isAsk({ expectation }: { readonly expectation: Expectation }): boolean {
  return expectation.kind !== 'anti-pattern';
}

function grouped<Asked extends { readonly expectation: Expectation }>(
  asked: readonly Asked[],
  groups: readonly Group[],
) {
  return placeGroups(groups).flatMap(({ group }) => {
    const own = asked.filter(({ expectation }) => expectation.group === group.id);
    return own.length === 0 ? [] : [{ group, asked: own }];
  });
}
