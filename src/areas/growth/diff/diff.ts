/** Compares two versions of a ladder by what they ask, and not by how they are written. */
import type { Change, Edit, Effect, LadderDiff } from './change.ts';
import { effect } from './change.ts';
import { itemOf, type Contract, type ByName, type Part, type Terms } from './contract.ts';
import { expectationEffects } from './effects/expectation.ts';
import { levelEffects } from './effects/level.ts';
import { overrideEffects } from './effects/override.ts';
import { requirementEffects } from './effects/requirement.ts';
import { structureEffects } from './effects/structure.ts';
import { guidanceEffects, pointsEffects, promotionEffects } from './effects/terms.ts';
import { findRenames } from './find-renames.ts';
import { NO_RENAMES, renamed, REFERRED, type Renames } from './renames.ts';
import { same } from './same.ts';

export function diffLadders(before: Contract, after: Contract): LadderDiff {
  const renames = findRenames(before, after);
  const from = renamed(before, renames);
  const versions = { before: from, after };
  const changes = <Item extends object>(
    part: Part,
    itemsOf: (contract: Contract) => ByName<Item>,
    effectsOf: (before: Item | undefined, after: Item | undefined) => readonly Effect[],
  ) => changesOf(part, { before: itemsOf(from), after: itemsOf(after) }, effectsOf, renames);

  return {
    changes: [
      ...changes('tracks', ({ tracks }) => tracks, structureEffects),
      ...changes(
        'levels',
        ({ levels }) => levels,
        (old, present) => levelEffects(old, present, versions),
      ),
      ...changes('dimensions', ({ dimensions }) => dimensions, structureEffects),
      ...changes('scales', ({ scales }) => scales, structureEffects),
      ...changes('groups', ({ groups }) => groups, structureEffects),
      ...changes('disciplines', ({ disciplines }) => disciplines, structureEffects),
      ...changes(
        'expectations',
        ({ expectations }) => expectations,
        (old, present) => expectationEffects(old, present, versions),
      ),
      ...changes(
        'overrides',
        ({ overrides }) => overrides,
        (old, present) => overrideEffects(old, present, versions),
      ),
      ...changes(
        'requirements',
        ({ requirements }) => requirements,
        (old, present) => requirementEffects(old, present, versions),
      ),
      ...termsChanges(from.terms, after.terms),
    ],
  };
}

/** The other version: the first one in the names of the second, and then with each edit. */
export function applyDiff(before: Contract, { changes }: LadderDiff): Contract {
  const parts = new Map<string, Map<string, object>>(
    Object.entries(renamed(before, renamesOf(changes))).map(([part, items]) => [
      part,
      new Map(Object.entries(items as ByName<object>)),
    ]),
  );
  for (const { part, before: former, after, edits } of changes) {
    const items = parts.get(part);
    const name = after ?? former;
    if (items === undefined || name === undefined) continue;
    const item = new Map<string, unknown>(Object.entries(items.get(name) ?? {}));
    for (const { field, after: value } of edits) {
      if (value === undefined) item.delete(field);
      else item.set(field, value);
    }
    if (after === undefined) items.delete(name);
    else items.set(name, Object.fromEntries(item));
  }
  // Edits hold the values of the fields that they name.
  return Object.fromEntries(
    [...parts].map(([part, items]) => [part, Object.fromEntries(items)]),
  ) as unknown as Contract;
}

function renamesOf(changes: readonly Change[]): Renames {
  const inPart = (part: Part) =>
    new Map(
      changes.flatMap(({ part: own, before, after }) =>
        own === part && before !== undefined && after !== undefined && before !== after ? [[before, after]] : [],
      ),
    );
  return { ...NO_RENAMES, ...Object.fromEntries(REFERRED.map((part) => [part, inPart(part)])) };
}

function changesOf<Item extends object>(
  part: Part,
  { before, after }: { readonly before: ByName<Item>; readonly after: ByName<Item> },
  effectsOf: (before: Item | undefined, after: Item | undefined) => readonly Effect[],
  renames: Renames,
): readonly Change[] {
  const former = new Map(
    REFERRED.filter((each) => each === part).flatMap((each) => [...renames[each]].map(([from, to]) => [to, from])),
  );
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].flatMap((name) => {
    const [old, present] = [itemOf(before, name), itemOf(after, name)];
    const oldName = former.get(name) ?? name;
    const change: Change = {
      part,
      before: old === undefined ? undefined : oldName,
      after: present === undefined ? undefined : name,
      edits: editsBetween(old, present),
      effects: [...(oldName === name ? [] : [renameEffect(part, oldName, name)]), ...effectsOf(old, present)],
    };
    return change.edits.length > 0 || change.effects.length > 0 ? [change] : [];
  });
}

function renameEffect(part: Part, before: string, after: string): Effect {
  const levels = part === 'levels' ? [after] : [];
  return effect('renamed', 'minor', 'id', { levels, disciplines: [] }, { before, after });
}

function termsChanges(before: Terms, after: Terms): readonly Change[] {
  const change = <Name extends keyof Terms>(
    name: Name,
    effectsOf: (before: Terms[Name], after: Terms[Name]) => readonly Effect[],
  ) => {
    const edits = editsBetween(before[name], after[name]);
    const named = (terms: Terms) => (terms[name] === undefined ? undefined : name);
    return edits.length === 0
      ? []
      : [
          {
            part: 'terms' as const,
            before: named(before),
            after: named(after),
            edits,
            effects: effectsOf(before[name], after[name]),
          },
        ];
  };
  return [
    ...change('promotion', promotionEffects),
    ...change('points', pointsEffects),
    ...change('guidance', guidanceEffects),
  ];
}

function editsBetween(before: object | undefined, after: object | undefined): readonly Edit[] {
  const [old, present] = [new Map(Object.entries(before ?? {})), new Map(Object.entries(after ?? {}))];
  const fields = new Set([...present.keys(), ...old.keys()]);
  return [...fields].flatMap((field): readonly Edit[] => {
    const [from, to] = [old.get(field) as unknown, present.get(field) as unknown];
    return same(from, to) ? [] : [{ field, before: from, after: to }];
  });
}
