/** Connects Astro to Waymark's own pipeline: the pages it shows while one writes, and the site that `astro build` ends with. */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '#areas/kinds.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { plainCode } from '#markdown/code-block.ts';
import { NO_HISTORY } from '#model/history.ts';
import type { SiteModel } from '#model/page.ts';
import type { Visibility } from '#model/standing.ts';
import { THEME_FOLDER } from '#model/theme-folder.ts';
import { generatorFingerprint } from '#render/generator.ts';
import { replacingCode } from '#render/own-code.ts';
import { pagesOfTheme } from '#render/own-sources.ts';
import { sealTheme } from '#render/seal.ts';
import { siteContext } from '#site/assembly/context.ts';
import { siteFrame } from '#site/assembly/frame.ts';
import { siteTools } from '#site/assembly/tools.ts';
import type { OwnPageRoute } from '#site/integration.ts';
import type { PageSource, Publish } from '#site/page-source.ts';
import { openCache } from './publishing/cache-folder.ts';
import { ownCodeIn } from './publishing/own-code.ts';
import { pageSource } from './publishing/page-source.ts';
import { refuseMisplacedSite, siteFolder } from './publishing/site-folder.ts';
import { checkoutOf } from '#source/git.ts';
import { dayOf, readConfigIn, readContent, readHistory } from './content-options.ts';
import { systemIo } from './io.ts';
import { stampOfSources } from './sources.ts';
import { visibilityIn } from './typed-values.ts';

export interface PlaybookOptions {
  /** The root of the package. */
  readonly root: string;
  /** The content folder, absolute. */
  readonly content: string;
  /** The day that was asked for. */
  readonly today?: string | undefined;
  /** Who it is for; without it, what the environment says. */
  readonly visibility?: Visibility | undefined;
}

export interface PlaybookHooks {
  readonly pages: PageSource;
  /** Where code of the adopter's own lies, if it is to be used. */
  readonly theme: string | undefined;
  readonly ownPages: readonly OwnPageRoute[];
  /** What stands around pages of an adopter's own. */
  readonly site: () => SiteModel;
  readonly publish: Publish;
}

export function playbookHooks({ root, content, today: askedDay, visibility: asked }: PlaybookOptions): PlaybookHooks {
  const cache = openCache(join(root, '.waymark'));
  const { env } = systemIo();
  const visibility = asked ?? visibilityIn(env);
  const today = () => dayOf(askedDay, content, systemIo());
  const readTree = () => readContent({ path: content });
  const past = () => readHistory({ path: content }, kinds, { env });
  const ownTheme = join(content, THEME_FOLDER);
  const isOwnCodeOn = readConfigIn(content).theme.components && existsSync(ownTheme);
  return {
    theme: isOwnCodeOn ? ownTheme : undefined,
    ownPages: isOwnCodeOn
      ? pagesOfTheme(ownCodeIn(readConfigIn(content), readTree())).map(({ pattern, file }) => ({
          pattern,
          file: join(ownTheme, 'pages', file),
        }))
      : [],
    pages: pageSource({
      root,
      cache: cache.folder,
      content: realPath(content),
      today,
      visibility,
      readTree,
      readHistory: past,
      stampOfSources: () => stampOfSources(content, readConfigIn(content)),
    }),
    site() {
      const view = viewFor(loadPlaybook(readTree(), kinds).playbook, visibility);
      const context = siteContext(view, { kinds, today: today(), history: NO_HISTORY });
      return siteFrame(context, siteTools(context, plainCode)).site;
    },
    async publish({ folder, out }) {
      const { makeSite } = await import('./publishing/make-site.ts');
      const { openScratch } = await import('./publishing/scratch.ts');
      const options = {
        root,
        project: root,
        cache: cache.folder,
        content,
        checkout: checkoutOf(content, env),
        out: siteFolder(out.replace(/\/$/, '')),
        base: undefined,
        askedDay,
        visibility,
        drafts: false,
        maxWarnings: Number.POSITIVE_INFINITY,
      } as const;
      refuseMisplacedSite(options.out, options.out, options);
      const scratch = openScratch(options.out);
      const tree = readTree();
      const theme = sealTheme({ root, folder, own: replacingCode(ownCodeIn(readConfigIn(content), tree)) });
      const result = await makeSite(options, {
        tree,
        today: today(),
        history: past(),
        theme,
        generator: generatorFingerprint(root),
        scratch,
        onProgress: () => undefined,
      }).finally(() => scratch.close());
      if (result.outcome === 'refused')
        throw new Error(
          `The content has ${result.checked.summary.errors} errors; \`waymark check\` shows them. Nothing was published.`,
        );
      if (result.outcome === 'broken')
        throw new Error(`The site would be broken and was not published:\n${result.faults.join('\n')}`);
    },
  };
}

/** Change events name real paths, while the content folder may be a link. */
function realPath(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}
