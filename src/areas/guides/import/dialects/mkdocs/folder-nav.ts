/** Navigation that lies in the folders, as the plugins awesome-pages and awesome-nav read it; without either, the files by name. */
import { posix } from 'node:path';
import { isRecord } from '#model/is-record.ts';
import type { DocsSource } from '../../dialect.ts';
import { textOf } from '../../fields.ts';
import { yamlData } from '../../front-matter.ts';
import { filesIn, navItems, type NavItem } from './nav.ts';

export const FOLDER_SETTINGS = ['.pages', '.nav.yml'];

/** @param files the pages below the folder of all pages */
export function folderNav(source: DocsSource, docs: string, files: readonly string[]): readonly NavItem[] {
  const inFolder = (folder: string, depth: number): readonly NavItem[] => {
    const prefix = folder === '' ? '' : `${folder}/`;
    const below = files.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
    const pages = below.filter((name) => !name.includes('/')).toSorted(indexFirst);
    const folders = [
      ...new Set(below.flatMap((name) => (name.includes('/') ? [name.slice(0, name.indexOf('/'))] : []))),
    ].toSorted();
    const section = (name: string, title?: string): NavItem => ({
      title: title ?? textOf(settingsOf(source, posix.join(docs, prefix, name))?.title),
      items: depth > 20 ? [] : inFolder(`${prefix}${name}`, depth + 1),
    });
    const { nav, arrange } = settingsOf(source, posix.join(docs, folder)) ?? {};
    const wanted = navItems(nav ?? (Array.isArray(arrange) ? arrange : undefined), folder);
    const resolved = wanted.map((item) => {
      const name = item.file?.slice(prefix.length);
      return name !== undefined && folders.includes(name) ? section(name, item.title) : item;
    });
    const named = new Set(filesIn(wanted));
    const rest: readonly NavItem[] = [
      ...pages
        .filter((name) => !named.has(`${prefix}${name}`))
        .map((name) => ({ title: undefined, file: `${prefix}${name}` })),
      ...folders.filter((name) => !named.has(`${prefix}${name}`)).map((name) => section(name)),
    ];
    const hasRest = resolved.some(({ isRest }) => isRest === true);
    return hasRest ? resolved.flatMap((item) => (item.isRest === true ? rest : [item])) : [...resolved, ...rest];
  };
  return inFolder('', 0);
}

function settingsOf(source: DocsSource, folder: string): Readonly<Record<string, unknown>> | undefined {
  for (const name of FOLDER_SETTINGS) {
    const path = posix.join(folder, name);
    const text = source.text(path);
    const value = text === undefined ? undefined : yamlData(path, text.text);
    if (isRecord(value)) return value;
  }
  return undefined;
}

function indexFirst(a: string, b: string): number {
  const isIndex = (name: string) => /^(index|readme)\.md$/i.test(name);
  return Number(isIndex(b)) - Number(isIndex(a)) || (a < b ? -1 : 1);
}
