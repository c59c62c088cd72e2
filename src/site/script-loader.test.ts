/** A script that is needed later brings its styles along, and waits for them. */
import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { scriptLoader } from './script-loader.ts';

type Loader = (load: () => unknown, styles: readonly string[], from: string) => Promise<unknown>;

async function loader(): Promise<Loader> {
  const { load } = scriptLoader();
  if (typeof load !== 'function') throw new Error('The plugin loads nothing');
  // Of what it is given it reads the name alone.
  const found = load.call({} as never, '\0vite/preload-helper.js') as { readonly code: string };
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(found.code)}`);
  return (module as { readonly __vitePreload: Loader }).__vitePreload;
}

afterEach(() => vi.unstubAllGlobals());

test('a script without styles is loaded as it is', async () => {
  const load = await loader();
  expect(await load(() => 'dialog', [], 'https://example.org/_astro/page.js')).toBe('dialog');
});

test('styles are there before the script, at addresses from where the page’s own script lies', async () => {
  const { document } = parseHTML('<html><head></head></html>');
  vi.stubGlobal('document', document);
  const load = await loader();
  let isLoaded = false;
  const loading = load(() => (isLoaded = true), ['./dialog.js', './own.css'], 'https://example.org/_astro/page.js');
  const link = document.querySelector('link');
  expect(document.querySelectorAll('link')).toHaveLength(1);
  expect([link?.rel, link?.href, isLoaded]).toEqual(['stylesheet', 'https://example.org/_astro/own.css', false]);
  link?.onload?.(new Event('load'));
  await loading;
  expect(isLoaded).toBe(true);
});
