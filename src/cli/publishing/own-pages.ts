/** Pages of an adopter's own as a part of the site: where Astro wrote them, and what they say of themselves. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContentTree } from '#model/content-tree.ts';
import type { SiteModel } from '#model/page.ts';
import type { OwnCode } from '#render/own-code.ts';
import { ensureOwnPages } from '#render/own-pages.ts';
import { CONTENT_VARIABLE, DRAFTS_VARIABLE, VISIBILITY_VARIABLE } from '../typed-values.ts';
import type { BuildOptions } from './build.ts';
import { pageFacts, type PageFacts } from './facts.ts';
import { filesBelow } from './files-below.ts';

interface Around {
  readonly tree: ContentTree;
  readonly generator: string;
  readonly own: OwnCode | undefined;
  readonly site: SiteModel;
  onProgress(message: string): void;
}

/** The folder that they lie in, with what they load; nothing where there are none. */
export function makeOwnPages(options: BuildOptions, around: Around): Promise<string | undefined> {
  const { root, project, cache, content, visibility, drafts } = options;
  const { tree, generator, own, site, onProgress } = around;
  return ensureOwnPages({
    ...{ root, project, cache, generator, own, site, onProgress },
    content: digestOf(tree),
    env: {
      [CONTENT_VARIABLE]: pathToFileURL(content).href,
      [VISIBILITY_VARIABLE]: visibility,
      [DRAFTS_VARIABLE]: String(drafts),
    },
  });
}

/** By their path, `/about/`. */
export function ownPageFacts(folder: string): ReadonlyMap<string, PageFacts> {
  const pages = filesBelow(folder).filter(({ path }) => path.endsWith('.html'));
  return new Map(
    pages.map(({ path }) => [
      `/${path}`.replace(/\/index\.html$/, '/'),
      pageFacts(readFileSync(join(folder, path), 'utf8')),
    ]),
  );
}

function digestOf({ files }: ContentTree): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = file.bytes();
    hash.update(`${file.path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
