/** Rendered pages by the digest of what they were made of: a page whose model did not change is not rendered again. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '#model/page.ts';
import { pageFacts, type PageFacts } from './facts.ts';

export interface RenderedPage {
  readonly path: string;
  readonly html: string;
  readonly facts: PageFacts;
}

export interface PageCache {
  digest(page: Page, options: object): string;
  get(digest: string): Omit<RenderedPage, 'path'> | undefined;
  set(digest: string, html: string): Omit<RenderedPage, 'path'>;
}

/** @param theme the digest of the compiled theme; it goes into the digest of every page */
export function pageCache(folder: string, theme: string): PageCache {
  mkdirSync(folder, { recursive: true });
  const file = (digest: string) => join(folder, `${digest}.json`);
  return {
    digest: (page, options) => createHash('sha256').update(JSON.stringify([theme, options, page])).digest('hex').slice(0, 32),
    get(digest) {
      try {
        // Written below, whole or not at all.
        return JSON.parse(readFileSync(file(digest), 'utf8')) as Omit<RenderedPage, 'path'>;
      } catch {
        return undefined;
      }
    },
    set(digest, html) {
      const rendered = { html, facts: pageFacts(html) };
      const unfinished = `${file(digest)}.${process.pid}`;
      writeFileSync(unfinished, JSON.stringify(rendered));
      renameSync(unfinished, file(digest));
      return rendered;
    },
  };
}
