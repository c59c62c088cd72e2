/** Lines that stand in a column of their own, and lines that are no field. */
import { testSlips } from '#testing/yaml-slips.ts';

const COLUMN = 'Unexpected indentation, expected fields and items that belong together in one column';

testSlips([
  [
    'a comment of another language',
    'title: Toil\n// Ask first\nowner: team/platform\n',
    '2:1 Unexpected text, expected a field, such as `title: Runbook`, or a comment that begins with `#` → Write `# Ask first` where it is a comment.',
    { title: 'Toil', owner: 'team/platform' },
  ],
  [
    'a line that goes on in the wrong column',
    'summary: Ask twice\nand listen\ntitle: Toil\n',
    '2:1 Unexpected text, expected a field, such as `title: Runbook` → If it goes on with the line above, indent it: `  and listen`.',
    { summary: 'Ask twice and listen', title: 'Toil' },
  ],
  [
    'a field too far right',
    'title: Toil\n  owner: team/platform\n',
    `2:3 ${COLUMN} → Write \`owner: team/platform\` at the start of the line, without spaces before it.`,
    { title: 'Toil', owner: 'team/platform' },
  ],
  [
    'a first field too far right',
    ' title: Toil\nowner: team/platform\n',
    `1:2 ${COLUMN} → Write \`title: Toil\` at the start of the line, without spaces before it.`,
    { title: 'Toil', owner: 'team/platform' },
  ],
  [
    'an item too far right',
    'tags:\n  - alarm\n   - pager\n',
    `3:4 ${COLUMN} → Put 2 spaces before it: \`  - pager\`.`,
    { tags: ['alarm', 'pager'] },
  ],
  [
    'an item too far left',
    'tags:\n  - alarm\n - pager\n',
    `3:2 ${COLUMN} → Put 2 spaces before it: \`  - pager\`.`,
    { tags: ['alarm', 'pager'] },
  ],
]);
