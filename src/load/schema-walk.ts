/** Walks a schema beside the data it describes, so that shared code finds references and prose without knowing any kind. */
import type { z } from 'zod';
import type { Path } from '#model/location.ts';
import { meanings, type Meaning } from '#model/fields.ts';
import { isRecord } from '#model/is-record.ts';

export interface MeaningfulText {
  readonly text: string;
  readonly path: Path;
  readonly meaning: Meaning;
}

/** Every reference, prose text and address in the data; values of another shape than the schema's are passed over. */
export function* meaningfulTexts(schema: z.core.$ZodType, data: unknown, path: Path = []): Generator<MeaningfulText> {
  const plain = unwrap(schema);
  const meaning = meanings.get(plain) ?? meanings.get(schema);
  if (meaning !== undefined) {
    if (typeof data === 'string') yield { text: data, path, meaning };
    return;
  }
  const { def } = (plain as z.core.$ZodTypes)._zod;
  if (def.type === 'union') {
    for (const option of closest(def.options, data)) yield* meaningfulTexts(option, data, path);
  } else if (Array.isArray(data)) {
    if (def.type === 'array')
      for (const [index, item] of data.entries()) yield* meaningfulTexts(def.element, item, [...path, index]);
  } else if (isRecord(data)) {
    for (const [key, value] of Object.entries(data)) {
      const child = childSchema(plain, key);
      if (child !== undefined) yield* meaningfulTexts(child, value, [...path, key]);
    }
  }
}

/** The schema of the value at a path, where there is one. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>(
    (current, step) => (current === undefined ? undefined : childSchema(unwrap(current), step)),
    schema,
  );
}

/** The keys that an object schema knows. */
export function knownKeys(schema: z.core.$ZodType | undefined): readonly string[] {
  if (schema === undefined) return [];
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return Object.keys(def.shape);
  return def.type === 'union' ? def.options.flatMap(knownKeys) : [];
}

/** The fields that an object must have. */
export function requiredKeys(schema: z.core.$ZodType): readonly string[] {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') return [];
  const isOptional = (field: z.core.$ZodType) =>
    ['optional', 'default', 'prefault'].includes((field as z.core.$ZodTypes)._zod.def.type);
  return Object.entries(def.shape).flatMap(([key, field]) => (isOptional(field) ? [] : [key]));
}

/** Takes off what changes presence and not meaning: optional, default, nullable. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'nonoptional':
      return unwrap(def.innerType);
    case 'pipe':
      // What is changed before it is read has no shape of its own.
      return unwrap((def.in as z.core.$ZodTypes)._zod.def.type === 'transform' ? def.out : def.in);
    default:
      return schema;
  }
}

export function childSchema(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      // `in` would also find inherited names, such as `constructor`.
      return Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    case 'array':
      return def.element;
    case 'record':
      return def.valueType;
    case 'union':
      return def.options.map((option) => childSchema(unwrap(option), step)).find((child) => child !== undefined);
    default:
      return undefined;
  }
}

/** Of a union, the option whose keys the data shares most with; the first for a plain value. */
export function closest(options: readonly z.core.$ZodType[], data: unknown): readonly z.core.$ZodType[] {
  if (!isRecord(data)) return options.slice(0, 1);
  const shared = (option: z.core.$ZodType) => knownKeys(option).filter((key) => Object.hasOwn(data, key)).length;
  return options.toSorted((a, b) => shared(b) - shared(a)).slice(0, 1);
}
