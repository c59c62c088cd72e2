/** The steps that a skill is described at: those of its ladder's proficiency scale, or those that every ladder knows. */
import { compose } from '../composition/compose.ts';
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { PROFICIENCY_STEPS } from '../expectation/proficiency.ts';

export interface SkillStep {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

export function stepsFor(skill: Entry<'skill'>, playbook: Pick<Playbook, 'resolve'>): readonly SkillStep[] {
  const { ladder: ref } = skill.data;
  const ladder = playbook.resolve(ref, ['ladder']);
  return ladder === undefined ? PROFICIENCY_STEPS : scaleOf(ladder, playbook);
}

/** The proficiency scale of a ladder, which may inherit it. */
export function scaleOf(ladder: Entry<'ladder'>, playbook: Pick<Playbook, 'resolve'>): readonly SkillStep[] {
  return compose(ladder, playbook).data.scales.find(({ id }) => id === 'proficiency')?.steps ?? PROFICIENCY_STEPS;
}
