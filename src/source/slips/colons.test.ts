/** Colons that are missing, that touch their value, or that a value holds itself. */
import { testSlips } from '#testing/yaml-slips.ts';

testSlips([
  [
    'a line that goes on with a colon in it',
    'summary: Ask twice\n  and then: listen\n',
    '2:3 Unexpected `: ` inside of a value, expected text in quotes → Put the whole text in quotes, from `summary: "Ask twice` to `and then: listen"`.',
    { summary: 'Ask twice and then: listen' },
  ],
  [
    'a colon in a value',
    'title: Toil: a start # for now\n',
    '1:8 Unexpected `: ` inside of a value, expected text in quotes → Write `title: "Toil: a start" # for now`.',
    { title: 'Toil: a start' },
  ],
  [
    'no space after a colon',
    'title:Toil\nowner: team/platform\n',
    '1:6 Unexpected `title:T`, expected a space after the colon → Write `title: Toil`.',
    { title: 'Toil', owner: 'team/platform' },
  ],
  [
    'no space after a colon in braces',
    'groups: [{id:craft, label: Craft}]\n',
    '1:11 Unexpected `id:c`, expected a space after the colon → Write `groups: [{id: craft, label: Craft}]`.',
    { groups: [{ id: 'craft', label: 'Craft' }] },
  ],
  [
    'no colon',
    'title Toil\nowner: team/platform\n',
    '1:1 Unexpected text after `title`, expected a colon and a space → Write `title: Toil`.',
    { title: 'Toil', owner: 'team/platform' },
  ],
  [
    'a sign of equality',
    'title = Toil\nowner: team/platform\n',
    '1:1 Unexpected text after `title`, expected a colon and a space → Write `title: Toil`.',
    { title: 'Toil', owner: 'team/platform' },
  ],
]);
