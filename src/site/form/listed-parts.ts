/** Tells in the hint of a field which parts there are to name: levels, groups. They are no choices, because one may be new in the same form. */
import type { Entry } from '#model/entry.ts';
import { isRecord } from '#model/is-record.ts';
import type { FormField } from './form-field.ts';

/** Their ids, by the name of the list that they stand in. */
export type Parts = ReadonlyMap<string, readonly string[]>;

/** More would be no help. */
const MOST = 24;

export function partsIn(entries: readonly Pick<Entry, 'data'>[]): Parts {
  const found = new Map<string, Set<string>>();
  for (const { data } of entries)
    for (const [list, items] of Object.entries(data)) {
      if (!Array.isArray(items)) continue;
      const ids = found.get(list) ?? new Set();
      found.set(list, ids);
      for (const item of items as readonly unknown[])
        if (isRecord(item) && typeof item.id === 'string') ids.add(item.id);
    }
  return new Map([...found].map(([list, ids]) => [list, [...ids]]));
}

export function withParts(fields: readonly FormField[], known: Parts): readonly FormField[] {
  return fields.map((field) => {
    if (field.widget === 'string') return { ...field, ...hinted(field, field.listed, known) };
    if (field.widget === 'object') return { ...field, fields: withParts(field.fields, known) };
    if (field.widget !== 'list') return field;
    const list = field.field?.widget === 'string' ? field.field.listed : undefined;
    return {
      ...field,
      ...hinted(field, list, known),
      ...(field.fields !== undefined && { fields: withParts(field.fields, known) }),
    };
  });
}

function hinted({ hint }: FormField, list: string | undefined, known: Parts): { readonly hint?: string } {
  const ids = (list === undefined ? undefined : known.get(list)) ?? [];
  if (ids.length === 0 || ids.length > MOST) return {};
  const named = ids.map((id) => `\`${id}\``).join(', ');
  return { hint: [hint, `At present: ${named}.`].filter(Boolean).join(' ') };
}
