/** An SLO as the file of an entry: a new one, or the one that stands there with what OpenSLO says today. */
import { isDeepStrictEqual } from 'node:util';
import { parseDocument, stringify } from 'yaml';
import { isRecord } from '#model/is-record.ts';
import { sloSchema } from '../schema.ts';
import type { EntryFile } from '#source/documents/entry-files.ts';
import type { OwnedFields } from './read-slo.ts';

/** In the order in which people read them. */
const ORDER = [
  'title',
  'summary',
  'owner',
  'reviewed',
  'system',
  'description',
  'sli',
  'target',
  'targetLabel',
  'weight',
  'objectives',
  'window',
  'budgetingMethod',
  'timeSlice',
  'budgetPolicy',
  'alertPolicies',
  'labels',
  'annotations',
  'source',
] as const;

/** What OpenSLO says if it says anything: where it has no words of its own, those that were written here stay. */
const IF_SAID: ReadonlySet<string> = new Set(['title', 'summary', 'description', 'targetLabel']);

/** What only this playbook says of an objective. */
export interface OwnWords {
  readonly owner: string;
  readonly reviewed: string;
  readonly system: string;
  readonly budgetPolicy?: string | undefined;
}

export function newFile(fields: OwnedFields, own: OwnWords, title: string): string {
  const all: Readonly<Record<string, unknown>> = { ...fields, title: fields.title ?? title, ...own };
  const written = ORDER.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]] as const]));
  return stringify(Object.fromEntries(written), { lineWidth: 0 });
}

/** The same text, byte for byte, where nothing has changed. */
export function updatedFile(
  { text, yaml, yamlStart, data }: EntryFile,
  fields: OwnedFields,
  system: string | undefined,
): string {
  const owned: readonly (readonly [string, unknown])[] = Object.entries({
    ...keptWords(fields, data),
    ...(system === undefined ? {} : { system }),
  });
  const changes = owned.filter(
    ([name, value]) => !isSame(name, data[name], value) && !(value === undefined && IF_SAID.has(name)),
  );
  if (changes.length === 0) return text;
  const document = parseDocument(yaml);
  for (const [name, value] of changes) {
    if (value === undefined) document.delete(name);
    else document.set(name, document.createNode(value));
  }
  return text.slice(0, yamlStart) + document.toString({ lineWidth: 0 }) + text.slice(yamlStart + yaml.length);
}

/** Whether two values mean the same, one of them perhaps with its defaults written out. */
function isSame(name: string, before: unknown, after: unknown): boolean {
  if (isDeepStrictEqual(before, after)) return true;
  const shape: Readonly<Record<string, { safeParse(value: unknown): { data?: unknown; success: boolean } }>> =
    sloSchema.shape;
  const [was, is] = [shape[name]?.safeParse(before), shape[name]?.safeParse(after)];
  return was?.success === true && is?.success === true && isDeepStrictEqual(was.data, is.data);
}

/** What a query means, and the unit of a limit, are told here only. */
function keptWords(fields: OwnedFields, before: Readonly<Record<string, unknown>>): OwnedFields {
  const kept = withWords(fields, before);
  return isRecord(kept) ? kept : fields;
}

function withWords(value: unknown, before: unknown): unknown {
  if (Array.isArray(value))
    return value.map((item: unknown, index) => withWords(item, Array.isArray(before) ? before[index] : undefined));
  if (!isRecord(value)) return value;
  const there = isRecord(before) ? before : {};
  const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withWords(item, there[key])]));
  const words = 'query' in value ? 'means' : 'op' in value ? 'unit' : undefined;
  return words === undefined || words in value || there[words] === undefined
    ? inner
    : { ...inner, [words]: there[words] };
}
