/** Takes out of data what leads to entries that some readers may not see. */
import type { z } from 'zod';
import { meanings, parts, type Meaning } from '#model/fields.ts';
import { codePathIn } from '#model/code-path.ts';
import { isRecord } from '#model/is-record.ts';
import type { Path } from '#model/location.ts';
import { withoutLinks } from '#markdown/without-links.ts';
import { childSchema, closest, unwrap } from './schema-walk.ts';

export interface Sight {
  /** Whether a reference leads to an entry that these readers may see. */
  sees(ref: string, kinds: readonly string[]): boolean;
  /** Whether an address written in the entry leads somewhere for them. */
  leads(url: string): boolean;
}

export interface Narrowed<Data> {
  /** The same object where nothing had to go. */
  readonly data: Data;
  /** Where a value of the original is now, unless it is gone. */
  moved(path: Path): Path | undefined;
  /** Where a value was in the original. */
  original(path: Path): Path;
}

const GONE = Symbol('gone');

/**
 * An optional reference goes, an item of a list goes, and with a required one goes all that makes no sense without it: the row
 * of a list, or the whole of an optional field. Where a schema says `absentIfHidden` or `emptyIfHidden`, only the reference
 * does. Links in prose become their words, and a named link goes with its address.
 */
export function narrowed<Data>(schema: z.core.$ZodType | undefined, data: Data, sight: Sight): Narrowed<Data> {
  const gone = new Set<string>();
  const walk = (around: z.core.$ZodType, value: unknown, path: Path): unknown => {
    const plain = unwrap(around);
    const { def } = (plain as z.core.$ZodTypes)._zod;
    const [option] = def.type === 'union' ? closest(def.options, value) : [];
    if (option !== undefined) return walk(option, value, path);
    if (typeof value === 'string') return seen(value, plain, around, sight);
    if (Array.isArray(value)) return items(value, path, (item, at) => inside(plain, item, at));
    return isRecord(value) ? fields(value, path, plain) : value;
  };
  const inside = (plain: z.core.$ZodType, value: unknown, path: Path): unknown => {
    const child = childSchema(plain, path.at(-1) ?? 0);
    return child === undefined ? value : walk(child, value, path);
  };
  const items = (value: readonly unknown[], path: Path, each: (item: unknown, at: Path) => unknown) => {
    const kept = value.map((item, index) => each(item, [...path, index]));
    for (const [index, item] of kept.entries()) if (item === GONE) gone.add(key([...path, index]));
    return kept.every((item, index) => item === value[index]) ? value : kept.filter((item) => item !== GONE);
  };
  const fields = (value: Readonly<Record<string, unknown>>, path: Path, plain: z.core.$ZodType): unknown => {
    const kept = Object.entries(value).map(([name, each]) => [name, inside(plain, each, [...path, name])] as const);
    const lost = kept.filter(([, each]) => each === GONE).map(([name]) => name);
    if (lost.some((name) => isRequired(plain, name))) return GONE;
    for (const name of lost) gone.add(key([...path, name]));
    return kept.every(([name, each]) => each === value[name])
      ? value
      : Object.fromEntries(kept.filter(([, each]) => each !== GONE));
  };
  // The walk keeps the shape, and schemas say what may be absent from it.
  const narrow = (schema === undefined ? data : walk(schema, data, [])) as Data;
  return {
    data: narrow,
    moved(path) {
      if (path.some((_, index) => gone.has(key(path.slice(0, index + 1))))) return undefined;
      return path.map((step, index) =>
        typeof step === 'number' ? step - goneBefore(step, path.slice(0, index), gone) : step,
      );
    },
    original(path) {
      const found: (string | number)[] = [];
      for (const step of path) {
        let at = step;
        if (typeof at === 'number' && typeof step === 'number')
          while (at - goneBefore(at, found, gone) < step || gone.has(key([...found, at]))) at += 1;
        found.push(at);
      }
      return found;
    },
  };
}

function seen(text: string, plain: z.core.$ZodType, around: z.core.$ZodType, sight: Sight): unknown {
  const part = parts.get(plain) ?? parts.get(around);
  if (part !== undefined && text.includes('#'))
    return sight.sees(text.slice(0, text.indexOf('#')), [part.kind]) ? text : GONE;
  const meaning = meanings.get(plain) ?? meanings.get(around);
  switch (meaning?.means) {
    case 'ref':
      return isSeen(text, meaning, sight) ? text : 'hidden' in meaning ? meaning.hidden : GONE;
    case 'address':
      return sight.leads(text) ? text : GONE;
    case 'prose':
      return withoutLinks(text, (url) => !sight.leads(url));
    default:
      return text;
  }
}

function isSeen(text: string, { kinds, orName, orCode }: Extract<Meaning, { means: 'ref' }>, sight: Sight): boolean {
  if (orCode === true && codePathIn(text, kinds) !== undefined) return true;
  return (orName === true && !text.includes('/')) || sight.sees(text, kinds);
}

/** Only the fields of an object can be required. */
function isRequired(plain: z.core.$ZodType, name: string): boolean {
  const { def } = (plain as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') return false;
  const field = def.shape[name] as z.core.$ZodTypes | undefined;
  return field === undefined || !['optional', 'default', 'prefault'].includes(field._zod.def.type);
}

function goneBefore(index: number, path: Path, gone: ReadonlySet<string>): number {
  let count = 0;
  for (let before = 0; before < index; before += 1) if (gone.has(key([...path, before]))) count += 1;
  return count;
}

function key(path: Path): string {
  return JSON.stringify(path);
}

/** An organisation's own fields have no schema: in them `kind/id` of a hidden entry is a reference, and every text is prose. */
export function narrowedExtensions<Value>(
  value: Value,
  { hides, leads }: Pick<Sight, 'leads'> & { hides(ref: string): boolean },
): Value {
  const isGone = (each: unknown) => typeof each === 'string' && hides(each);
  const walk = (each: unknown): unknown => {
    if (typeof each === 'string') return withoutLinks(each, (url) => !leads(url));
    if (Array.isArray(each)) {
      const kept = each.filter((item) => !isGone(item)).map(walk);
      return kept.length === each.length && kept.every((item, index) => item === each[index]) ? each : kept;
    }
    if (!isRecord(each)) return each;
    const kept = Object.entries(each).flatMap(([name, item]) => (isGone(item) ? [] : [[name, walk(item)] as const]));
    const isSame = kept.length === Object.keys(each).length && kept.every(([name, item]) => item === each[name]);
    return isSame ? each : Object.fromEntries(kept);
  };
  // The walk keeps the shape and only leaves out items and fields.
  return walk(value) as Value;
}
