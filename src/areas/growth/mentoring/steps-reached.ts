/** Which level of a ladder is the first of its track to ask for which step of a skill. */
import { levelBelow, orderedLevels } from '../level/order.ts';
import { highestSteps, proficiencySteps, skillSteps, type Step } from '../skills/proficiency.ts';
import type { Ladder } from '../ladder/schema.ts';

export type StepReached = ReturnType<typeof stepsReached>[number];

/** Track by track, from the first level to the last; without a step where the ladder names the skill alone. */
export function stepsReached(ladder: Ladder) {
  const steps = proficiencySteps(ladder);
  const from = firstTeachingStep(steps);
  const reached = asReached(ladder);
  return orderedLevels(ladder).flatMap((level) => {
    const below = levelBelow(ladder, level);
    const before = below && skillSteps(reached, below);
    return [...highestSteps(reached, level)]
      .filter(([skill, step]) => step > (before?.get(skill) ?? -2))
      .map(([skill, step]) => ({ skill, level, step: steps[step], teaches: step >= from }));
  });
}

/** Practitioners help others; on a scale that does not know them, the last two steps stand for it. */
export function firstTeachingStep(steps: readonly Step[]): number {
  const practitioner = steps.findIndex(({ id }) => id === 'practitioner');
  return practitioner === -1 ? Math.max(1, steps.length - 2) : practitioner;
}

/** What is to be avoided is no skill to reach; `skill/testing` and `testing` mean the same. */
function asReached(ladder: Ladder): Ladder {
  const bare = (ref: string) => ref.replace(/^skill\//, '');
  return {
    ...ladder,
    expectations: ladder.expectations
      .filter(({ kind }) => kind !== 'anti-pattern')
      .map((expectation) => ({ ...expectation, skills: expectation.skills.map(bare) })),
    requirements: ladder.requirements.map((requirement) => ({ ...requirement, skill: bare(requirement.skill) })),
  };
}
