/** One phase of a plan as a page shows it: for everyone, or for one audience. */
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { CheckpointView, PhaseView, TaskGroup, TaskView } from '../bodies.ts';
import { dayInWords, daysInWords } from '../derive/days.ts';
import type { PlacedTask, Plan } from '../derive/tasks.ts';
import { minutesInShort, sharesOf, type Share } from '../derive/time.ts';
import { checkpointsIn } from '../derive/timeline.ts';
import type { Phase, Task, TaskAudience } from '../schema.ts';
import { checkpointAnchor, phaseAnchor, taskAnchor } from '../sections.ts';
import { AUDIENCES, TASK_KINDS } from '../words.ts';

export interface PhaseContext {
  readonly plan: Plan;
  readonly tools: PageTools;
  /** The tasks that a task may depend on, by id. */
  readonly known: ReadonlyMap<string, PlacedTask>;
  /** The one audience that the page is for. */
  readonly only?: TaskAudience | undefined;
}

export function phaseView(phase: Phase, context: PhaseContext): PhaseView {
  const { plan, tools, only } = context;
  const inline = (text: string) => tools.inline(text, plan);
  const shares = sharesOf(phase.tasks).filter(({ audience }) => only === undefined || audience === only);
  return {
    anchor: phaseAnchor(phase.id),
    label: phase.label,
    days: daysInWords(phase.from, phase.to),
    goal: inline(phase.goal),
    outcomes: phase.outcomes.map(inline),
    groups: shares.map((share) => taskGroup(share, context)),
    checkpoints: checkpointViews(phase, context),
  };
}

/** `12 tasks, 3 h 20 min`. */
export function summaryOf({ tasks, minutes }: Pick<Share, 'tasks' | 'minutes'>): string {
  const count = `${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'}`;
  return minutes === 0 ? count : `${count}, ${minutesInShort(minutes)}`;
}

function taskGroup(share: Share, context: PhaseContext): TaskGroup {
  const { audience, tasks } = share;
  return {
    audience,
    label: AUDIENCES[audience].label,
    summary: summaryOf(share),
    tasks: tasks.map((task) => taskView(task, context)),
  };
}

function taskView(task: Task, context: PhaseContext): TaskView {
  const { plan, tools } = context;
  return {
    id: task.id,
    anchor: taskAnchor(task.id),
    text: tools.inline(task.text, plan),
    why: task.why && tools.inline(task.why, plan),
    kind: task.kind && TASK_KINDS[task.kind],
    time: task.minutes === undefined ? undefined : minutesInShort(task.minutes),
    optional: !task.required,
    after: task.dependsOn.flatMap((id) => dependencyLink(id, task, context) ?? []),
    links: task.links.flatMap(({ label, url }) => {
      const href = tools.href(url, plan);
      return href === undefined ? [] : [{ label, href }];
    }),
  };
}

/** Says whose task it is where that is not one's own. */
function dependencyLink(id: string, { audience }: Task, { plan, tools, known, only }: PhaseContext): Link | undefined {
  const found = known.get(id);
  if (found === undefined) return undefined;
  const label =
    found.task.audience === audience ? nameInWords(id) : `${nameInWords(id)} (${AUDIENCES[found.task.audience].label})`;
  const onThisPage = found.plan === plan && (only === undefined || found.task.audience === only);
  return { label, href: `${onThisPage ? '' : tools.address(found.plan)}#${taskAnchor(id)}` };
}

/** `order-laptop` is *order laptop*. */
function nameInWords(id: string): string {
  return id.replaceAll('-', ' ');
}

/** Checkpoints concern the hire and the manager; where they fall on one day, the first has the address. */
function checkpointViews(phase: Phase, { plan, tools, only }: PhaseContext): readonly CheckpointView[] {
  if (only !== undefined && only !== 'hire' && only !== 'manager') return [];
  const taken = new Set<number>();
  return checkpointsIn(phase, plan.data.checkpoints).map(({ day, with: role, questions }) => {
    const anchor = taken.has(day) ? undefined : checkpointAnchor(day);
    taken.add(day);
    return {
      anchor,
      day: dayInWords(day),
      with: tools.link(role, 'role'),
      questions: questions.map((question) => tools.inline(question, plan)),
    };
  });
}
