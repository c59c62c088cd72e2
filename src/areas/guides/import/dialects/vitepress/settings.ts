/** What `.vitepress/config.ts` says: where pages lie, which addresses they have, and what the sidebar names. */
import { posix } from 'node:path';
import { isRecord } from '#model/is-record.ts';
import type { DocsSource } from '../../dialect.ts';
import {
  listAt,
  scriptFile,
  scriptSettings,
  settingAt,
  textAt,
  topmost,
  type ScriptSettings,
} from '../../script-settings.ts';

export const VITEPRESS_CONFIG = /(^|\/)\.vitepress\/config(\.[mc]?[jt]s|\/index\.[mc]?[jt]s)$/;

export interface VitepressSettings {
  readonly script: ScriptSettings;
  /** The folder that `.vitepress` is in; empty for the root. */
  readonly root: string;
  /** The folder of pages. */
  readonly folder: string;
  readonly title: string | undefined;
  /** Before each address where the site is published: `/handbook/`. */
  readonly base: string;
  /** In all its forms: a list, or lists by address. */
  readonly sidebar: unknown;
  readonly rewrites: readonly (readonly [string, string])[];
  /** Globs of pages that are none. */
  readonly excluded: readonly string[];
  /** Folders of other languages. */
  readonly locales: readonly string[];
}

export function vitepressSettings(source: DocsSource): VitepressSettings {
  const file = topmost(source, VITEPRESS_CONFIG) ?? '.vitepress/config.ts';
  const root = file.slice(0, Math.max(file.indexOf('.vitepress/') - 1, 0));
  const script = scriptSettings(scriptFile(file, source) ?? file, source);
  const whole =
    script.data.exported.get('default') ?? script.data.exported.get('shared') ?? script.data.exported.get('en');
  const locales = settingAt(whole, 'locales');
  const own = settingAt(locales, 'root');
  const rewrites = settingAt(whole, 'rewrites');
  return {
    script,
    root,
    folder: posix.join(root, textAt(whole, 'srcDir') ?? '').replace(/^\.$|\/$/g, ''),
    base: textAt(whole, 'base') ?? '/',
    title: textAt(whole, 'title') ?? textAt(own, 'title'),
    sidebar: settingAt(whole, 'themeConfig', 'sidebar') ?? settingAt(own, 'themeConfig', 'sidebar'),
    rewrites: isRecord(rewrites)
      ? Object.entries(rewrites).flatMap(([from, to]) => (typeof to === 'string' ? [[from, to] as const] : []))
      : [],
    excluded: listAt(whole, 'srcExclude').filter((each) => typeof each === 'string'),
    locales: isRecord(locales) ? Object.keys(locales).filter((name) => name !== 'root') : [],
  };
}

/** More open places in a pattern than anyone writes; each may double the time to try it. */
const MOST_PLACES = 8;

/** The path of a page after its rewrite: `packages/:name/docs/:page.md` may become `:name/:page.md`. */
export function rewritten(path: string, rewrites: VitepressSettings['rewrites']): string {
  for (const [from, to] of rewrites) {
    if (from.split(':').length > MOST_PLACES) continue;
    const names: string[] = [];
    const pattern = from
      .split(/(:\w+(?:\([^)]*\))?\*?)/)
      .map((part) => {
        const [, name] = /^:(\w+)/.exec(part) ?? [];
        if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
        names.push(name);
        return part.endsWith('*') ? '(.*)' : '([^/]+)';
      })
      .join('');
    const found = new RegExp(`^${pattern}$`).exec(path);
    if (found !== null)
      return to.replace(/:(\w+)\*?/g, (whole, name: string) => found[names.indexOf(name) + 1] ?? whole);
  }
  return path;
}

/** Whether a glob as `srcExclude` has them names a path. */
export function isExcluded(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => {
    if (glob.split('*').length > MOST_PLACES) return false;
    const pattern = glob
      .split(/(\*\*\/|\*\*|\*)/)
      .map((part) =>
        part === '**/'
          ? '(?:.+/)?'
          : part === '**'
            ? '.*'
            : part === '*'
              ? '[^/]*'
              : part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`),
      )
      .join('');
    return new RegExp(`^${pattern}$`).test(path);
  });
}
