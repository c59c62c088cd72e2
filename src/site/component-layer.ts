/** Puts the styles of the theme's components into a cascade layer, so that an adopter's rule wins whatever its weight. */
import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/** How Astro calls the style of a component, which it has scoped by then. */
const STYLE = '.astro?astro&type=style&';

/**
 * @param root the package; pages of an adopter's own, in `src/pages`, are no part of the theme
 * @param own the `theme` folders of the content: what replaces a component stands in its layer
 */
export function componentLayer(root: string, own: readonly string[] = []): Plugin {
  // Vite names modules by their real paths, except below a link of ours (`keep-links.ts`).
  const sources = [root, realpathSync(root)].map((path) => join(path, 'src') + sep);
  const isOwnPage = (id: string) => sources.some((folder) => id.startsWith(join(folder, 'pages') + sep));
  const isSource = (id: string) => sources.some((folder) => id.startsWith(folder)) && !isOwnPage(id);
  const replaces = (id: string) =>
    own.some((folder) => id.startsWith(join(folder, 'components') + sep)) ||
    (id.includes('.page.astro?') && own.some((folder) => id.startsWith(folder + sep)));
  const isOfTheme = (id: string) => isSource(id) || replaces(id.replace(/^\/@fs/, ''));
  return {
    name: 'waymark:component-layer',
    enforce: 'pre',
    transform: (css, id) =>
      id.includes(STYLE) && isOfTheme(id) ? { code: `@layer components {\n${css}\n}`, map: null } : undefined,
  };
}
