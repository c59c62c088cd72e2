/** Turns what the schema found into sentences for the person who typed the value. */
import type { z } from 'zod';
import { startOf, type Path } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import type { LocatedData } from '#source/yaml.ts';
import { isRecord, knownKeys, schemaAt, unwrap } from './schema-walk.ts';
import { nearest } from '#model/suggest.ts';

type Issue = z.core.$ZodIssue;

/** One issue may become several problems: each unknown key is one. */
export function describeIssue(issue: Issue, schema: z.core.$ZodType, data: LocatedData): readonly Problem[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const value = valueAt(data.value, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, schema, data));
    case 'invalid_union':
      return describeUnion(issue, path, schema, data);
    case 'invalid_value':
      return value === undefined ? [missing(path, schema, data)] : [unknownValue(issue.values, path, value, data)];
    case 'invalid_type':
      return value === undefined ? [missing(path, schema, data)] : [wrongType(issue.expected, path, value, data)];
    case 'too_small':
    case 'too_big':
      return [invalidValue(path, value, boundOf(issue), data)];
    default:
      return [invalidValue(path, value, issue.message, data)];
  }
}

/** Reports the option that the data comes nearest to: fewest issues, and a shared key outweighs any of them. */
function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  schema: z.core.$ZodType,
  data: LocatedData,
): readonly Problem[] {
  const value = valueAt(data.value, path);
  if (value === undefined) return [missing(path, schema, data)];
  const union = unwrap(schemaAt(schema, path) ?? schema) as z.core.$ZodTypes;
  const options = union._zod.def.type === 'union' ? union._zod.def.options : [];
  const ranked = issue.errors.map((issues, index) => ({
    issues,
    shared: isRecord(value) ? knownKeys(options[index]).filter((key) => key in value).length : 0,
  }));
  const best = ranked.toSorted((a, b) => b.shared - a.shared || a.issues.length - b.issues.length)[0];
  return (best?.issues ?? []).flatMap((inner) =>
    describeIssue({ ...inner, path: [...path, ...inner.path] }, schema, data),
  );
}

function missing(path: Path, schema: z.core.$ZodType, data: LocatedData): Problem {
  const name = String(path.at(-1));
  const purpose = descriptionAt(schema, path);
  return {
    rule: 'schema/missing-field',
    message: `Missing \`${name}\`, expected ${purpose === undefined ? 'a value' : lowerFirst(purpose)}`,
    hint: `Add a line \`${name}: …\` here.`,
    location: startOnly(data, path.slice(0, -1)),
  };
}

function unknownKey(key: string, path: Path, schema: z.core.$ZodType, data: LocatedData): Problem {
  const keys = knownKeys(schemaAt(schema, path));
  const guess = nearest(key, keys);
  const own = path.length === 0 ? ` A field of your own begins with \`x-\`: \`x-${key.toLowerCase()}\`.` : '';
  return {
    rule: 'schema/unknown-key',
    message: `Unexpected field \`${key}\`, expected ${guess === undefined ? oneOf(keys) : `\`${guess}\``}`,
    hint: guess === undefined ? `Remove it, or move its text into another field.${own}` : `Write \`${guess}:\`.`,
    location: data.at([...path, key], 'key'),
  };
}

function unknownValue(values: readonly unknown[], path: Path, value: unknown, data: LocatedData): Problem {
  const names = values.map(String);
  const guess = nearest(String(value), names);
  return {
    rule: 'schema/unknown-value',
    message: `Unexpected ${shown(value)}, expected ${oneOf(names)}`,
    hint: guess === undefined ? `Choose one of them for \`${nameOf(path)}\`.` : `Write \`${guess}\`.`,
    location: data.at(path),
  };
}

function wrongType(expected: string, path: Path, value: unknown, data: LocatedData): Problem {
  return {
    rule: 'schema/wrong-type',
    message: `Unexpected ${kindOf(value)} ${shown(value)}, expected ${typeName(expected)}`.replace('  ', ' '),
    hint: typeHint(expected, path, value),
    location: data.at(path),
  };
}

function invalidValue(path: Path, value: unknown, expected: string, data: LocatedData): Problem {
  return {
    rule: 'schema/invalid-value',
    message: `Unexpected ${shown(value)}, expected ${expected}`,
    hint: `Change \`${nameOf(path)}\` to ${expected}.`,
    location: data.at(path),
  };
}

function boundOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (!/^Too (small|big)/.test(issue.message)) return issue.message;
  const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  const count = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (issue.origin === 'array' || issue.origin === 'set') return `${bound} ${count === 1 ? 'item' : 'items'}`;
  return issue.origin === 'string' ? `${bound} ${count === 1 ? 'character' : 'characters'}` : bound;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'fields (`name: value`)',
  record: 'fields (`name: value`)',
};

function typeName(expected: string): string {
  return TYPE_NAMES[expected] ?? expected;
}

function typeHint(expected: string, path: Path, value: unknown): string {
  const name = nameOf(path);
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `Put it in quotes: \`${name}: "${String(value)}"\`.`;
  if (expected === 'array' && !isRecord(value))
    return `Write a list: \`${name}: [${String(value)}]\`, or one \`- \` line for each item.`;
  if (expected === 'string' && isRecord(value))
    return `Write plain text after \`${name}:\`; put it in quotes where it holds \`: \`.`;
  return `Change \`${name}\` to ${typeName(expected)}.`;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (value === null) return 'empty value';
  if (isRecord(value)) return 'fields';
  return typeof value === 'string' ? 'text' : '';
}

function shown(value: unknown): string {
  if (value === null || Array.isArray(value) || isRecord(value)) return '';
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- only plain values are left
  const text = String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

function oneOf(names: readonly string[]): string {
  if (names.length === 0) return 'nothing here';
  return names.length === 1 ? `\`${names[0]}\`` : `one of ${names.map((name) => `\`${name}\``).join(', ')}`;
}

function nameOf(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? 'the file';
}

function descriptionAt(schema: z.core.$ZodType, path: Path): string | undefined {
  const found = schemaAt(schema, path) as z.ZodType | undefined;
  return (found?.description ?? (found && (unwrap(found) as z.ZodType).description))
    ?.replace(/\.$/, '')
    .split(/[;:]/)[0];
}

function startOnly(data: LocatedData, path: Path) {
  const location = data.at(path);
  // Of a whole entry, its first line has nothing to do with what is missing.
  if (path.length === 0) return startOf(location.file);
  return { ...location, end: location.start.line === location.end.line ? location.end : location.start };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, step) =>
      current === null || typeof current !== 'object' ? undefined : (current as Record<string | number, unknown>)[step],
    value,
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
