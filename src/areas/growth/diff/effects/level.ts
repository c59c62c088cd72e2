/** What a change of a level means beside what is expected at it. */
import type { Level } from '#areas/growth/ladder/schema.ts';
import type { PeopleAsked } from '../audience.ts';
import { effect, type Effect } from '../change.ts';
import { itemOf } from '../contract.ts';
import { same } from '../same.ts';
import { compareSteps, type Versions } from '../strength.ts';

export function levelEffects(
  before: Level | undefined,
  after: Level | undefined,
  versions: Versions,
): readonly Effect[] {
  const level = after ?? before;
  if (level === undefined) return [];
  const who: PeopleAsked = { levels: [level.id], disciplines: [] };
  if (before === undefined) return [effect('added', 'minor', 'level', who, { after: level.label })];
  if (after === undefined) return [effect('removed', 'minor', 'level', who, { before: level.label })];
  const clarified = (['titles', 'bands', 'equivalentTo'] as const).filter(
    (field) => !same(before[field], after[field]),
  );
  const placed = (['rank', 'track'] as const).filter((field) => before[field] !== after[field]);
  return [
    ...(before.label === after.label
      ? []
      : [effect('renamed', 'patch', 'label', who, { before: before.label, after: after.label })]),
    ...placed.map((field) =>
      effect('moved', 'minor', field, who, { before: String(before[field]), after: String(after[field]) }),
    ),
    ...(before.tagline === after.tagline
      ? []
      : [effect('reworded', 'patch', 'tagline', who, { before: before.tagline, after: after.tagline })]),
    ...standing(before, after, who, versions),
    ...dimensionEffects(before, after, who, versions),
    ...clarified.map((field) => effect('clarified', 'minor', field, who)),
  ];
}

/** Whether one may stay, and whether it counts at all. */
function standing(before: Level, after: Level, who: PeopleAsked, { after: contract }: Versions): readonly Effect[] {
  const asks = Object.values(contract.expectations).some(({ levels }) => levels.includes(after.id));
  const counts = before.status === 'draft' && after.status === 'active';
  return [
    ...(before.terminal && !after.terminal ? [effect('deepened', 'major', 'terminal', who)] : []),
    ...(!before.terminal && after.terminal ? [effect('weakened', 'minor', 'terminal', who)] : []),
    ...(counts ? [effect('deepened', asks ? 'major' : 'minor', 'status', who)] : []),
    ...(before.status === 'active' && after.status === 'draft' ? [effect('weakened', 'minor', 'status', who)] : []),
  ];
}

function dimensionEffects(before: Level, after: Level, who: PeopleAsked, versions: Versions): readonly Effect[] {
  const names = new Set([...Object.keys(after.dimensionValues), ...Object.keys(before.dimensionValues)]);
  return [...names].flatMap((name): readonly Effect[] => {
    const [from, to] = [itemOf(before.dimensionValues, name), itemOf(after.dimensionValues, name)];
    if (from === to) return [];
    const words = { before: from, after: to };
    const dimension = itemOf(versions.after.dimensions, name);
    if (from === undefined || to === undefined) return [effect('clarified', 'minor', `dimension ${name}`, who, words)];
    if (dimension?.type !== 'scale' || dimension.scale === undefined)
      return [effect('reworded', 'patch', `dimension ${name}`, who, words)];
    const direction = compareSteps(from, to, dimension.scale, versions);
    return direction > 0
      ? [effect('deepened', 'major', `dimension ${name}`, who, words)]
      : [effect('weakened', 'minor', `dimension ${name}`, who, words)];
  });
}
