/** What to write instead of a wrong value, built from what was typed. Nothing is proposed that would be refused. */
import { meanings } from '#model/fields.ts';
import { isRecord } from '#model/is-record.ts';
import type { Path } from '#model/location.ts';
import { quoted as listed } from '#model/quoted.ts';
import { nearest } from '#model/suggest.ts';
import { invisibleIn, visible } from '#source/slips/characters.ts';
import { code, quoted } from '#source/slips/slip.ts';
import { knownKeys, schemaAt, unwrap } from '../schema-walk.ts';
import { slug } from '../slug.ts';
import { daysMeant } from './dates.ts';
import { momentsMeant } from './moments.ts';
import { calledIn, fits, line, nameOf, rawText, refusal, type Described } from './typed.ts';

export function missingHint(name: string): string {
  return `Add a line \`${name}: …\` here.`;
}

/** For a value outside a fixed list. */
export function valueHint(names: readonly string[], path: Path, value: unknown): string {
  const typed = typeof value === 'string' ? value : String(value);
  const guess = names.find((name) => slug(name) === slug(typed)) ?? nearest(typed, names);
  return guess === undefined ? `Choose one of them for \`${nameOf(path)}\`.` : `Write \`${guess}\`.`;
}

/** Of many fields, the first few show the form. */
const MOST_KEYS = 6;

interface Type {
  readonly expected: string;
  readonly named: string;
}

/** For a value of another type than its field. */
export function typeHint({ expected, named }: Type, path: Path, value: unknown, around: Described): string {
  const raw = rawText(path, around);
  if (expected === 'string') return textHint(path, value, raw, around);
  if (expected === 'boolean') {
    const meant = truthMeant(String(value));
    if (meant !== undefined) return `Write ${code(line(path, String(meant), around))}.`;
  }
  if (expected === 'number' || expected === 'int') {
    const meant = numberOf(value);
    if (meant !== undefined && fits(meant, path, around)) return `Write ${code(line(path, String(meant), around))}.`;
  }
  if (expected === 'object') {
    const keys = knownKeys(schemaAt(around.schema, path));
    const key = keys.find((name) => fits({ [name]: value }, path, around));
    if (key !== undefined && typeof value === 'string')
      return `Write ${code(line(path, `{ ${key}: ${betweenBraces(value)} }`, around))}.`;
    // Where one of several forms is meant, nobody knows which.
    const isOneForm = keys.length > 0 && new Set(keys).size === keys.length;
    if (isOneForm && typeof path.at(-1) === 'string' && value !== null)
      return `Write its fields below \`${nameOf(path)}:\`, a line for each: ${listed(keys.slice(0, MOST_KEYS))}${keys.length > MOST_KEYS ? ' …' : ''}.`;
  }
  if (value === null) return `Write a value after \`${nameOf(path)}:\`, or remove the line.`;
  return `Change \`${calledIn(path, around)}\` to ${named}.`;
}

function textHint(path: Path, value: unknown, raw: string | undefined, around: Described): string {
  const name = nameOf(path);
  if (typeof path.at(-1) === 'number' && (isRecord(value) || Array.isArray(value)))
    return 'Write plain text after the dash, without brackets; put it in quotes where it holds `: `.';
  if (isRecord(value)) return `Write plain text after \`${name}:\`; put it in quotes where it holds \`: \`.`;
  if (Array.isArray(value)) return `Write plain text after \`${name}:\`, without brackets or dashes.`;
  if (raw === undefined) return `Write a text after \`${name}:\`, or remove the line.`;
  if (fits(raw, path, around)) return `Put it in quotes: ${code(line(path, quoted(raw), around))}.`;
  return otherwise(path, raw, around) ?? `Change \`${name}\` to ${refusal(raw, path, around) ?? 'another text'}.`;
}

/** For a value where a list belongs. */
export function listHint(path: Path, value: unknown, around: Described): string {
  const name = nameOf(path);
  if (value === null) return `Write a list after \`${name}:\`, or remove the line.`;
  const typed = typeof value === 'string' ? value : (rawText(path, around) ?? JSON.stringify(value));
  // Brackets around the whole are those of a list, even where a slip makes YAML read a text.
  const inside = /^\[([^[\]]*)\]$/.exec(typed.trim())?.[1] ?? typed;
  const items = inside.split(/\s*[,;]\s*/).filter((item) => item !== '');
  const words = items.map((item) => itemFor(item, [...path, 0], around));
  if (words.some((word) => word === undefined))
    return `Write a list, one \`- \` line for each item below \`${name}:\`.`;
  return `Write a list: ${code(`${name}: [${words.join(', ')}]`)}, or one \`- \` line for each item.`;
}

