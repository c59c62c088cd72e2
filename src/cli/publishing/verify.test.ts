/** What a build refuses to publish. */
import { describe, expect, test } from 'vitest';
import { pageFacts } from './facts.ts';
import { verify } from './verify.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Rituals</title><link rel="stylesheet" href="../_astro/page.css"></head><body><h1>Rituals</h1>${body}</body></html>`;

type Html = Readonly<Record<string, string>>;

function faults(pages: Html, base = '/', ownPages: Html = {}): readonly string[] {
  const factsOf = (some: Html) => new Map(Object.entries(some).map(([path, html]) => [path, pageFacts(html)]));
  return verify({
    pages: factsOf(pages),
    ownPages: factsOf(ownPages),
    files: new Set(['/_astro/page.css', '/_astro/page.js', '/media/rota.pdf', '/media/rota.js', '/media/rota.css']),
    theme: new Set(['/_astro/page.css', '/_astro/page.js']),
    redirects: new Map([['/meetings/', '/rituals/']]),
    base,
  });
}

describe('a page of the adopter', () => {
  test('is led to, leads on, and may hold what other pages do not', () => {
    const about = page('<a href="../rituals/">Rituals</a><video src="../media/rota.pdf"></video>');
    expect(faults({ '/rituals/': page('<a href="../about/">About</a>') }, '/', { '/about/': about })).toEqual([]);
  });

  test('leads nowhere else than other pages do, and stands where no other does', () => {
    const rituals = { '/rituals/': page('') };
    const own = { '/rituals/': page(''), '/about/': page('<a href="../gone/">Gone</a>') };
    expect(faults(rituals, '/', own)).toEqual([
      '/rituals/ is a page of yours and one of the playbook: rename yours',
      '/about/ links to `../gone/`, but there is no `/gone/`',
    ]);
  });
});

describe('a whole site', () => {
  test.each([
    ['a link to a page', '<a href="../rituals/">Rituals</a>'],
    ['a link to an anchor', '<h2 id="agenda">Agenda</h2><a href="#agenda">Agenda</a>'],
    ['a link to a file', '<a href="../media/rota.pdf">Rota</a>'],
    ['a link to the web', '<a href="https://example.org/">Elsewhere</a><a href="mailto:team@example.org">Mail</a>'],
    ['a script of the theme', '<script type="module" src="../_astro/page.js"></script>'],
    ['a former address', '<a href="../meetings/">Meetings</a>'],
    ['words about tags', '<p title="a > b, <i>c</i>">&lt;script&gt;</p><noscript><p>Without scripts.</p></noscript>'],
    ['an ampersand in an address', '<h2 id="q&amp;a">Q&amp;A</h2><a href="#q&amp;a">Q&amp;A</a>'],
  ])('is published: %s', (_, body) => {
    const meetings = page('').replace('</head>', '<meta http-equiv="refresh" content="0; url=../rituals/"></head>');
    expect(faults({ '/rituals/': page(body), '/meetings/': meetings })).toEqual([]);
  });

  test('finds its files from the page for what is not there, by an absolute path', () => {
    const missing = page('').replace('../_astro', '/playbook/_astro');
    expect(faults({ '/404.html': missing }, '/playbook/')).toEqual([]);
  });
});

describe('a site that is not whole', () => {
  test.each([
    ['a link to nothing', page('<a href="../ritual/">x</a>'), 'links to `../ritual/`, but there is no `/ritual/`'],
    ['a link to a missing anchor', page('<a href="#a">x</a>'), 'links to `#a`, but `/rituals/` has no `#a`'],
    ['a missing image', page('<img src="../media/rota.png" alt="">'), 'needs `/media/rota.png`, which is not there'],
    [
      'a foreign image',
      page('<img src="https://example.org/a.png" alt="">'),
      'loads `https://example.org/a.png` from somewhere else; a page asks no third party for anything',
    ],
    [
      'a missing copy of an image',
      page('<picture><source srcset="../media/rota.pdf 480w, ../media/b.webp 800w"></picture>'),
      'needs `/media/b.webp`, which is not there',
    ],
    [
      'a foreign copy of an image',
      page('<picture><source srcset="https://example.org/a.webp 480w"></picture>'),
      'loads `https://example.org/a.webp` from somewhere else; a page asks no third party for anything',
    ],
    ['no heading', page('').replace(/<h1>.*<\/h1>/, ''), 'has 0 headings of the first level, expected 1'],
    ['two headings', page('<h1>Again</h1>'), 'has 2 headings of the first level, expected 1'],
    ['no title', page('').replace('Rituals</title>', '</title>'), 'has no title'],
    ['no language', page('').replace(' lang="en"', ''), 'does not say its language'],
    ['an id used twice', page('<p id="a"></p><p id="a"></p>'), 'uses the id `a` more than once'],
  ])('is refused: %s', (_, html, fault) => {
    expect(faults({ '/rituals/': html })).toEqual([`/rituals/ ${fault}`]);
  });

  test.each([
    ['an inline style', '<p style="color:red">', 'x</p>'],
    ['an inline script', '<script>', 'go()</script>'],
    ['an event handler', '<button onclick="go()">', 'x</button>'],
  ])('is refused: %s', (_, tag, rest) => {
    expect(faults({ '/rituals/': page(tag + rest) })).toEqual([
      `/rituals/ holds inline code or style, which a strict content policy refuses: ${tag}`,
    ]);
  });
});

