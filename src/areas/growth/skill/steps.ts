/** The steps that a skill is described at: those of its ladder's proficiency scale, or those that every ladder knows. */
import { compose } from '../composition/compose.ts';
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Speech } from '#model/speech.ts';
import { spokenSteps } from '../expectation/proficiency.ts';
import { inSpeech, proficiencySteps, type Step } from '../skills/proficiency.ts';

type Around = Pick<Playbook, 'resolve'>;
type Language = Pick<Speech, 'language'>;
const ENGLISH: Language = { language: 'en' };

/** @param speech of the page that shows them; for those who ask for their names, any language does */
export function stepsFor(skill: Entry<'skill'>, playbook: Around, speech = ENGLISH): readonly Step[] {
  const { ladder: ref } = skill.data;
  const ladder = playbook.resolve(ref, ['ladder']);
  return ladder === undefined ? spokenSteps(speech) : scaleOf(ladder, playbook, speech);
}

/** The proficiency scale of a ladder, which may inherit it. */
export function scaleOf(ladder: Entry<'ladder'>, playbook: Around, speech = ENGLISH): readonly Step[] {
  return proficiencySteps(inSpeech(compose(ladder, playbook).data, speech));
}
