/** The pages of an onboarding plan, composed with all that it extends: the whole, a checklist for each audience, day one on paper, and whom to ask. */
import { formerIds } from '#model/former-address.ts';
import { escapeHtml } from '#model/html.ts';
import { eventId } from '#words/calendar/event-id.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { composed, type Composition } from '../composition/compose.ts';
import { overdueLinks } from '../phase/overdue-links.ts';
import type { Plan } from '../composition/tasks.ts';
import { sharesOf, type Share } from './time.ts';
import { askPage } from '../who-to-ask/who-to-ask.ts';
import { dayOnePage } from '../day-one/day-one.ts';
import { glanceView } from '../glance/glance.ts';
import { phaseView, summaryOf, type PhaseContext } from '../phase/phase.ts';
import { GLANCE, phaseAnchor } from './anchors.ts';
import { phaseOn } from '../today/phase-on.ts';
import type { TaskAudience } from './schema.ts';
import { startWords } from '../words/start-words.ts';

export function onboardingPages(plan: Plan, tools: PageTools): readonly PageDraft[] {
  const whole = composed(plan, tools.view);
  const shares = sharesOf(whole.phases.flatMap(({ tasks }) => tasks));
  const context = { whole, tools, overdue: overdueByTask(whole, tools) };
  const sheets = [dayOnePage(whole, tools), askPage(whole, tools)].flatMap((page) => page ?? []);
  const phases = whole.phases.map(({ id, label }) => ({ depth: 2, id: phaseAnchor(id), text: label }));
  return [
    {
      ...mainPage(plan, planBody(context, shares, sheets), [
        ...phases,
        ...proseHeadings(plan),
        { depth: 2, id: GLANCE, text: startWords(tools.speech).glance.title },
      ]),
      action: { label: startWords(tools.speech).nav.begin, onHome: true },
    },
    ...(shares.length > 1 ? shares.map((share) => checklist(context, share)) : []),
    ...sheets,
  ];
}

export type PlanBody = ReturnType<typeof planBody>;

function planBody(context: PhaseContext, shares: readonly Share[], sheets: readonly PageDraft[]) {
  const { whole, tools } = context;
  const { plan, phases } = whole;
  const words = startWords(tools.speech);
  return {
    plan: plan.id,
    event: eventId('onboarding', formerIds(plan.data)[0] ?? plan.id, tools.view.config),
    /** Names that the plan had before: what a reader kept under them is still theirs. */
    former: formerIds(plan.data),
    text: tools.body(plan),
    appliesTo: appliesTo(plan, tools),
    glance: glanceView(whole, tools.speech),
    /** The page of each audience; none where there is only one. */
    checklists: shares.length > 1 ? shares.map((share) => checklistLink(plan, share, tools)) : [],
    /** For day one on paper, and whom to ask. */
    sheets: sheets.map((sheet) => ({
      label: sheet.template === 'day-one' ? words.dayOne.sheet : words.whoToAsk.sheet,
      href: tools.address(plan) + sheet.path,
      summary: sheet.description ?? '',
    })),
    phases: phases.map((phase) => phaseView(phase, context)),
    first: firstShown(phases, 'hire'),
  };
}

/** The place of the phase to begin with until a reader has chosen a day: the newcomer begins on day 1, others before it. */
function firstShown(phases: readonly { readonly from: number; readonly to: number }[], audience: TaskAudience): number {
  if (audience !== 'hire') return 0;
  const phase = phaseOn(phases, 1);
  return phase === undefined ? phases.length - 1 : phases.indexOf(phase);
}

export type ChecklistBody = ReturnType<typeof checklist>['body'];

/** What one audience does. */
function checklist(context: PhaseContext, { audience, minutes }: Share) {
  const { plan, phases } = context.whole;
  const words = startWords(context.tools.speech);
  const views = phases.map((phase) => phaseView(phase, { ...context, only: audience }));
  const shown = views.filter(({ groups, checkpoints }) => groups.length + checkpoints.length > 0);
  return {
    template: 'checklist',
    path: checklistPath(audience),
    title: words.checklist.title(plan.data.title, audience),
    description: words.checklist.description(audience),
    contents: shown.map(({ anchor, label }) => ({ depth: 2, id: anchor, text: label })),
    nav: { label: words.audiences[audience].label },
    body: {
      plan: plan.id,
      event: eventId('onboarding', formerIds(plan.data)[0] ?? plan.id, context.tools.view.config),
      former: formerIds(plan.data),
      whole: context.tools.linkTo(plan),
      time: minutes === 0 ? '' : words.time(minutes),
      phases: shown,
      first: firstShown(shown, audience),
    },
  };
}

function overdueByTask(whole: Composition, tools: PageTools): ReadonlyMap<string, readonly Link[]> {
  const found = new Map<string, Map<string, Link>>();
  for (const source of whole.sources) {
    for (const { to, path } of overdueLinks(source, tools.view, tools.today)) {
      const task = source.data.phases[Number(path[1])]?.tasks[Number(path[3])];
      if (task === undefined) continue;
      const links = found.get(task.id) ?? new Map<string, Link>();
      const href = tools.address(to);
      found.set(task.id, links.set(href, { label: to.data.title, href }));
    }
  }
  return new Map([...found].map(([task, links]) => [task, [...links.values()]]));
}

function checklistPath(audience: TaskAudience): string {
  return `${audience}/`;
}

function checklistLink(plan: Plan, share: Share, tools: PageTools) {
  const { audience } = share;
  return {
    audience,
    label: startWords(tools.speech).audiences[audience].label,
    href: tools.address(plan) + checklistPath(audience),
    summary: summaryOf(share, tools.speech),
  };
}

function appliesTo({ data }: Plan, tools: PageTools) {
  const { roles, teams, levels } = data.appliesTo;
  const { role, team } = tools.speech.names;
  const words = startWords(tools.speech).plan;
  const levelNames = levels.map((level) => level.replaceAll('-', ' ')).join(', ');
  return [
    { label: words.forRoles(roles.length, role), links: tools.links(roles, 'role') },
    { label: words.inTeams(teams.length, team), links: tools.links(teams, 'team') },
    { label: words.atLevels(levels.length), html: escapeHtml(levelNames) },
    { label: words.addsTo, links: tools.links(data.extends, 'onboarding') },
  ].filter(({ links, html }) => (links?.length ?? html?.length ?? 0) > 0);
}
