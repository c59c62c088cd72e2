/** What one discipline reads otherwise than everyone, or than another discipline, at one level. */
import type { Expectation, Level, Override } from '../ladder/schema.ts';
import type { ComposedLadder } from '../composition/compose.ts';

/** @param level every level where none is given */
export function disciplineDifference(
  everyone: ComposedLadder,
  discipline: ComposedLadder,
  overrides: readonly Override[],
  level?: Level,
) {
  const isAsked = ({ levels }: Expectation) => level === undefined || levels.includes(level.id);
  const own = new Map(discipline.data.expectations.map((each) => [each.id, each]));
  const common = new Map(everyone.data.expectations.map((each) => [each.id, each]));
  const overrideOf = ({ id }: Expectation) => overrides.find(({ expectation }) => expectation === id);
  const withOverride = (expectation: Expectation) => ({ expectation, override: overrideOf(expectation) });
  return {
    added: discipline.data.expectations.filter((each) => isAsked(each) && !common.has(each.id)),
    reworded: discipline.data.expectations
      .filter((each) => isAsked(each) && common.has(each.id) && common.get(each.id)?.text !== each.text)
      .map(withOverride),
    leftOut: everyone.data.expectations.filter((each) => isAsked(each) && !own.has(each.id)).map(withOverride),
  };
}
