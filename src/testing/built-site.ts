/** Vitest's set-up for the tests of whole sites: builds and serves two, once for all of them. `inject('site')` tells where. */
import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { deriveSite } from '#cli/publishing/derive-site.ts';
import { serve } from '#cli/serve.ts';
import { kinds } from '#areas/kinds.ts';
import { readHistory } from '#cli/content-options.ts';
import { historyFor, viewFor } from '#load/audience.ts';
import { diskTree } from '#source/disk.ts';
import { findChromium, type Chromium } from './browser.ts';
import { repositoryIn } from './repository.ts';
import type { Files } from './temporary-playbook.ts';

export interface BuiltSite {
  readonly url: string;
  readonly folder: string;
  readonly pages: readonly BuiltPage[];
}

export interface BuiltPage {
  readonly template: string;
  readonly path: string;
  /** How much its template has to show. */
  readonly weight: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly chromium: Chromium;
    /** The example playbook, at `/`. */
    readonly example: BuiltSite;
    /** The example with the pages of `sampler/`, which use all that Markdown and entries can, a draft among them; served at `/playbook/`. */
    readonly sampled: BuiltSite;
    /** What these builds kept, the compiled theme among it. */
    readonly cache: string;
    /** For folders that a test needs; it goes with the run. */
    readonly temporary: string;
  }
}

/** The day that the example fixes. */
export const TODAY = '2026-11-26';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MAIN = join(ROOT, 'src/cli/waymark.js');

export default async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'waymark-tests-')));
  const folders = {
    example: join(temporary, 'sites'),
    below: join(temporary, 'below'),
    chromium: join(temporary, 'chromium'),
    sampled: join(temporary, 'sampled'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  for (const content of ['content', 'src/testing/site/sampler'])
    cpSync(join(ROOT, content), folders.sampled, { recursive: true });
  recordPast(folders.sampled);

  provide('temporary', temporary);
  // Each compiles the theme, so that none waits for another.
  const [chromium, example, sampled] = await Promise.all([
    findChromium(folders.chromium),
    buildAndServe({ content: join(ROOT, 'content'), cwd: folders.example, out: 'example', base: '/' }),
    buildAndServe({
      content: folders.sampled,
      cwd: folders.below,
      out: 'sampled',
      base: '/playbook/',
      typed: ['--drafts'],
    }),
  ]);
  provide('chromium', chromium);
  provide('example', example.site);
  provide('sampled', sampled.site);
  provide('cache', join(folders.example, '.waymark'));
  return async () => {
    await Promise.all([example.close(), sampled.close()]);
    rmSync(temporary, { recursive: true });
  };
}

/** Ladders that have changed, so that the pages of their past have something to show. */
function recordPast(folder: string): void {
  const ladders = globSync('ladders/*', { cwd: folder });
  const present: Files = Object.fromEntries(ladders.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const formerly = (text: string) =>
    text
      .replace(/^version: .*$/m, 'version: 0.9.0')
      .replace(/^effectiveFrom: .*$/m, 'effectiveFrom: 2026-01-01')
      .replaceAll(' the ', ' a ');
  const former = Object.fromEntries(Object.entries(present).map(([name, text]) => [name, formerly(String(text))]));
  const { commit } = repositoryIn(folder);
  commit('2026-06-01', 'Write it down', former);
  commit('2026-09-01', 'Say it better', present);
}

interface Wanted {
  readonly content: string;
  readonly cwd: string;
  readonly out: string;
  readonly base: string;
  readonly typed?: readonly string[];
}

async function buildAndServe({
  content,
  cwd,
  out,
  base,
  typed = [],
}: Wanted): Promise<{ readonly site: BuiltSite; close(): Promise<void> }> {
  const words = ['build', '--content', content, '--out', out, '--base', base, '--today', TODAY, ...typed];
  await promisify(execFile)(process.execPath, [MAIN, ...words], { cwd });
  const folder = join(cwd, out);
  const { url, close } = await serve(folder, { base, port: 0 });
  return { site: { url, folder, pages: await pagesOf(content, `${cwd}-${out}-kept`) }, close };
}

/** Which template shows which page: the one thing that finished pages do not say. */
export async function pagesOf(content: string, kept: string): Promise<readonly BuiltPage[]> {
  const tree = diskTree(content, 20_000);
  const rules = [...(await discoverRules()), ...findings];
  const { playbook } = check(tree, { kinds, rules: [], findings, today: TODAY });
  const history = readHistory({ path: content }, kinds, { env: process.env });
  const { pages } = deriveSite(viewFor(playbook, 'internal', { drafts: true }), tree, {
    kinds,
    today: TODAY,
    history: historyFor(history, 'internal', playbook, { drafts: true }),
    rules,
    kept,
  });
  return pages.map(({ template, path, body }) => ({ template, path, weight: JSON.stringify(body).length }));
}
