/** Leaves out redirects that would stand where a file of the site does: what an old address was must not break what is served now. */
import { isRedirect } from '#site/assembly/redirects.ts';
import type { Site } from './derive-site.ts';
import { fileOfPath } from './page-file.ts';

export interface FreeRedirects {
  readonly site: Site;
  /** One sentence for each that was left out. */
  readonly notes: readonly string[];
}

/** @param others paths of files that come from elsewhere, such as `_astro/page.css` */
export function freeRedirects(site: Site, others: readonly string[]): FreeRedirects {
  const files = new Set([...others, ...[...site.files.keys()].map((path) => path.replace(/^\//, ''))].map(folded));
  const folders = new Set([...files].flatMap(foldersOf));
  const isTaken = (path: string) => {
    const file = folded(fileOfPath(path));
    return files.has(file) || folders.has(file) || foldersOf(file).some((folder) => files.has(folder));
  };
  const taken = site.pages.filter((page) => isRedirect(page) && isTaken(page.path)).map(({ path }) => path);
  if (taken.length === 0) return { site, notes: [] };
  const left = new Set(taken);
  return {
    site: {
      ...site,
      pages: site.pages.filter(({ path }) => !left.has(path)),
      redirects: new Map([...site.redirects].filter(([path]) => !left.has(path))),
    },
    notes: taken.map((path) => `The old address \`${path}\` leads nowhere: a file of the site stands there.`),
  };
}

/** Disks may take upper for lower case. */
function folded(path: string): string {
  return path.toLowerCase();
}

/** `a/b` and `a` of `a/b/c.css`. */
function foldersOf(path: string): readonly string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