describe('a page that is not ours is refused', () => {
  const FOREIGN = '/rituals/ holds what no page of ours contains, ';
  test.each([
    ['a frame', '<iframe></iframe>', '`<iframe>`: <iframe>'],
    ['an object', '<object type="image/svg+xml"></object>', '`<object>`: <object type="image/svg+xml">'],
    ['an embedded file', '<embed type="text/html">', '`<embed>`: <embed type="text/html">'],
    ['another base', '<base target="_top">', '`<base>`: <base target="_top">'],
    ['an animation', '<svg><set to="x"></set></svg>', '`<set>`: <set to="x">'],
    ['formulas', '<math></math>', '`<math>`: <math>'],
    ['a form that posts', '<form action="../rituals/"></form>', 'the attribute `action`: <form action="../rituals/">'],
    [
      'a button that posts',
      '<button formaction="/x">x</button>',
      'the attribute `formaction`: <button formaction="/x">',
    ],
    ['a page in an attribute', '<p srcdoc="x">x</p>', 'the attribute `srcdoc`: <p srcdoc="x">'],
    ['a picture by size', '<img srcset="a.png 2x" alt="">', 'the attribute `srcset`: <img srcset="a.png 2x" alt="">'],
    [
      'a picture of another form',
      '<picture><source srcset="a.png,https://example.org/b.png 480w"></picture>',
      'the attribute `srcset`: <source srcset="a.png,https://example.org/b.png 480w">',
    ],
    [
      'a cookie',
      '<meta http-equiv="set-cookie" content="a=b">',
      'an instruction to browsers: <meta http-equiv="set-cookie" content="a=b">',
    ],
    [
      'an import',
      '<link rel="import" href="../rituals/">',
      'a link of another sort: <link rel="import" href="../rituals/">',
    ],
    ['a link without a sort', '<link href="../rituals/">', 'a link of another sort: <link href="../rituals/">'],
    ['a link on a picture', '<svg><g href="#a"></g></svg>', 'an address on `<g>`: <g href="#a">'],
    [
      'a source elsewhere',
      '<input type="image" src="../media/rota.pdf">',
      'a source on `<input>`: <input type="image" src="../media/rota.pdf">',
    ],
  ])('%s', (_, body, fault) => {
    expect(faults({ '/rituals/': page(body) })).toEqual([FOREIGN + fault]);
  });

  test.each([
    'javascript:go()',
    'JaVaScRiPt:go()',
    ' javascript:go()',
    '\u0001javascript:go()',
    'java\tscript:go()',
    'java\nscript:go()',
    'vbscript:go()',
    'data:text/html,x',
    'blob:x',
    'file:///etc/passwd',
    '//example.org/',
    '/\\example.org/',
    '\\\\example.org/',
    '/\t/example.org/',
    '&#106;avascript:go()',
    '&#x6a;avascript:go()',
    '&#0000106avascript:go()',
    'java&Tab;script:go()',
    'java&NewLine;script:go()',
    'javascript&colon;go()',
    'webcal:go()',
    'webcal://example.org/rota.html',
  ])('an address that runs or leads astray: %j', (address) => {
    for (const tag of [`<a href="${address}">`, `<a href='${address}'>`, `<img alt="" src="${address}">`])
      expect(faults({ '/rituals/': page(tag) }).filter((each) => each.startsWith(FOREIGN))).toEqual([
        `${FOREIGN}an address that may run or lead astray: ${tag}`,
      ]);
  });

  test('the address that a calendar follows is ours', () => {
    const follow = '<a href="webcal://playbook.example.org:8080/base/rituals/stand-up.ics">';
    expect(faults({ '/rituals/': page(follow) }).filter((each) => each.startsWith(FOREIGN))).toEqual([]);
  });

  test.each([
    ['a script of the content', '<script src="../media/rota.js"></script>', '/media/rota.js'],
    ['a style of the content', '<link rel="stylesheet" href="../media/rota.css">', '/media/rota.css'],
    ['a style among other sorts', '<link rel="Alternate STYLESHEET" href="../media/rota.css">', '/media/rota.css'],
    ['a module that is fetched ahead', '<link rel="modulepreload" href="../media/rota.js">', '/media/rota.js'],
  ])('%s', (_, body, path) => {
    expect(faults({ '/rituals/': page(body) })).toEqual([
      `/rituals/ makes \`${path}\` a part of itself, which is no file of the theme`,
    ]);
  });

  test('a foreign script under the name of ours', () => {
    expect(faults({ '/rituals/': page('<script src="/\\example.org/_astro/page.js"></script>') })).not.toEqual([]);
  });

  test.each([
    ['/rituals/', '0; url=../rituals/'],
    ['/meetings/', '0; url=https://example.org/'],
    ['/meetings/', '0; url=../meetings/'],
    ['/meetings/', '0; url=../rituals/#a'],
    ['/meetings/', '0;url=javascript:go()'],
    ['/meetings/', ''],
  ])('%s leads readers on to %j', (path, content) => {
    const led = page('').replace('</head>', `<meta http-equiv="Refresh" content="${content}"></head>`);
    expect(faults({ '/rituals/': page(''), [path]: led })).toEqual([
      `${path} leads readers on unasked, to \`${content}\``,
    ]);
  });
});
