/** The proficiency scale that every ladder and every skill knows: how well somebody does something, in five steps. */

export interface ProficiencyStep {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

export const PROFICIENCY_STEPS: readonly ProficiencyStep[] = [
  { id: 'awareness', label: 'Awareness', definition: 'Knows what it is for, and recognises it when it is done well.' },
  { id: 'foundational', label: 'Foundational', definition: 'Does it in simple cases, with help close by.' },
  { id: 'working', label: 'Working', definition: 'Does it reliably in everyday cases, without help.' },
  { id: 'practitioner', label: 'Practitioner', definition: 'Does it well in hard cases, and helps others to do it.' },
  { id: 'expert', label: 'Expert', definition: 'Changes how the organisation does it.' },
];
