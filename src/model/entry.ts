/** A piece of content: validated data, its prose, and the place of every value. */
import type { Body } from './body.ts';
import type { Facts } from './facts.ts';
import type { Location, Path } from './location.ts';
import type { Series } from './series.ts';
import { inSource } from './source-place.ts';
import type { Life } from './standing.ts';

/** The data of each kind. A kind adds itself by declaration merging, so that no shared module has to know it. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the kinds
export interface KindData {}

export type KindName = Extract<keyof KindData, string>;

export interface Entry<K extends KindName = KindName> {
  readonly kind: K;
  /** The file's name without its extension; of a row of a table, what its column `id` says. */
  readonly id: string;
  /** Its folders and its id, `people/setup`, in a kind whose folders make a tree: there each folder has names of its own. None at the top. */
  readonly path?: string | undefined;
  /** The folders between the kind's own and the file: the ancestors in a tree of pages. */
  readonly folders: readonly string[];
  readonly data: KindData[K];
  /** Its stage: its status, or the equivalent that its kind defines. A draft is left out of normal builds. */
  readonly life: Life;
  /** How long a review lasts: the entry's own word, or its kind's. None of a record of one day. */
  readonly reviewEvery: string | undefined;
  /** An organisation's own `x-…` fields. */
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly body: Body | undefined;
  /** The dated numbers of the CSV file beside it, where its kind has such and the file is there. */
  readonly series?: Series | undefined;
  /** What the file of facts beside it says, where its kind has such and the file is there. */
  readonly facts?: Facts | undefined;
  /** Several entries share the file of a table. */
  readonly file: string;
  /** Where its row begins, for one that stands in a table; none for an entry with a file of its own. */
  readonly line?: number;
  /** Where a value stands; the nearest enclosing one where it is not written, and with `'key'` the name before it. */
  at(path?: Path, part?: 'key' | 'value'): Location;
}

/** An entry of one of several kinds. */
export type EntryOf<K extends KindName> = K extends KindName ? Entry<K> : never;

/** `ritual/retrospective`, `guide/people/setup`: what identifies an entry in a playbook, and what a reference to it may be. */
export function entryKey({ kind, id, path }: Pick<Entry, 'kind' | 'id'> & Partial<Pick<Entry, 'path'>>): string {
  return `${kind}/${path ?? id}`;
}

/** What an entry was under a former id: in a tree, of the folder where it is now. */
export function formerly({ kind, folders, path }: Pick<Entry, 'kind' | 'folders' | 'path'>, alias: string) {
  return { kind, id: alias, path: path === undefined ? undefined : [...folders, alias].join('/') };
}

/**
 * The file that it would have if its name were its id: `guides/severity-levels.md` of `guides/Severity_Levels.md`, and of
 * `guides/severity-levels/index.md`. A source names its files as it likes.
 */
export function fileById({ file, id, path }: Pick<Entry, 'file' | 'id' | 'path'>): string {
  if (inSource(file) !== undefined) return file;
  return `${file.slice(0, file.indexOf('/'))}/${path ?? id}${file.slice(file.lastIndexOf('.'))}`;
}

/** Where it is found, as messages name it: `terms/toil.yaml`, or `terms/delivery.csv:12` for a row. */
export function standsIn({ file, line }: Pick<Entry, 'file' | 'line'>): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** Narrows an entry to its kind. */
export function isKind<K extends KindName>(entry: Entry, kind: K): entry is Entry<K> {
  return entry.kind === kind;
}
