/** The groups of a sheet by the names that stand one inside of another, each with what the sheet says of it. */
import { isId } from '#model/fields.ts';
import type { Draft } from '../draft/draft.ts';
import { wordsFrom } from '../draft/names.ts';
import type { Notebook } from '../notebook.ts';

export type GroupPath = readonly string[];

export class SheetGroups {
  readonly #draft: Draft;
  readonly #notebook: Notebook;
  readonly #summaries: ReadonlyMap<string, readonly string[]>;
  readonly #ids = new Map<string, string>();

  /** @param summaries by `keyOf` */
  constructor(draft: Draft, notebook: Notebook, summaries: ReadonlyMap<string, readonly string[]> = new Map()) {
    this.#draft = draft;
    this.#notebook = notebook;
    this.#summaries = summaries;
  }

  /** The narrowest group of a path; *General* for one without a name. */
  idOf(path: GroupPath): string {
    const names = path.filter((name) => name !== '');
    let parent: string | undefined;
    for (const [at, name] of (names.length === 0 ? ['General'] : names).entries())
      parent = this.#idOf(names.slice(0, at + 1), name, parent);
    return parent ?? '';
  }

  #idOf(path: GroupPath, name: string, parent: string | undefined): string {
    const key = keyOf(path);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const said = this.#summaries.get(key) ?? [];
    const summary = said.join(' ');
    const id = this.#draft.addGroup({
      label: isId(name) ? wordsFrom(name) : name,
      ...(parent === undefined ? {} : { parent }),
      summary: summary === '' ? undefined : summary,
    });
    this.#notebook.read('groups');
    this.#ids.set(key, id);
    return id;
  }
}

export function keyOf(path: GroupPath): string {
  return path
    .filter((name) => name !== '')
    .map((name) => name.toLowerCase())
    .join('\u0000');
}
