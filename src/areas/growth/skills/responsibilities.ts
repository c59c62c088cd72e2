/** Responsibilities against the skills they rest on. */
import type { PageTools } from '#model/kind.ts';
import { groupsAsking } from '../expectation/by-group.ts';
import { proficiencySteps } from './proficiency.ts';
import { groupAnchor, levelLink } from '../ladder/addresses.ts';
import type { Reading } from '../ladder/reading.ts';

export type ResponsibilitiesBody = ReturnType<typeof responsibilitiesBody>;

export function responsibilitiesBody({ entry, data, whole, viewOfAny }: Reading, tools: PageTools) {
  const responsibilities = whole.expectations.filter(({ kind }) => kind === 'responsibility');
  const used = Map.groupBy(
    responsibilities.flatMap(({ skills }) => skills),
    (ref) => ref,
  );
  const skills = [...used]
    .map(([ref, uses]) => ({ ref, ...tools.link(ref, 'skill'), used: uses.length }))
    .toSorted((a, b) => b.used - a.used || a.label.localeCompare(b.label, 'en'));
  const steps = new Map(proficiencySteps(data).map(({ id, label }) => [id, label]));
  return {
    skills: skills.map(({ label, href, used: count }) => ({ label, href, used: count })),
    groups: groupsAsking(whole.groups, responsibilities).map(({ group, expectations }) => ({
      heading: { depth: 2, id: groupAnchor(group.id), text: group.label },
      rows: expectations.map((each) => ({
        id: each.id,
        text: viewOfAny(each).text,
        href: viewOfAny(each).href,
        levels: data.levels
          .filter(({ id }) => each.levels.includes(id))
          .map((level) => levelLink({ ladder: entry, level }, tools)),
        // The step of each skill it needs, one a column; empty where a step is not named.
        needs: skills.map(({ ref }) => (each.skills.includes(ref) ? (steps.get(each.proficiency ?? '') ?? '') : null)),
      })),
    })),
  };
}
