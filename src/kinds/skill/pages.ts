/** The page of a skill: what it is, its five steps, who needs it and where to learn it. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { PROFICIENCY, PROFICIENCY_STEPS } from '#model/proficiency.ts';
import type { Heading } from '#model/rich-text.ts';
import type { LadderDemand, SkillBody, StepView } from './bodies.ts';
import { demandFor, highestStep, type Demand, type LevelDemand } from './derive/demand.ts';
import { HEADINGS, ownSections, SECTIONS, stepAnchor } from './sections.ts';

export function skillPages(skill: Entry<'skill'>, tools: PageTools): readonly PageDraft<SkillBody>[] {
  const { title, summary } = skill.data;
  const body = skillBody(skill, tools);
  return [{ template: 'entry', path: '', title, description: summary, body, contents: contentsOf(skill, body) }];
}

function skillBody(skill: Entry<'skill'>, tools: PageTools): SkillBody {
  const { group, description, resources } = skill.data;
  const demand = demandFor(skill, tools.view);
  return {
    text: tools.body(skill),
    group,
    description: tools.inline(description, skill),
    steps: PROFICIENCY_STEPS.map((step) => stepView(step, skill, demand, tools)),
    demand: demand.map((each) => demandView(each, tools)),
    resources: resources.flatMap(({ label, url }) => {
      const href = tools.href(url, skill);
      return href === undefined ? [] : [{ label, href }];
    }),
  };
}

function contentsOf(skill: Entry<'skill'>, body: SkillBody): readonly Heading[] {
  const own = ownSections(skill.data);
  const filled = SECTIONS.filter((id) => own.includes(id) || (id === 'who-needs-it' && body.demand.length > 0));
  const steps = body.steps
    .filter((step) => step.description !== undefined)
    .map((step) => ({ depth: 3, id: stepAnchor(step.id), text: step.label }));
  const prose = (skill.body?.outline.headings ?? []).map(({ depth, id, text }) => ({ depth, id, text }));
  const sections = filled.map((id) => ({ section: id, heading: { depth: 2, id, text: HEADINGS[id] } }));
  const [before, after] = [
    sections.filter(({ section }) => section === 'steps'),
    sections.filter(({ section }) => section !== 'steps'),
  ];
  return [...before.flatMap(({ heading }) => [heading, ...steps]), ...prose, ...after.map(({ heading }) => heading)];
}

function stepView(
  step: (typeof PROFICIENCY_STEPS)[number],
  skill: Entry<'skill'>,
  demand: readonly Demand[],
  tools: PageTools,
): StepView {
  const described = skill.data.levels[step.id];
  const inline = (text: string) => tools.inline(text, skill);
  return {
    id: step.id,
    label: step.label,
    number: PROFICIENCY.indexOf(step.id) + 1,
    definition: step.definition,
    description: described && inline(described.description),
    signals: described?.signals.map(inline) ?? [],
    examples: described?.examples.map(inline) ?? [],
    askedOf: demand.flatMap(({ ladder, levels }) =>
      levels
        .filter((level) => highestStep(level, PROFICIENCY) === step.id)
        .map((level) => levelLink(ladder, level, tools)),
    ),
  };
}

function demandView({ ladder, levels }: Demand, tools: PageTools): LadderDemand {
  return {
    ladder: { label: ladder.data.title, href: tools.address(ladder) },
    levels: levels.map((level) => {
      const link = levelLink(ladder, level, tools);
      return {
        level: link,
        expectations: level.expectations.map(({ id, text, proficiency }) => ({
          text: tools.inline(text, ladder),
          href: `${link.href}#${id}`,
          step: stepLabel(ladder, proficiency),
        })),
      };
    }),
  };
}

function levelLink(ladder: Entry<'ladder'>, { level }: LevelDemand, tools: PageTools): Link {
  return { label: level.label, href: `${tools.address(ladder)}${level.id}/` };
}

/** A ladder may bring a proficiency scale of its own. */
function stepLabel(ladder: Entry<'ladder'>, step: string | undefined): string | undefined {
  const steps: readonly { readonly id: string; readonly label: string }[] =
    ladder.data.scales.find((scale) => scale.id === 'proficiency')?.steps ?? PROFICIENCY_STEPS;
  return steps.find((each) => each.id === step)?.label;
}
