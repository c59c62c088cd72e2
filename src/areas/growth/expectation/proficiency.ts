/** The proficiency scale that every ladder and every skill knows: how well somebody does something, in five steps. */
import type { Speech } from '#model/speech.ts';
import { growthWords } from '../words/growth-words.ts';

export interface ProficiencyStep {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

const IDS = ['awareness', 'foundational', 'working', 'practitioner', 'expert'] as const;

/** As a language says them. */
export function spokenSteps(speech: Pick<Speech, 'language'>): readonly ProficiencyStep[] {
  const { proficiency } = growthWords(speech).ladder;
  return IDS.map((id) => ({ id, ...proficiency[id] }));
}

/** For those who ask for the steps by name, and for messages. */
export const PROFICIENCY_STEPS = spokenSteps({ language: 'en' });
