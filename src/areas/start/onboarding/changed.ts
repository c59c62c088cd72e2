/** What a change of an onboarding plan means: which tasks are new or gone, and for whom. */
import type { ChangeTools, Statement, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { schemaAt } from '#load/schema-walk.ts';
import { partsInWords } from '#changes/fields/say-fields.ts';
import { itemised, rewording, spoken, statement } from '#changes/statement.ts';
import { onboardingSchema, type Onboarding } from './schema.ts';

type Task = Onboarding['phases'][number]['tasks'][number];

const WHO: Readonly<Record<Task['audience'], string>> = {
  hire: 'newcomers',
  manager: 'their managers',
  buddy: 'their buddies',
  it: 'IT',
};

export function onboardingChanged(
  before: Entry<'onboarding'> | undefined,
  after: Entry<'onboarding'> | undefined,
  tools: ChangeTools,
): ToldChange | undefined {
  if (before === undefined || after === undefined) return undefined;
  const { added, removed, kept } = itemised(placed(before.data), placed(after.data), ({ task }) => task.id);
  return {
    statements: spoken([
      ...added.map(({ task, phase }) =>
        statement(
          task.required ? 'asks' : 'fields',
          `asks ${WHO[task.audience]} for a new task in “${phase}”${time(task)}: “${task.text}”`,
          'phases.*.tasks',
        ),
      ),
      ...removed.map(({ task, phase }) =>
        statement('fields', `no longer asks ${WHO[task.audience]} in “${phase}”: “${task.text}”`, 'phases.*.tasks'),
      ),
      ...kept.flatMap(([old, now]) => keptStatements(old, now, tools)),
    ]),
    // What is left is the order of tasks, which the list of them says.
    told: ['phases.*.tasks'],
  };
}

interface Placed {
  readonly task: Task;
  readonly phase: string;
}

function placed({ phases }: Onboarding): readonly Placed[] {
  return phases.flatMap(({ label, tasks }) => tasks.map((task) => ({ task, phase: label })));
}

function time({ minutes, required }: Task): string {
  const parts = [minutes === undefined ? undefined : `${minutes} minutes`, required ? undefined : 'may be skipped'];
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

function keptStatements(old: Placed, now: Placed, tools: ChangeTools): readonly Statement[] {
  const { text: was, audience: who, ...before } = old.task;
  const { text, audience, ...after } = now.task;
  const schema = schemaAt(onboardingSchema, ['phases', 0, 'tasks', 0]);
  const parts = partsInWords(schema, before, after, tools);
  return spoken([
    was !== text && rewording(`rewords a task for ${WHO[audience]}`, [was, text], 'phases.*.tasks'),
    who !== audience && statement('asks', `asks ${WHO[audience]} instead of ${WHO[who]}: “${text}”`, 'phases.*.tasks'),
    old.phase !== now.phase &&
      statement('fields', `moves a task from “${old.phase}” to “${now.phase}”: “${text}”`, 'phases.*.tasks'),
    parts.length > 0 && statement('fields', `changes a task, “${text}”: ${parts.join('; ')}`, 'phases.*.tasks'),
  ]);
}
