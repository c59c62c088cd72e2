import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { exampleTree } from '#check/example-tree.ts';
import { example, exampleConfig, type Example } from '#model/rule.ts';
import { SourceText } from '#source/decode.ts';
import { viewFor } from '../audience.ts';
import { loadPlaybook } from '../load.ts';
import { readStylesheet } from './stylesheet.ts';

const load = (...content: Example) => loadPlaybook(exampleTree(content, kinds), kinds);
const told = (...content: Example) =>
  load(...content).problems.map(
    ({ location: { file, start }, message }) => `${file}:${start.line}:${start.column} ${message}`,
  );

/** The header of a WOFF2 file that says how long it is. */
function font(length: number, signature = 'wOF2'): Uint8Array {
  const bytes = new Uint8Array(64);
  bytes.set(new TextEncoder().encode(signature));
  new DataView(bytes.buffer).setUint32(8, length);
  return bytes;
}

describe('a font', () => {
  test.each([
    ['a whole one', font(64), []],
    ['one cut off', font(65), ['Unexpected end of the file, expected a WOFF2 font to its end']],
    ['an older format', font(64, 'OTTO'), ['Unexpected OpenType font, expected a WOFF2 font']],
    ['a page about it', new TextEncoder().encode('<!doctype html>'), ['Unexpected HTML page, expected a WOFF2 font']],
    ['nothing', new Uint8Array(), ['Unexpected empty file, expected a WOFF2 font']],
  ])('%s', (_case, text, expected) => {
    expect(told({ file: 'theme/text.woff2', text })).toEqual(expected.map((each) => `theme/text.woff2:1:1 ${each}`));
  });
});

describe('a stylesheet', () => {
  const messages = (css: string) =>
    readStylesheet(new SourceText('theme/own.css', css)).problems.map(({ message }) => message);

  test.each([
    ['a quoted address', '.a { background: url( "./wave.svg" ) }', ['./wave.svg']],
    ['several resolutions', '.a { background: image-set("wave.png" 1x, "wave-2.png" 2x) }', ['wave.png', 'wave-2.png']],
    ['words that are no address', '.a::before { content: "url(./wave.svg)" }', []],
    ['a comment', '/* url(./wave.svg) */', []],
    ['a picture within', '.a { background: url(data:image/png;base64,AAAA) }', []],
  ])('loads what it names: %s', (_case, css, urls) => {
    const { addresses, problems } = readStylesheet(new SourceText('theme/own.css', css));
    expect(problems).toEqual([]);
    expect(addresses.map(({ url }) => url)).toEqual(urls);
  });

  test.each([
    ['a bracket too many', '.a { } } .b { }'],
    ['a bracket of another sort', '.a { width: calc(1px } )'],
    ['an open comment', '.a { } /* and so on'],
    ['an open text', '.a { content: "and so on }'],
    ['an address of another site', '.a { background: url(//example.org/wave.png) }'],
    ['an address of another site behind an escape', String.raw`.a { background: u\72l(https://example.org/wave.png) }`],
    ['a script as an address', '.a { background: url(javascript:alert(1)) }'],
    ['a font in the address', '@font-face { src: url(data:font/woff2;base64,AAAA) }'],
  ])('may not hold %s', (_case, css) => {
    expect(messages(css)).not.toEqual([]);
  });
});

test('a path that leaves the content folder is no file of it', () => {
  const [problem] = told(exampleConfig('theme:\n  css: [../secret.css]'));
  expect(problem).toBe(
    'playbook.yaml:4:9 Unexpected `../secret.css`, expected the path of a file from the content folder, such as `theme/own.css`',
  );
});

test('a logo that runs scripts is refused like any image', () => {
  const text = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  expect(told(exampleConfig('logo: { src: theme/logo.svg, alt: "" }'), { file: 'theme/logo.svg', text })).toEqual([
    'theme/logo.svg:1:41 Unexpected `<script>`, expected a picture that runs nothing',
  ]);
});

test('links of the greeting are checked, and taken out where readers may not follow them', () => {
  const secret = example('term', { visibility: 'restricted' }, { id: 'secret' });
  const greeting = (text: string) => ({ file: 'theme/greeting.md', text });
  expect(told(greeting('Read [this](../terms/gone.yaml).'))).toEqual([
    'theme/greeting.md:1:6 Unexpected link to `../terms/gone.yaml`, expected a file that exists; there is no `terms/gone.yaml`',
  ]);
  const { playbook } = load(secret, greeting('Read [this](../terms/secret.yaml).'));
  expect(viewFor(playbook, 'public').theme.greeting?.source).toBe('Read this.');
});

test("an organisation's own fields of the configuration are kept, and narrowed to what readers may see", () => {
  const secret = example('term', { visibility: 'restricted' }, { id: 'secret' });
  const { playbook, problems } = load(secret, exampleConfig('x-cost-centre: H-17\nx-terms: [term/secret]'));
  expect(problems).toEqual([]);
  expect(playbook.extensions).toEqual({ 'x-cost-centre': 'H-17', 'x-terms': ['term/secret'] });
  expect(viewFor(playbook, 'public').extensions).toEqual({ 'x-cost-centre': 'H-17', 'x-terms': [] });
});
