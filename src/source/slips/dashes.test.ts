/** The dashes of a list. */
import { testSlips } from '#testing/yaml-slips.ts';

testSlips([
  [
    'a number for a dash',
    'tags:\n  - craft\n  2. care\n',
    '3:3 Unexpected line without a dash, expected an item of the list → Write `- care`.',
    { tags: ['craft', 'care'] },
  ],
  [
    'two dashes for one',
    'tags:\n  - craft\n  -- care\n',
    '3:3 Unexpected `--` at the start of a line, expected a dash (`-`) and a space → Write `- care`.',
    { tags: ['craft', 'care'] },
  ],
  [
    'a lost dash above fields that stand twice',
    'groups:\n  - id: craft\n    label: Craft\n    id: care\n    label: Care\n',
    '4:5 Unexpected second `id` in one item, expected a dash before it → If a new item begins here, write `  - id: care`; otherwise remove one of the two.',
    {
      groups: [
        { id: 'craft', label: 'Craft' },
        { id: 'care', label: 'Care' },
      ],
    },
  ],
  [
    'a missing dash',
    'groups:\n  - id: craft\n    label: Craft\n  id: care\n    label: Care\n',
    '4:3 Unexpected line without a dash, expected an item of the list → Write `- id: care`.',
    {
      groups: [
        { id: 'craft', label: 'Craft' },
        { id: 'care', label: 'Care' },
      ],
    },
  ],
  [
    'a missing dash before a text',
    'tags:\n  - alarm\n  pager\n',
    '3:3 Unexpected line without a dash, expected an item of the list → Write `- pager`.',
    { tags: ['alarm', 'pager'] },
  ],
  [
    'a dash that touches a name',
    'groups:\n  -id: craft\n   label: Craft\n',
    '2:3 Unexpected `-` that touches its text, expected a dash and a space → Write `- id: craft`.',
    { groups: [{ id: 'craft', label: 'Craft' }] },
  ],
  [
    'a dash that touches every name',
    'groups:\n  -id: craft\n  -id: care\n',
    '2:3 Unexpected `-` that touches its text, expected a dash and a space → Write `- id: craft`.',
    { groups: [{ id: 'craft' }, { id: 'care' }] },
  ],
  [
    'long dashes',
    'tags:\n  – alarm\n  – pager\n',
    '2:3 Unexpected `–` at the start of a line, expected a dash (`-`) and a space → Write `- alarm`.',
    { tags: ['alarm', 'pager'] },
  ],
  [
    'bullets',
    'tags:\n  • alarm\n  • pager\n',
    '2:3 Unexpected `•` at the start of a line, expected a dash (`-`) and a space → Write `- alarm`.',
    { tags: ['alarm', 'pager'] },
  ],
  [
    'stars',
    'tags:\n  * alarm\n  * pager\n',
    '2:3 Unexpected `*` at the start of a line, expected a dash (`-`) and a space → Write `- alarm`.',
    { tags: ['alarm', 'pager'] },
  ],
]);
