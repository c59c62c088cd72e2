/** What readers get: accessible HTML, components between, and links that lead somewhere. */
import { describe, expect, test } from 'vitest';
import { en } from '#site/words/en.ts';
import { plainCode } from './code-block.ts';
import { indexTerms, pageGlossary } from './glossary.ts';
import { withIncludes } from './includes/expand.ts';
import { parseBody } from './parse.ts';
import { renderBody, renderInline, renderWithoutLinks, type RenderContext } from './render.ts';

const terms = indexTerms([
  {
    id: 'trunk',
    label: 'Trunk',
    forms: ['main branch'],
    definition: 'The branch that everyone merges into.',
    href: '/terms/trunk/',
  },
]);

function context(): RenderContext {
  return {
    href: (url) => (url.startsWith('./secret') ? undefined : url.replace(/^\.\/(.*?)\.md/, '/guides/$1/')),
    image: (url) => (url === './tree.png' ? { src: '/images/tree.png', width: 640, height: 320 } : undefined),
    glossary: pageGlossary(terms),
    highlight: plainCode,
    words: en.prose,
  };
}

function render(text: string, format: 'md' | 'mdx' = 'md') {
  return renderBody(parseBody({ file: 'guides/branching.md', text, bodyStart: 0, format }), context());
}

/** The text of a body without components. */
function htmlOf(text: string): string {
  return render(text)
    .filter((node) => typeof node === 'string')
    .join('');
}

test('a heading has a link to say that it is wrong, where someone wants to hear of it', () => {
  const body = parseBody({ file: 'guides/branching.md', text: '## Names & `ids`', bodyStart: 0, format: 'md' });
  const report = ({ id, text }: { readonly id: string; readonly text: string }) => ({
    href: `https://example.org/?at=${id}`,
    label: `Wrong: ${text}`,
  });
  const [html] = renderBody(body, { ...context(), report });
  expect(html).toContain(
    '<a class="permalink" href="https://example.org/?at=names--ids" rel="noreferrer" title="Wrong: Names &amp; ids" aria-label="Wrong: Names &amp; ids" data-pagefind-ignore="" data-screen-only="">!</a></div>',
  );
});

