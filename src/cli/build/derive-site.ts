/** From a view of the playbook to everything that a site consists of, before it is rendered. */
import { join } from 'node:path';
import type { Kind } from '#model/kind.ts';
import type { Page } from '#model/page.ts';
import type { View } from '#model/playbook.ts';
import type { Finding } from '#model/rule.ts';
import { createHighlight } from '#markdown/highlight.ts';
import { accentStylesheet } from '#derive/site/accent.ts';
import { assetAddress } from '#derive/site/address.ts';
import { siteContext } from '#derive/site/context.ts';
import { ACCENT_STYLESHEET, sitePages } from '#derive/site/pages.ts';
import { siteTools } from '#derive/site/tools.ts';
import type { ContentTree } from '#source/tree.ts';
import { diskHighlightCache } from './highlight-cache.ts';

export interface Site {
  readonly pages: readonly Page[];
  /** Whatever else is served, by path. */
  readonly files: ReadonlyMap<string, () => string | Uint8Array>;
}

export interface DeriveOptions {
  readonly kinds: readonly Kind[];
  readonly today: string;
  /** The rules that the content is held to. */
  readonly rules: readonly Finding[];
  /** What is kept between builds. */
  readonly cache: string;
}

/** @param tree where the bytes of images and documents come from */
export function deriveSite(view: View, tree: ContentTree, { kinds, today, rules, cache }: DeriveOptions): Site {
  const highlights = diskHighlightCache(join(cache, 'highlight.json'));
  const context = siteContext(view, kinds, today);
  const tools = siteTools(context, createHighlight(highlights));
  const { logo } = view.config;
  const pages = sitePages(context, tools, { logo: logo && { src: assetAddress(logo.src), alt: logo.alt }, rules });
  highlights.save();

  const shown = new Set([...tools.shownAssets, ...(logo ? [logo.src] : [])]);
  const files = new Map<string, () => string | Uint8Array>([[ACCENT_STYLESHEET, () => accentStylesheet(view.config)]]);
  for (const file of tree.files) if (shown.has(file.path)) files.set(assetAddress(file.path), () => file.bytes());
  return { pages, files };
}
