/** What was typed about a spreadsheet. */
import { quoted } from '#model/quoted.ts';
import { KnownError } from '#model/known-error.ts';
import type { Given, Options } from '#model/options.ts';
import { NUMBERS } from './cell-values.ts';
import { LAYOUTS, type LayoutName, type Typed } from './layout.ts';

/** What is typed for the columns of groups where a sheet has none. */
export const NO_GROUPS = 'none';

export const sheetOptions = {
  levels: { value: '<layout>', about: `How a sheet is laid out: ${LAYOUTS.join(', ')}.` },
  'header-rows': { value: '<count>', about: 'How many rows head the table of a sheet.' },
  'group-column': {
    value: '<headings>',
    about:
      'The columns of a sheet that say what a row is about, from wide to narrow, with commas; `none` where there is none.',
  },
  'level-column': { value: '<heading>', about: 'The column of a sheet that names the level.' },
  'text-column': { value: '<heading>', about: 'The column of a sheet that says what is asked.' },
  'definition-column': { value: '<heading>', about: 'The column of a sheet that says what its row means.' },
  'track-column': { value: '<heading>', about: 'The column of a sheet that names the track; each becomes a ladder.' },
  numbers: {
    value: '<meaning>',
    about: `What numbers in the cells of a sheet mean: ${NUMBERS.join(', ')}.`,
  },
} satisfies Options;

export function typedLayout(given: Given): Typed {
  const text = (name: string) => (typeof given[name] === 'string' ? given[name] : undefined);
  const heads = text('header-rows');
  return {
    levels: LAYOUTS.find((each): each is LayoutName => each === text('levels')),
    heads: heads === undefined ? undefined : Number(heads),
    groups:
      text('group-column') === NO_GROUPS
        ? []
        : text('group-column')
            ?.split(',')
            .map((each) => each.trim()),
    level: text('level-column'),
    text: text('text-column'),
    definition: text('definition-column'),
    track: text('track-column'),
    names: namesIn(text('level-names')),
  };
}

/** The names of levels that were typed, from the lowest to the highest. */
export function namesIn(typed: unknown): readonly string[] | undefined {
  if (typeof typed !== 'string') return undefined;
  const names = typed.split(',').map((each) => each.trim());
  return names.filter((each) => each !== '');
}

/** @throws KnownError where a value is none of those that there are */
export function checkedSheetOptions({ levels, numbers, 'header-rows': heads }: Given): void {
  if (typeof levels === 'string' && !(LAYOUTS as readonly string[]).includes(levels))
    throw new KnownError(`Unexpected \`--levels ${levels}\`, expected one of ${quoted(LAYOUTS)}`);
  if (typeof numbers === 'string' && !(NUMBERS as readonly string[]).includes(numbers))
    throw new KnownError(`Unexpected \`--numbers ${numbers}\`, expected one of ${quoted(NUMBERS)}`);
  if (typeof heads === 'string' && !/^[1-9]$/.test(heads))
    throw new KnownError(`Unexpected \`--header-rows ${heads}\`, expected a number from 1 to 9`);
}
