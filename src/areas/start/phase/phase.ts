/** One phase of a plan as a page shows it: for everyone, or for one audience. */
import { issueLink } from '#site/assembly/issue-link.ts';
import { joinHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { Speech } from '#model/speech.ts';
import type { ComposedPhase, Composition } from '../composition/compose.ts';
import type { Plan } from '../composition/tasks.ts';
import { sharesOf, type Share } from '../onboarding/time.ts';
import { checkpointsIn } from '../glance/timeline.ts';
import type { Task, TaskAudience } from '../onboarding/schema.ts';
import { checkpointAnchor, phaseAnchor, taskAnchor } from '../onboarding/anchors.ts';
import { startWords } from '../words/start-words.ts';

export interface PhaseContext {
  readonly whole: Composition;
  readonly tools: PageTools;
  /** Pages that tasks lead to and whose review has run out, by the id of the task. */
  readonly overdue: ReadonlyMap<string, readonly Link[]>;
  /** The one audience that the page is for. */
  readonly only?: TaskAudience | undefined;
}

export type PhaseView = ReturnType<typeof phaseView>;
export type TaskView = ReturnType<typeof taskView>;

export function phaseView(phase: ComposedPhase, context: PhaseContext) {
  const { tools, only } = context;
  const shares = sharesOf(phase.tasks).filter(({ audience }) => only === undefined || audience === only);
  return {
    anchor: phaseAnchor(phase.id),
    label: phase.label,
    days: startWords(tools.speech).days(phase.from, phase.to),
    from: phase.from,
    to: phase.to,
    goal: joinHtml(
      phase.parts.map(({ plan, phase: { goal } }) => tools.explained(goal, plan)),
      ' ',
    ),
    outcomes: phase.parts.flatMap(({ plan, phase: { outcomes } }) =>
      outcomes.map((each) => tools.explained(each, plan)),
    ),
    groups: shares.map((share) => taskGroup(share, context)),
    checkpoints: checkpointViews(phase, context),
  };
}

/** `12 tasks, 3 h 20 min`. */
export function summaryOf({ tasks, minutes }: Pick<Share, 'tasks' | 'minutes'>, speech: Speech): string {
  const { plan, time } = startWords(speech);
  return minutes === 0 ? plan.tasks(tasks.length) : plan.tasksIn(tasks.length, time(minutes));
}

function taskGroup(share: Share, context: PhaseContext) {
  const { audience, tasks } = share;
  const { speech } = context.tools;
  return {
    audience,
    label: startWords(speech).audiences[audience].label,
    summary: summaryOf(share, speech),
    tasks: tasks.map((task) => taskView(task, context)),
  };
}

function taskView(task: Task, context: PhaseContext) {
  const { whole, tools } = context;
  const plan = planOf(task, whole);
  const words = startWords(tools.speech);
  return {
    id: task.id,
    anchor: taskAnchor(task.id),
    text: tools.inline(task.text, plan),
    why: task.why && tools.explained(task.why, plan),
    kind: task.kind && words.taskKinds[task.kind],
    time: task.minutes === undefined ? undefined : words.time(task.minutes),
    optional: !task.required,
    /** The plan that it comes from, where that is another. */
    from: plan === whole.plan ? undefined : tools.linkTo(plan),
    overdue: context.overdue.get(task.id) ?? [],
    /** Where to say that it was wrong. */
    feedback: feedbackLink(task, plan, tools),
    after: task.dependsOn.flatMap((id) => dependencyLink(id, task, context) ?? []),
    links: tools.namedLinks(task.links, plan),
  };
}

/** Says whose task it is where that is not one's own. */
function dependencyLink(id: string, { audience }: Task, { whole, tools, only }: PhaseContext): Link | undefined {
  const found = whole.known.get(id);
  if (found === undefined) return undefined;
  const { label: who } = startWords(tools.speech).audiences[found.task.audience];
  const label = found.task.audience === audience ? nameInWords(id) : `${nameInWords(id)} (${who})`;
  const onThisPage = only === undefined || found.task.audience === only;
  return { label, href: `${onThisPage ? '' : tools.address(whole.plan)}#${taskAnchor(id)}` };
}

/** Whoever stumbles over a step says so while it is in front of them. */
function feedbackLink({ id, text }: Task, plan: Plan, { view, speech }: PageTools): string | undefined {
  const words = startWords(speech).task;
  return issueLink(view.config.repository, {
    title: words.issue(id),
    text: words.issueText(plan.file, id, text),
  });
}

/** Names of tasks are unique over a composition. */
function planOf({ id }: Task, whole: Composition): Plan {
  return whole.known.get(id)?.plan ?? whole.plan;
}

/** `order-laptop` is *order laptop*. */
function nameInWords(id: string): string {
  return id.replaceAll('-', ' ');
}

/** Checkpoints concern the hire and the manager; where they fall on one day, the first has the address. */
function checkpointViews(phase: ComposedPhase, { whole, tools, only }: PhaseContext) {
  if (only !== undefined && only !== 'hire' && only !== 'manager') return [];
  const taken = new Set<number>();
  return checkpointsIn(phase, whole.checkpoints).map(({ day, with: role, questions, plan }) => {
    const anchor = taken.has(day) ? undefined : checkpointAnchor(day);
    taken.add(day);
    return {
      /** None at the second on the same day. */
      anchor,
      day: startWords(tools.speech).day(day),
      on: day,
      with: tools.link(role, 'role'),
      questions: questions.map((question) => tools.inline(question, plan)),
    };
  });
}
