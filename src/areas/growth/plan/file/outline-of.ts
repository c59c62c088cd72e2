/** Makes the outline of a ladder that the growth plan reads: each demand once, with who reads it in which words. */
import { plainText } from '#markdown/plain-text.ts';
import type { PageTools } from '#model/kind.ts';
import { firstOfEach, type ComposedLadder } from '#areas/growth/composition/compose.ts';
import { forDiscipline } from '#areas/growth/composition/discipline.ts';
import { levelPath } from '#areas/growth/ladder/addresses.ts';
import { placeGroups } from '#areas/growth/composition/groups.ts';
import { levelBelow, orderedLevels, wholeOf } from '#areas/growth/level/order.ts';
import type { Ladder } from '#areas/growth/ladder/schema.ts';
import type { OutlineDemand, LadderOutline, Named } from './outline.ts';

export function outlineOf(ladder: ComposedLadder, tools: Pick<PageTools, 'view' | 'address'>): LadderOutline {
  const { entry, data } = ladder;
  const readings = [undefined, ...data.disciplines].map((discipline) => ({
    reader: discipline?.id ?? null,
    data: forDiscipline(ladder, discipline, tools.view).data,
  }));
  return {
    id: entry.id,
    label: data.title,
    version: data.version,
    disciplines: data.disciplines.map(({ id, label }) => ({ id, label })),
    levels: orderedLevels(data).map((level) => ({
      id: level.id,
      label: level.label,
      track: data.tracks.find(({ id }) => id === level.track)?.label ?? level.track,
      href: tools.address(entry) + levelPath(level.id),
      below: levelBelow(data, level)?.id,
    })),
    groups: groupsOf(readings.map((reading) => reading.data)),
    demands: merged(readings.flatMap(({ reader, data: read }) => demandsOf(read, reader))),
  };
}

/** A discipline may add groups of its own: they follow those of everyone. */
function groupsOf(readings: readonly Ladder[]): readonly Named[] {
  const groups = firstOfEach(
    readings.flatMap((reading) => reading.groups),
    ({ id }) => id,
  );
  const labels: string[] = [];
  return placeGroups(groups).map(({ group, depth }) => {
    labels.splice(depth, labels.length, group.label);
    return { id: group.id, label: labels.join(' › ') };
  });
}

function demandsOf(ladder: Ladder, reader: string | null): readonly OutlineDemand[] {
  const levels = new Map<string, string[]>();
  for (const level of orderedLevels(ladder))
    for (const { id } of wholeOf({ ladder, level })) levels.set(id, [...(levels.get(id) ?? []), level.id]);
  return ladder.expectations.map(({ id, group, text, kind }) => ({
    id,
    group,
    text: plainText(text),
    avoid: kind === 'anti-pattern',
    levels: levels.get(id) ?? [],
    readBy: [reader],
  }));
}

function merged(demands: readonly OutlineDemand[]): readonly OutlineDemand[] {
  const bySaying = Map.groupBy(demands, (demand) => JSON.stringify({ ...demand, readBy: [] }));
  return [...bySaying.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, readBy: same.flatMap(({ readBy }) => readBy) }];
  });
}
