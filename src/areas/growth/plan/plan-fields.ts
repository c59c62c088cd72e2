/** A plan as the fields that are kept of it, each note by itself, so that two windows of one plan add to each other. */
import type { Value } from '#site/client/kept/fields.ts';
import { hasNotes, type Goal, type Plan, type PlanGroup } from './plan.ts';
import { readAskedGroup, readPlan } from './read-plan.ts';

type Fields = Readonly<Record<string, Value>>;

/** Goals that came without a name are named by their place, and stay before those that are added later. */
export function fieldsOf({ groups, ...head }: Plan): Fields {
  return {
    // A copy without the fields that are left out.
    ...(JSON.parse(JSON.stringify(head)) as Fields),
    groups: groups.map(({ id, label, asked }) => ({ id, label, asked: asked.map((each) => ({ ...each })) })),
    ...Object.fromEntries(groups.flatMap(noteFields)),
  };
}

/** None as long as nothing is kept, or where what is kept names no level to grow towards. */
export function planFrom(answers: ReadonlyMap<string, Value>): Plan | undefined {
  const head = readPlan({ ...Object.fromEntries(answers), groups: [] });
  if (head === undefined) return undefined;
  const kept = answers.get('groups');
  const asked = (Array.isArray(kept) ? kept : []).flatMap((each: unknown) => readAskedGroup(each) ?? []);
  const known = new Set(asked.map(({ id }) => id));
  // One window may have added a note to a group that another window found retired.
  const left = [...new Set([...answers.keys()].flatMap((name) => groupOf(name) ?? []))].filter((id) => !known.has(id));
  const groups = [...asked, ...left.map((id) => ({ id, label: id, asked: [] }))].map((group): PlanGroup => ({
    ...group,
    ...notesIn(answers, group.id),
  }));
  return { ...head, groups: groups.filter((group) => group.asked.length > 0 || hasNotes(group)) };
}

export function isValid(name: string, value: Value): boolean {
  if (name === 'groups') return Array.isArray(value) && value.every((each) => readAskedGroup(each) !== undefined);
  if (name === 'ladder' || name === 'to' || name === 'from' || name === 'discipline')
    return readAskedGroup({ ...(value as object), asked: [] }) !== undefined;
  return !(name === 'version' || name === 'changed' || groupOf(name) !== undefined) || typeof value === 'string';
}

/** Without the names that goals have in this browser only. */
export function toHandOn(plan: Plan): Plan {
  const bare = ({ text, by }: Goal): Goal => ({ text, by });
  return { ...plan, groups: plan.groups.map((group) => ({ ...group, goals: group.goals.map(bare) })) };
}

function noteFields({ id, evidence, notApplicable, goals }: PlanGroup): readonly (readonly [string, Value])[] {
  return [
    ...(evidence === '' ? [] : [[`evidence ${id}`, evidence] as const]),
    ...(notApplicable === undefined ? [] : [[`not-applicable ${id}`, notApplicable] as const]),
    ...goals.flatMap((goal, index) => {
      const name = `goal ${id} ${goal.id ?? String(index).padStart(4, '0')}`;
      return [[`${name} text`, goal.text] as const, [`${name} by`, goal.by] as const];
    }),
  ];
}

function notesIn(
  answers: ReadonlyMap<string, Value>,
  group: string,
): Pick<PlanGroup, 'evidence' | 'notApplicable' | 'goals'> {
  const text = (name: string) => {
    const value = answers.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const start = `goal ${group} `;
  const goals = new Set(
    [...answers.keys()].flatMap((name) =>
      name.startsWith(start) ? (name.slice(start.length).split(' ')[0] ?? []) : [],
    ),
  );
  return {
    evidence: text(`evidence ${group}`) ?? '',
    notApplicable: text(`not-applicable ${group}`),
    goals: [...goals]
      .toSorted()
      .map((id) => ({ id, text: text(`${start}${id} text`) ?? '', by: text(`${start}${id} by`) ?? '' })),
  };
}

function groupOf(name: string): string | undefined {
  return /^(?:evidence|not-applicable|goal) (\S+)/.exec(name)?.[1];
}
