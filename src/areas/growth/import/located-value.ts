/** Data of unknown shape, asked politely: every value knows its place, and nothing throws. */
import type { Location, Path } from '#model/location.ts';
import type { LocatedData } from '#source/yaml.ts';
import { oneLine } from './draft/fit-text.ts';

export class LocatedValue {
  readonly value: unknown;
  readonly path: Path;
  readonly #data: Pick<LocatedData, 'at'>;

  constructor(value: unknown, data: Pick<LocatedData, 'at'>, path: Path = []) {
    this.value = value;
    this.path = path;
    this.#data = data;
  }

  get location(): Location {
    return this.#data.at(this.path);
  }

  /** Where its name stands. */
  get nameLocation(): Location {
    return this.#data.at(this.path, 'key');
  }

  get isThere(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  get isList(): boolean {
    return Array.isArray(this.value);
  }

  get isRecord(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  /** The first of several names that is there. */
  field(...names: readonly string[]): LocatedValue {
    const record = this.isRecord ? (this.value as Readonly<Record<string, unknown>>) : {};
    const own = Object.keys(record);
    const found = names.map((name) => own.find((key) => sameName(key, name) && record[key] !== null));
    const name = found.find((each) => each !== undefined) ?? own.find((key) => sameName(key, names[0] ?? ''));
    return new LocatedValue(
      name === undefined ? undefined : record[name],
      this.#data,
      name === undefined ? this.path : [...this.path, name],
    );
  }

  /** The items of a list, or of a record with the name of each; a single value is a list of one. */
  items(): readonly LocatedValue[] {
    if (!this.isThere) return [];
    if (Array.isArray(this.value)) return this.value.map((item, index) => this.#below(item, index));
    if (this.isRecord) return this.entries().map(([, value]) => value);
    return [this];
  }

  entries(): readonly (readonly [string, LocatedValue])[] {
    if (!this.isRecord) return [];
    return Object.entries(this.value as Record<string, unknown>).map(([key, value]) => [key, this.#below(value, key)]);
  }

  /** The fields that are there and have none of these names. */
  rest(...read: readonly string[]): readonly (readonly [string, unknown])[] {
    return this.entries()
      .filter(([key, { isThere }]) => isThere && !read.some((each) => sameName(each, key)))
      .map(([key, { value }]) => [key, value] as const);
  }

  /** The texts of a list: its items themselves, or what stands in one of several fields of each. */
  texts(...names: readonly string[]): readonly string[] {
    return this.items().flatMap((item) => (item.isRecord ? item.field(...names) : item).text() ?? []);
  }

  /** A single value as a line of text; none for what is empty. */
  text(): string | undefined {
    if (typeof this.value !== 'string' && typeof this.value !== 'number' && typeof this.value !== 'boolean')
      return undefined;
    const line = oneLine(String(this.value));
    return line === '' ? undefined : line;
  }

  number(): number | undefined {
    const text = this.text();
    const value = Number(text);
    return text === undefined || Number.isNaN(value) ? undefined : value;
  }

  #below(value: unknown, step: string | number): LocatedValue {
    return new LocatedValue(value, this.#data, [...this.path, step]);
  }
}

/** `displayName`, `display_name` and `Display name` are one name. */
export function sameName(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
