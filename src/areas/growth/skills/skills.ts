/** Which skill every level needs, and how well. */
import type { PageTools } from '#model/kind.ts';
import { levelBelow, orderedLevels } from '../level/order.ts';
import { proficiencySteps, skillsOf, skillSteps } from './proficiency.ts';
import { levelLink } from '../ladder/addresses.ts';
import type { Reading } from '../ladder/reading.ts';

export type SkillsBody = ReturnType<typeof skillsBody>;

export function skillsBody({ entry, data }: Reading, tools: PageTools) {
  const levels = orderedLevels(data);
  const steps = proficiencySteps(data);
  const needed = new Map(levels.map((level) => [level, skillSteps(data, level)]));
  const rows = skillsOf(data).map((ref) => {
    const cells = levels.map((level) => {
      const step = needed.get(level)?.get(ref);
      if (step === undefined) return null;
      const below = levelBelow(data, level);
      const before = below && needed.get(below)?.get(ref);
      // Counted from 1; none where the level names the skill alone.
      const number = step === -1 ? undefined : step + 1;
      return { number, label: steps[step]?.label, rises: before === undefined || step > before };
    });
    const shelf = tools.view.resolve(ref, ['skill'])?.data.group;
    return { shelf, row: { skill: tools.link(ref, 'skill'), cells } };
  });
  const shelves = Map.groupBy(rows, ({ shelf }) => shelf);
  return {
    columns: levels.map((level) => levelLink({ ladder: entry, level }, tools)),
    steps: steps.map(({ label, definition }) => ({ label, definition: tools.inline(definition, entry) })),
    shelves: [...shelves].map(([label, members]) => ({ label, skills: members.map(({ row }) => row) })),
  };
}
