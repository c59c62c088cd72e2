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
  readonly themeAssets: string;
  readonly rendered: readonly RenderedPage[];
  /** The published site; it goes when the new one takes its place, so that no file stays in two sites. */
  readonly former: string;
}

/** So many pages are written before others have their turn. */
const AT_ONCE = 40;

/** Everything but what search loads. */
export async function writeSite(folder: string, { site, themeAssets, rendered, former }: Written): Promise<void> {
  cpSync(themeAssets, folder, { recursive: true });
  for (const [path, content] of site.files) writeFile(folder, path, content());
  for (const [index, page] of rendered.entries()) {
    if (index % AT_ONCE === 0) await setImmediate();
    writePage(page, folder, former);
  }
}

/** What search loads. An index lies at an address of its own: one that was published before has the same bytes. */
export function writeSearch(folder: string, { files }: SearchFiles, former: string | undefined): void {
  for (const [path, content] of files) {
    if (former !== undefined && path !== CATALOGUE) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (link(join(former, path), join(folder, path))) continue;
    }
    writeFile(folder, path, content());
  }
}

function writeFile(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function writePage(page: RenderedPage, folder: string, former: string): void {
  const name = fileOfPath(page.path);
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  if (!page.isNew && link(join(former, name), join(folder, name))) return;
  writeFileSync(join(folder, name), page.html);
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
