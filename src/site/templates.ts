/** The templates of the theme, found by their folders: a page of a kind, or a page of the site itself. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Template {
  /** What a page model names: `ladder/matrix` or `site/home`. */
  readonly name: string;
  /** The absolute path of its `.astro` file. */
  readonly file: string;
}

const EXTENSION = '.astro';

/** Where Astro knows a template inside the theme; no page of a site has such an address. */
export function templateRoute(template: string): string {
  return `/-/${template}`;
}

/** All templates below a package root, by name. */
export function findTemplates(root: string): readonly Template[] {
  const kinds = join(root, 'src/kinds');
  const owners = [
    { owner: 'site', folder: join(root, 'src/site/pages') },
    ...namesIn(kinds).map((kind) => ({ owner: kind, folder: join(kinds, kind, 'pages') })),
  ];
  const templates = owners.flatMap(({ owner, folder }) => templatesIn(owner, folder));
  return templates.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function templatesIn(owner: string, folder: string): readonly Template[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(EXTENSION))
    .map((name) => ({ name: `${owner}/${name.slice(0, -EXTENSION.length)}`, file: join(folder, name) }));
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
