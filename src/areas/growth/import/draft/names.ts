/** Ids from what people call things: short, unlike each other, and never one that a page needs. */
import { slug } from '#load/slug.ts';

const LONGEST = 60;

/** Letters that Unicode does not take apart, and people do. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '&': ' and ',
  '+': ' plus ',
  '#': ' sharp ',
};

export class Names {
  readonly #taken: Set<string>;
  readonly #fallback: string;
  #unnamed = 0;

  /** @param fallback what something is called whose name has no letter that an id may hold, `level` */
  constructor(fallback: string, reserved: Iterable<string> = []) {
    this.#fallback = fallback;
    this.#taken = new Set(reserved);
  }

  /** The same name asked for twice gives two ids. */
  take(name: string): string {
    const wanted = idFrom(name) || `${this.#fallback}-${(this.#unnamed += 1)}`;
    let id = wanted;
    for (let count = 2; this.#taken.has(id); count += 1) id = `${wanted}-${count}`;
    this.#taken.add(id);
    return id;
  }
}

/** `Größe & Reichweite` becomes `grosse-and-reichweite`; empty where nothing of it can be kept. */
export function idFrom(name: string): string {
  const known = name.toLowerCase().replace(/[ßæœøłđðþı&+#]/g, (letter) => LETTERS[letter] ?? letter);
  const whole = slug(known.replace(/['’‘`]/g, ''));
  if (whole.length <= LONGEST) return whole;
  const cut = whole.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20)).replace(/-+$/, '');
}

/** `operations-family` becomes `Operations family`. */
export function wordsFrom(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
