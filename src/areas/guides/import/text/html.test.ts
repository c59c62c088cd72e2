/** HTML of a page that is imported: what no page may hold goes, what it says and where it leads stays. */
import { expect, test } from 'vitest';
import { edited } from './edits.ts';
import { cleanHtml, withoutEmptyTags } from './html.ts';
import { picturesElsewhere } from './pictures-elsewhere.ts';
import { treeOf } from './tree-of.ts';

const cleaned = (text: string) => withoutEmptyTags(edited(text, cleanHtml(treeOf(text))));

test.each([
  ['an attribute that styles', '<p align="center" dir="rtl">Words</p>', '<p dir="rtl">Words</p>'],
  ['what a browser would run', "<b onclick='go()'>Words</b>", '<b>Words</b>'],
  [
    'attributes of a tag over lines',
    '<img\n  src="a.png"\n  style="x"\n  alt="A" />',
    '<img\n  src="a.png"\n  alt="A" />',
  ],
  ['a script, with what it holds', '<script>run()</script>\n\nWords', '\n\nWords'],
  ['an icon that is drawn', 'See <svg viewBox="0 0 1 1"><path d="M0"/></svg>here', 'See here'],
  ['a script in a line', 'Words <script>run()</script> on', 'Words  on'],
  ['an element that no page knows', '<center>Words</center>', 'Words'],
  ['an icon of a font', 'More <i class="fa fa-arrow"></i> words', 'More  words'],
  ['a heading of the first rank', '<h1 class="x">Words</h1>', '<h2>Words</h2>'],
  [
    'a film',
    '<iframe src="//films.example/1" title="The film"></iframe>',
    '<a href="https://films.example/1">The film</a>',
  ],
  [
    'nothing in code',
    '`<p align="center">`\n\n```html\n<p align="center">\n```',
    '`<p align="center">`\n\n```html\n<p align="center">\n```',
  ],
])('%s', (_, written, now) => {
  expect(cleaned(written)).toBe(now);
});

const shown = (text: string) =>
  edited(
    text,
    picturesElsewhere(treeOf(text), (url) => !url.includes('own.example')),
  );

test.each([
  ['![Build](https://x.example/b.svg)', '[Build](https://x.example/b.svg)'],
  ['![](https://x.example/b.svg?v=1)', '[b.svg](https://x.example/b.svg?v=1)'],
  ['[![Build](https://x.example/b.svg)](https://ci.example)', '[Build](https://ci.example)'],
  ['![Build][b]\n\n[b]: https://x.example/b.svg', '[Build](https://x.example/b.svg)\n\n[b]: https://x.example/b.svg'],
  ['<img src="https://x.example/b.svg" alt="Build">', '<a href="https://x.example/b.svg">Build</a>'],
  [
    '<a href="https://ci.example"><img src="https://x.example/b.svg" alt="Build"></a>',
    '<a href="https://ci.example">Build</a>',
  ],
  [
    'Words <a href="https://ci.example"><img src="https://x.example/b.svg" alt="Build"></a>',
    'Words <a href="https://ci.example">Build</a>',
  ],
  ['![Own](https://own.example/a.png) ![Here](a.png)', '![Own](https://own.example/a.png) ![Here](a.png)'],
])('a picture of another site is a link: %s', (written, now) => {
  expect(shown(written)).toBe(now);
});
