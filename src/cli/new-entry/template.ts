/** The template that a kind brings for new entries. */
import { existsSync, readFileSync } from 'node:fs';
import type { Kind } from '#model/kind.ts';

const EXTENSIONS = ['md', 'yaml'] as const;

export interface Template {
  readonly extension: (typeof EXTENSIONS)[number];
  readonly text: string;
}

export function templateOf({ name }: Pick<Kind, 'name'>): Template {
  const found = EXTENSIONS.map((extension) => ({
    extension,
    file: new URL(`../../kinds/${name}/template.${extension}`, import.meta.url),
  })).find(({ file }) => existsSync(file));
  if (found === undefined) throw new Error(`The kind ${name} has no template`);
  return { extension: found.extension, text: readFileSync(found.file, 'utf8') };
}
