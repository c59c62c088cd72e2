/** The theme that pages are shown with, and pages of an adopter's own: compiled anew when their code has changed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Visibility } from '#model/standing.ts';
import { clientOf } from '#render/compiled-theme.ts';
import { replacingCode } from '#render/own-code.ts';
import { ensureOwnPages } from '#render/own-pages.ts';
import { loadTheme, type Theme } from '#render/render.ts';
import { ensureTheme } from '#render/theme.ts';
import { contentStamp } from '../publishing/content-stamp.ts';
import { ownCodeIn } from '../publishing/own-code.ts';
import type { DerivedSite } from '../publishing/page-source.ts';
import { CONTENT_VARIABLE, DRAFTS_VARIABLE, VISIBILITY_VARIABLE } from '../typed-values.ts';

export interface ShownTheme {
  /** The script of every page that is shown: also where no page can be. */
  client(): Promise<string>;
  /** @throws KnownError where code of an adopter's own does not compile */
  of(site: DerivedSite): Promise<Theme>;
  /** The folder of the pages that an adopter wrote as templates; none where there are none. */
  ownPages(site: DerivedSite): Promise<string | undefined>;
}

export interface ThemeOptions {
  readonly root: string;
  readonly project: string;
  readonly cache: string;
  readonly content: string;
  readonly generator: string;
  readonly visibility: Visibility;
  onProgress(message: string): void;
}

export function shownTheme(options: ThemeOptions): ShownTheme {
  const { root, project, cache, content, generator, visibility, onProgress } = options;
  let compiled: { readonly code: string; readonly theme: Promise<Theme> } | undefined;
  let made: { readonly site: DerivedSite; readonly folder: Promise<string | undefined> } | undefined;

  async function compile(site: DerivedSite): Promise<Theme> {
    const own = replacingCode(ownCodeIn(site.config, site.tree));
    return loadTheme(await ensureTheme({ root, cache, generator, own, onProgress }), own);
  }
  return {
    client: async () => clientOf(await ensureTheme({ root, cache, generator, onProgress })),
    of(site) {
      const code = ownCodeIn(site.config, site.tree)?.digest ?? '';
      if (compiled?.code !== code) compiled = { code, theme: compile(site) };
      return compiled.theme;
    },
    ownPages(site) {
      const own = ownCodeIn(site.config, site.tree);
      if (own === undefined && !existsSync(join(project, 'src/pages'))) return Promise.resolve(undefined);
      const around = site.pages.get('/')?.chrome.site;
      if (around === undefined) return Promise.resolve(undefined);
      if (made?.site !== site) {
        const env = {
          [CONTENT_VARIABLE]: pathToFileURL(content).href,
          [VISIBILITY_VARIABLE]: visibility,
          [DRAFTS_VARIABLE]: 'true',
        };
        const state = { site: around, content: contentStamp(content) };
        made = { site, folder: ensureOwnPages({ root, project, cache, generator, own, ...state, env, onProgress }) };
      }
      return made.folder;
    },
  };
}