function itemFor(typed: string, path: Path, around: Described): string | undefined {
  // What points at an entry is its id; the name made into one leads nowhere.
  const meant = isReference(path, around) ? idFor(path, typed, around) : slug(typed);
  const found = [typed, meant].find((item) => item !== undefined && fits(item, path, around));
  if (found === undefined) return undefined;
  return /^[\p{L}][\p{L}\p{N} /_-]*$/u.test(found) && !/^(true|false|null|yes|no)$/i.test(found)
    ? found
    : quoted(found);
}

/** For a text that does not have the form its field requires. */
export function invalidHint(path: Path, value: unknown, expected: string, around: Described): string {
  const typed = typeof value === 'string' ? value : rawText(path, around);
  const hint = typed === undefined ? undefined : otherwise(path, typed, around);
  return hint ?? `Change \`${calledIn(path, around)}\` to ${expected}.`;
}

/** The same value in the form that the field takes, where it can be derived. */
function otherwise(path: Path, typed: string, around: Described): string | undefined {
  const days = daysMeant(typed).filter((day) => fits(day, path, around));
  if (days.length === 2)
    return `Write the year first: ${days.map((day) => code(line(path, day, around))).join(' or ')}.`;
  const moments = momentsMeant(typed).filter((moment) => fits(moment, path, around));
  const [moment, other] = moments;
  if (moment !== undefined && other !== undefined)
    return `Add how far the clock was from UTC: ${code(line(path, moment, around))} for UTC itself, ${code(line(path, other, around))} where it was two hours ahead.`;
  const hidden = invisibleIn(typed);
  const seen = visible(typed).trim();
  if (hidden !== undefined && fits(seen, path, around))
    return `Write ${code(line(path, seen, around))}, without the ${hidden.name} in it.`;
  if (fits('Any text. It is free.', path, around)) return undefined;
  const id = idFor(path, typed, around);
  if (id !== undefined) return `Write \`${id}\`: an id belongs here, not a name.`;
  if (pointsAtPart(path, around)) return undefined;
  const [meant] = [...moments, ...days, ...others(typed)].filter((each) => fits(each, path, around));
  return meant === undefined
    ? undefined
    : `Write ${code(line(path, around.data.inCells === true ? meant : plainOrQuoted(meant), around))}.`;
}

/** For a name in place of an id: the id of the entry with that name. */
function idFor(path: Path, typed: string, { schema, data, names }: Described): string | undefined {
  const own = schemaAt(schema, path);
  if (own === undefined) return undefined;
  const meaning = meanings.get(unwrap(own)) ?? meanings.get(own);
  if (meaning?.means === 'ref') return names.entry(nameIn(typed), meaning.kinds);
  return pointsAtPart(path, { schema }) ? names.part(typed, data.at([]).file) : undefined;
}

function isReference(path: Path, { schema }: Described): boolean {
  const own = schemaAt(schema, path);
  return own !== undefined && (meanings.get(unwrap(own)) ?? meanings.get(own))?.means === 'ref';
}

