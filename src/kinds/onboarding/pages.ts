/** The pages of an onboarding plan: the whole of it, and a checklist for each audience that has something to do. */
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { ChecklistBody, ChecklistLink, PlanBody } from './bodies.ts';
import { knownTasks, type Plan } from './derive/tasks.ts';
import { minutesInShort, sharesOf, type Share } from './derive/time.ts';
import { glanceView } from './models/glance.ts';
import { phaseView, summaryOf } from './models/phase.ts';
import { GLANCE, phaseAnchor } from './sections.ts';
import type { TaskAudience } from './schema.ts';
import { AUDIENCES } from './words.ts';

export function onboardingPages(plan: Plan, tools: PageTools): readonly PageDraft<PlanBody | ChecklistBody>[] {
  const shares = sharesOf(plan.data.phases.flatMap(({ tasks }) => tasks));
  return [
    wholePlan(plan, shares, tools),
    ...(shares.length > 1 ? shares.map((share) => checklist(plan, share, tools)) : []),
  ];
}

function wholePlan(plan: Plan, shares: readonly Share[], tools: PageTools): PageDraft<PlanBody> {
  const { title, summary, phases } = plan.data;
  const known = knownTasks(plan, tools.view);
  const prose = (plan.body?.outline.headings ?? []).map(({ depth, id, text }) => ({ depth, id, text }));
  return {
    template: 'entry',
    path: '',
    title,
    description: summary,
    contents: [
      { depth: 2, ...GLANCE },
      ...prose,
      ...phases.map(({ id, label }) => ({ depth: 2, id: phaseAnchor(id), text: label })),
    ],
    body: {
      plan: plan.id,
      text: tools.body(plan),
      appliesTo: appliesTo(plan, tools),
      glance: glanceView(plan),
      checklists: shares.length > 1 ? shares.map((share) => checklistLink(plan, share, tools)) : [],
      phases: phases.map((phase) => phaseView(phase, { plan, tools, known })),
    },
  };
}

function checklist(plan: Plan, { audience, minutes }: Share, tools: PageTools): PageDraft<ChecklistBody> {
  const known = knownTasks(plan, tools.view);
  const phases = plan.data.phases.map((phase) => phaseView(phase, { plan, tools, known, only: audience }));
  const shown = phases.filter(({ groups, checkpoints }) => groups.length + checkpoints.length > 0);
  return {
    template: 'checklist',
    path: checklistPath(audience),
    title: `${plan.data.title}: for ${AUDIENCES[audience].inSentence}`,
    description: `What ${AUDIENCES[audience].inSentence} does, phase by phase.`,
    contents: shown.map(({ anchor, label }) => ({ depth: 2, id: anchor, text: label })),
    body: {
      plan: plan.id,
      audience,
      whole: { label: plan.data.title, href: tools.address(plan) },
      time: minutes === 0 ? '' : minutesInShort(minutes),
      phases: shown,
    },
  };
}

function checklistPath(audience: TaskAudience): string {
  return `${audience}/`;
}

function checklistLink(plan: Plan, share: Share, tools: PageTools): ChecklistLink {
  const { audience } = share;
  return {
    audience,
    label: AUDIENCES[audience].label,
    href: tools.address(plan) + checklistPath(audience),
    summary: summaryOf(share),
  };
}

function appliesTo({ data }: Plan, tools: PageTools): PlanBody['appliesTo'] {
  const { roles, teams, levels } = data.appliesTo;
  return [
    {
      label: roles.length === 1 ? 'For the role' : 'For the roles',
      links: roles.flatMap((ref) => tools.link(ref, 'role') ?? []),
    },
    {
      label: teams.length === 1 ? 'In the team' : 'In the teams',
      links: teams.flatMap((ref) => tools.link(ref, 'team') ?? []),
    },
    {
      label: levels.length === 1 ? 'At the level' : 'At the levels',
      html: levels.map((level) => level.replaceAll('-', ' ')).join(', '),
    },
    { label: 'Adds to', links: data.extends.flatMap((ref) => tools.link(ref, 'onboarding') ?? []) },
  ].filter(({ links, html }) => (links?.length ?? html?.length ?? 0) > 0);
}
