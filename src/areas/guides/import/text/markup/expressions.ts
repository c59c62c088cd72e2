/** What an expression in a page comes to: a text, an address, a list; unknown where only a run could tell. */
import { isRecord } from '#model/is-record.ts';
import { readScript } from '#source/script-data.ts';
import type { Attribute } from './tags.ts';

export interface Names {
  /** What the page declares and is handed. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Files that it imports, by the name it gives them. */
  readonly imports: ReadonlyMap<string, string>;
}

const LONGEST = 20_000;

export function valueOf(expression: string, { values, imports }: Names): unknown {
  if (expression.length > LONGEST) return undefined;
  const [, file] =
    /^(?:require\(\s*(?:"|')|useBaseUrl\(\s*(?:"|')|withBase\(\s*(?:"|'))([^"']+)["']\s*\)(?:\.default)?$/.exec(
      expression,
    ) ?? [];
  if (file !== undefined) return file;
  const [, name = ''] = /^([\w$]+)(?:\.src|\.default)?$/.exec(expression) ?? [];
  const imported = imports.get(name);
  if (imported !== undefined) return imported;
  if (values.has(expression)) return values.get(expression);
  const [, first = ''] = /^([\w$]+)\./.exec(expression) ?? [];
  const known = values.has(first) ? `const ${first} = ${JSON.stringify(values.get(first))};\n` : '';
  return readScript('page.jsx', `${known}export default (${expression}\n);`).exported.get('default');
}

export function textOfAttribute(attribute: Attribute | undefined, names: Names): string | undefined {
  if (attribute === undefined || 'isSet' in attribute) return undefined;
  const value = 'text' in attribute ? attribute.text : valueOf(attribute.expression, names);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? withoutEntities(value) : undefined;
}

function withoutEntities(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

/** Sentences and names in a value, so that data which a component would show is read all the same. */
export function textsIn(value: unknown, found: string[] = []): readonly string[] {
  if (typeof value === 'string') {
    if (/\p{L}{2,}/u.test(value) && !/^(?:[\w.~-]*\/|https?:|#)\S*$/.test(value))
      found.push(value.replace(/\s+/g, ' ').trim());
  } else if (Array.isArray(value)) for (const each of value as readonly unknown[]) textsIn(each, found);
  else if (isRecord(value)) for (const each of Object.values(value)) textsIn(each, found);
  return found;
}
