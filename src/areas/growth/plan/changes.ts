/** What became of a ladder since a plan was written against it. */
import type { LadderOutline } from './file/outline.ts';
import { choiceOf, groupsFor, type PlannedAsk, type Plan, type PlanGroup } from './plan.ts';

export interface Changes {
  readonly version: string;
  readonly added: readonly PlannedAsk[];
  readonly gone: readonly PlannedAsk[];
  readonly reworded: readonly { readonly before: string; readonly after: string }[];
}

/** None where the plan says what the ladder says; `gone` where the ladder has no longer what the plan aims at. */
export function changesSince(plan: Plan, outline: LadderOutline | undefined): Changes | 'gone' | undefined {
  if (outline === undefined || !namesExist(plan, outline)) return 'gone';
  const then = byId(plan.groups);
  const now = byId(groupsFor(outline, choiceOf(plan)));
  const added = [...now.values()].filter(({ id }) => !then.has(id));
  const gone = [...then.values()].filter(({ id }) => !now.has(id));
  const reworded = [...now.values()].flatMap(({ id, text }) => {
    const before = then.get(id)?.text;
    return before === undefined || before === text ? [] : [{ before, after: text }];
  });
  const isSame = added.length + gone.length + reworded.length === 0 && plan.version === outline.version;
  return isSame ? undefined : { version: outline.version, added, gone, reworded };
}

function namesExist({ from, to, discipline }: Plan, { levels, disciplines }: LadderOutline): boolean {
  const isLevel = (id: string) => levels.some((level) => level.id === id);
  return (
    isLevel(to.id) &&
    (from === undefined || isLevel(from.id)) &&
    (discipline === undefined || disciplines.some(({ id }) => id === discipline.id))
  );
}

function byId(groups: readonly PlanGroup[]): ReadonlyMap<string, PlannedAsk> {
  return new Map(groups.flatMap(({ asked }) => asked.map((each) => [each.id, each])));
}
