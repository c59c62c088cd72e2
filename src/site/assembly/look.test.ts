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

test('a font of the adopter is loaded from where it is served, and text is set in it', () => {
  const text = [{ src: 'theme/fonts/own text.woff2', weight: '100 900', unicodeRange: 'U+0000-00FF' }];
  const css = look({ theme: { fonts: { text } } });
  expect(css).toContain(
    `@font-face{font-family:'Own Text';src:url("media/theme/fonts/own%20text.woff2") format('woff2');font-weight:100 900;font-style:normal;font-display:swap;unicode-range:U+0000-00FF}`,
  );
  expect(css).toContain("--font:'Own Text',system-ui,sans-serif");
});

test('headings and code take fonts of their own', () => {
  const fonts = { headings: [{ src: 'theme/a.woff2' }], code: [{ src: 'theme/b.woff2', style: 'italic' }] };
  const css = look({ theme: { fonts } });
  expect(css).toContain(":is(h1,h2,h3,h4,h5,h6){font-family:'Own Headings',var(--font)}");
  expect(css).toContain("--font-mono:'Own Code',ui-monospace,monospace");
  expect(css).toContain('font-style:italic');
});
