/** Gives the file of an entry other fields or other prose, and leaves all else in it alone. Runs in browsers. */
import { partsIn } from '../../front-matter.ts';
import { withEndingsOf, withoutReturns } from './line-endings.ts';
import { fieldsOf, mergeFields, type Fields } from './merge-fields.ts';

type Format = Parameters<typeof partsIn>[1];

/** What a file says; a YAML file has no body. */
interface FileContent {
  readonly fields: Fields;
  readonly body: string;
}

export function contentOf(text: string, format: Format): FileContent {
  const { yaml, body } = split(text, format);
  return { fields: fieldsOf(yaml), body };
}

/**
 * The file with these fields, by the rules of `mergeFields`, and this prose. Space around the prose stays as it was: editors cut it off.
 *
 * @param body undefined where it stays
 */
export function mergeFile(text: string, format: Format, { fields, body }: Partial<FileContent>): string {
  const parts = split(text, format);
  const yaml = fields === undefined ? parts.yaml : mergeFields(parts.yaml, fields);
  return joined(parts, yaml, body === undefined ? parts.body : withinSpace(parts.body, body));
}

interface Split {
  readonly yaml: string;
  /** The line that closes the front matter. */
  readonly fence: string;
  readonly body: string;
  readonly hasFields: boolean;
}

function split(text: string, format: Format): Split {
  const parts = partsIn({ text }, format);
  if (parts === undefined) return { yaml: '', fence: '', body: text, hasFields: false };
  const { yaml, bodyStart } = parts;
  return { yaml, fence: text.slice(yaml.length, bodyStart), body: text.slice(bodyStart), hasFields: true };
}

function joined({ fence, hasFields }: Split, yaml: string, body: string): string {
  if (hasFields || yaml === '') return yaml + fence + body;
  return `---\n${yaml}---\n\n${body}`;
}

function withinSpace(old: string, body: string): string {
  const [before] = /^\s*/.exec(old) ?? [''];
  const within = old.slice(before.length).trimEnd();
  const wanted = withoutReturns(body).trim();
  if (withoutReturns(within) === wanted) return old;
  const after = within === '' ? '\n' : old.slice(before.length + within.length);
  const start = old.trim() === '' ? '\n' : before;
  return withEndingsOf(old, withoutReturns(start + wanted + after));
}
