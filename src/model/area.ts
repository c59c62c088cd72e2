/** The areas of a playbook: rooms of kinds that know each other, in the order in which readers meet them. */
export const AREAS = [
  'start',
  'guides',
  'growth',
  'rhythm',
  'decisions',
  'direction',
  'health',
  'organisation',
] as const;
export type Area = (typeof AREAS)[number];

/** More doors than these and a masthead is a list to search through. */
export const MOST_DOORS = 8;

export function isArea(name: string): name is Area {
  return AREAS.some((area) => area === name);
}
