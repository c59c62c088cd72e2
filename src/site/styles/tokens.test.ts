/** Every colour of text reads on every ground, in both themes. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, parseColour } from '#model/contrast.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const TEXT = ['ink', 'ink-soft', 'accent', 'good', 'caution', 'bad'];
const GROUNDS = ['ground', 'raised', 'wash'];
const pairs = TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const));

/** What a token is in light and in dark. */
function colours(token: string): readonly [string, string] {
  const [, light, dark] = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`tokens.css has no colours for --${token}`);
  return [light, dark];
}

test.each(pairs)('--%s on --%s', (text, ground) => {
  const [lightText, darkText] = colours(text);
  const [lightGround, darkGround] = colours(ground);
  expect(contrast(parseColour(lightText), parseColour(lightGround))).toBeGreaterThanOrEqual(4.5);
  expect(contrast(parseColour(darkText), parseColour(darkGround))).toBeGreaterThanOrEqual(4.5);
});
