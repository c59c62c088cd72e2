/** The page about mentoring: for each skill, the levels that learn it and those that could teach it. */
import type { Entry, KindData } from '#model/entry.ts';
import type { OverviewDraft, PageTools } from '#model/kind.ts';
import { compose } from '../composition/compose.ts';
import { inSpeech, proficiencySteps } from '../skills/proficiency.ts';
import { firstTeachingStep, stepsReached, type StepReached } from './steps-reached.ts';
import type { Level } from '../ladder/schema.ts';
import { levelLink } from '../ladder/addresses.ts';
import { growthWords } from '../words/growth-words.ts';

type Skill = Entry<'skill'>;
type Ladder = Entry<'ladder'>;

export function mentoringPage(ladders: readonly Ladder[], tools: PageTools): readonly OverviewDraft<MentoringBody>[] {
  const present = ladders.filter(({ data }) => data.status !== 'archived' && data.status !== 'deprecated');
  const body = mentoringBody(present, tools);
  if (body.shelves.length === 0) return [];
  const words = growthWords(tools.speech).mentoring;
  const { skill, role } = tools.speech.names;
  return [
    {
      template: 'mentoring',
      path: '/mentoring/',
      title: words.title,
      description: words.description(skill, role),
      body,
      contents: body.shelves.map(({ id, label }) => ({ depth: 2, id, text: label })),
    },
  ];
}

export type MentoringBody = ReturnType<typeof mentoringBody>;

function mentoringBody(ladders: readonly Ladder[], tools: PageTools) {
  return { shelves: shelvesOf(ladders, tools), roles: rolesOnLadders(tools), scale: scaleOf(ladders, tools) };
}

function shelvesOf(ladders: readonly Ladder[], tools: PageTools) {
  const bySkill = new Map<Skill, { learners: Reached[]; teachers: Reached[] }>();
  for (const ladder of ladders)
    for (const reached of stepsReached(inSpeech(compose(ladder, tools.view).data, tools.speech))) {
      const skill = tools.view.find('skill', reached.skill);
      if (skill === undefined) continue;
      const found = bySkill.get(skill) ?? { learners: [], teachers: [] };
      found[reached.teaches ? 'teachers' : 'learners'].push(reachedView(reached, ladder, tools));
      bySkill.set(skill, found);
    }
  const shelves = Map.groupBy(
    [...bySkill].toSorted(([a], [b]) => byTitle(a, b)),
    ([skill]) => skill.data.group ?? tools.speech.names.skill.many,
  );
  return [...shelves]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([label, skills], index) => ({
      id: `shelf-${index + 1}`,
      label,
      skills: skills.map(([skill, { learners, teachers }]) => ({ skill: tools.linkTo(skill), learners, teachers })),
    }));
}

/** A level, and the step that it is the first of its track to ask for. */
export type Reached = ReturnType<typeof reachedView>;

function reachedView({ level, step }: StepReached, ladder: Ladder, tools: PageTools) {
  const roles = tools.view
    .entriesOf('role')
    .filter((role) => isOn(role.data, ladder, tools) && names(role, level) && role.data.title !== level.label);
  return {
    level: levelLink({ ladder, level }, tools),
    step: step?.label,
    roles: roles.map((role) => tools.linkTo(role)),
  };
}

/** A role is held at a level that has its name, or its title. */
function names(role: Entry<'role'>, level: Level): boolean {
  const titles = [level.label, ...level.titles.map(({ label }) => label)].map((title) => title.toLowerCase());
  return role.id === level.id || titles.includes(role.data.title.toLowerCase());
}

function isOn(role: KindData['role'], ladder: Ladder, { view }: PageTools): boolean {
  return view.resolve(role.ladder, ['ladder']) === ladder;
}

/** Roles that grow on a ladder. */
function rolesOnLadders(tools: PageTools) {
  return tools.view.entriesOf('role').flatMap((role) => {
    const ladder = tools.link(role.data.ladder, 'ladder');
    return ladder === undefined ? [] : [{ role: tools.linkTo(role), ladder }];
  });
}

/** The scale of the first ladder: where ladders differ, each step is named where it is asked. */
function scaleOf([first]: readonly Ladder[], { inline, speech }: PageTools) {
  if (first === undefined) return [];
  const steps = proficiencySteps(inSpeech(first.data, speech));
  const from = firstTeachingStep(steps);
  return steps.map(({ label, definition }, index) => ({
    label,
    definition: inline(definition, first),
    teaches: index >= from,
  }));
}

function byTitle(a: Entry, b: Entry): number {
  return a.data.title.localeCompare(b.data.title, 'en');
}
