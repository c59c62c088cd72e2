/** One document in the browser's storage: merged with what other windows write, and open about what could not be stored. */
import { answered, cleared, isSame, joined, NOTHING, type Fields, type Value } from './fields.ts';
import { setAsidePrefix } from './key.ts';
import type { Place, Refusal } from './place.ts';
import { readEarlier, readRecord, recordOf, type IsValid, type Read } from './record.ts';

/**
 * `later` was written by a newer edition, `stuck` is damaged with no room to set it aside: neither is written over.
 * `deleted` is gone from the browser but still on the page. `set-aside` was damaged and can be taken along as it was.
 */
export type Trouble = Refusal | 'later' | 'stuck' | 'deleted' | 'set-aside';

export interface DocumentShape {
  readonly isValid: IsValid;
  /** Keys of the same document while its entry had another name. */
  readonly former?: readonly string[];
  /** What releases before the store have kept. */
  readonly earlier?: readonly Earlier[];
  /** Whether a reader may leave without being asked, though it could not be kept. */
  readonly isTrifle?: boolean;
}

interface Earlier {
  readonly key: string;
  /** None where it is something else. */
  read(value: unknown): Readonly<Record<string, Value>> | undefined;
}

export class KeptDocument {
  readonly key: string;
  readonly #place: Place;
  readonly #shape: DocumentShape;
  readonly #now: () => number;
  readonly #followers = new Set<() => void>();
  readonly #troubles = new Set<Trouble>();
  #fields: Fields = NOTHING;
  /** Whether the browser had something under the key when it was last asked. */
  #isThere = false;
  #isUnkept = false;
  /** Keys whose text was set aside and can be replaced. */
  readonly #damaged = new Set<string>();

  constructor(key: string, place: Place, shape: DocumentShape, now: () => number) {
    this.key = key;
    this.#place = place;
    this.#shape = shape;
    this.#now = now;
    const refusal = place.refusal();
    if (refusal) this.#troubles.add(refusal);
    this.#fields = joined(this.#older(), this.#stored());
    this.#replaceDamaged();
    if (place.keys(setAsidePrefix(key)).length > 0) this.#troubles.add('set-aside');
  }

