/** The fields of a schema, as a reference lists them: what may stand in each, said in words. */
import { z } from 'zod';
import { meanings, type Meaning } from '#model/fields.ts';

export interface Field {
  /** `levels[].titles[].label`; a name that the author chooses is `*`. */
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  /** Belongs to one of several forms that the field around it may take, and is required in that at most. */
  readonly inOneForm: boolean;
  /** As one would write it. */
  readonly default?: string | undefined;
  readonly description: string;
}

/** What of JSON Schema is read here, and what is added to it on the way. */
interface Shape {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: string | number | boolean | null;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxLength?: number;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Shape | false;
  readonly anyOf?: readonly Shape[];
  readonly means?: Meaning;
  /** What the field itself says that it expects. */
  readonly expected?: string;
}

/** In the order of the schema, each with the fields inside it right after. */
export function fieldsOf(schema: z.core.$ZodType): readonly Field[] {
  // The conversion hands out plain JSON; `Shape` is the part of it that is read.
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: annotate }) as Shape;
  return inside(shape, '');
}

function annotate({
  zodSchema,
  jsonSchema,
}: {
  readonly zodSchema: z.core.$ZodType;
  readonly jsonSchema: object;
}): void {
  const means = meanings.get(zodSchema);
  Object.assign(jsonSchema, means && { means }, zodSchema._zod.def.type === 'string' && expectation(zodSchema));
}

/** Fields of text say what they expect when they get something else: nothing passes for a real date that holds a control character. */
function expectation(schema: z.core.$ZodType): { readonly expected?: string } {
  const message = z.safeParse(schema, '\u0000').error?.issues[0]?.message;
  return message === undefined || message.startsWith('Invalid') ? {} : { expected: message };
}

function inside(shape: Shape, prefix: string): readonly Field[] {
  const named = Object.entries(shape.properties ?? {}).flatMap(([name, field]) =>
    fieldAt(`${prefix}${name}`, field, shape.required?.includes(name) === true && field.default === undefined),
  );
  const free = shape.additionalProperties ? inside(shape.additionalProperties, `${prefix}*.`) : [];
  return [...named, ...free, ...inForms((shape.anyOf ?? []).map((form) => inside(form, prefix)))];
}

function fieldAt(path: string, shape: Shape, required: boolean): readonly Field[] {
  const own: Field = {
    path,
    type: typeInWords(shape),
    required,
    inOneForm: false,
    default: defaultInWords(shape.default),
    description: shape.description ?? '',
  };
  const below = shape.items === undefined ? inside(shape, `${path}.`) : inside(shape.items, `${path}[].`);
  return [own, ...below];
}

/** What several forms share is told once, and is required where all of them require it. */
function inForms(forms: readonly (readonly Field[])[]): readonly Field[] {
  const byPath = Map.groupBy(forms.flat(), ({ path }) => path);
  return [...byPath.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const inAll = others.length + 1 === forms.length;
    return [
      {
        ...first,
        inOneForm: first.inOneForm || !inAll,
        required: first.required && others.every(({ required }) => required),
      },
    ];
  });
}

function typeInWords(shape: Shape): string {
  const { type, items, means, expected, maxLength } = shape;
  if (means?.means === 'ref')
    return means.kinds.length === 0
      ? 'a reference to an entry'
      : `a reference to ${means.kinds.map(withArticle).join(' or ')}`;
  if (means?.means === 'prose') return `text${maxLength === undefined ? '' : `, at most ${maxLength} characters`}`;
  if (shape.enum !== undefined) return `one of ${shape.enum.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (shape.const !== undefined) return `\`${String(shape.const)}\``;
  if (items !== undefined)
    return items.type === 'object' || items.anyOf !== undefined
      ? 'a list, with the fields below'
      : `a list; each is ${typeInWords(items)}`;
  if (shape.anyOf !== undefined)
    return shape.anyOf.every(({ properties }) => properties !== undefined)
      ? 'the fields below'
      : [...new Set(shape.anyOf.map(typeInWords))].join(', or ');
  if (type === 'integer' || type === 'number') return numberInWords(shape);
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'object')
    return shape.additionalProperties ? objectInWords(shape.additionalProperties) : 'the fields below';
  if (type === 'null') return '`null`';
  return expected ?? 'words';
}

function objectInWords(value: Shape): string {
  return value.properties === undefined
    ? `names, each with ${typeInWords(value)}`
    : 'names, each with the fields below';
}

function withArticle(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

/** Bounds that are those of the number type itself say nothing. */
function numberInWords({ type, minimum, maximum, exclusiveMinimum }: Shape): string {
  const isTold = (bound: number | undefined) => bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
  const bounds = [isTold(least) ? `from ${least}` : '', isTold(maximum) ? `to ${maximum}` : ''].filter(
    (part) => part !== '',
  );
  return [type === 'integer' ? 'a whole number' : 'a number', ...bounds].join(' ');
}

/** An empty list or group is what one gets by writing nothing. */
function defaultInWords(value: unknown): string | undefined {
  if (value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0))
    return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