describe('HTML', () => {
  test.each([
    [
      'a heading has a link beside it',
      '## Names',
      '<div class="heading level-2"><h2 id="names">Names</h2><a class="permalink" href="#names" aria-label="Link to “Names”" data-pagefind-ignore="">#</a></div>',
    ],
    [
      'nothing of comments, nor of the space beside them',
      '<!-- 1 -->\n\nAnyone <!-- 2 --> <!-- 3 -->\nmay *come* <!-- 4 -->\\\nto <!-- 5 --> any<!-- 6 --> of **them**. <!-- 7 -->\n\n<!-- 8 -->',
      '\n<p>Anyone\nmay <em>come</em><br>\nto any of <strong>them</strong>.</p>\n',
    ],
    [
      'nothing of comments in items and cells',
      '- One <!-- 1 -->\n- Two\n\n| A <!-- 3 --> |\n| - |\n| <!-- 4 --> B |',
      '<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n<div class="table" role="group" tabindex="0" aria-label="Table: A"><table>\n<thead>\n<tr>\n<th>A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>B</td>\n</tr>\n</tbody>\n</table></div>',
    ],
    ['a link to a file', '[names](./names.md#fix)', '<p><a href="/guides/names/#fix">names</a></p>'],
    ['a link to what this build may not show', '[plan](./secret.md)', '<p>plan</p>'],
    ['a link on the page', '[names](#names)', '<p><a href="#names">names</a></p>'],
    [
      'a link that leads out',
      '[git](https://example.org/ü)',
      '<p><a href="https://example.org/%C3%BC" rel="external noreferrer">git</a></p>',
    ],
    [
      'an image',
      '![A tree](./tree.png)',
      '<p><img src="/images/tree.png" alt="A tree" width="640" height="320" decoding="async"></p>',
    ],
    ['an image from elsewhere', '![A tree](https://example.org/tree.png)', '<p>A tree</p>'],
    [
      'a term, where it first stands',
      'The trunk. The trunk.',
      '<p>The <a class="term" href="/terms/trunk/" aria-describedby="term:trunk">trunk</a><span class="term-definition" id="term:trunk" role="tooltip" data-pagefind-ignore="">The branch that everyone merges into.</span>. The trunk.</p>',
    ],
    [
      'no term in code, links and headings',
      '`trunk` [trunk](./trunk.md)',
      '<p><code>trunk</code> <a href="/guides/trunk/">trunk</a></p>',
    ],
    ['allowed HTML', 'Press <kbd>Enter</kbd> <!-- now -->', '<p>Press <kbd>Enter</kbd></p>'],
    ['HTML that runs', '<b onclick="x" style="y" id="z">b</b><script>x</script>', '<p><b>b</b></p>'],
    ['unsafe addresses', '[a](javascript:x) <a href="java&#10;script:x">b</a>', '<p>a b</p>'],
  ])('%s', (_, text, expected) => {
    expect(render(text)).toEqual([expected]);
  });

  test('the title of the page stays its only heading of the first level', () => {
    expect(htmlOf('# Names')).toContain('<h2 id="names">');
  });
  test('a task says its state', () => {
    expect(htmlOf('- [ ] Branch\n- [x] Merge')).toMatch(/aria-label="To do"> Branch[^]*aria-label="Done"> Merge/);
  });
  test('a table scrolls, also by keyboard, and says what it is', () => {
    expect(htmlOf('| Sort | Prefix |\n|---|--:|\n| Mend | fix |')).toMatch(
      /^<div class="table" role="group" tabindex="0" aria-label="Table: Sort, Prefix"><table>[^]*<td class="align-right">fix<\/td>/,
    );
  });
  test('a footnote and its way back', () => {
    const html = htmlOf('Two days[^1].\n\n[^1]: At most.');
    expect(html).toContain(
      '<a href="#note:fn-1" id="note:fnref-1" data-footnote-ref aria-describedby="note:label">1</a>',
    );
    expect(html).toMatch(/<li id="note:fn-1">[^]*href="#note:fnref-1"/);
  });
});

test.each([
  ['letters of any script', 'A[^é] b[^安].\n\n[^é]: Short.\n[^安]: Long.\n'],
  ['names that differ in a sign only', 'A[^a+b] b[^a/b] c[^a%b].\n\n[^a+b]: 1\n[^a/b]: 2\n[^a%b]: 3\n'],
  ['the second reference to one, and another that is called so', 'A[^x] b[^x] c[^x-2].\n\n[^x]: 1\n[^x-2]: 2\n'],
  ['in capitals', 'A[^É] b[^é].\n\n[^É]: 1\n'],
])('anchors of footnotes are unique, and links lead to them: %s', (_, text) => {
  const html = htmlOf(text);
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
  const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, target]) => decodeURIComponent(target ?? ''));
  expect(new Set(ids).size).toBe(ids.length);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  expect(targets.length).toBeGreaterThan(3);
});

test('of an image the browser takes a copy that fits, and below the first it waits until it comes into view', () => {
  const sources = [
    {
      type: 'image/webp',
      files: [
        { src: '/images/a, b.webp', width: 480 },
        { src: '/images/c.webp', width: 800 },
      ],
    },
  ];
  const find = () => ({ src: '/images/a.png', width: 800, height: 400, sources });
  const text = '![One](a.png)\n\n<img src="a.png" alt="Two" width="300">';
  const body = parseBody({ file: 'guides/branching.md', text, bodyStart: 0, format: 'md' });
  const html = renderBody(body, { ...context(), image: find })
    .map(String)
    .join('');
  const [first = '', second = ''] = html.split('</picture>');
  expect(first).toContain(
    '<source type="image/webp" srcset="/images/a%2C%20b.webp 480w, /images/c.webp 800w" sizes="(min-width: 42rem) 38.5rem, 92vw">',
  );
  expect(first).toContain('<img src="/images/a.png" alt="One" width="800" height="400" decoding="async">');
  expect(second).toContain('sizes="(min-width: 348px) 300px, 92vw"');
  expect(second).toContain('alt="Two" width="300" height="150" loading="lazy"');
});

