/** JSON with the place of each value, so that what is wrong in an export is shown at its line. */
// cspell:ignore bfnrt

export interface Placed {
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
  /** As `JSON.parse` has it, where it is neither a list nor an object. */
  readonly value?: string | number | boolean | null;
  readonly items?: readonly Placed[];
  readonly fields?: ReadonlyMap<string, Placed>;
}

/** Where it stops being JSON. */
export interface NotJson {
  readonly stopsAt: number;
}

/** Deeper than any export; a file of brackets alone must not exhaust the stack. */
const DEEPEST = 200;

const SPACE = /[\t\n\r ]*/y;
const SCALAR =
  /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;

export function placedJson(text: string): Placed | NotJson {
  const reader = new Reader(text);
  try {
    const all = reader.value(0);
    reader.end();
    return all;
  } catch (error) {
    if (error instanceof Stop) return { stopsAt: error.at };
    throw error;
  }
}

class Stop extends Error {
  readonly at: number;

  constructor(at: number) {
    super('Not JSON');
    this.at = at;
  }
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): Placed {
    this.#space();
    const from = this.#at;
    if (depth > DEEPEST) throw new Stop(from);
    if (this.#takes('[')) {
      const items: Placed[] = [];
      this.#each(']', () => items.push(this.value(depth + 1)));
      return { from, to: this.#at, items };
    }
    if (this.#takes('{')) {
      const fields = new Map<string, Placed>();
      this.#each('}', () => {
        const name = this.#scalar();
        if (typeof name.value !== 'string') throw new Stop(name.from);
        this.#expect(':');
        fields.set(name.value, this.value(depth + 1));
      });
      return { from, to: this.#at, fields };
    }
    return this.#scalar();
  }

  end(): void {
    this.#space();
    if (this.#at < this.#text.length) throw new Stop(this.#at);
  }

  #each(close: string, read: () => void): void {
    this.#space();
    if (this.#takes(close)) return;
    do {
      this.#space();
      read();
      this.#space();
    } while (this.#takes(','));
    this.#expect(close);
  }

  #scalar(): Placed {
    const from = this.#at;
    SCALAR.lastIndex = from;
    const [written] = SCALAR.exec(this.#text) ?? [];
    if (written === undefined) throw new Stop(from);
    this.#at += written.length;
    // It has the form of a scalar, so it is one.
    return { from, to: this.#at, value: JSON.parse(written) as string | number | boolean | null };
  }

  #space(): void {
    SPACE.lastIndex = this.#at;
    this.#at += SPACE.exec(this.#text)?.[0].length ?? 0;
  }

  #takes(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #expect(sign: string): void {
    this.#space();
    if (!this.#takes(sign)) throw new Stop(this.#at);
  }
}
