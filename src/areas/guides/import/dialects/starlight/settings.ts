/** What `astro.config.mjs` hands to Starlight: the sidebar, the languages, the title. */
import { posix } from 'node:path';
import { isRecord } from '#model/is-record.ts';
import type { DocsSource } from '../../dialect.ts';
import { textOf } from '../../fields.ts';
import { listAt, scriptSettings, settingAt, topmost, type ScriptSettings } from '../../script-settings.ts';

export const STARLIGHT_CONFIG = /(^|\/)astro\.config\.[mc]?[jt]s$/;

export interface StarlightSettings {
  readonly script: ScriptSettings | undefined;
  /** The folder of the project; empty for the root. */
  readonly root: string;
  /** The folder of pages, of the main language where it has one of its own. */
  readonly folder: string;
  readonly title: string | undefined;
  /** Before each address where the site is published: `/handbook/`. */
  readonly base: string;
  readonly sidebar: unknown;
  /** Folders of other languages, from the folder of all pages. */
  readonly locales: readonly string[];
  /** The folder of all pages. */
  readonly docs: string;
  /** Names of the languages for labels: `en`. */
  readonly language: string | undefined;
}

export function starlightSettings(source: DocsSource): StarlightSettings {
  const file = topmost(source, STARLIGHT_CONFIG);
  const root = file === undefined ? rootFromPages(source) : posix.dirname(file).replace(/^\.$/, '');
  const script = file === undefined ? undefined : scriptSettings(file, source);
  const integrations = listAt(script?.data.exported.get('default'), 'integrations').flat(3);
  const own =
    integrations.find((each) => isRecord(each) && ('sidebar' in each || 'social' in each || 'locales' in each)) ??
    integrations.find((each) => isRecord(each) && 'title' in each);
  const docs = posix.join(root, 'src/content/docs');
  const locales = settingAt(own, 'locales');
  const names = isRecord(locales) ? Object.keys(locales) : [];
  const main = textOf(settingAt(own, 'defaultLocale'));
  // Without pages at the root, those of the main language are the site.
  const inFolder =
    !names.includes('root') &&
    main !== undefined &&
    [...source.paths].some((path) => path.startsWith(`${docs}/${main}/`));
  const title = settingAt(own, 'title');
  return {
    script,
    root,
    base: textOf(settingAt(script?.data.exported.get('default'), 'base')) ?? '/',
    docs,
    folder: inFolder ? `${docs}/${main}` : docs,
    title: textOf(title) ?? (isRecord(title) ? textOf(title[main ?? 'en'] ?? Object.values(title)[0]) : undefined),
    sidebar: settingAt(own, 'sidebar'),
    locales: names.filter((name) => name !== 'root' && !(inFolder && name === main)),
    language: main,
  };
}

function rootFromPages(source: DocsSource): string {
  const path = topmost(source, /(^|\/)src\/content\/docs\//) ?? '';
  return path.slice(0, Math.max(path.indexOf('src/content/docs/') - 1, 0));
}