describe('components', () => {
  const note = {
    component: 'Callout',
    props: { type: 'note', title: 'Short' },
    children: ['<p>Two <em>days</em>.</p>'],
  };
  test.each<[string, string, 'md' | 'mdx', unknown]>([
    ['a callout', ':::note[Short]\nTwo *days*.\n:::', 'md', [note]],
    ['the same in MDX', '<Callout type="note" title="Short">\n\nTwo *days*.\n\n</Callout>', 'mdx', [note]],
    [
      'comments in MDX',
      '<Callout type="note" title="Short">Two {/* 1 */} *days*. {/* 2 */}</Callout>\n\nOr {/* 3 */} {/* 4 */}\nthree. {/* 5 */}',
      'mdx',
      [note, '\n<p>Or\nthree.</p>'],
    ],
    ['MDX on one line', '<Callout type="note" title="Short">Two *days*.</Callout>', 'mdx', [note]],
    [
      'tabs hold tabs only',
      '::::tabs\n:::tab[macOS]\nA\n:::\n:::tab[Linux]\nB\n:::\n::::',
      'md',
      [
        {
          component: 'Tabs',
          props: {},
          children: [
            { component: 'Tab', props: { label: 'macOS' }, children: ['<p>A</p>'] },
            { component: 'Tab', props: { label: 'Linux' }, children: ['<p>B</p>'] },
          ],
        },
      ],
    ],
    [
      'a card leads to a page',
      '::::cards\n::card[Names]{href="./names.md"}\n::card[Plan]{href="./secret.md"}\n::::',
      'md',
      [
        {
          component: 'Cards',
          props: {},
          children: [
            { component: 'Card', props: { title: 'Names', href: '/guides/names/' }, children: [] },
            { component: 'Card', props: { title: 'Plan' }, children: [] },
          ],
        },
      ],
    ],
    [
      'code',
      '```sh title="new"\ngit switch -c <name>\n```',
      'md',
      [
        {
          component: 'CodeBlock',
          props: { lang: 'sh', title: 'new' },
          children: ['<pre tabindex="0"><code class="language-sh">git switch -c &lt;name&gt;</code></pre>'],
        },
      ],
    ],
    [
      'inside a list',
      '- Branch\n\n  :::tip\n  Short.\n  :::',
      'md',
      [
        '<ul>\n<li>\n<p>Branch</p>\n',
        { component: 'Callout', props: { type: 'tip' }, children: ['<p>Short.</p>'] },
        '\n</li>\n</ul>',
      ],
    ],
  ])('%s', (_, text, format, expected) => {
    expect(render(text, format)).toEqual(expected);
  });

  test.each([
    ['by raw HTML', '<Component data-index="0">x</Component>\n\n:::tip\ny\n:::'],
    ['in an attribute', '<b title="</Component>">x</b>\n\n:::tip\ny\n:::'],
    ['by null characters', '\u00000\u0000x\u0000/\u0000\n\n:::tip\ny\n:::'],
    ['by what looks like a node that was set aside', '<!--{"stitch":0}-->x\n\n:::tip\ny\n:::'],
  ])('none can be forged %s', (_, text) => {
    const components = render(text).filter((node) => typeof node !== 'string');
    expect(components).toEqual([{ component: 'Callout', props: { type: 'tip' }, children: ['<p>y</p>'] }]);
  });

  test('a closing tag without an opening one does not tear a component', () => {
    expect(
      render('<div>\n\n:::tip\n</div>Short.\n:::\n\nAfter.\n</div>').filter((node) => typeof node !== 'string'),
    ).toHaveLength(1);
  });
});

