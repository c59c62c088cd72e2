/** Which level of a ladder is the first of its track to ask for which step of a skill. */
import { levelBelow, askedAt, orderedLevels } from '../level/order.ts';
import { proficiencySteps, type Step } from '../skills/proficiency.ts';
import type { Ladder, Level } from '../ladder/schema.ts';

export interface StepReached {
  /** The reference as it is written. */
  readonly skill: string;
  readonly level: Level;
  /** None where the ladder names the skill alone. */
  readonly step: Step | undefined;
  /** Whether people at this step help others with it. */
  readonly teaches: boolean;
}

/** Track by track, from the first level to the last. */
export function stepsReached(ladder: Ladder): readonly StepReached[] {
  const steps = proficiencySteps(ladder);
  const from = firstTeachingStep(steps);
  return orderedLevels(ladder).flatMap((level) => {
    const below = levelBelow(ladder, level);
    const before = below === undefined ? new Map<string, number>() : highestUpTo(ladder, below);
    return [...highestAt(ladder, level)]
      .filter(([skill, step]) => step > (before.get(skill) ?? -2))
      .map(([skill, step]) => ({ skill, level, step: steps[step], teaches: step >= from }));
  });
}

/** Practitioners help others; on a scale that does not know them, the last two steps stand for it. */
export function firstTeachingStep(steps: readonly Step[]): number {
  const practitioner = steps.findIndex(({ id }) => id === 'practitioner');
  return practitioner === -1 ? Math.max(1, steps.length - 2) : practitioner;
}

/** The index of the highest step by skill; -1 where none is named. */
function highestAt(ladder: Ladder, level: Level): ReadonlyMap<string, number> {
  const order = proficiencySteps(ladder).map(({ id }) => id);
  const needs = [
    ...askedAt(ladder, level)
      .filter(({ kind }) => kind !== 'anti-pattern')
      .flatMap(({ skills, proficiency }) => skills.map((skill) => [skill, proficiency] as const)),
    ...ladder.requirements.filter((each) => each.level === level.id).map(({ skill, step }) => [skill, step] as const),
  ];
  const highest = new Map<string, number>();
  for (const [ref, step] of needs) {
    const skill = ref.replace(/^skill\//, '');
    highest.set(skill, Math.max(step === undefined ? -1 : order.indexOf(step), highest.get(skill) ?? -1));
  }
  return highest;
}

/** Nobody loses a skill by growing. */
function highestUpTo(ladder: Ladder, level: Level): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  const seen = new Set<Level>();
  for (let each: Level | undefined = level; each !== undefined && !seen.has(each); each = levelBelow(ladder, each)) {
    seen.add(each);
    for (const [skill, step] of highestAt(ladder, each)) highest.set(skill, Math.max(step, highest.get(skill) ?? -1));
  }
  return highest;
}
