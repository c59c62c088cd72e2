/** What was typed about a spreadsheet. */
import type { Given } from '#model/options.ts';
import { LAYOUTS, type LayoutName, type Typed } from './csv-layout.ts';

/** What is typed for the columns of groups where a sheet has none. */
export const NO_GROUPS = 'none';

export function typedLayout(given: Given): Typed {
  const text = (name: string) => (typeof given[name] === 'string' ? given[name] : undefined);
  return {
    levels: LAYOUTS.find((each): each is LayoutName => each === text('levels')),
    groups:
      text('group-column') === NO_GROUPS
        ? []
        : text('group-column')
            ?.split(',')
            .map((each) => each.trim()),
    level: text('level-column'),
    text: text('text-column'),
  };
}
