/** The template that a kind brings for new entries. */
import { existsSync, readFileSync } from 'node:fs';
import type { Kind } from '#model/kind.ts';
import { kindFolder } from '#model/kind-folder.ts';

const EXTENSIONS = ['md', 'yaml'] as const;

export interface Template {
  readonly extension: (typeof EXTENSIONS)[number];
  readonly text: string;
}

export function templateOf(kind: Pick<Kind, 'area' | 'name'>): Template {
  const found = EXTENSIONS.map((extension) => ({
    extension,
    file: new URL(`template.${extension}`, kindFolder(kind)),
  })).find(({ file }) => existsSync(file));
  if (found === undefined) throw new Error(`The kind ${kind.name} has no template`);
  return { extension: found.extension, text: readFileSync(found.file, 'utf8') };
}
