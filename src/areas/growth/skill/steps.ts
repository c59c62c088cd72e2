/** The steps that a skill is described at: those of its ladder's proficiency scale, or those that every ladder knows. */
import { compose } from '../composition/compose.ts';
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { PROFICIENCY_STEPS } from '../expectation/proficiency.ts';
import { proficiencySteps, type Step } from '../skills/proficiency.ts';

export function stepsFor(skill: Entry<'skill'>, playbook: Pick<Playbook, 'resolve'>): readonly Step[] {
  const { ladder: ref } = skill.data;
  const ladder = playbook.resolve(ref, ['ladder']);
  return ladder === undefined ? PROFICIENCY_STEPS : scaleOf(ladder, playbook);
}

/** The proficiency scale of a ladder, which may inherit it. */
export function scaleOf(ladder: Entry<'ladder'>, playbook: Pick<Playbook, 'resolve'>): readonly Step[] {
  return proficiencySteps(compose(ladder, playbook).data);
}
