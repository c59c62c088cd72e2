import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configSchema } from '#model/config.ts';
import { lookStylesheet } from './look.ts';

const look = (fields: object = {}) =>
  lookStylesheet(configSchema.parse({ name: 'Example', description: 'An example.', ...fields }));

/** The first layers that a stylesheet names, in their order. */
const orderIn = (css: string) => /@layer ([\w\s,]+);/.exec(css)?.[1]?.split(/,\s*/);

test('layers have one order, whichever stylesheet comes first', () => {
  const theme = readFileSync(new URL('../styles/layers.css', import.meta.url), 'utf8');
  expect(orderIn(look())).toEqual(orderIn(theme));
});

test('the accent stands above the colours of the theme', () => {
  expect(look({ accent: '#0B6E4F', accentDark: '#5fd3a6' })).toContain(
    '@layer settings{:root{--accent:light-dark(#0b6e4f,#5fd3a6);',
  );
});
