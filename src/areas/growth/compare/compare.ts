/** All levels of a ladder side by side. A script narrows them to two or three; without one the whole table is there. */
import type { PageTools } from '#model/kind.ts';
import { inText } from '#words/in-text.ts';
import { groupsAsking } from '../expectation/by-group.ts';
import { dimensionText } from '../level/dimension-text.ts';
import { equalsOf } from '../level/level-address.ts';
import { legalMoves } from '../move/moves.ts';
import { orderedLevels, wholeOf } from '../level/order.ts';
import { proficiencySteps, skillsOf, skillSteps } from '../skills/proficiency.ts';
import { levelLink, moveHref } from '../ladder/addresses.ts';
import type { Reading } from '../ladder/reading.ts';
import { growthWords } from '../words/growth-words.ts';

export type CompareBody = ReturnType<typeof compareBody>;

export function compareBody(reading: Reading, tools: PageTools) {
  const { entry, data, viewOf } = reading;
  const levels = orderedLevels(data);
  const asked = levels.map((level) => new Set(wholeOf({ ladder: data, level })));
  const steps = proficiencySteps(data);
  const { skills: words, move } = growthWords(tools.speech);
  const needed = levels.map((level) => skillSteps(data, level));
  return {
    /** Each tells what changes between two levels, without a script. */
    steps: legalMoves(entry, tools.view)
      .filter(({ kind }) => kind !== 'sideways')
      .map((step) => ({
        label: move.fromTo(inText(step.from.level.label), inText(step.to.level.label)),
        href: moveHref(step, tools),
      })),
    columns: levels.map((level) => ({
      ...levelLink({ ladder: entry, level }, tools),
      id: level.id,
      track: data.tracks.find(({ id }) => id === level.track)?.label ?? level.track,
      tagline: level.tagline && tools.inline(level.tagline, entry),
      titles: level.titles.map(({ label }) => label),
      equals: equalsOf({ ladder: entry, level }, tools.view).map((equal) => levelLink(equal, tools)),
    })),
    dimensions: data.dimensions.map((dimension) => ({
      label: dimension.label,
      values: levels.map((level) => {
        const text = dimensionText(data, dimension, level);
        return text === undefined ? null : tools.inline(text, entry);
      }),
    })),
    skills: skillsOf(data).map((ref) => {
      const label = (step: number | undefined) => (step === undefined ? null : (steps[step]?.label ?? words.named));
      return { skill: tools.link(ref, 'skill'), steps: needed.map((each) => label(each.get(ref))) };
    }),
    groups: groupsAsking(data.groups, data.expectations).map(({ group, expectations }) => ({
      label: group.label,
      cells: levels.map((level, column) =>
        expectations
          .filter((each) => asked[column]?.has(each))
          .map((each) => {
            const { id, text, kind, href } = viewOf(each);
            // It lasts: a lower level of the track asked for it.
            return { id, text, kind, href, lasts: !each.levels.includes(level.id) };
          }),
      ),
    })),
  };
}
