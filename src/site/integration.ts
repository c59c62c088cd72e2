/** Wires Waymark into Astro: a route per template; content comes from a page source, and a finished site leaves by `publish`. */
import { realpathSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroAdapter, AstroIntegration } from 'astro';
import { astroSettings } from './astro-settings.ts';
import { componentLayer } from './component-layer.ts';
import { scriptLoader } from './script-loader.ts';
import { serveSite } from './dev/serve.ts';
import { findReplacements, replaceComponents } from './replacements.ts';
import type { PageSource, Publish } from './page-source.ts';
import { findTemplates, templateRoute } from './templates.ts';

export interface WaymarkOptions {
  /** What `astro dev` shows. */
  readonly pages?: PageSource;
  /** The `theme` folder of the content, where code in it is wanted. */
  readonly theme?: string | undefined;
  /** Turns the compiled theme into the site, at the end of `astro build`. */
  readonly publish?: Publish;
}

/** Integration and adapter in one: give it to Astro as its `adapter`. */
export function waymark({ pages, theme, publish }: WaymarkOptions = {}): AstroIntegration {
  let site = '';
  let compiled = '';
  let ownPages: readonly RegExp[] = [];

  return {
    name: 'waymark',
    hooks: {
      'astro:config:setup': ({ config, command, injectRoute, injectScript, addMiddleware, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const replacements = theme === undefined ? new Map<string, string>() : findReplacements(root, theme);
        for (const { name, file } of findTemplates(root)) {
          const entrypoint = pathToFileURL(replacements.get(file) ?? file);
          injectRoute({ pattern: templateRoute(name), entrypoint, prerender: false });
        }
        addMiddleware({ order: 'pre', entrypoint: beside('./adapter/capture.ts') });
        if (command === 'dev') {
          addMiddleware({ order: 'pre', entrypoint: beside('./dev/answer.ts') });
          injectScript('page', `import ${JSON.stringify(fileURLToPath(beside('./dev/problem-panel.ts')))};`);
        }
        updateConfig(astroSettings(command));
        const own = theme === undefined ? [] : [theme, realpathSync(theme)];
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
        setAdapter(ADAPTER);
      },
      'astro:routes:resolved': ({ routes }) => {
        ownPages = routes.filter(({ origin }) => origin === 'project').map(({ patternRegex }) => patternRegex);
      },
      'astro:server:setup': ({ server, logger }) => {
        const isOwnPage = (path: string) => ownPages.some((pattern) => pattern.test(path));
        if (pages) serveSite({ server, source: pages, logger, isOwnPage });
      },
      'astro:build:done': async () => {
        await publish?.({ folder: compiled, out: site });
      },
    },
  };
}

const ADAPTER: AstroAdapter = {
  name: 'waymark',
  entrypointResolution: 'auto',
  serverEntrypoint: beside('./adapter/entry.ts'),
  adapterFeatures: { buildOutput: 'server' },
  supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
};

/** Astro empties its folder before it builds: it must not be the one that holds the published site. */
function buildInto(folder: URL) {
  return { outDir: folder, build: { client: new URL('client/', folder), server: new URL('server/', folder) } };
}

function beside(path: string): URL {
  return new URL(path, import.meta.url);
}
