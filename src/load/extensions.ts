/** Sets an organisation's own fields, `x-…`, apart from those that a schema knows. */
import { isRecord } from '#model/is-record.ts';

export interface Apart {
  /** What a schema is asked about. */
  readonly fields: unknown;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export function apart(value: unknown): Apart {
  if (!isRecord(value)) return { fields: value, extensions: {} };
  const all = Object.entries(value);
  const isOwn = ([key]: readonly [string, unknown]) => key.startsWith('x-');
  return {
    fields: Object.fromEntries(all.filter((field) => !isOwn(field))),
    extensions: Object.fromEntries(all.filter(isOwn)),
  };
}
