/** Rendered pages by the digest of what they were made of: a page whose model did not change is not rendered again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '#model/page.ts';
import { pageFacts, type PageFacts } from './facts.ts';
import { keptMap } from './kept-map.ts';

export interface KeptPage {
  readonly digest: string;
  readonly facts: PageFacts;
  /** Read from disk when it is asked for: of most pages nobody does. */
  readonly html: string;
}

/** A page at its place on the site. */
export interface RenderedPage extends KeptPage {
  readonly path: string;
}

export interface PageCache {
  digest(page: Page, options: object): string;
  get(digest: string): KeptPage | undefined;
  set(digest: string, html: string): KeptPage;
  /** Forgets the pages that were neither asked for nor set. */
  save(): void;
}

/** @param theme the digest of the compiled theme; it goes into the digest of every page */
export function pageCache(folder: string, theme: string): PageCache {
  mkdirSync(folder, { recursive: true });
  const facts = keptMap<PageFacts>(join(folder, 'facts.json'));
  const used = new Set<string>();
  const fileOf = (digest: string) => join(folder, `${digest}.html`);
  const kept = (digest: string, found: PageFacts): KeptPage => {
    used.add(digest);
    return {
      digest,
      facts: found,
      get html() {
        return readFileSync(fileOf(digest), 'utf8');
      },
    };
  };
  return {
    digest: (page, options) => createHash('sha256').update(JSON.stringify([theme, options, page])).digest('hex').slice(0, 32),
    get(digest) {
      const found = facts.get(digest);
      return found === undefined || !existsSync(fileOf(digest)) ? undefined : kept(digest, found);
    },
    set(digest, html) {
      const found = pageFacts(html);
      const unfinished = `${fileOf(digest)}.${process.pid}`;
      writeFileSync(unfinished, html);
      renameSync(unfinished, fileOf(digest));
      facts.set(digest, found);
      return kept(digest, found);
    },
    save() {
      facts.save();
      for (const name of readdirSync(folder)) {
        if (name.endsWith('.html') && !used.has(name.slice(0, -'.html'.length))) rmSync(join(folder, name), { force: true });
      }
    },
  };
}
