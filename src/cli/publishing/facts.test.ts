/** Nothing that a browser would run or follow hides from what is read of a page: judged by another reader, which reads as the standard says. */
import fc from 'fast-check';
import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { pageFacts } from './facts.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Rituals</title></head><body><h1>Rituals</h1>${body}</body></html>`;

function isSeen(body: string): boolean {
  const { foreign, inlineCode } = pageFacts(page(body));
  return foreign.length + inlineCode.length > 0;
}

const RUN = new Set(['script', 'style', 'iframe', 'frame', 'object', 'embed', 'base', 'math', 'set', 'animate', 'use']);

/** What runs, loads or leads astray in the tree that a browser would make. */
function dangersIn(body: string): readonly string[] {
  const tree: Root = { type: 'root', children: [{ type: 'raw', value: page(body) }] };
  const parsed = rehypeRaw({ tagfilter: false })(tree, new VFile());
  return elementsIn(parsed).flatMap(({ tagName, properties }) => [
    ...(RUN.has(tagName) ? [tagName] : []),
    ...Object.entries(properties).flatMap(([name, value]) => (isDangerous(name.toLowerCase(), value) ? [name] : [])),
  ]);
}

function isDangerous(name: string, value: unknown): boolean {
  if (name.startsWith('on') || name === 'style' || name === 'srcdoc' || name === 'formaction') return true;
  return /^(?:href|src|xlinkhref|action)$/.test(name) && /^(?:javascript|data|vbscript):/i.test(asRead(value));
}

// As the standard says of addresses: no white space around them, no line ends or tabs in them.
function asRead(value: unknown): string {
  return String(value)
    .replace(/^[\u0000-\u0020]+/, '')
    .replace(/[\t\n\r]/g, '');
}

function elementsIn(node: Nodes): readonly Element[] {
  if (!('children' in node)) return [];
  return [...(node.type === 'element' ? [node] : []), ...node.children.flatMap(elementsIn)];
}

describe('a hidden tag is seen', () => {
  test.each([
    '<img/onerror=go()>',
    '<img/src="x"/onerror="go()">',
    '<img src="x"onerror="go()">',
    '<img src=x onerror=go()>',
    '<img src=x\fonerror=go()>',
    '<IMG SRC=x ONERROR=go()>',
    '<img alt="" onerror>',
    '<img alt=">" onerror="go()">',
    "<img alt='>' onerror='go()'>",
    '<img alt="a\nonerror="go()">',
    '<p title="</p><img src=x onerror=go()>',
    "<p title='</p><img src=x onerror=go()>",
    '<svg><script>go()</script></svg>',
    '<svg/onload=go()>',
    '<svg><style><img src=x onerror=go()></style></svg>',
    '<svg><title><p title="</title><img src=x onerror=go()>"></title></svg>',
    '<textarea><p title="</textarea><img src=x onerror=go()>"></textarea>',
    '<noscript><p title="</noscript><img src=x onerror=go()>"></noscript>',
    '<!--><img src=x onerror=go()>-->',
    '<!-- --!><img src=x onerror=go()>',
    '<!x><img src=x onerror=go()>',
    '<?x><img src=x onerror=go()>',
    '</ x><img src=x onerror=go()>',
    '<![CDATA[><img src=x onerror=go()>]]>',
    '<svg><![CDATA[><img src=x onerror=go()>]]></svg>',
    '<a<b onclick=go()>',
    '<a\0b onclick=go()>',
    '< <img src=x onerror=go()>',
    '<a href=java&#10;script:go()>x</a>',
    '<a href=javascript:go()>x</a>',
    '<a =x href="javascript:go()">x</a>',
    '<a "="" href="javascript:go()">x</a>',
    '<a title=a"b href="javascript:go()">x</a>',
    '<a href="javascript:go()" href="../rituals/">x</a>',
    '<a\u00a0href="x" href="javascript:go()">x</a>',
    '<script>go()',
    '<script src="x"',
    '<x-frame onclick=go()>',
    '<p onclick=go() title="',
    '<table><tr><td><svg><desc><img src=x onerror=go()>',
    '<template><img src=x onerror=go()></template>',
  ])('%j', (body) => {
    expect(isSeen(body)).toBe(true);
  });
});

test.each([
  '<a href="javascript:go()" href="../rituals/">x</a>',
  '<a href="../rituals/" href="javascript:go()">x</a>',
  '<p title="<img src=x onerror=go()>">x</p>',
  '&lt;img src=x onerror=go()&gt;',
])('of two values, and of words about tags, what a browser takes: %s', (body) => {
  expect(isSeen(body)).toBe(dangersIn(body).length > 0);
});

const PIECES = [
  ...['<', '>', '</', '/>', '/', '=', '"', "'", '`', ' ', '\n', '\t', '\f', '\0', '\u00a0', '&', ';', '!', '?', '-'],
  ...['<p', '<a', '<img', '<svg', '<svg>', '</svg>', '<title>', '</title>', '<textarea>', '</textarea>', '<template>'],
  ...['<select>', '<table>', '<noscript>', '</noscript>', '<!--', '-->', '--!>', '<![CDATA[', ']]>', '<style>'],
  ...['</style>', '<script>', '</script>', '<plaintext>', '<xmp>', '</xmp>', '<math>', '<base', '<x-y'],
  ...[' title="', ' title=', " alt='", ' href="', ' href=', ' src=', ' onclick="go()"', ' onclick=go()', '/onerror=x'],
  ...['javascript:go()', 'java\tscript:', '&#106;avascript:', '&colon;', 'data:x', '../rituals/'],
  ...['words', '<p>', '</p>'],
];

test('of whatever is written', () => {
  let dangerous = 0;
  const written = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(written, (body) => {
      const dangers = dangersIn(body);
      if (dangers.length === 0) return;
      dangerous += 1;
      expect({ body, dangers, isSeen: isSeen(body) }).toEqual({ body, dangers, isSeen: true });
    }),
    { numRuns: 4000 },
  );
  // Otherwise nothing was tried.
  expect(dangerous).toBeGreaterThan(200);
});
