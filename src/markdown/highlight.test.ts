/** Code has colours from a closed set, with enough contrast, and is coloured once. */
import { escapeHtml } from '#model/html.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createHighlight, memoryCache, type HighlightCache } from './highlight.ts';

const stylesheet = readFileSync(new URL('highlight.css', import.meta.url), 'utf8');
const highlight = createHighlight(memoryCache());

test.each([
  [
    'a language',
    'const a = 1 < 2;',
    'ts',
    '<span class="code-keyword">const</span> <span class="code-constant">a</span> <span class="code-keyword">=</span> <span class="code-constant">1</span> <span class="code-keyword">&lt;</span> <span class="code-constant">2</span>;',
  ],
  ['an alias', '# on', 'yml', '<span class="code-comment"># on</span>'],
  ['no language', '<b>', '', '&lt;b&gt;'],
  ['a language that nobody knows', '<b>', 'klingon', '&lt;b&gt;'],
  ['a language that is a path', '<b>', '../../package', '&lt;b&gt;'],
])('%s', (_, code, lang, expected) => {
  expect(highlight(code, lang)).toBe(expected);
});

test('every class has its colour', () => {
  const samples = {
    ts: '// a\nfunction f(x: string) { return `a${x}` + 1 + "b" }',
    diff: '- a\n+ b\n@@ c',
    md: '# a\n**b** [c](d)',
    yaml: 'a: b # c',
    sh: 'git push | tee "x"',
    json: '{"a": [1, true]}',
  };
  const written = Object.entries(samples).flatMap(
    ([lang, code]) => highlight(code, lang).match(/code-[a-z-]+(?=">)/g) ?? [],
  );
  expect(written.length).toBeGreaterThan(20);
  expect([...new Set(written)].filter((name) => !stylesheet.includes(`.${name}`))).toEqual([]);
});

test('what a cache holds is not coloured again', () => {
  const kept: string[] = [];
  const cache: HighlightCache = {
    get: (hash) => (kept.push(hash), escapeHtml('kept')),
    set: () => expect.unreachable(),
  };
  expect(createHighlight(cache)('const a = 1', 'ts')).toBe('kept');
  expect(kept[0]).toMatch(/^[0-9a-f]{64}$/);
});

describe('contrast is at least 4.5 to 1', () => {
  const colours = [...stylesheet.matchAll(/--code-([a-z]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
  );
  const ground = colours.find(({ name }) => name === 'ground');
  test.each(colours.filter(({ name }) => name !== 'ground'))('$name', ({ light, dark }) => {
    expect(contrast(light, ground?.light ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, ground?.dark ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

/** As WCAG defines it. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
