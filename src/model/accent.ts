/** The one colour of a site, made readable in both themes. */
import type { Config } from './config.ts';
import { contrast, formatColour, mix, parseColour, type Colour } from './contrast.ts';

/** What text stands on: the least favourable surfaces of `site/styles/tokens.css`, where a test looks them up. */
export const SURFACES = { light: '#f3f1ea', dark: '#23262c' } as const;
/** The least contrast of text, WCAG 2.2 success criterion 1.4.3. */
export const LEAST_CONTRAST = 4.5;

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];

export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** The configured accent, and for the dark theme the nearest lighter form of it that reads well. */
export function accentOf({ accent, accentDark }: Pick<Config, 'accent' | 'accentDark'>): Accent {
  return { light: accent.toLowerCase(), dark: (accentDark ?? lightened(accent)).toLowerCase() };
}

/** How well a colour reads as text in a theme. */
export function readability(colour: string, theme: 'light' | 'dark'): number {
  return contrast(parseColour(colour), parseColour(SURFACES[theme]));
}

/** Two custom properties of CSS, each with its value for both themes. */
export function accentProperties(config: Pick<Config, 'accent' | 'accentDark'>): string {
  const { light, dark } = accentOf(config);
  return `--accent:light-dark(${light},${dark});--accent-contrast:light-dark(${textOn(light)},${textOn(dark)})`;
}

function textOn(colour: string): string {
  const ground = parseColour(colour);
  return contrast(WHITE, ground) >= contrast(BLACK, ground) ? '#ffffff' : '#000000';
}

function lightened(accent: string): string {
  const start = parseColour(accent);
  const steps = Array.from({ length: 101 }, (_, step) => formatColour(mix(start, WHITE, step / 100)));
  return steps.find((colour) => readability(colour, 'dark') >= LEAST_CONTRAST + 0.5) ?? '#ffffff';
}
