/** Wires Waymark into Astro: a route per template; content comes from a page source, and a finished site leaves by `publish`. */
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroAdapter, AstroIntegration } from 'astro';
import { astroSettings } from './astro-settings.ts';
import { componentLayer } from './component-layer.ts';
import { scriptLoader } from './script-loader.ts';
import { serveSite } from './dev/serve.ts';
import { shareSite } from './own-site.ts';
import { findReplacements, replaceComponents } from './replacements.ts';
import { IS_BUNDLED, PACKAGE_ROOT } from '#model/package-root.ts';
import type { SiteModel } from '#model/page.ts';
import { joinSheets, joinSheetsOfPages, writeJoinedSheets, type JoinedSheet } from './page-sheets.ts';
import type { PageSource, Publish } from './page-source.ts';
import { findTemplates, templateRoute } from './templates.ts';

export interface WaymarkOptions {
  /** What `astro dev` shows. */
  readonly pages?: PageSource;
  /** The `theme` folder of the content, where code in it is wanted. */
  readonly theme?: string | undefined;
  /** False where only pages of an adopter's own are made: the theme is compiled already. */
  readonly withTemplates?: boolean | undefined;
  /** Pages of an adopter's own that Astro does not find by itself. */
  readonly ownPages?: readonly OwnPageRoute[] | undefined;
  /** The project that they belong to, where it is another than the package. */
  readonly project?: string | undefined;
  /** What stands around pages of an adopter's own, in `astro build`. */
  readonly site?: (() => SiteModel | undefined) | undefined;
  /** Turns the compiled theme into the site, at the end of `astro build`. */
  readonly publish?: Publish;
}

export interface OwnPageRoute {
  readonly pattern: string;
  /** Absolute. */
  readonly file: string;
}

/** Integration and adapter in one: give it to Astro as its `adapter`. */
export function waymark({
  pages,
  theme,
  withTemplates = true,
  ownPages = [],
  project,
  site: around,
  publish,
}: WaymarkOptions = {}): AstroIntegration {
  let site = '';
  let compiled = '';
  let ownPaths: readonly RegExp[] = [];
  let sheets: readonly JoinedSheet[] = [];
  let assets = '';

  return {
    name: 'waymark',
    hooks: {
      'astro:config:setup': ({ config, command, injectRoute, injectScript, addMiddleware, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const beside = sourcesIn(config.root);
        const replacements = theme === undefined ? new Map<string, string>() : findReplacements(root, theme);
        for (const { name, file } of withTemplates ? findTemplates(root) : []) {
          const entrypoint = pathToFileURL(replacements.get(file) ?? file);
          injectRoute({ pattern: templateRoute(name), entrypoint, prerender: false });
        }
        for (const { pattern, file } of ownPages) {
          injectRoute({ pattern, entrypoint: pathToFileURL(file), prerender: true });
        }
        addMiddleware({ order: 'pre', entrypoint: beside('./adapter/capture.ts') });
        addMiddleware({ order: 'pre', entrypoint: beside('./adapter/own-page.ts') });
        if (command === 'dev') {
          addMiddleware({ order: 'pre', entrypoint: beside('./dev/answer.ts') });
          injectScript('page', `import ${JSON.stringify(fileURLToPath(beside('./dev/vite-client.ts')))};`);
        }
        updateConfig(astroSettings(command));
        const outside = [theme, project === root.replace(/[/\\]$/, '') ? undefined : project];
        const own = outside.flatMap((folder) => (folder === undefined ? [] : [folder, realpathSync(folder)]));
        updateConfig({
          vite: {
            plugins: [replaceComponents({ root, own, replacements }), componentLayer(root, own), scriptLoader()],
          },
        });
        if (publish) {
          site = fileURLToPath(config.outDir);
          updateConfig(buildInto(new URL('.waymark/astro/', config.root)));
        }
      },
      'astro:config:done': ({ config, setAdapter }) => {
        compiled = fileURLToPath(config.outDir);
        assets = join(fileURLToPath(config.build.client), config.build.assets);
        setAdapter(adapterOf(sourcesIn(config.root)('./adapter/entry.ts')));
      },
      'astro:routes:resolved': ({ routes }) => {
        const isOwn = ({ origin, pattern }: (typeof routes)[number]) =>
          origin === 'project' || (origin === 'external' && !pattern.startsWith('/-/'));
        ownPaths = routes.filter(isOwn).map(({ patternRegex }) => patternRegex);
      },
      'astro:server:setup': ({ server, logger }) => {
        const isOwnPage = (path: string) => ownPaths.some((pattern) => pattern.test(path));
        if (pages) serveSite({ server, source: pages, logger, isOwnPage });
      },
      'astro:build:start': () => {
        if (around) shareSite(around());
      },
      'astro:build:ssr': ({ manifest }) => {
        sheets = joinSheets(manifest.routes);
      },
      'astro:build:done': async () => {
        writeJoinedSheets(assets, sheets);
        joinSheetsOfPages(dirname(assets), assets);
        await publish?.({ folder: compiled, out: site });
      },
    },
  };
}

function adapterOf(serverEntrypoint: URL): AstroAdapter {
  return {
    name: 'waymark',
    entrypointResolution: 'auto',
    serverEntrypoint,
    adapterFeatures: { buildOutput: 'server' },
    supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
  };
}

/** Astro empties its folder before it builds: it must not be the one that holds the published site. */
function buildInto(folder: URL) {
  return { outDir: folder, build: { client: new URL('client/', folder), server: new URL('server/', folder) } };
}

/** What Astro is told to compile: a bundle has no sources beside it, and is given a root that holds them. */
function sourcesIn(root: URL): (path: string) => URL {
  const site = IS_BUNDLED ? new URL('src/site/', root) : new URL('src/site/', PACKAGE_ROOT);
  return (path) => new URL(path, site);
}
