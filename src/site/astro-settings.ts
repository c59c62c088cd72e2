/** How Astro is set up wherever it meets the theme: nothing inline, and no address that knows where the site lies. */
import { BASE_MARKER } from './base-marker.ts';

type Command = 'dev' | 'build' | 'preview' | 'sync';

export function astroSettings(command: Command) {
  const isBuild = command === 'build';
  return {
    output: 'server',
    prerenderConflictBehavior: 'error',
    devToolbar: { enabled: false },
    // Images of content are the generator's business: no service for them has to be in the bundle.
    image: { service: { entrypoint: 'astro/assets/services/noop', config: {} } },
    build: { inlineStylesheets: 'never' },
    base: isBuild ? BASE_MARKER : '/',
    // In development we lead to the address with the slash ourselves, where Astro would say that nothing is there.
    trailingSlash: isBuild ? 'always' : 'ignore',
    vite: {
      build: { assetsInlineLimit: 0, modulePreload: false },
      // A link in the content folder may form a circle or lead outside.
      server: { watch: { followSymlinks: false } },
      ...(isBuild && bundle),
    },
  } as const;
}

/** The compiled theme needs no package, and its files need no hash: its folder is known by its digest. */
const bundle = {
  ssr: { noExternal: true },
  environments: {
    ssr: { build: { rolldownOptions: { output: { minify: true, chunkFileNames: 'chunks/[name].mjs' } } } },
  },
  experimental: { renderBuiltUrl: addressOfAsset },
} as const;

/** Stylesheets and scripts lie in `_astro/` and find each other by relative addresses; pages go through the marker. */
function addressOfAsset(file: string, { hostType, ssr }: { readonly hostType: string; readonly ssr: boolean }) {
  if (hostType === 'css') return `../${file}`;
  return hostType === 'js' && !ssr ? { relative: true } : undefined;
}
