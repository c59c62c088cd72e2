/** A new entry as the file that a person would have written. */
import { yamlText } from '#source/yaml-text.ts';
import type { ImportedFile } from '#model/importer.ts';
import type { NewEntry } from '../shape.ts';

const FOLDERS: Readonly<Record<NewEntry['kind'], string>> = {
  ladder: 'ladders',
  behaviours: 'behaviours',
  skill: 'skills',
};

export function entryFile({ kind, id, data, body }: NewEntry): ImportedFile {
  const folder = FOLDERS[kind];
  const fields = yamlText(withoutEmpty(data));
  return body === undefined
    ? { path: `${folder}/${id}.yaml`, content: fields }
    : { path: `${folder}/${id}.md`, content: `---\n${fields}---\n\n${body}` };
}

/** Without empty lists and values that nobody gave: what is not written cannot be misread. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, each]) => key.startsWith('x-') || !isLeftOut(key, each));
  // What is an organisation's own is not for us to tidy.
  return Object.fromEntries(kept.map(([key, each]) => [key, key.startsWith('x-') ? each : withoutEmpty(each)]));
}

/** Records that are optional; others, such as the points of milestones, say something by being empty. */
const OPTIONAL: readonly string[] = ['dimensionValues', 'guidance'];

function isLeftOut(key: string, value: unknown): boolean {
  if (Array.isArray(value) || (OPTIONAL.includes(key) && typeof value === 'object' && value !== null))
    return Object.keys(value).length === 0;
  return value === undefined;
}