  get answers(): ReadonlyMap<string, Value> {
    return new Map([...this.#fields.answers].flatMap(([name, { value }]) => (value === null ? [] : [[name, value]])));
  }

  /** The moment of the last change; none where nothing was written yet, 0 where the release that wrote it told none. */
  get changedAt(): number | undefined {
    const moments = [...this.#fields.answers.values()].map(({ at }) => at);
    return moments.length === 0 ? undefined : Math.max(...moments);
  }

  get troubles(): ReadonlySet<Trouble> {
    return this.#troubles;
  }

  /** Whether this page holds something that the browser does not. */
  get isUnkept(): boolean {
    return this.#isUnkept;
  }

  get isTrifle(): boolean {
    return this.#shape.isTrifle ?? false;
  }

  /** Damaged texts, word for word as they were found. */
  get setAside(): readonly string[] {
    return this.#place.keys(setAsidePrefix(this.key)).flatMap((key) => this.#place.read(key) ?? []);
  }

  /** @param changes null takes an answer back; what is not named stays */
  change(changes: Readonly<Record<string, Value>>): void {
    if (Object.keys(changes).length === 0) return;
    this.#join();
    this.#fields = answered(this.#fields, changes, this.#now());
    this.#write();
    this.tell();
  }

  /** Takes back everything, in all windows. */
  clear(): void {
    this.#join();
    this.#fields = cleared(this.#fields, this.#now());
    this.#write();
    this.tell();
  }

  /** Leaves nothing of it in this browser. */
  remove(): void {
    for (const key of [this.key, ...(this.#shape.former ?? []), ...(this.#shape.earlier ?? []).map(({ key }) => key)])
      this.#place.remove(key);
    this.forgetSetAside();
    this.#fields = NOTHING;
    this.#isThere = this.#isUnkept = false;
    this.tell();
  }

  forgetSetAside(): void {
    for (const key of this.#place.keys(setAsidePrefix(this.key))) this.#place.remove(key);
    this.#troubles.delete('set-aside');
    this.tell();
  }

  /** Takes in what other windows have written, and tries again to keep what could not be kept. */
  refresh(): void {
    const [before, troubles] = [this.#fields, [...this.#troubles].join()];
    const stored = this.#join();
    const isBehind = this.#isUnkept || (stored !== undefined && !isSame(stored, this.#fields));
    if (isBehind && !this.#troubles.has('deleted')) this.#write();
    this.#replaceDamaged();
    if (!isSame(before, this.#fields) || troubles !== [...this.#troubles].join()) this.tell();
  }

  /** Notifies everything that shows the document. */
  tell(): void {
    for (const follower of this.#followers) follower();
  }

  /** @returns what ends it */
  follow(follower: () => void): () => void {
    this.#followers.add(follower);
    return () => void this.#followers.delete(follower);
  }

  /** None where there is nothing to join with, because it was deleted elsewhere. */
  #join(): Fields | undefined {
    const wasThere = this.#isThere;
    const stored = this.#stored();
    if (wasThere && !this.#isThere) {
      // It stays on the page and is stored again only with the next change: the deletion may have been intended.
      this.#troubles.add(this.#place.refusal() ?? 'deleted');
      return undefined;
    }
    this.#fields = joined(this.#fields, stored);
    return stored;
  }

  #write(): void {
    if (this.#troubles.has('later') || this.#troubles.has('stuck')) {
      this.#isUnkept = true;
      return;
    }
    const refusal = this.#place.write(this.key, recordOf(this.#fields));
    this.#isUnkept = refusal !== undefined;
    for (const trouble of ['blocked', 'full'] as const) this.#troubles.delete(trouble);
    if (refusal) this.#troubles.add(refusal);
    else {
      this.#isThere = true;
      this.#troubles.delete('deleted');
    }
  }

  #stored(): Fields {
    for (const trouble of ['later', 'stuck'] as const) this.#troubles.delete(trouble);
    const text = this.#place.read(this.key);
    this.#isThere = text !== undefined;
    if (text === undefined) return NOTHING;
    this.#troubles.delete('deleted');
    return this.#taken(this.key, text, readRecord(text, this.#shape.isValid));
  }

  /** What was stored under former names of the entry or by earlier releases: read each time, never changed. */
  #older(): Fields {
    const { former = [], earlier = [], isValid } = this.#shape;
    const reads = [
      ...former.map((key) => [key, (text: string) => readRecord(text, isValid)] as const),
      ...earlier.map(({ key, read }) => [key, (text: string) => readEarlier(text, read)] as const),
    ];
    return reads.reduce((fields, [key, read]) => {
      const text = this.#place.read(key);
      return text === undefined ? fields : joined(fields, this.#taken(key, text, read(text)));
    }, NOTHING);
  }

  #taken(key: string, text: string, read: Read): Fields {
    if ('unreadable' in read && read.unreadable === 'later') {
      if (key === this.key) this.#troubles.add('later');
      return NOTHING;
    }
    if (!('isWhole' in read && read.isWhole)) {
      if (this.#putAside(text)) this.#damaged.add(key);
      else if (key === this.key) this.#troubles.add('stuck');
    }
    return 'fields' in read ? read.fields : NOTHING;
  }

  #putAside(text: string): boolean {
    const prefix = setAsidePrefix(this.key);
    const taken = this.#place.keys(prefix);
    if (!taken.some((key) => this.#place.read(key) === text)) {
      let number = 1;
      while (taken.includes(`${prefix}${number}`)) number += 1;
      if (this.#place.write(`${prefix}${number}`, text) !== undefined) return false;
    }
    this.#troubles.add('set-aside');
    return true;
  }

  /** Replaces a damaged text by its readable part, so that it is not reported again. */
  #replaceDamaged(): void {
    if (this.#damaged.size === 0) return;
    this.#write();
    if (this.#isUnkept) return;
    for (const key of this.#damaged) if (key !== this.key) this.#place.remove(key);
    this.#damaged.clear();
  }
}
