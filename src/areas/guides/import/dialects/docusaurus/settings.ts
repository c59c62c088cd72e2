/** What `docusaurus.config.js` says of the site: the folders of pages and the addresses they have. */
import { posix } from 'node:path';
import { isRecord } from '#model/is-record.ts';
import type { DocsSource } from '../../dialect.ts';
import { listAt, scriptSettings, settingAt, textAt, topmost, type ScriptSettings } from '../../script-settings.ts';

export const DOCUSAURUS_CONFIG = /(^|\/)docusaurus\.config\.[mc]?[jt]s$/;

export interface DocsInstance {
  /** From the root of the source, without a slash at its end. */
  readonly folder: string;
  /** Between slashes: `/docs/`. */
  readonly route: string;
  readonly sidebar: string | undefined;
  /** Empty for the first. */
  readonly id: string;
}

export interface DocusaurusSettings {
  readonly script: ScriptSettings;
  /** The folder of the site, without a slash at its end; empty for the root. */
  readonly root: string;
  readonly title: string | undefined;
  /** Before each address where the site is published: `/handbook/`. */
  readonly base: string;
  readonly instances: readonly DocsInstance[];
  /** Names of sidebars in the bar at the top. */
  readonly sidebarNames: ReadonlyMap<string, string>;
  /** Whether `.md` is plain Markdown. */
  readonly isDetected: boolean;
}

export function docusaurusSettings(source: DocsSource): DocusaurusSettings {
  const file =
    topmost(source, DOCUSAURUS_CONFIG) ?? topmost(source, /(^|\/)sidebars\.[mc]?[jt]s$/) ?? 'docusaurus.config.js';
  const root = posix.dirname(file) === '.' ? '' : posix.dirname(file);
  const script = scriptSettings(file, source);
  const whole = script.data.exported.get('default');
  const format = textAt(whole, 'markdown', 'format');
  return {
    script,
    root,
    title: textAt(whole, 'title'),
    base: textAt(whole, 'baseUrl') ?? '/',
    instances: instancesOf(whole, root, source),
    sidebarNames: new Map(
      listAt(whole, 'themeConfig', 'navbar', 'items').flatMap((item) => {
        const [id, label] = [textAt(item, 'sidebarId'), textAt(item, 'label')];
        return id === undefined || label === undefined ? [] : [[id, label] as const];
      }),
    ),
    isDetected: format === 'detect' || format === 'md',
  };
}

function instancesOf(whole: unknown, root: string, source: DocsSource): readonly DocsInstance[] {
  const presets = listAt(whole, 'presets').map((preset) =>
    Array.isArray(preset) ? settingAt(preset[1], 'docs') : undefined,
  );
  const plugins = listAt(whole, 'plugins').flatMap((plugin) =>
    Array.isArray(plugin) && typeof plugin[0] === 'string' && /content-docs|^docs$/.test(plugin[0])
      ? [plugin[1] as unknown]
      : [],
  );
  const first = presets.find((preset) => preset !== undefined);
  const given = [...(first === false ? [] : [first]), ...plugins];
  const found = given.flatMap((each): readonly DocsInstance[] => {
    const folder = folderOf(textAt(each, 'path') ?? 'docs', root, source);
    const sidebar =
      textAt(each, 'sidebarPath') ?? (isRecord(each) && each.sidebarPath === false ? undefined : 'sidebars.js');
    const route = (textAt(each, 'routeBasePath') ?? 'docs').replace(/^\/+|\/+$/g, '');
    return folder === undefined
      ? []
      : [
          {
            folder,
            route: route === '' ? '/' : `/${route}/`,
            id: textAt(each, 'id') ?? '',
            sidebar: sidebar === undefined ? undefined : sidebarFile(sidebar, root, source),
          },
        ];
  });
  const folders = new Set<string>();
  return found.filter(({ folder }) => !folders.has(folder) && folders.add(folder));
}

/** A folder that lies outside of the site may be at the top of what was given. */
function folderOf(written: string, root: string, source: DocsSource): string | undefined {
  const wanted = posix.join(root, written).replace(/\/$/, '');
  const tries = [wanted, wanted.replace(/^(\.\.\/)+/, ''), posix.basename(wanted)];
  return tries.find(
    (folder) => !folder.startsWith('.') && [...source.paths].some((path) => path.startsWith(`${folder}/`)),
  );
}

function sidebarFile(written: string, root: string, source: DocsSource): string | undefined {
  const path = posix.join(root, written);
  const stem = path.replace(/\.[mc]?[jt]s$|\.json$/, '');
  return [path, ...['ts', 'js', 'mjs', 'cjs', 'mts', 'json'].map((end) => `${stem}.${end}`)].find((each) =>
    source.paths.has(each),
  );
}
