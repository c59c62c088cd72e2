/** The templates of the theme, found by their name: `NAME.page.astro` below an area, or among the pages of the site itself. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';

export interface Template {
  /** What a page model names: `growth/matrix` or `site/home`. */
  readonly name: string;
  /** The absolute path of its `.astro` file. */
  readonly file: string;
}

const ENDING = '.page.astro';

/** Where Astro knows a template inside the theme; no page of a site has such an address. */
export function templateRoute(template: string): string {
  return `/-/${template}`;
}

/** All templates below a package root, by name. Throws where two in one area have the same name. */
export function findTemplates(root: string): readonly Template[] {
  const templates = [
    ...templatesBelow(root, 'src/site/pages', () => 'site'),
    ...templatesBelow(root, 'src/areas', (path) => path.split(sep, 1)[0] ?? ''),
  ].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const twice = templates.find(({ name }, index) => name === templates[index + 1]?.name);
  if (twice !== undefined) throw new Error(`Two templates are called \`${twice.name}\`, expected one: ${twice.file}`);
  return templates;
}

function templatesBelow(root: string, folder: string, ownerOf: (path: string) => string): readonly Template[] {
  const start = join(root, folder);
  const paths = existsSync(start) ? readdirSync(start, { recursive: true, encoding: 'utf8' }) : [];
  return paths
    .filter((path) => path.endsWith(ENDING))
    .map((path) => ({ name: `${ownerOf(path)}/${basename(path, ENDING)}`, file: join(start, path) }));
}
