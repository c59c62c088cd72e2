/** A diff as people read it: level by level, what weighs most first, and what concerns all of them once. */
import { levelsOf } from '../level/order.ts';
import type { Ladder } from '../ladder/schema.ts';
import { DOES, type Change, type Effect, type LadderDiff } from './change.ts';
import { itemOf, type Contract } from './contract.ts';
import type { Naming } from './describe.ts';
import type { Versions } from './strength.ts';

export interface Told {
  readonly change: Change;
  readonly effect: Effect;
}

export interface DigestSection {
  /** Of the level, or a name that no level can have: an id holds single hyphens only. */
  readonly id: string;
  readonly title: string;
  readonly told: readonly Told[];
}

/** What concerns every level, then what concerns each, track by track and those that are gone last, then the rest. */
export function digest(
  { changes }: LadderDiff,
  versions: Versions,
  titles: { readonly everyLevel: string; readonly whole: string },
): readonly DigestSection[] {
  const all = changes.flatMap((change) => change.effects.map((effect): Told => ({ change, effect })));
  const present = inOrder(versions.after);
  const isEverywhere = ({ effect }: Told) =>
    present.length > 1 && present.every(({ id }) => levelsOfEffect(effect).includes(id));
  const gone = inOrder(versions.before).filter(({ id }) => itemOf(versions.after.levels, id) === undefined);
  const ofLevel = (id: string) => all.filter((each) => levelsOfEffect(each.effect).includes(id) && !isEverywhere(each));
  return [
    { id: '-every-level', title: titles.everyLevel, told: byWeight(all.filter(isEverywhere)) },
    ...[...present, ...gone].map(({ id, label }) => ({ id, title: label, told: byWeight(ofLevel(id)) })),
    {
      id: '-whole',
      title: titles.whole,
      told: byWeight(all.filter(({ effect }) => levelsOfEffect(effect).length === 0)),
    },
  ].filter(({ told }) => told.length > 0);
}

/** What moved from one level to another concerns both. */
function levelsOfEffect({ does, aspect, levels, before }: Effect): readonly string[] {
  return does === 'moved' && aspect === 'levels' ? [...levels, ...(before ?? '').split(', ')] : levels;
}

function byWeight(told: readonly Told[]): readonly Told[] {
  return told.toSorted((a, b) => DOES.indexOf(a.effect.does) - DOES.indexOf(b.effect.does));
}

function inOrder({ tracks, levels }: Contract): readonly Ladder['levels'][number][] {
  const all = Object.values(levels);
  const placed = Object.keys(tracks).flatMap((track) => levelsOf({ levels: all }, track));
  return [...placed, ...all.filter((level) => !placed.includes(level))];
}

/** Names by their labels, the present ones first; a skill by what its own page calls it. */
export function labels({ before, after }: Versions, skill: (id: string) => string): Naming {
  const labelled = (part: 'levels' | 'disciplines' | 'groups' | 'dimensions') => (id: string) =>
    (itemOf<{ readonly label: string }>(after[part], id) ?? itemOf<{ readonly label: string }>(before[part], id))
      ?.label ?? id;
  const step = (id: string) =>
    [after, before]
      .flatMap(({ scales }) => Object.values(scales))
      .flatMap(({ steps }) => steps)
      .find((each) => each.id === id)?.label ?? id;
  return {
    level: labelled('levels'),
    discipline: labelled('disciplines'),
    group: labelled('groups'),
    dimension: labelled('dimensions'),
    step,
    skill,
  };
}
