/** What a file in the `theme` folder is, by its path. Images are assets there as everywhere. */
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { nearest } from '#model/suggest.ts';
import { GREETING_FILE, THEME_FOLDER } from '#model/theme-folder.ts';

export type ThemeUse = 'font' | 'stylesheet' | 'greeting' | 'code';

/** The folders below `theme` in which code is looked for. */
const CODE = /^theme\/(components|pages)\/.+\.(astro|ts|js|mjs|css)$/;

export function isInTheme(path: string): boolean {
  return path.startsWith(`${THEME_FOLDER}/`);
}

/** Undefined where it is neither known nor an image. */
export function themeUse(path: string): ThemeUse | undefined {
  if (path === GREETING_FILE) return 'greeting';
  if (CODE.test(path)) return 'code';
  if (path.endsWith('.woff2')) return 'font';
  return path.endsWith('.css') ? 'stylesheet' : undefined;
}

export function strangeInTheme(path: string): Problem {
  return {
    rule: 'source/theme-file',
    message: `Unexpected file \`${path}\`, expected an image, a WOFF2 font, a stylesheet, \`greeting.md\` or a component`,
    hint: adviceOn(path),
    location: startOf(path),
  };
}

function adviceOn(path: string): string {
  if (/\.(ttf|otf|woff|eot)$/i.test(path))
    return 'Convert the font to WOFF2, which every browser reads and which is the smallest.';
  if (/\.(scss|sass|less)$/i.test(path)) return 'Save it as plain CSS: browsers nest rules themselves.';
  if (path.endsWith('.astro')) {
    const name = path.split('/').at(-1) ?? path;
    return `Move it to \`theme/pages/${name}\` if it is a page, otherwise to \`theme/components/${name}\`.`;
  }
  if (nearest(path, [GREETING_FILE]) !== undefined) return `Did you mean \`${GREETING_FILE}\`?`;
  return 'To keep the file here and unpublished, begin its name with `_`.';
}
