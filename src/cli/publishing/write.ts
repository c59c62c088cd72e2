/** Writes a site into its scratch folder. Pages that did not change are linked from the published one: that costs no bytes and next to no time. */
import { cpSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Site } from './derive-site.ts';
import type { RenderedPage } from './render-site.ts';
import { fileOfPath } from './page-file.ts';
import { CATALOGUE, type SearchFiles } from './search/search-files.ts';

export interface Written {
  readonly site: Site;
  /** Folders of what is served as it is: the theme's, and that of pages of an adopter's own. */
  readonly assets: readonly string[];
  readonly rendered: readonly RenderedPage[];
  /** The published site; it goes when the new one takes its place, so that no file stays in two sites. */
  readonly former: string;
}

/** So many pages are written before others have their turn. */
const AT_ONCE = 40;

/** Everything but what search loads. */
export async function writeSite(folder: string, { site, assets, rendered, former }: Written): Promise<void> {
  for (const each of assets) cpSync(each, folder, { recursive: true });
  const makeFolder = folderMaker();
  for (const [path, content] of site.files) {
    makeFolder(dirname(join(folder, path)));
    writeFileSync(join(folder, path), content());
  }
  for (const [index, page] of rendered.entries()) {
    if (index % AT_ONCE === 0) await setImmediate();
    writePage(makeFolder, page, folder, former);
  }
}

/** What search loads. An index lies at an address of its own: one that was published before has the same bytes. */
export function writeSearch(folder: string, { files }: SearchFiles, former: string | undefined): void {
  const makeFolder = folderMaker();
  for (const [path, content] of files) {
    const file = join(folder, path);
    makeFolder(dirname(file));
    if (former !== undefined && path !== CATALOGUE && link(join(former, path), file)) continue;
    writeFileSync(file, content());
  }
}

type MakeFolder = (folder: string) => void;

/** Makes each folder once, and none that came with one below it. */
function folderMaker(): MakeFolder {
  const made = new Set<string>();
  return (folder) => {
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    for (let each = folder; !made.has(each) && each !== dirname(each); each = dirname(each)) made.add(each);
  };
}

function writePage(makeFolder: MakeFolder, page: RenderedPage, folder: string, former: string): void {
  const name = fileOfPath(page.path);
  const file = join(folder, name);
  makeFolder(dirname(file));
  if (!page.isNew && link(join(former, name), file)) return;
  writeFileSync(file, page.html);
}

/** Some file systems have no links; then the file is written. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
