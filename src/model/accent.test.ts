/** The accent of the configuration reads well in both themes. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { configSchema } from './config.ts';
import { accentOf, accentProperties, LEAST_CONTRAST, readability, SURFACES } from './accent.ts';
import { contrast, formatColour, parseColour } from './contrast.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
])('the contrast of %s on %s is %d', (text, ground, ratio) => {
  expect(contrast(parseColour(text), parseColour(ground))).toBeCloseTo(ratio, 2);
});

test('a colour is written as it was read', () => {
  fc.assert(fc.property(colour, (hex) => formatColour(parseColour(hex)) === hex));
});

test('any accent has a form that reads well in the dark', () => {
  fc.assert(fc.property(colour, (accent) => readability(accentOf({ accent }).dark, 'dark') >= LEAST_CONTRAST));
});

test('text on the accent reads well too', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      const [, light = '', textOnLight = ''] =
        /--accent:light-dark\((#\w+),.*--accent-contrast:light-dark\((#\w+),/.exec(accentProperties({ accent })) ?? [];
      return contrast(parseColour(light), parseColour(textOnLight)) >= LEAST_CONTRAST;
    }),
  );
});

test('what text is held against is what the theme puts under it', () => {
  const tokens = readFileSync(new URL('../site/styles/tokens.css', import.meta.url), 'utf8');
  expect(tokens).toContain(`--wash: light-dark(${SURFACES.light}, ${SURFACES.dark})`);
});

test('the theme falls back to the accent that the configuration falls back to', () => {
  const { accent } = configSchema.parse({ name: 'Example', description: 'An example.' });
  const tokens = readFileSync(new URL('../site/styles/tokens.css', import.meta.url), 'utf8');
  expect(tokens).toContain(`--accent: light-dark(${accent}, `);
});
