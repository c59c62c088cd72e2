/** What styles add to text is in our own font: a system may have no other that knows the sign, and shows a box. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const fonts = readFileSync(new URL('fonts/fonts.css', import.meta.url), 'utf8');
const [, latin = ''] = /inter-latin\.woff2[^}]*unicode-range:([^;]+);/.exec(fonts) ?? [];
const RANGES = latin.split(',').map((range) => {
  const [from = '', to = from] = range.trim().replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
});

/** The signs in `content` that are in no range of the font, as written or as an escape. */
function missingIn(css: string): readonly string[] {
  return [...css.matchAll(/\bcontent: ([^;]+);/g)]
    .flatMap(([, value = '']) => Array.from(value.replaceAll(/\\([0-9a-f]{1,6})\s?/g, (_, code: string) => sign(code))))
    .filter((each) => !RANGES.some(([from, to]) => between(each.codePointAt(0) ?? 0, from, to)));
}

function sign(code: string): string {
  return String.fromCodePoint(Number.parseInt(code, 16));
}

function between(value: number, from: number, to: number): boolean {
  return from <= value && value <= to;
}

test.each([
  ["a::after { content: '\\2009↗' / ''; }", ['↗']],
  ["a::after { content: '\\2192' / ''; }", ['→']],
  ["a::after { content: '\\a0–↑' / ''; }", []],
])('in %s', (css, missing) => {
  expect(missingIn(css)).toEqual(missing);
});

test('in all styles', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const found = globSync('**/*.{css,astro}', { cwd: root }).flatMap((file) =>
    missingIn(readFileSync(`${root}${file}`, 'utf8')).map((each) => `${file}: ${each}`),
  );
  expect(found).toEqual([]);
});
