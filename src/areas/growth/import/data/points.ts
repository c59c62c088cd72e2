/** How milestones add up: what each counts, and which level or title that many points reach. */
import { TRACK, type Draft } from '../draft/draft.ts';
import type { LocatedValue } from '../located-value.ts';
import type { Notebook } from '../notebook.ts';
import type { LadderInput } from '../shape.ts';

type PointsModel = NonNullable<LadderInput['pointsModel']>;
type Threshold = PointsModel['thresholds'][number];

export interface ScaleStep {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

const POINTS = ['milestonePoints', 'points', 'milestonesToPoints'];

/** One step for each milestone that any track has; a scale has at least two. */
export function milestoneScale(data: LocatedValue, most: number): readonly ScaleStep[] {
  const counted = data
    .field(...POINTS)
    .entries()
    .flatMap(([key]) => (/^\d+$/.test(key) ? [Number(key)] : []));
  const last = Math.min(50, Math.max(2, most, ...counted));
  return Array.from({ length: last }, (_, index) => ({
    id: `milestone-${index + 1}`,
    label: `Milestone ${index + 1}`,
    definition: `The ${ordinal(index + 1)} of ${last} milestones; each skill says what it looks like.`,
  }));
}

export function pointsOf(
  data: LocatedValue,
  scale: readonly ScaleStep[],
  notebook: Notebook,
): PointsModel['points'] | undefined {
  const field = data.field(...POINTS);
  if (!field.isThere) return undefined;
  const pairs = field.isList ? field.items().map((item, index) => [String(index), item] as const) : field.entries();
  const points = pairs.flatMap(([key, value]): readonly (readonly [string, number])[] => {
    const amount = value.number();
    const step = scale.find(({ id }) => id === `milestone-${Number(key)}`);
    if (step !== undefined && amount !== undefined && amount >= 0) return [[step.id, amount]];
    if (Number(key) === 0 && amount === 0)
      notebook.leave(value.location, 'a milestone that nobody has reached counts nothing, here as there');
    else {
      notebook.fault(
        value.location,
        `Unexpected points \`${value.text() ?? ''}\` for the milestone \`${key}\`, expected a number for one of ${scale.length} milestones`,
        'They were set aside.',
      );
      notebook.leave(value.location, `points for the milestone \`${key}\``);
    }
    return [];
  });
  return points.length === 0 ? undefined : Object.fromEntries(points);
}

/** Adds the levels that points reach to the draft, with their titles. */
export function thresholdsOf(data: LocatedValue, draft: Draft, notebook: Notebook): readonly Threshold[] {
  const titles = data
    .field('titles')
    .items()
    .flatMap((item) => {
      notebook.read('titles');
      const label = item.isRecord ? item.field('label', 'title', 'name').text() : item.text();
      const min = item.field('minPoints', 'min', 'points').number();
      if (label !== undefined && min !== undefined)
        return [{ label, min, max: item.field('maxPoints', 'max').number() ?? Number.POSITIVE_INFINITY }];
      notebook.fault(
        item.location,
        `Unexpected title \`${label ?? ''}\` without points, expected a \`label\` and \`minPoints\``,
        'It was kept in `x-titles`.',
      );
      return [];
    });
  const reached = levelPairs(data.field('pointsToLevels', 'levels'), notebook).toSorted((a, b) => a.min - b.min);
  if (reached.length === 0)
    return titles
      .toSorted((a, b) => a.min - b.min)
      .map(({ label, min }) => ({ min, level: draft.addLevel({ label, track: TRACK.id, titles: [{ label }] }) }));
  const levels = reached.map(({ min, label }): Threshold => {
    const held = titles
      .filter((title) => min >= title.min && min <= title.max)
      .map((title) => ({ label: title.label }));
    notebook.read('levels');
    return {
      min,
      level: draft.addLevel({
        label: /^[\d.]+$/.test(label) ? `Level ${label}` : label,
        track: TRACK.id,
        titles: held,
      }),
    };
  });
  return [...levels, ...titles.map(({ label, min }) => ({ min, title: label }))].toSorted((a, b) => a.min - b.min);
}

function levelPairs(
  field: LocatedValue,
  notebook: Notebook,
): readonly { readonly min: number; readonly label: string }[] {
  const pairs = field.isList
    ? field
        .items()
        .map(
          (item) => [item.field('points', 'minPoints', 'min'), item.field('level', 'label', 'name', 'title')] as const,
        )
    : field.entries().map(([key, value]) => [key, value] as const);
  return pairs.flatMap(([points, level]) => {
    const min = typeof points === 'string' ? Number(points) : points.number();
    const label = level.text();
    if (min !== undefined && !Number.isNaN(min) && label !== undefined) return [{ min, label }];
    notebook.fault(
      level.location,
      'Unexpected level without points, expected a number of points and the level that they reach',
      'It was set aside.',
    );
    notebook.leave(level.location, 'a level without points');
    return [];
  });
}

function ordinal(number: number): string {
  const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
  return words[number - 1] ?? `number ${number}`;
}
