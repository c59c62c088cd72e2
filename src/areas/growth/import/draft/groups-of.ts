/** The groups of a draft by what the source calls them; a theme inside of a domain becomes a group inside of a group. */
import type { Location } from '#model/location.ts';
import { isId } from '#model/fields.ts';
import { ownId, type Declared } from '../data/declared.ts';
import type { Draft } from './draft.ts';
import { sameName } from '../located-value.ts';
import { wordsFrom } from './names.ts';
import type { Notebook } from '../notebook.ts';

/** One field that shelves something: `theme: delivery`. */
export interface Shelved {
  readonly shelf: string;
  readonly name: string;
  readonly location: Location;
}

export class GroupsOf {
  readonly #draft: Draft;
  readonly #notebook: Notebook;
  readonly #declared: ReadonlyMap<string, readonly Declared[]>;
  readonly #ids = new Map<string, string>();
  readonly #reported = new Set<string>();

  /** @param declared by shelf, from the widest to the narrowest */
  constructor(draft: Draft, declared: readonly (readonly [string, readonly Declared[]])[], notebook: Notebook) {
    this.#draft = draft;
    this.#notebook = notebook;
    this.#declared = new Map(declared);
    // The widest shelves stand in the order of their declaration, also where nothing is on them yet.
    const widest = declared.find(([, list]) => list.length > 0);
    for (const { name, label, summary, rest } of widest?.[1] ?? []) {
      const id = this.#add(`${widest?.[0] ?? ''}:${name}`, name, label, undefined, summary);
      for (const [key, value] of rest) draft.keep('groups', `${id}.${key}`, value);
    }
  }

  /** The narrowest group of what was shelved. */
  idOf(shelves: readonly Shelved[]): string {
    let parent: string | undefined;
    for (const shelved of shelves) parent = this.#idOn(shelved, parent);
    return parent ?? this.#ids.get('other') ?? this.#add('other', 'general', 'General', undefined);
  }

  #idOn({ shelf, name, location }: Shelved, parent: string | undefined): string {
    const declared = this.#declared.get(shelf) ?? [];
    const found = declared.find(
      (each) => each.name === name || sameName(each.name, name) || sameName(each.label, name),
    );
    const key = `${shelf}:${found?.name ?? name}`;
    const top = this.#ids.get(key);
    if (top !== undefined && parent === undefined) return top;
    const below = `${parent ?? ''}/${key}`;
    const known = this.#ids.get(below);
    if (known !== undefined) return known;
    if (found === undefined && declared.length > 0 && !this.#reported.has(key)) {
      this.#reported.add(key);
      const then = `It was kept as a group of its own: correct the name, or declare the ${shelf}.`;
      this.#notebook.unknown(
        shelf,
        name,
        declared.map((each) => each.name),
        location,
        then,
      );
    }
    const id = this.#add(parent === undefined ? key : below, name, found?.label ?? name, parent, found?.summary);
    for (const [field, value] of found?.rest ?? []) this.#draft.keep('groups', `${id}.${field}`, value);
    return id;
  }

  #add(key: string, name: string, label: string, parent: string | undefined, summary?: string): string {
    const shown = label === name && isId(name) ? wordsFrom(name) : label;
    const id = this.#draft.addGroup({
      name: ownId(name),
      label: shown,
      ...(parent === undefined ? {} : { parent }),
      summary,
    });
    this.#ids.set(key, id);
    return id;
  }
}
