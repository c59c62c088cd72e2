/** Changes the top-level fields of a YAML text in place: all else stays byte for byte, comments and quotes too. */
import { fieldsOf, mergeFields } from './merging/merge-fields.ts';

/** A field with the value that it is to have; undefined takes it away. */
export type FieldChange = readonly [name: string, value: unknown];

/** @param order the names of fields as people read them: a new field follows the last one there that comes before it */
export function withFields(yaml: string, changes: readonly FieldChange[], order: readonly string[] = []): string {
  const wanted = changes.reduce<Entries>(
    (fields, change) => withField(fields, change, order),
    Object.entries(fieldsOf(yaml)),
  );
  return mergeFields(yaml, Object.fromEntries(wanted));
}

type Entries = readonly FieldChange[];

function withField(fields: Entries, [name, value]: FieldChange, order: readonly string[]): Entries {
  const own = fields.findIndex(([each]) => each === name);
  if (own >= 0) return fields.with(own, [name, value]);
  const before = fields.findLastIndex(([each]) => order.includes(each) && order.indexOf(each) < order.indexOf(name));
  return fields.toSpliced(before === -1 ? fields.length : before + 1, 0, [name, value]);
}
