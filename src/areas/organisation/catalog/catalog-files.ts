/** An entity as the file of an entry: a new one, or the one that stands there with what the catalogue says today. */
import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { isRecord } from '#model/is-record.ts';
import type { EntryFile } from '#source/documents/entry-files.ts';
import { withFields, type FieldChange } from '#source/documents/edit-fields.ts';
import type { OwnedFields } from './owned-fields.ts';

/** In the order in which people read them. */
export const ORDER = [
  'title',
  'summary',
  'owner',
  'gapReason',
  'reviewed',
  'tags',
  'type',
  'mission',
  'kind',
  'subdomainOf',
  'domain',
  'tier',
  'lifecycle',
  'dependsOn',
  'repo',
  'chat',
  'onCall',
  'handle',
  'catalog',
  'links',
  'x-annotations',
] as const;

/** What the schema takes where nothing is written. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  type: 'service',
  lifecycle: 'production',
  dependsOn: [],
  tags: [],
  links: [],
};

/** Fields whose values are ids, with or without their kind before them. */
const REFS: ReadonlySet<string> = new Set(['owner', 'domain', 'subdomainOf']);
/** Lists to which the catalogue adds, because people write their own into them too. */
const ADDED_TO: ReadonlySet<string> = new Set(['tags', 'links']);
/** What has to differ for a note: the rest is hardly a disagreement. */
const TOLD: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'owner',
  'domain',
  'subdomainOf',
  'type',
  'lifecycle',
  'dependsOn',
  'repo',
  'tier',
  'handle',
]);

export interface Difference {
  readonly field: string;
  readonly here: unknown;
  readonly catalogue: unknown;
}

/** @param more what the catalogue does not say */
export function newEntryFile({ fields }: OwnedFields, more: Readonly<Record<string, unknown>>): string {
  const all: Readonly<Record<string, unknown>> = { ...more, ...present(fields) };
  const written = ORDER.flatMap((name) => {
    const value = all[name];
    return value === undefined || isDeepStrictEqual(value, DEFAULTS[name]) ? [] : [[name, value] as const];
  });
  return stringify(Object.fromEntries(written), { lineWidth: 0 });
}

/** The same text, byte for byte, where nothing has changed. */
export function updatedEntryFile(there: EntryFile, owned: OwnedFields, isForeign: IsForeign): string {
  const { text, yaml, yamlStart } = there;
  const changed = withFields(yaml, changesTo(there, owned, isForeign), ORDER);
  return text.slice(0, yamlStart) + changed + text.slice(yamlStart + yaml.length);
}

/** Whether a system is one that the catalogue does not know: that others depend on it is said here only. */
export type IsForeign = (system: string) => boolean;

/** Where the entry that stands there says something else than the catalogue. */
export function differences(there: EntryFile, owned: OwnedFields, isForeign: IsForeign): readonly Difference[] {
  return changesTo(there, owned, isForeign).flatMap(([field, catalogue]) =>
    TOLD.has(field) && catalogue !== undefined
      ? [{ field, here: there.data[field] ?? DEFAULTS[field], catalogue }]
      : [],
  );
}

function changesTo({ data }: EntryFile, { fields, gone }: OwnedFields, isForeign: IsForeign): readonly FieldChange[] {
  const wanted = Object.entries(present(fields)).map(([name, value]): FieldChange => {
    if (ADDED_TO.has(name)) return [name, joined(data[name], value)];
    return [name, name === 'dependsOn' ? dependencies(data[name], value, isForeign) : value];
  });
  return [
    ...wanted.filter(
      ([name, value]) => !isSame(name, data[name] ?? DEFAULTS[name], value) && !isKeptReason(name, data),
    ),
    ...gone.flatMap((name): readonly FieldChange[] => (data[name] === undefined ? [] : [[name, undefined]])),
  ];
}

/** People say better than an import why nobody owns a system. */
function isKeptReason(name: string, data: EntryFile['data']): boolean {
  return name === 'gapReason' && data.gapReason !== undefined;
}

function isSame(name: string, here: unknown, catalogue: unknown): boolean {
  if (REFS.has(name)) return idOf(here) === idOf(catalogue);
  if (name === 'dependsOn' && Array.isArray(here) && Array.isArray(catalogue))
    return isDeepStrictEqual(here.map(idOf).toSorted(), catalogue.map(idOf).toSorted());
  return isDeepStrictEqual(here, catalogue);
}

function joined(here: unknown, catalogue: unknown): unknown {
  const own: readonly unknown[] = Array.isArray(here) ? here : [];
  const more: readonly unknown[] = Array.isArray(catalogue) ? catalogue : [];
  const isThere = (item: unknown) =>
    own.some((each) => (isRecord(each) && isRecord(item) ? each.url === item.url : each === item));
  return [...own, ...more.filter((item) => !isThere(item))];
}

/** As they stand, without those that the catalogue no longer says, and with those that are new. */
function dependencies(here: unknown, catalogue: unknown, isForeign: IsForeign): readonly unknown[] {
  const own: readonly unknown[] = Array.isArray(here) ? here : [];
  const said: readonly unknown[] = Array.isArray(catalogue) ? catalogue : [];
  const ids = new Set(said.map(idOf));
  const kept = own.filter((each) => ids.has(idOf(each)) || isForeign(idOf(each)));
  const there = new Set(kept.map(idOf));
  return [...kept, ...said.filter((each) => !there.has(idOf(each)))];
}

function idOf(reference: unknown): string {
  return typeof reference === 'string' ? reference.slice(reference.indexOf('/') + 1) : '';
}

function present(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
