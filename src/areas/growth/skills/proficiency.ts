/** How well a level has to know each skill. */
import type { Speech } from '#model/speech.ts';
import { PROFICIENCY_STEPS, spokenSteps } from '../expectation/proficiency.ts';
import type { Ladder, Level } from '../ladder/schema.ts';
import { askedAt, levelBelow } from '../level/order.ts';

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

/** The steps of the proficiency scale: the ladder's own, or the one that every ladder knows. */
export function proficiencySteps(ladder: Ladder): readonly Step[] {
  return ladder.scales.find((scale) => scale.id === 'proficiency')?.steps ?? PROFICIENCY_STEPS;
}

/** The same ladder for readers: the scale that every ladder knows is said in the language of the site. */
export function inSpeech<Of extends Ladder>(ladder: Of, speech: Pick<Speech, 'language'>): Of {
  if (ladder.scales.some(({ id }) => id === 'proficiency')) return ladder;
  const scale = { id: 'proficiency', label: 'proficiency', steps: [...spokenSteps(speech)] };
  return { ...ladder, scales: [...ladder.scales, scale] };
}

export type SkillNeed = ReturnType<typeof skillsNeeded>[number];

/** The skills that a level needs, in the order in which its expectations name them. */
export function skillsNeeded(ladder: Ladder, level: Level) {
  const steps = proficiencySteps(ladder);
  const below = levelBelow(ladder, level);
  const earlier = below === undefined ? new Map<string, number>() : skillSteps(ladder, below);
  return [...highestSteps(ladder, level)].map(([skill, own]) => {
    const before = earlier.get(skill);
    const highest = Math.max(own, before ?? -1);
    return {
      skill,
      /** None where the ladder names the skill alone. */
      step: steps[highest],
      /** The step that was enough at the level below. */
      before: before === undefined ? undefined : steps[before],
      change: before === undefined ? ('new' as const) : own > before ? ('raised' as const) : ('kept' as const),
    };
  });
}

/** The index of the highest step by skill that a level names, in an expectation or as a requirement; -1 where no step is named. */
export function highestSteps(ladder: Ladder, level: Level): ReadonlyMap<string, number> {
  const order = proficiencySteps(ladder).map((step) => step.id);
  const named = [
    ...askedAt(ladder, level).flatMap(({ skills, proficiency }) =>
      skills.map((skill) => ({ skill, step: proficiency })),
    ),
    ...ladder.requirements.filter((requirement) => requirement.level === level.id),
  ];
  const highest = new Map<string, number>();
  for (const { skill, step } of named)
    highest.set(skill, Math.max(step === undefined ? -1 : order.indexOf(step), highest.get(skill) ?? -1));
  return highest;
}

/** The same over a level and all below it: nobody loses a skill by growing. */
export function skillSteps(ladder: Ladder, level: Level): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  const seen = new Set<Level>();
  for (let each: Level | undefined = level; each !== undefined && !seen.has(each); each = levelBelow(ladder, each)) {
    seen.add(each);
    for (const [skill, step] of highestSteps(ladder, each))
      highest.set(skill, Math.max(step, highest.get(skill) ?? -1));
  }
  return highest;
}

/** Every skill that a ladder names, in the order in which it does. */
export function skillsOf(ladder: Ladder): readonly string[] {
  return [
    ...new Set([
      ...ladder.expectations.flatMap(({ skills }) => skills),
      ...ladder.requirements.map(({ skill }) => skill),
    ]),
  ];
}