/** The name at the end of an address: `[Names](../guides/names.md)`, `https://example.org/guides/names/`. */
function nameIn(typed: string): string {
  const address = /^\[[^\]]*\]\(([^()\s]+)\)$/.exec(typed)?.[1] ?? typed;
  if (!/^(?:\.{0,2}\/|https?:)|\.(?:mdx?|ya?ml)$/.test(address)) return typed.replace(/^[a-z-]+\//, '');
  const path = address.replace(/[?#].*$/, '').replace(/\/+$/, '');
  return (path.split('/').at(-1) ?? path).replace(/\.\w+$/, '');
}

/** Whether a field holds the id of something, which no other spelling of the text would be. */
function pointsAtPart(path: Path, around: Pick<Described, 'schema'>): boolean {
  return fits('an-id', path, around) && !fits('Not an id', path, around) && !NEW_NAMES.has(nameOf(path));
}

/** Fields that give a name and point at nothing. */
const NEW_NAMES = new Set(['id', 'tags', 'aliases']);

/** What people write for durations, versions, periods, ids and addresses. */
function others(typed: string): readonly string[] {
  return [
    ...versionMeant(typed),
    ...durationMeant(typed),
    ...periodsMeant(typed),
    typed.toLowerCase(),
    slug(typed),
    // A name without a dot is no host; it is a page of the site, where the field takes one.
    ...(typed.includes('.') ? [] : [`/${typed.replace(/^\/+|\/+$/g, '')}/`]),
    // `javascript:…` has a protocol, which no other would make right; `localhost:3000` has a port.
    ...(/^[a-z][a-z\d+.-]*:(?!\d)/i.test(typed) ? [] : [`https://${typed}`, `./${typed}`]),
  ];
}

/** `v1.2` */
export function versionMeant(typed: string): readonly string[] {
  const version = /^v?(\d+(?:\.\d+){0,2})$/i.exec(typed)?.[1];
  return version === undefined ? [] : [[...version.split('.'), '0', '0'].slice(0, 3).join('.')];
}

/** `45 min` */
export function durationMeant(typed: string): readonly string[] {
  const [, count, unit] = /^(\d+)\s*([a-z]+)\.?$/i.exec(typed) ?? [];
  const duration = count === undefined || unit === undefined ? undefined : durationOf(count, unit.toLowerCase());
  return duration === undefined ? [] : [duration];
}

const UNITS: readonly (readonly [RegExp, (count: string) => string])[] = [
  [/^(m|mins?|minutes?)$/, (count) => `PT${count}M`],
  [/^(h|hrs?|hours?)$/, (count) => `PT${count}H`],
  [/^(d|days?)$/, (count) => `P${count}D`],
  [/^(w|weeks?)$/, (count) => `P${count}W`],
  [/^(mo|months?)$/, (count) => `P${count}M`],
  [/^(y|yrs?|years?)$/, (count) => `P${count}Y`],
];

function durationOf(count: string, unit: string): string | undefined {
  return UNITS.find(([form]) => form.test(unit))?.[1](count);
}

/** `Q4 2026`, `2026q4`, `H2/26`. */
export function periodsMeant(typed: string): readonly string[] {
  const [, part, year] = /^([QH]\d)[\s/'-]*((?:20)?\d{2})$/i.exec(typed) ?? [];
  const [, yearFirst, partLast] = /^(20\d{2})[\s/-]*([QH]\d)$/i.exec(typed) ?? [];
  const [of, unit] = [year ?? yearFirst, part ?? partLast];
  return of === undefined || unit === undefined ? [] : [`${of.length === 2 ? '20' : ''}${of}-${unit.toUpperCase()}`];
}

/** Spreadsheets write these in the language of the office. */
// cspell:ignore wahr vrai verdadero nein falsch falso
export function truthMeant(text: string): boolean | undefined {
  if (/^(yes|y|on|true|1|ja|wahr|oui|vrai|sí|si|verdadero|x|✓|✔)$/i.test(text.trim())) return true;
  return /^(no|n|off|false|0|nein|falsch|non|faux|falso)$/i.test(text.trim()) ? false : undefined;
}

/** `12_000`, `"3"`, `45 min`, `95%`, `5,5`; none where a part would be left out, or a comma may part thousands. */
function numberOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().replace(/^(-?\d+),(\d{1,2})$/, '$1.$2');
  const digits = /^(-?\d[\d_ ]*(?:\.\d+)?)\s*(?:[a-z]*\.?|%)$/i.exec(text)?.[1]?.replace(/[_ ]/g, '');
  return digits === undefined ? undefined : Number(digits);
}

/** A text that YAML would read as a number needs quotes. */
function plainOrQuoted(text: string): string {
  return /^[\d.+~-]/.test(text) &&
    !/^\d{4}-\d{2}-\d{2}(T[\d:]+(Z|[+-][\d:]+))?$|^\d+\.\d+\.\d+$|^\d{4}-[QH]\d$|^\.{1,2}\//.test(text)
    ? quoted(text)
    : text;
}

/** Between braces, a comma would begin the next field. */
function betweenBraces(text: string): string {
  return /[,[\]{}]|:(?=\s|$)|\s#|^[-?!&*|>'"%@`]/.test(text) ? quoted(text) : plainOrQuoted(text);
}
