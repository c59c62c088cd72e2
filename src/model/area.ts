/** The areas of a playbook: rooms of kinds that know each other, in the order in which readers meet them. */
export const AREAS = ['start', 'guides', 'growth', 'rhythm', 'health', 'decisions', 'organisation'] as const;
export type Area = (typeof AREAS)[number];