test.each([
  ['of a heading', '## Names\n\n<h2 id="names">x</h2>\n\n<h3 id="&#0;names">y</h3>\n', ['names']],
  [
    'of a footnote',
    'A[^1].\n\n<a id="note:fnref-1">x</a><ul><li id="note:fn-1">y</li></ul>\n\n[^1]: B\n',
    ['note:fnref-1', 'note:label', 'note:fn-1'],
  ],
  [
    'of the heading of footnotes',
    'A[^1].\n\n## Footnote label\n\n<h2 id="footnote-label" class="sr-only">x</h2>\n\n[^1]: B\n',
    ['note:fnref-1', 'footnote-label', 'note:label', 'note:fn-1'],
  ],
  [
    'of the page',
    '<div id="page:content">x</div>\n\n## Page content\n\n## Content {#page:content}\n',
    ['page-content', 'content-pagecontent'],
  ],
])('no text can take the id %s', (_, text, expected) => {
  expect([...htmlOf(text).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(expected);
});

describe('alerts as GitHub writes them', () => {
  const callout = (type: string, ...children: string[]) => ({ component: 'Callout', props: { type }, children });
  test.each([
    ['a note', '> [!NOTE]\n> Two *days*.', [callout('note', '<p>Two <em>days</em>.</p>')]],
    ['in small letters', '> [!tip]\n> Short.', [callout('tip', '<p>Short.</p>')]],
    ['with a line end that is meant', '> [!IMPORTANT]  \n> Short.', [callout('important', '<p>Short.</p>')]],
    ['with blocks', '> [!WARNING]\n>\n> - Short', [callout('warning', '<ul>\n<li>Short</li>\n</ul>')]],
    [
      'one in another',
      '> [!CAUTION]\n> > [!NOTE]\n> > Short.',
      [{ ...callout('caution'), children: [callout('note', '<p>Short.</p>')] }],
    ],
    ['written out', '> \\[!NOTE]\n> Short.', ['<blockquote>\n<p>[!NOTE]\nShort.</p>\n</blockquote>']],
    ['of no type that exists', '> [!NOPE]\n> Short.', ['<blockquote>\n<p>[!NOPE]\nShort.</p>\n</blockquote>']],
  ])('%s', (_, text, expected) => {
    expect(render(text)).toEqual(expected);
  });
});

test.each([
  [
    'mark-up',
    'Two **days**, see [names](./names.md).',
    'Two <strong>days</strong>, see <a href="/guides/names/">names</a>.',
  ],
  ['HTML shows as it is written', 'A <b onclick="x">branch</b>', 'A &lt;b onclick="x">branch&lt;/b>'],
  ['unsafe addresses', '[x](javascript:x)', 'x'],
  ['no block', '# Names', '# Names'],
])('one line: %s', (_, text, expected) => {
  expect(renderInline(text, context())).toBe(expected);
});

test.each([
  ['[the plan](../plan.md), **as it was**', 'the plan, <strong>as it was</strong>'],
  ['[the plan](https://example.org "a > <img src=x onerror=go()>")', 'the plan'],
  ['<https://example.org>', 'https://example.org'],
  ['a < b', 'a &lt; b'],
])('without its links, %j', (text, expected) => {
  expect(renderWithoutLinks(text)).toBe(expected);
});

test('what is included is a part of its own, and what is not there leaves nothing', () => {
  const source = parseBody({
    file: 'guides/work/naming.md',
    text: '## Names\n\nShort, see [why](./why.md).',
    bodyStart: 0,
    format: 'md',
  });
  const page = parseBody({
    file: 'guides/branching.md',
    text: 'A.\n\n::include[guide/naming]\n\n::include[guide/gone]\n\nB.',
    bodyStart: 0,
    format: 'md',
  });
  const naming = {
    body: source,
    file: 'guides/work/naming.md',
    format: 'md',
    name: 'naming',
    anchor: undefined,
    find: () => undefined,
  } as const;
  const body = withIncludes(page, 'guides/branching.md', 'md', (from) =>
    from === 'guide/naming' ? naming : undefined,
  );
  const [before, part, ...after] = renderBody(body, context());
  expect(
    [before, ...after]
      .filter((node) => typeof node === 'string')
      .join('')
      .replaceAll('\n', ''),
  ).toBe('<p>A.</p><p>B.</p>');
  expect(part).toMatchObject({ component: 'Included', props: {} });
  expect(JSON.stringify(part)).toContain('<h2 id=\\"naming-names\\">Names</h2>');
  expect(JSON.stringify(part)).toContain('href=\\"/guides/work/why/\\"');
});
