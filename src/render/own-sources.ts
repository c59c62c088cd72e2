/** Where pages of an adopter's own lie: in `src/pages` of their project, and in `theme/pages` of the content. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replacingName } from '#model/replacement.ts';
import { filesBelow } from '#site/files-below.ts';
import type { OwnCode } from './own-code.ts';

export interface OwnPage {
  /** The route, as Astro writes it: `/about` or `/teams/[id]`. */
  readonly pattern: string;
  /** Which of the two folders it lies in. */
  readonly from: 'project' | 'theme';
  /** From there. */
  readonly file: string;
}

/** Of everything that pages of a project may import; within the package, its fingerprint covers that. */
export function sourcesDigest(root: string, project: string): string {
  const hash = createHash('sha256');
  if (join(root) !== join(project) && pagesOfProject(project).length > 0)
    for (const path of filesBelow(join(project, 'src'))) {
      const bytes = readFileSync(join(project, 'src', path));
      hash.update(`${path}\n${bytes.length}\n`).update(bytes);
    }
  return hash.digest('hex');
}

export function pagesOfProject(project: string): readonly OwnPage[] {
  return filesBelow(join(project, 'src/pages'))
    .filter(isPage)
    .map((file) => ({ pattern: patternOf(file), from: 'project', file }));
}

export function pagesOfTheme(own: OwnCode | undefined): readonly OwnPage[] {
  return [...(own?.files.keys() ?? [])]
    .filter((path) => path.startsWith('theme/pages/') && replacingName(path) === undefined)
    .map((path) => path.slice('theme/pages/'.length))
    .filter(isPage)
    .map((file) => ({ pattern: patternOf(file), from: 'theme', file }));
}

function isPage(file: string): boolean {
  return file.endsWith('.astro') && !file.split('/').some((step) => step.startsWith('_'));
}

/** `team/index.astro` stands at `/team`. */
function patternOf(file: string): string {
  return `/${file.replace(/\.astro$/, '').replace(/(^|\/)index$/, '')}`;
}
