/** The page of a skill: what it is, its five steps, who needs it and where to learn it. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { Heading } from '#model/rich-text.ts';
import { demandFor, highestStep, type SkillDemand } from './demand.ts';
import { levelLink } from '../ladder/addresses.ts';
import type { Step } from '../skills/proficiency.ts';
import { scaleOf, stepsFor } from './steps.ts';
import { growthWords } from '../words/growth-words.ts';
import type { Skill } from './schema.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';

export const skillSections = {
  steps: { id: 'steps', when: ({ levels }) => Object.keys(levels).length > 0 },
  demand: { id: 'who-needs-it' },
  resources: { id: 'resources', when: ({ resources }) => resources.length > 0 },
} satisfies Sections<Skill>;

export function stepAnchor(step: string): string {
  return `step-${step}`;
}

export function skillPages(skill: Entry<'skill'>, tools: PageTools): readonly PageDraft[] {
  const body = skillBody(skill, tools);
  return [mainPage(skill, body, contentsOf(skill, body))];
}

export type SkillBody = ReturnType<typeof skillBody>;

function skillBody(skill: Entry<'skill'>, tools: PageTools) {
  const { description, resources } = skill.data;
  const demand = demandFor(skill, tools.view);
  const { sections: titles } = growthWords(tools.speech).skill;
  return {
    text: tools.body(skill),
    description: tools.explained(description, skill),
    steps: stepsFor(skill, tools.view, tools.speech).map((step, index) => ({
      ...stepView(step, skill, demand, tools),
      number: index + 1,
    })),
    demand: demand.map((each) => demandView(each, tools)),
    resources: tools.namedLinks(resources, skill),
    sections: shownSections(skillSections, skill.data, { demand: demand.length > 0 }, titles),
  };
}

function contentsOf(skill: Entry<'skill'>, { sections, steps }: SkillBody): readonly Heading[] {
  const described = steps
    .filter((step) => step.description !== undefined)
    .map((step) => ({ depth: 3, id: stepAnchor(step.id), text: step.label }));
  const { steps: first, ...others } = sections;
  return [
    ...headingsOf({ first }),
    ...(first === undefined ? [] : described),
    ...proseHeadings(skill),
    ...headingsOf(others),
  ];
}

function stepView(step: Step, skill: Entry<'skill'>, demand: readonly SkillDemand[], tools: PageTools) {
  const described = skill.data.levels[step.id];
  const inline = (text: string) => tools.explained(text, skill);
  return {
    id: step.id,
    label: step.label,
    // What the step means for any skill.
    definition: step.definition,
    description: described && inline(described.description),
    signals: described?.signals.map(inline) ?? [],
    examples: described?.examples.map(inline) ?? [],
    // The levels for which this step is the highest they ask for.
    askedOf: demand.flatMap(({ ladder, levels }) => {
      // A ladder may bring a proficiency scale of its own; its steps count here where the skill knows them.
      const scale = scaleOf(ladder, tools.view).map(({ id }) => id);
      const asking = levels.filter((each) => highestStep(each, scale) === step.id);
      return asking.map(({ level }) => levelLink({ ladder, level }, tools));
    }),
  };
}

function demandView({ ladder, levels }: SkillDemand, tools: PageTools) {
  return {
    ladder: { label: ladder.data.title, href: tools.address(ladder) },
    levels: levels.map((level) => {
      const link = levelLink({ ladder, level: level.level }, tools);
      return {
        level: link,
        // Where the ladder is built from skills.
        required: stepLabel(ladder, level.required, tools),
        expectations: level.expectations.map(({ id, text, proficiency, origin, discipline }) => ({
          text: tools.inline(text, origin.overriddenBy ?? origin.source),
          // What a discipline adds stands on the page of its set; what everyone is asked, on that of the level.
          href: origin.discipline === undefined ? `${link.href}#${id}` : `${tools.address(origin.source)}#${id}`,
          step: stepLabel(ladder, proficiency, tools),
          discipline,
        })),
      };
    }),
  };
}

function stepLabel(ladder: Entry<'ladder'>, step: string | undefined, { view, speech }: PageTools) {
  return scaleOf(ladder, view, speech).find(({ id }) => id === step)?.label;
}
