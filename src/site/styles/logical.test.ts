/** Styles name the sides of a thing by the way the text runs, so that a page in Arabic is the mirror image of one in English. */
import { readFileSync, globSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A declaration that has to be physical, below the reason. */
const EXEMPT = /\/\* physical: \S[^*]*\*\/[^;]+;/g;

const PHYSICAL: readonly RegExp[] = [
  /^(?:scroll-)?(?:margin|padding|border)-(?:left|right|top|bottom)\b/,
  /^border-(?:top|bottom)-(?:left|right)-radius\b/,
  /^(?:left|right|top|bottom|(?:min-|max-)?(?:width|height))$/,
];
const PHYSICAL_VALUES: readonly RegExp[] = [
  /^(?:text-align|float|clear|caption-side): .*\b(?:left|right)\b/,
  /\bto (?:left|right)\b/,
  /^(?:transform: .*|)translateX?\((?!0)|^transform: .*scaleX\(/,
  /^translate: (?!none|0\b|calc\([^;]*--forwards)/,
  /^(?:background|object|mask|transform)-(?:position|origin): .*\b(?:left|right)\b/,
];
const FOUR_SIDES = /^(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|color|style)|border-radius)$/;

/** The declarations of a stylesheet that keep their side where the text runs the other way. */
function physicalIn(css: string): readonly string[] {
  const plain = css.replaceAll(EXEMPT, '').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/(?<=[{;}]\s*)([a-z-]+): ([^;{}]+);/g)]
    .filter(([, property = '', value = '']) => isPhysical(property, value))
    .map(([declaration]) => declaration.slice(0, -1));
}

function isPhysical(property: string, value: string): boolean {
  if (PHYSICAL.some((pattern) => pattern.test(property))) return true;
  if (PHYSICAL_VALUES.some((pattern) => pattern.test(`${property}: ${value}`))) return true;
  if (property === 'box-shadow') return /^inset (?!0\b|calc\([^;]*--forwards)/.test(value);
  if (!FOUR_SIDES.test(property)) return false;
  const sides = valuesOf(value);
  return property === 'border-radius' ? sides.length > 1 : sides[3] !== undefined && sides[1] !== sides[3];
}

/** The values of a shorthand; what stands in brackets is one. */
function valuesOf(shorthand: string): readonly string[] {
  const values = [''];
  let depth = 0;
  for (const sign of Array.from(shorthand)) {
    depth += Number(sign === '(') - Number(sign === ')');
    if (sign === ' ' && depth === 0) values.push('');
    else values.push((values.pop() ?? '') + sign);
  }
  return values;
}

const stylesheets = globSync('src/**/*.{css,astro}').map((file) => {
  const text = readFileSync(file, 'utf8');
  const styles = [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
  return { file, css: file.endsWith('.css') ? text : styles.join('\n') };
});

test('no style of the theme names a side of the screen', () => {
  expect(stylesheets.length).toBeGreaterThan(100);
  expect(stylesheets.flatMap(({ file, css }) => physicalIn(css).map((each) => `${file}: ${each}`))).toEqual([]);
});

test.each([
  'margin-left: 1rem',
  'padding: 0 1rem 0 0',
  'padding: 0 0 0 calc(1rem + 2px)',
  'inset: 0 auto auto 0',
  'left: 0',
  'max-width: 10rem',
  'text-align: right',
  'border-radius: 3px 0 0 3px',
  'border-left-color: red',
  'background: linear-gradient(to right, red, blue)',
  'transform: translateX(-50%)',
  'transform: translate(-50%, 0)',
  'translate: -50%',
  'box-shadow: inset 3px 0 0 red',
])('refused: %s', (declaration) => {
  expect(physicalIn(`.note { color: red; ${declaration}; }`)).toEqual([declaration]);
  expect(physicalIn(`.note { /* physical: a compass has no reading direction */ ${declaration}; }`)).toEqual([]);
});

test.each([
  'margin-inline-start: 1rem',
  'padding: 0 1rem',
  'padding: 1px 2px 3px 2px',
  'inset-block: 0 auto',
  'border-radius: var(--radius)',
  'transform: translateY(-5px)',
  'translate: calc(-50% * var(--forwards))',
  'translate: 0 -0.3em',
  'box-shadow: inset 0 3px 0 red',
  'line-height: 1.5',
  'stroke-width: 2',
  'text-align: end',
])('allowed: %s', (declaration) => {
  expect(physicalIn(`.note { ${declaration}; }`)).toEqual([]);
});
