/** What a script loads another one with when it is needed. Vite's own loader weighs more than most of our pages' scripts. */
import type { Plugin } from 'vite';

/** How Vite calls its loader, and what it imports from it. */
const LOADER = '\0vite/preload-helper.js';

/** Vite names the scripts that it imports too, which the browser fetches by itself. Styles of the script come before it; those of the theme are in the page already, so only an adopter's own have any. */
const code = `
const loaded = (style) =>
  new Promise((done) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style, onload: done, onerror: done }),
    ),
  );
export const __vitePreload = async (load, files, from) => {
  const styles = (files ?? []).filter((file) => file.endsWith('.css'));
  await Promise.all(styles.map((style) => loaded(new URL(style, from).href)));
  return load();
};
`;

export function scriptLoader(): Plugin {
  return {
    name: 'waymark:script-loader',
    enforce: 'pre',
    load: (id) => (id === LOADER ? { code, map: null } : undefined),
  };
}
