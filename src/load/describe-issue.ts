/** Turns what the schema found into sentences for the person who typed the value. */
import type { z } from 'zod';
import { rewritten, swapped, type Fix } from '#model/fix.ts';
import { refusals } from '#model/fields.ts';
import { anyOf } from '#model/quoted.ts';
import { isRecord } from '#model/is-record.ts';
import { startOf, type Location, type Path } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import type { LocatedData } from '#source/yaml.ts';
import { pathOf, type FlatIssue } from './flat-issues.ts';
import { certainForm, certainName, certainType } from './hints/certain.ts';
import { invalidHint, listHint, missingHint, typeHint, valueHint } from './hints/hints.ts';
import { rawText, shown, type Described } from './hints/typed.ts';
import { knownKeys, schemaAt, unwrap } from './schema-walk.ts';
import { columnName } from './table/column-name.ts';
import type { UnknownKey } from './unknown-keys.ts';
import { valueAt } from './value-at.ts';

export type { Described } from './hints/typed.ts';

export function describeIssue(issue: FlatIssue, around: Described): Problem {
  const path = pathOf(issue);
  const value = valueAt(around.data.value, path);
  switch (issue.code) {
    case 'invalid_value':
      return value === undefined ? missing(path, around) : unknownValue(issue.values, path, value, around);
    case 'invalid_type':
      return value === undefined ? missing(path, around) : wrongType(issue.expected, path, value, around);
    case 'too_small':
    case 'too_big':
      return invalidValue(path, value, boundOf(issue), around);
    default:
      return invalidValue(path, value, issue.message, around);
  }
}

export function describeUnknownKey(unknown: UnknownKey, around: Described): Problem {
  const { path, key, guess, isTaken, unwanted } = unknown;
  const { schema, data } = around;
  if (unwanted !== undefined) return unwantedKey(unknown, unwanted, around);
  const keys = knownKeys(schemaAt(schema, path));
  const own =
    path.length === 0 ? ` A field of your own begins with \`x-\`: \`x-${key.toLowerCase().replace(/^x-/, '')}\`.` : '';
  return {
    rule: 'schema/unknown-key',
    message: `Unexpected field \`${key}\`, expected ${guess === undefined ? oneOf(keys) : `\`${guess}\``}`,
    hint:
      guess === undefined
        ? `Remove it, or move its text into another field.${own}`
        : isTaken
          ? `Remove it, or move its text into \`${guess}\`, which is there already.`
          : `Write \`${guess}:\`.`,
    location: data.at([...path, key], 'key'),
    fix:
      guess !== undefined && !isTaken && data.inCells !== true && lettersOf(guess) === lettersOf(key)
        ? swapped(data.at([...path, key], 'key'), key, guess)
        : undefined,
  };
}

function unwantedKey(
  { path, key }: UnknownKey,
  { because, hint }: NonNullable<UnknownKey['unwanted']>,
  { data, source }: Described,
): Problem {
  return {
    rule: 'schema/unknown-key',
    message: `Unexpected field \`${key}\`, expected ${because}`,
    hint,
    location: data.at([...path, key], 'key'),
    fix: lineGone(data.at([...path, key], 'key'), data.at([...path, key]), source),
  };
}

/** A field that has its line to itself goes with it; a comment beside it is for its author to judge. */
function lineGone({ file, start }: Location, value: Location, source: string): Fix | undefined {
  const lines = source.split('\n');
  const line = lines[start.line - 1] ?? '';
  const isAlone = start.column === 1 && value.end.line === start.line && !line.includes('#');
  if (!isAlone || lines.length === start.line) return undefined;
  return rewritten({ file, start: { line: start.line, column: 1 }, end: { line: start.line + 1, column: 1 } }, '');
}

/** Upper case, hyphens and underscores are how other tools spell the same name. */
function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}

function missing(path: Path, { schema, data }: Described): Problem {
  const purpose = descriptionAt(schema, path);
  const name = data.inCells === true ? columnName(path) : String(path.at(-1));
  return {
    rule: 'schema/missing-field',
    message: `Missing \`${name}\`, expected ${purpose === undefined ? 'a value' : lowerFirst(purpose)}`,
    hint: data.inCells === true ? `Fill in the column \`${name}\` of this row.` : missingHint(name),
    location: data.inCells === true ? data.at(path) : startOnly(data, path.slice(0, -1)),
  };
}

function unknownValue(values: readonly unknown[], path: Path, value: unknown, around: Described): Problem {
  const names = values.map(String);
  const refusal = refusalOf(value, schemaAt(around.schema, path));
  return {
    rule: 'schema/unknown-value',
    message: `Unexpected ${shown(value, rawText(path, around))}, expected ${oneOf(names)}${refusal === undefined ? '' : `: ${refusal.because}`}`,
    hint: refusal?.hint ?? valueHint(names, path, value),
    location: around.data.at(path),
    fix: refusal === undefined ? certainName(names, path, value, around) : undefined,
  };
}

function refusalOf(value: unknown, schema: z.core.$ZodType | undefined) {
  const refusal = schema && (refusals.get(schema) ?? refusals.get(unwrap(schema)));
  return typeof value === 'string' && refusal?.values.test(value.trim()) === true ? refusal : undefined;
}

function wrongType(expected: string, path: Path, value: unknown, around: Described): Problem {
  const typed = shown(value, rawText(path, around));
  return {
    rule: 'schema/wrong-type',
    message: `Unexpected ${[kindOf(value), typed].filter((word) => word !== '').join(' ')}, expected ${typeName(expected)}`,
    hint:
      expected === 'array' && !isRecord(value)
        ? listHint(path, value, around)
        : typeHint({ expected, named: typeName(expected) }, path, value, around),
    location: around.data.at(path),
    fix: certainType(expected, path, value, around),
  };
}

function invalidValue(path: Path, value: unknown, expected: string, around: Described): Problem {
  return {
    rule: 'schema/invalid-value',
    message: `Unexpected ${shown(value, rawText(path, around)) || kindOf(value)}, expected ${expected}`,
    hint: invalidHint(path, value, expected, around),
    location: around.data.at(path),
    fix: certainForm(path, value, around),
  };
}

function boundOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (!/^Too (small|big)/.test(issue.message)) return issue.message;
  const isOpen = issue.inclusive === false;
  const bound =
    issue.code === 'too_small'
      ? `${isOpen ? 'more than' : 'at least'} ${issue.minimum}`
      : `${isOpen ? 'less than' : 'at most'} ${issue.maximum}`;
  const count = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (issue.origin === 'array' || issue.origin === 'set') return `${bound} ${count === 1 ? 'item' : 'items'}`;
  return issue.origin === 'string' ? `${bound} ${count === 1 ? 'character' : 'characters'}` : bound;
}

const TYPE_NAMES = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', '`true` or `false`'],
  ['array', 'a list'],
  ['object', 'fields (`name: value`)'],
  ['record', 'fields (`name: value`)'],
]);

function typeName(expected: string): string {
  return TYPE_NAMES.get(expected) ?? expected;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (value === null) return 'empty value';
  if (isRecord(value)) return 'fields';
  return typeof value === 'string' ? 'text' : '';
}

function oneOf(names: readonly string[]): string {
  if (names.length === 0) return 'no field of this name';
  return anyOf(names);
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

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
