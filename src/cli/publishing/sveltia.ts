/** Sveltia CMS, the program behind the form, where npm has installed it. Only Node's own modules here: each build asks which one it is. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ContentTree } from '#model/content-tree.ts';

/** @param projects the folders from which npm finds it, the first one first */
export function sveltiaFolder(projects: readonly string[]): string | undefined {
  for (const place of projects) {
    try {
      const entry = createRequire(join(place, 'package.json')).resolve('@sveltia/cms');
      const folder = dirname(dirname(entry));
      if (existsSync(join(folder, 'npm/index.js'))) return folder;
    } catch {
      // Not installed here.
    }
  }
  return undefined;
}

/** Tells its versions apart. Empty where the configuration names no form: then the site does not depend on it. */
export function sveltiaVersion({ files }: ContentTree, projects: readonly string[]): string {
  const config = files.find(({ path }) => path === 'playbook.yaml');
  if (config === undefined || !namesForm(config)) return '';
  const folder = sveltiaFolder(projects);
  return folder === undefined ? 'not installed' : readFileSync(join(folder, 'package.json'), 'utf8');
}

function namesForm(config: ContentTree['files'][number]): boolean {
  try {
    return new TextDecoder().decode(config.bytes()).includes('form');
  } catch {
    return false;
  }
}
