/** What a ladder leaves open, for those who write it. */
import type { PageTools } from '#model/kind.ts';
import type { Heading } from '#model/rich-text.ts';
import { coverage } from './gaps.ts';
import { orderedLevels } from '../level/order.ts';
import { proficiencySteps, skillsOf, skillSteps } from '../skills/proficiency.ts';
import type { Expectation } from '../ladder/schema.ts';
import { COVERAGE_HEADINGS } from '../ladder/sections.ts';
import { levelLink } from '../ladder/addresses.ts';
import type { Reading } from '../ladder/reading.ts';

export type CoverageBody = ReturnType<typeof coverageBody>;

export function coverageBody(reading: Reading, tools: PageTools) {
  const { entry, whole } = reading;
  const views = new Map(reading.all.map(({ expectation, view }) => [expectation, view]));
  // An expectation that lacks something, and the place to add it.
  const gap = (expectation: Expectation) => {
    const view = views.get(expectation)?.();
    return view === undefined ? [] : [{ text: view.text, href: view.href, editHref: view.editHref }];
  };
  const found = coverage(whole);
  const link = (level: (typeof whole.levels)[number]) => levelLink({ ladder: entry, level }, tools);
  return {
    columns: orderedLevels(whole).map(link),
    groups: found.groups.map(({ label, depth, counts }) => ({ label, depth, counts })),
    levels: found.levels.map(({ level, ...counts }) => ({ level: link(level), ...counts })),
    withoutExample: found.withoutExample.flatMap(gap),
    withoutSkill: found.withoutSkill.flatMap(gap),
    undescribed: undescribed(reading, tools),
  };
}

export function coverageContents(body: CoverageBody): readonly Heading[] {
  const filled: Readonly<Record<keyof typeof COVERAGE_HEADINGS, boolean>> = {
    cells: body.groups.length > 0,
    'by-level': true,
    'without-example': body.withoutExample.length > 0,
    'without-skill': body.withoutSkill.length > 0,
    undescribed: body.undescribed.length > 0,
  };
  const ids = Object.keys(COVERAGE_HEADINGS) as readonly (keyof typeof COVERAGE_HEADINGS)[];
  return ids.filter((id) => filled[id]).map((id) => ({ depth: 2, id, text: COVERAGE_HEADINGS[id] }));
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
