/** Quotes and brackets that are not closed, and values that need quotes. */
import { testSlips } from '#testing/yaml-slips.ts';

testSlips([
  [
    'an at sign',
    'title: @toil\n',
    '1:8 Unexpected `@` at the start of a value, expected text in quotes → Write `title: "@toil"`.',
    { title: '@toil' },
  ],
  [
    'a backquote',
    'title: `toil`\n',
    '1:8 Unexpected backquote at the start of a value, expected text in quotes → Write ``title: "`toil`"``.',
    { title: '`toil`' },
  ],
  [
    'a per cent sign',
    'title: % of toil\n',
    '1:8 Unexpected `%` at the start of a value, expected text in quotes → Write `title: "% of toil"`.',
    { title: '% of toil' },
  ],
  [
    'an open bracket',
    'tags: [alarm, pager\nowner: team/platform\n',
    '1:7 Unexpected line, expected the `]` that closes `[` → Write `tags: [alarm, pager]`.',
    { tags: ['alarm', 'pager'], owner: 'team/platform' },
  ],
  [
    'a bracket too much',
    'tags: [alarm, pager]]\nowner: team/platform\n',
    '1:21 Unexpected `]`, expected no more brackets than are opened → Write `tags: [alarm, pager]`.',
    { tags: ['alarm', 'pager'], owner: 'team/platform' },
  ],
  [
    'a word in brackets',
    'title: [Draft] Toil\n',
    '1:8 Unexpected `[` at the start of a value, expected text in quotes → Write `title: "[Draft] Toil"`.',
    { title: '[Draft] Toil' },
  ],
  [
    'an open quote',
    'title: "Toil\nowner: team/platform\n',
    '1:8 Unexpected end of the text, expected a closing double quote → Write `title: "Toil"`.',
    { title: 'Toil', owner: 'team/platform' },
  ],
  [
    'an apostrophe in single quotes',
    "title: 'It's toil'\n",
    '1:8 Unexpected text after the end of a value, expected a new line → Write `title: "It\'s toil"`.',
    { title: "It's toil" },
  ],
  [
    'a text that an anchor takes',
    'title: &Toil is dull\n',
    '1:8 Unexpected `&Toil` at the start of a value, expected text in quotes → Write `title: "&Toil is dull"`.',
    { title: '&Toil is dull' },
  ],
  [
    'a text that a tag takes',
    'title: !important Toil\n',
    '1:8 Unexpected `!important` at the start of a value, expected text in quotes → Write `title: "!important Toil"`.',
    { title: '!important Toil' },
  ],
]);
