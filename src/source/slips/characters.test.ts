/** Characters that look like others, or like none. */
import { testSlips } from '#testing/yaml-slips.ts';

testSlips([
  [
    'tabs',
    'tags:\n\t- alarm\n\t- pager\n',
    '2:1 Unexpected tab, expected spaces → Indent with spaces: YAML takes no tabs there. With 2 of them it is `  - alarm`.',
    { tags: ['alarm', 'pager'] },
  ],
  [
    'a no-break space after a colon',
    'owner: team/platform\ntitle:\u00a0Toil\n',
    '2:7 Unexpected no-break space (U+00A0), expected an ordinary space or nothing → Write `title: Toil`.',
    { owner: 'team/platform', title: 'Toil' },
  ],
  [
    'a no-break space that indents',
    'tags:\n\u00a0 - alarm\ntitle: Toil\n',
    '2:1 Unexpected no-break space (U+00A0), expected an ordinary space or nothing → Write `- alarm`.',
    { tags: ['alarm'], title: 'Toil' },
  ],
  [
    'a zero-width space in a name',
    'ti\u200btle: Toil\n',
    '1:3 Unexpected zero-width space (U+200B), expected an ordinary space or nothing → Write `title: Toil`.',
    { title: 'Toil' },
  ],
  [
    'a byte order mark inside',
    'owner: team/platform\n\ufefftitle: Toil\n',
    '2:1 Unexpected byte order mark (U+FEFF), expected an ordinary space or nothing → Write `title: Toil`.',
    { owner: 'team/platform', title: 'Toil' },
  ],
  [
    'typographic quotes',
    'title: “Toil: a start”\n',
    '1:8 Unexpected typographic quotes around a value, expected straight ones or none → Write `title: "Toil: a start"`.',
    { title: 'Toil: a start' },
  ],
  [
    'German quotes',
    'title: „Toil“\n',
    '1:8 Unexpected typographic quotes around a value, expected straight ones or none → Write `title: "Toil"`.',
    { title: 'Toil' },
  ],
  [
    'a wide colon',
    'title：Toil\nowner: team/platform\n',
    '1:1 Unexpected wide colon, expected `:` and a space → Write `title: Toil`.',
    { title: 'Toil', owner: 'team/platform' },
  ],
  [
    'line endings of an old Mac',
    'title: Toil\rowner: team/platform\r',
    '1:12 Unexpected line ending `CR`, expected `LF` → Save the file with the line endings of Unix (LF), which every editor offers.',
    { title: 'Toil', owner: 'team/platform' },
  ],
]);
