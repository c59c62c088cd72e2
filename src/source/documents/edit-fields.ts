/** Changes the top-level fields of a YAML text in place: all else stays byte for byte, comments and quotes too. */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parse, parseDocument, stringify, type Pair } from 'yaml';
import { isRecord } from '#model/is-record.ts';

/** A field with the value that it is to have; undefined takes it away. */
export type FieldChange = readonly [name: string, value: unknown];

/** @param order the names of fields as people read them: a new field follows the last one there that comes before it */
export function withFields(yaml: string, changes: readonly FieldChange[], order: readonly string[] = []): string {
  return changes.reduce((text, change) => withField(text, change, order), yaml);
}

function withField(yaml: string, [name, value]: FieldChange, order: readonly string[]): string {
  const edited = spliced(yaml, name, value, order);
  // A text in a form that is not foreseen here is written anew rather than spoilt.
  return edited !== undefined && isDeepStrictEqual(fieldsOf(edited), withChange(yaml, name, value))
    ? edited
    : rewritten(yaml, name, value);
}

interface Block {
  readonly name: string;
  readonly start: number;
  /** Behind the last character of its value. */
  readonly end: number;
  /** The start of the next line. */
  readonly next: number;
}

function spliced(yaml: string, name: string, value: unknown, order: readonly string[]): string | undefined {
  const blocks = blocksIn(yaml);
  if (blocks === undefined) return undefined;
  const own = blocks.find((block) => block.name === name);
  if (value === undefined) return own === undefined ? yaml : yaml.slice(0, own.start) + yaml.slice(own.next);
  const written = stringify({ [name]: value }, { lineWidth: 0 });
  if (own !== undefined) return yaml.slice(0, own.start) + written.trimEnd() + yaml.slice(own.end);
  const before = blocks.findLast(
    (block) => order.includes(block.name) && order.indexOf(block.name) < order.indexOf(name),
  );
  const at = (before ?? blocks.at(-1))?.next ?? yaml.length;
  const gap = at > 0 && yaml[at - 1] !== '\n' ? '\n' : '';
  return yaml.slice(0, at) + gap + written + yaml.slice(at);
}

/** The fields of a block of YAML with where each stands; none where it is written in another form. */
function blocksIn(yaml: string): readonly Block[] | undefined {
  const { contents, errors } = parseDocument(yaml);
  if (contents === null) return yaml.includes('---') ? undefined : [];
  if (errors.length > 0 || !isMap(contents) || contents.flow === true) return undefined;
  const blocks = contents.items.map((pair) => blockOf(pair, yaml));
  return blocks.every((block) => block !== undefined) ? blocks : undefined;
}

function blockOf({ key, value }: Pair, yaml: string): Block | undefined {
  if (!isScalar(key) || typeof key.value !== 'string' || !key.range) return undefined;
  const [start] = key.range;
  if (start > 0 && yaml[start - 1] !== '\n') return undefined;
  const range = isRanged(value) ? value.range : undefined;
  const colon = yaml.indexOf(':', key.range[1]) + 1;
  const filled = range === undefined ? colon : Math.max(colon, range[1]);
  const end = colon + yaml.slice(colon, filled).trimEnd().length;
  const lineEnd = yaml.indexOf('\n', end);
  return { name: key.value, start, end, next: lineEnd === -1 ? yaml.length : lineEnd + 1 };
}

function isRanged(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return isRecord(node) && Array.isArray(node.range);
}

function fieldsOf(yaml: string): unknown {
  try {
    return parse(yaml) as unknown;
  } catch {
    return undefined;
  }
}

function withChange(yaml: string, name: string, value: unknown): unknown {
  const fields = fieldsOf(yaml);
  const others = Object.entries(isRecord(fields) ? fields : {}).filter(([each]) => each !== name);
  const all = Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
  return Object.keys(all).length === 0 ? null : all;
}

function rewritten(yaml: string, name: string, value: unknown): string {
  const document = parseDocument(yaml);
  if (value === undefined) document.delete(name);
  else document.set(name, document.createNode(value));
  return document.toString({ lineWidth: 0 });
}
