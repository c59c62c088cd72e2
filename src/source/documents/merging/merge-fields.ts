/** Gives a YAML text other values and leaves all its other lines alone: comments, order, quotes, empty lines, folded text. Runs in browsers. */
import { parseDocument, stringify, type Document, type Node } from 'yaml';
import type { Path } from '#model/location.ts';
import { withEndingsOf, withoutReturns } from './line-endings.ts';
import { isSame, plainValue } from './same.ts';
import { nextStep, stepped, type Step } from './steps.ts';
import { takings } from './takings.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A value at a place; undefined takes away what is there. */
export interface FieldEdit {
  readonly path: Path;
  readonly value: unknown;
}

/** More changes than that are another text. */
const MOST_STEPS = 5000;

/**
 * The text with `wanted` as its data.
 *
 * - Whatever is equal in both stays byte for byte; a text that says `wanted` already comes back as it is.
 * - A field that is not in `wanted`, or undefined there, goes. To keep fields that you do not know, put them into `wanted`.
 * - A new field follows the one that comes before it in `wanted`.
 * - Items of a list are recognised by what they say, so that one that moves takes its lines and comments along.
 * - Line endings stay; what is new is written in YAML 1.2, so that dates are plain text.
 * - What it returns has been read again and says `wanted`. In a form that cannot be changed in place, the part around it is written anew.
 *
 * @param yaml one document, with or without `---` before it
 * @throws SyntaxError where the text is no YAML: nothing can be kept of what cannot be read
 */
export function mergeFields(yaml: string, wanted: Fields): string {
  return withEndingsOf(yaml, merged(withoutReturns(yaml), plainValue(wanted)));
}

/**
 * The text with a few values changed at their places, by the same rules.
 * @param edits are made one after the other; an index that is as long as its list adds to it
 */
export function editFields(yaml: string, edits: readonly FieldEdit[]): string {
  const data = read(withoutReturns(yaml)).toJS() as unknown;
  return withEndingsOf(yaml, merged(withoutReturns(yaml), edits.reduce(edited, data)));
}

/** What the text says; nothing where it is empty. */
export function fieldsOf(yaml: string): Fields {
  const data: unknown = read(withoutReturns(yaml)).toJS({ maxAliasCount: -1 });
  return typeof data === 'object' && data !== null ? (data as Fields) : {};
}

function edited(data: unknown, { path, value }: FieldEdit): unknown {
  if (path.length === 0) return plainValue(value);
  return stepped(data, value === undefined ? { act: 'remove', path } : { act: 'set', path, value: plainValue(value) });
}

function merged(yaml: string, wanted: unknown): string {
  let text = yaml;
  let document = read(text);
  let data: unknown = document.toJS({ maxAliasCount: -1 });
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const step = nextStep(document.contents, data, wanted);
    if (step === undefined) return text;
    data = stepped(data, step);
    const next = taken(text, document, step, data);
    if (next === undefined) break;
    text = next.text;
    document = next.document;
  }
  return writtenAnew(text, document, wanted);
}

interface Read {
  readonly text: string;
  readonly document: Document;
}

/** The first way to take the step that leads to the data; else what is around it is set to what it is to be, as far out as needed. */
function taken(text: string, document: Document, step: Step, data: unknown): Read | undefined {
  for (const candidate of takings(text, document, step)) {
    const next = readAs(candidate, data);
    if (next !== undefined) return next;
  }
  if (step.path.length === 0) return undefined;
  const path = step.path.slice(0, -1);
  return taken(text, document, { act: 'set', path, value: valueAt(data, path) }, data);
}

function readAs(text: string, data: unknown): Read | undefined {
  const document = parseDocument<Node>(text, { uniqueKeys: false, logLevel: 'silent' });
  return document.errors.length === 0 && isSame(valueOf(document), data) ? { text, document } : undefined;
}

function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: -1 }) as unknown;
  } catch {
    return undefined;
  }
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Readonly<Record<string, unknown>>)[step], data);
}

function read(yaml: string): Document {
  const document = parseDocument<Node>(yaml, { uniqueKeys: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) throw new SyntaxError(error.message);
  return document;
}

/** What stands before the first field stays, such as the line that names the schema. */
function writtenAnew(text: string, document: Document, wanted: unknown): string {
  const anew = wanted === null || wanted === undefined ? '' : stringify(wanted, { lineWidth: 0 });
  const whole = text.slice(0, document.contents?.range?.[0] ?? text.length) + anew;
  return readAs(whole, wanted)?.text ?? anew;
}
