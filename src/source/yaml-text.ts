/** Data as YAML, in the form that people write it: one field a line, quotes where they are needed. */
import { stringify } from 'yaml';

/** Reads back as the same data. */
export function yamlText(data: unknown): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}
