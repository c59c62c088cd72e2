/** From a view of the playbook to everything that a site consists of, before it is rendered. */
import { join } from 'node:path';
import type { History } from '#model/history.ts';
import type { Html } from '#model/html.ts';
import type { Kind } from '#model/kind.ts';
import type { Page } from '#model/page.ts';
import type { View } from '#model/playbook.ts';
import type { RichText } from '#model/rich-text.ts';
import type { Finding } from '#model/rule.ts';
import { createHighlight } from '#markdown/highlight.ts';
import { assetAddress } from '#site/assembly/address.ts';
import { siteContext } from '#site/assembly/context.ts';
import { glossaryTerms } from '#site/assembly/glossary.ts';
import { sitePages } from '#site/assembly/pages.ts';
import { isRedirect } from '#site/assembly/redirects.ts';
import { siteTools } from '#site/assembly/tools.ts';
import { changeFiles } from '#site/changes/change-files.ts';
import { leadFiles } from '#site/lead/exports.ts';
import { publishable } from '#load/assets/examine.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { beginning } from '../new-entry/beginning.ts';
import { pictureFinder } from './pictures/find-picture.ts';
import { NO_PICTURES, type MadePictures } from './pictures/make-pictures.ts';
import { keptMap } from './kept-map.ts';
import { FORM_PLAN } from '#site/form/paths.ts';
import { formPlanFile } from './form-plan-file.ts';
import { lookFiles } from './look-files.ts';

export interface Site {
  readonly pages: readonly Page[];
  /** Former addresses, and where each leads. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Whatever else is served, by path. */
  readonly files: ReadonlyMap<string, () => string | Uint8Array>;
  /** Those of the files that pages load as a part of themselves: stylesheets, fonts, an icon. */
  readonly parts: ReadonlySet<string>;
  /** The names of each thing that the glossary explains: what search takes for the same. */
  readonly names: readonly (readonly string[])[];
}

export interface DeriveOptions {
  readonly kinds: readonly Kind[];
  readonly today: string;
  /** As far as the readers of the view may see it. */
  readonly history: History;
  /** The rules that the content is held to. */
  readonly rules: readonly Finding[];
  /** The folder for what is kept between builds. */
  readonly kept: string;
  /** Whether this build has the form of `/admin/`. */
  readonly hasForm?: boolean;
  /** Copies of images in other sizes; a development server makes none. */
  readonly pictures?: MadePictures;
}

/** @param tree where the bytes of images and documents come from */
export function deriveSite(view: View, tree: ContentTree, options: DeriveOptions): Site {
  const { rules, kept, hasForm = false, pictures = NO_PICTURES } = options;
  const highlights = keptMap<Html>(join(kept, 'highlight.json'));
  const bodies = keptMap<RichText>(join(kept, 'bodies.json'));
  const context = siteContext(view, { ...options, beginning });
  const tools = siteTools(context, createHighlight(highlights), bodies, pictureFinder(tree, pictures));
  const pages = sitePages(context, tools, { rules, hasForm });
  highlights.save();
  bodies.save();

  const { shownAssets: shown } = tools;
  const look = lookFiles(view, tree);
  const files = new Map(look.files);
  for (const file of tree.files) {
    if (!shown.has(file.path)) continue;
    files.set(assetAddress(file.path), () => publishable(file));
    for (const [address, bytes] of pictures.files.get(file.path) ?? []) files.set(address, () => bytes);
  }
  for (const { kind, entries } of context.shelves)
    for (const { path, content } of kind.exports?.(entries, tools) ?? []) files.set(path, content);
  for (const { path, content } of [...leadFiles(context, tools), ...changeFiles(context, tools)])
    files.set(path, content);
  const form = hasForm ? formPlanFile(context, tree) : undefined;
  if (form !== undefined) files.set(FORM_PLAN, () => form);
  return {
    pages,
    redirects: new Map(pages.filter(isRedirect).map(({ path, body }) => [path, body.to.href])),
    files,
    parts: look.parts,
    names: glossaryTerms(context).map(({ label, forms }) => [label, ...forms]),
  };
}
