/** Pages of an adopter's own, which Astro renders: made when they, the site around them or the content have changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteModel } from '#model/page.ts';
import { cleanPaths } from './clean-path.ts';
import { OWN_CODE, writeOwnCode, type OwnCode } from './own-code.ts';
import { pagesOfProject, pagesOfTheme, sourcesDigest, type OwnPage } from './own-sources.ts';
import { PROGRAM, runAstro } from './run-astro.ts';
import { sealPages } from './seal.ts';
import { themeRoot } from './theme-root.ts';

export interface OwnPagesOptions {
  /** The root of the package. */
  readonly root: string;
  /** The folder whose `src/pages` hold pages. */
  readonly project: string;
  /** Where they are kept. */
  readonly cache: string;
  /** The fingerprint of the generator. */
  readonly generator: string;
  /** Code of the content folder; pages of its `theme/pages` are made too. */
  readonly own: OwnCode | undefined;
  /** What stands around the pages. */
  readonly site: SiteModel;
  /** Changes with the content that pages can ask for, and with who may see it. */
  readonly content: string;
  /** For the process that reads the content. */
  readonly env: Readonly<Record<string, string>>;
  readonly onProgress?: ((message: string) => void) | undefined;
}

/** For the process that makes the pages. */
export interface OwnPagesJob {
  readonly site: SiteModel;
  readonly pages: readonly OwnPage[];
}

export const JOB = 'own-pages.json';

/** The folder of the pages and of what they load; nothing where there are none. */
export async function ensureOwnPages(options: OwnPagesOptions): Promise<string | undefined> {
  const { root, project, cache, generator, own, site, content, env, onProgress } = options;
  const pages = [...pagesOfProject(project), ...pagesOfTheme(own)];
  if (pages.length === 0) return undefined;
  const parts = [generator, own?.digest, sourcesDigest(root, project), site, content, pages, env];
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
  const all = join(cache, 'own-pages');
  const kept = join(all, digest);
  if (existsSync(kept)) return kept;

  onProgress?.(`Making ${pages.length} ${pages.length === 1 ? 'page' : 'pages'} of your own`);
  mkdirSync(all, { recursive: true });
  const scratch = mkdtempSync(join(all, '.making-'));
  try {
    if (own !== undefined) writeOwnCode(join(scratch, OWN_CODE), own);
    const job: OwnPagesJob = { site, pages };
    writeFileSync(join(scratch, JOB), JSON.stringify(job));
    const paths = cleanPaths({ root: themeRoot(root, cache), scratch, program: PROGRAM, project });
    try {
      await runAstro({ paths, typed: [paths.folders.project], env, by: 'adopter' });
    } finally {
      paths.remove();
    }
    const client = join(scratch, 'theme/client');
    sealPages(client);
    for (const name of readdirSync(all))
      if (!name.startsWith('.')) rmSync(join(all, name), { recursive: true, force: true });
    renameSync(client, kept);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return kept;
}
