/** What a change of a required skill means. */
import type { Requirement } from '#areas/growth/ladder/schema.ts';
import type { PeopleAsked } from '../audience.ts';
import { effect, turned, type Effect } from '../change.ts';
import { itemOf } from '../contract.ts';
import { compareSteps, type Versions } from '../strength.ts';

export function requirementEffects(
  before: Requirement | undefined,
  after: Requirement | undefined,
  versions: Versions,
): readonly Effect[] {
  const requirement = after ?? before;
  if (requirement === undefined) return [];
  const who: PeopleAsked = { levels: [requirement.level], disciplines: [] };
  const words = { before: before?.step, after: after?.step };
  const counts = itemOf(versions.after.levels, requirement.level)?.status === 'active' ? 'major' : 'minor';
  if (before === undefined) return [effect('added', counts, 'requirement', who, words)];
  if (after === undefined) return [effect('removed', 'minor', 'requirement', who, words)];
  const direction = compareSteps(before.step, after.step, 'proficiency', versions);
  return turned(direction, 'requirement', who, words, counts);
}
