/** The levels of a draft by what the source calls them; one that nobody declared is kept as a draft level. */
import type { Location } from '#model/location.ts';
import type { Declared } from '../data/declared.ts';
import { levelLabel, ownId } from '../data/declared.ts';
import { TRACK, type Draft } from './draft.ts';
import { sameName } from '../located-value.ts';
import { idFrom } from './names.ts';
import type { Notebook } from '../notebook.ts';

export class LevelsOf {
  readonly #draft: Draft;
  readonly #notebook: Notebook;
  readonly #ids = new Map<string, string>();
  /** Where levels are declared, others are a fault; where none are, what is used is what there is. */
  readonly #isClosed: boolean;

  constructor(draft: Draft, declared: readonly Declared[], notebook: Notebook) {
    this.#draft = draft;
    this.#notebook = notebook;
    this.#isClosed = declared.length > 0;
    for (const { name, label, summary, rest } of declared) {
      const id = this.#add(name, label, { tagline: summary });
      for (const [key, value] of rest) draft.keep('levels', `${id}.${key}`, value);
    }
  }

  /** The id of a level that is asked for. */
  idOf(name: string, location: Location, tagline?: string): string {
    const known = [...this.#ids].find(([each]) => each === name || sameName(each, name));
    if (known !== undefined) return known[1];
    if (!this.#isClosed) return this.#add(name, levelLabel(name), { tagline });
    const then = 'It was kept as a draft level, so that nothing is lost: correct the name and import again.';
    this.#notebook.unknown('level', name, [...this.#ids.keys()], location, then);
    return this.#add(name, levelLabel(name), { status: 'draft' });
  }

  #add(
    name: string,
    label: string,
    more: { readonly tagline?: string | undefined; readonly status?: 'draft' } = {},
  ): string {
    const id = this.#draft.addLevel({
      name: ownId(name) ?? (label === name ? levelLabel(name) : label),
      label,
      track: TRACK.id,
      ...more,
    });
    this.#ids.set(name, id);
    if (id !== name && id !== idFrom(levelLabel(name))) this.#draft.keep('level-ids', id, name);
    return id;
  }
}
