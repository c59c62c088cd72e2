/** What a change of the terms means: how one is promoted, how points add up, how the ladder is to be read. */
import { effect, NOBODY, turned, type Effect } from '../change.ts';
import { itemOf, type Terms } from '../contract.ts';
import { listChange } from '../lists.ts';
import { same } from '../same.ts';
import { sign } from '../strength.ts';

type Points = NonNullable<Terms['points']>;
type Threshold = Points['thresholds'][number];

/** One criterion more is asked of whoever wants to be promoted. */
export function promotionEffects(before: Terms['promotion'], after: Terms['promotion']): readonly Effect[] {
  const criteria = listChange(before?.criteria ?? [], after?.criteria ?? []);
  const evidence = listChange(before?.evidence ?? [], after?.evidence ?? []);
  const said = (['process', 'calibration', 'decisionRule'] as const).filter(
    (field) => before?.[field] !== after?.[field],
  );
  return [
    ...criteria.added.map((text) => effect('added', 'major', 'criteria', undefined, { after: text })),
    ...criteria.removed.map((text) => effect('removed', 'minor', 'criteria', undefined, { before: text })),
    ...evidence.added.map((text) => effect('clarified', 'minor', 'evidence', undefined, { after: text })),
    ...evidence.removed.map((text) => effect('clarified', 'minor', 'evidence', undefined, { before: text })),
    ...[...criteria.reworded, ...evidence.reworded].map(([from, to]) =>
      effect('reworded', 'patch', 'criteria', undefined, { before: from, after: to }),
    ),
    ...said.map((field) =>
      effect('clarified', 'minor', field, undefined, { before: before?.[field], after: after?.[field] }),
    ),
  ];
}

/** A step that is worth less and a threshold that is higher both ask for more. */
export function pointsEffects(before: Terms['points'], after: Terms['points']): readonly Effect[] {
  const steps = new Set([...Object.keys(after?.points ?? {}), ...Object.keys(before?.points ?? {})]);
  const worth = [...steps].flatMap((step) => {
    const [from, to] = [itemOf(before?.points ?? {}, step), itemOf(after?.points ?? {}, step)];
    if (from === undefined || to === undefined)
      return from === to ? [] : [effect('clarified', 'minor', `points ${step}`)];
    return turned(sign(from - to), `points ${step}`, NOBODY, inWords(from, to));
  });
  const thresholds = new Map([...named(before), ...named(after)].map(([name]) => [name, name]));
  const [old, present] = [new Map(named(before)), new Map(named(after))];
  const reached = [...thresholds.keys()].flatMap((name): readonly Effect[] => {
    const [from, to] = [old.get(name), present.get(name)];
    const levels = { levels: [(to ?? from)?.level ?? []].flat(), disciplines: [] };
    if (from === undefined) return [effect('added', 'major', 'threshold', levels, { after: String(to?.min) })];
    if (to === undefined) return [effect('removed', 'minor', 'threshold', levels, { before: String(from.min) })];
    return turned(sign(to.min - from.min), 'threshold', levels, inWords(from.min, to.min));
  });
  return [...worth, ...reached];
}

export function guidanceEffects(before: Terms['guidance'], after: Terms['guidance']): readonly Effect[] {
  return (['notice', 'myths', 'faq'] as const)
    .filter((field) => !same(before?.[field], after?.[field]))
    .map((field) => effect('reworded', 'patch', field));
}

function named(points: Terms['points']): readonly (readonly [string, Threshold])[] {
  return (points?.thresholds ?? []).map((each) => [each.level ?? each.title ?? '', each]);
}

function inWords(from: number, to: number) {
  return { before: String(from), after: String(to) };
}
