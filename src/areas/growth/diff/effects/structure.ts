/** What a change of the frame means: tracks, groups, dimensions, scales and disciplines ask nothing of anybody by themselves. */
import { effect, type Bump, type Does, type Effect } from '../change.ts';
import { same } from '../same.ts';

/** What another value of a field means; one that is not here is a matter of wording. */
const FIELDS: Readonly<Record<string, readonly [Does, Bump]>> = {
  label: ['renamed', 'patch'],
  parent: ['moved', 'minor'],
  forksFrom: ['moved', 'minor'],
  kind: ['clarified', 'minor'],
  type: ['clarified', 'minor'],
  scale: ['clarified', 'minor'],
};

interface Structural {
  readonly id: string;
  readonly label: string;
  readonly steps?: readonly { readonly id: string }[];
}

export function structureEffects(before: Structural | undefined, after: Structural | undefined): readonly Effect[] {
  if (before === undefined) return [effect('added', 'minor', 'demand', undefined, { after: after?.label })];
  if (after === undefined) return [effect('removed', 'minor', 'demand', undefined, { before: before.label })];
  const [old, present] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const fields = [...new Set([...present.keys(), ...old.keys()])].filter(
    (field) => field !== 'id' && !same(old.get(field), present.get(field)),
  );
  return fields.map((field) => {
    const [does, bump] = field === 'steps' ? stepsChange(before, after) : (FIELDS[field] ?? ['reworded', 'patch']);
    return effect(does, bump, field, undefined, { before: word(old.get(field)), after: word(present.get(field)) });
  });
}

/** Other steps make another scale; another definition says better what a step is. */
function stepsChange(before: Structural, after: Structural): readonly [Does, Bump] {
  const ids = ({ steps = [] }: Structural) => steps.map(({ id }) => id);
  return same(ids(before), ids(after)) ? ['reworded', 'patch'] : ['clarified', 'minor'];
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
