/** What a build refuses to publish. */
import { describe, expect, test } from 'vitest';
import { pageFacts } from './facts.ts';
import { verify } from './verify.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Rituals</title><link rel="stylesheet" href="../_astro/page.css"></head><body><h1>Rituals</h1>${body}</body></html>`;

function faults(pages: Readonly<Record<string, string>>, base = '/'): readonly string[] {
  const facts = new Map(Object.entries(pages).map(([path, html]) => [path, pageFacts(html)]));
  return verify({ pages: facts, files: new Set(['/_astro/page.css', '/media/rota.pdf']), base });
}

describe('a whole site', () => {
  test.each([
    ['a link to a page', '<a href="../rituals/">Rituals</a>'],
    ['a link to an anchor', '<h2 id="agenda">Agenda</h2><a href="#agenda">Agenda</a>'],
    ['a link to a file', '<a href="../media/rota.pdf">Rota</a>'],
    ['a link to the web', '<a href="https://example.org/">Elsewhere</a><a href="mailto:team@example.org">Mail</a>'],
    ['an ampersand in an address', '<h2 id="q&amp;a">Q&amp;A</h2><a href="#q&amp;a">Q&amp;A</a>'],
  ])('is published: %s', (_, body) => {
    expect(faults({ '/rituals/': page(body) })).toEqual([]);
  });

  test('finds its files from the page for what is not there, by an absolute path', () => {
    const missing = page('').replace('../_astro', '/playbook/_astro');
    expect(faults({ '/404.html': missing }, '/playbook/')).toEqual([]);
  });
});

describe('a site that is not whole', () => {
  test.each([
    [
      'a link to nothing',
      page('<a href="../ritual/">Rituals</a>'),
      '/rituals/ links to `../ritual/`, but there is no `/ritual/`',
    ],
    [
      'a link to a missing anchor',
      page('<a href="#agenda">Agenda</a>'),
      '/rituals/ links to `#agenda`, but `/rituals/` has no `#agenda`',
    ],
    [
      'a missing image',
      page('<img src="../media/rota.png" alt="">'),
      '/rituals/ needs `/media/rota.png`, which is not there',
    ],
    [
      'a foreign image',
      page('<img src="https://example.org/a.png" alt="">'),
      '/rituals/ loads `https://example.org/a.png` from somewhere else; a page asks no third party for anything',
    ],
    ['no heading', page('').replace(/<h1>.*<\/h1>/, ''), '/rituals/ has 0 headings of the first level, expected 1'],
    ['two headings', page('<h1>Again</h1>'), '/rituals/ has 2 headings of the first level, expected 1'],
    ['no title', page('').replace('Rituals</title>', '</title>'), '/rituals/ has no title'],
    ['no language', page('').replace(' lang="en"', ''), '/rituals/ does not say its language'],
    ['an id used twice', page('<p id="a"></p><p id="a"></p>'), '/rituals/ uses the id `a` more than once'],
    [
      'an inline style',
      page('<p style="color:red">x</p>'),
      '/rituals/ holds inline code or style, which a strict content policy refuses: <p style="color:red">',
    ],
    [
      'an inline script',
      page('<script>go()</script>'),
      '/rituals/ holds inline code or style, which a strict content policy refuses: <script>',
    ],
    [
      'an event handler',
      page('<button onclick="go()">x</button>'),
      '/rituals/ holds inline code or style, which a strict content policy refuses: <button onclick="go()">',
    ],
  ])('is refused: %s', (_, html, fault) => {
    expect(faults({ '/rituals/': html })).toEqual([fault]);
  });
});
