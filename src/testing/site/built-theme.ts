/** The theme of the sites that are built before these tests, to render single pages with. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { findTheme } from '#render/compiled-theme.ts';
import { loadTheme, type Theme } from '#render/render.ts';

export async function builtTheme(): Promise<Theme> {
  const folder = join(inject('cache'), 'theme');
  const [digest = ''] = readdirSync(folder).filter((name) => !name.startsWith('.'));
  const found = findTheme(join(folder, digest), digest);
  if (found === undefined) throw new Error('The theme of the sites is not there');
  return loadTheme(found);
}
