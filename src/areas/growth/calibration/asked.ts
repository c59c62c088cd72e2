/** What a packet asks about: everything a level asks of anybody, or what is new against the level one comes from. */
import type { Playbook } from '#model/playbook.ts';
import type { ComposedLadder, Origin } from '../composition/compose.ts';
import { forDiscipline } from '../composition/discipline.ts';
import { placeGroups } from '../composition/groups.ts';
import { wholeOf } from '../level/order.ts';
import type { Discipline, Expectation, Group } from '../ladder/schema.ts';
import type { Subject } from './subjects.ts';

export interface AskedGroup {
  readonly group: Group;
  readonly asked: readonly CalibratedAsk[];
}

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

function readersOf(reading: readonly (Discipline | undefined)[], all: readonly Discipline[]): Readers | undefined {
  const others = all.filter((discipline) => !reading.includes(discipline));
  if (!reading.includes(undefined))
    return { are: 'onlyIn', disciplines: reading.flatMap((discipline) => discipline?.label ?? []) };
  return others.length === 0 ? undefined : { are: 'allBut', disciplines: others.map(({ label }) => label) };
}

function isAsk({ expectation }: CalibratedAsk): boolean {
  return expectation.kind !== 'anti-pattern';
}

function grouped(asked: readonly CalibratedAsk[], groups: readonly Group[]): readonly AskedGroup[] {
  return placeGroups(groups).flatMap(({ group }) => {
    const own = asked.filter(({ expectation }) => expectation.group === group.id);
    return own.length === 0 ? [] : [{ group, asked: own }];
  });
}
