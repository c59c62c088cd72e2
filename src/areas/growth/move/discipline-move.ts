/** The page of a change of discipline: what is asked otherwise, level by level. */
import type { PageTools } from '#model/kind.ts';
import type { Heading } from '#model/rich-text.ts';
import { moveApart } from './difference.ts';
import { orderedLevels } from '../level/order.ts';
import type { Level } from '../ladder/schema.ts';
import { disciplineMovePath, levelLink, matrixHref } from '../ladder/addresses.ts';
import { hasChanges, skillChanges, viewChanges } from './move-parts.ts';
import type { DisciplineReading, Reading } from '../ladder/reading.ts';
import { growthWords } from '../words/growth-words.ts';

export type DisciplineMoveBody = ReturnType<typeof disciplineMoveBody>;

export function disciplineMoveBody(from: DisciplineReading, to: DisciplineReading, reading: Reading, tools: PageTools) {
  const { entry, data } = reading;
  const end = ({ discipline }: DisciplineReading) => ({
    label: discipline.label,
    href: matrixHref(entry, tools, discipline),
  });
  const levels = orderedLevels(data).map((level) => levelOf(level, from, to, reading, tools));
  return {
    from: end(from),
    to: end(to),
    back: {
      label: growthWords(tools.speech).move.fromTo(to.discipline.label, from.discipline.label),
      href: `${tools.address(entry)}${disciplineMovePath(to.discipline, from.discipline)}`,
    },
    levels: levels.filter(({ differs }) => differs),
    // Levels that ask the same of both.
    same: levels.filter(({ differs }) => !differs).map(({ level }) => level),
  };
}

function levelOf(level: Level, from: DisciplineReading, to: DisciplineReading, reading: Reading, tools: PageTools) {
  const sides = { from: { ladder: from.ladder.data, level }, to: { ladder: to.ladder.data, level } };
  const { demands, habits } = moveApart(sides.from, sides.to);
  // The groups of the ladder as the new discipline reads it: what it adds may bring some.
  const readings = { from: reading, to: { ...reading, data: to.ladder.data } };
  const views = { from: from.viewOf, to: to.viewOf };
  const skills = skillChanges(sides, tools).filter(({ change }) => change !== 'kept');
  return {
    heading: { depth: 2, id: level.id, text: level.label },
    level: levelLink({ ladder: reading.entry, level }, tools),
    // What goes on is the whole of what everyone is asked: its number says enough.
    changes: { ...viewChanges(demands, readings, views, tools), continuing: [] },
    avoid: { ...viewChanges(habits, readings, views, tools), continuing: [] },
    continuing: demands.continuing.length,
    stillToAvoid: habits.continuing.length,
    differs: hasChanges(demands) || hasChanges(habits) || skills.length > 0,
    skills,
    titles: level.titles.filter(({ discipline }) => discipline === to.discipline.id).map(({ label }) => label),
  };
}

export function disciplineMoveContents({ levels }: DisciplineMoveBody): readonly Heading[] {
  return levels.map(({ heading }) => heading);
}
