/** What a ladder leaves open, for those who write it. */
import type { PageTools } from '#model/kind.ts';
import { coverage } from './gaps.ts';
import { orderedLevels } from '../level/order.ts';
import { proficiencySteps, skillsOf, skillSteps } from '../skills/proficiency.ts';
import type { Expectation, Ladder } from '../ladder/schema.ts';
import { shownSections, type Sections } from '#site/kit/sections.ts';
import { levelLink } from '../ladder/addresses.ts';
import type { Reading } from '../ladder/reading.ts';
import { growthWords } from '../words/growth-words.ts';

const coverageSections = {
  cells: { id: 'cells' },
  byLevel: { id: 'by-level', when: () => true },
  withoutExample: { id: 'without-example' },
  withoutSkill: { id: 'without-skill' },
  undescribed: { id: 'undescribed' },
} satisfies Sections<Ladder>;

export type CoverageBody = ReturnType<typeof coverageBody>;

export function coverageBody(reading: Reading, tools: PageTools) {
  const { entry, whole } = reading;
  // An expectation that lacks something, and the place to add it.
  const gap = (expectation: Expectation) => {
    const { text, href, editHref } = reading.viewOfAny(expectation);
    return { text, href, editHref };
  };
  const found = coverage(whole);
  const link = (level: (typeof whole.levels)[number]) => levelLink({ ladder: entry, level }, tools);
  const open = undescribed(reading, tools);
  return {
    columns: orderedLevels(whole).map(link),
    groups: found.groups.map(({ label, depth, counts }) => ({ label, depth, counts })),
    levels: found.levels.map(({ level, ...counts }) => ({ level: link(level), ...counts })),
    withoutExample: found.withoutExample.map(gap),
    withoutSkill: found.withoutSkill.map(gap),
    undescribed: open,
    sections: shownSections(coverageSections, whole, {
      cells: found.groups.length > 0,
      withoutExample: found.withoutExample.length > 0,
      withoutSkill: found.withoutSkill.length > 0,
      undescribed: open.length > 0,
    }, growthWords(tools.speech).coverage.sections(tools.speech.names.skill)),
  };
}

/** Skills that some level needs at a step which the page of the skill says nothing of. */
function undescribed({ whole }: Reading, tools: PageTools) {
  const steps = proficiencySteps(whole);
  const needed = whole.levels.map((level) => skillSteps(whole, level));
  return skillsOf(whole).flatMap((ref) => {
    const described = tools.view.resolve(ref, ['skill'])?.data.levels ?? {};
    const asked = new Set(needed.flatMap((each) => each.get(ref) ?? []));
    const open = steps.filter(({ id }, index) => asked.has(index) && !(id in described)).map(({ label }) => label);
    return open.length === 0 ? [] : [{ skill: tools.link(ref, 'skill'), steps: open }];
  });
}
