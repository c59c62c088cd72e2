/** One object of a YAML file of another tool. It remembers what was taken from it, so that all the rest can be listed with its place. */
import { isRecord } from '#model/is-record.ts';
import type { Location, Path } from '#model/location.ts';
import type { Fault } from '#model/importer.ts';

export interface Left {
  /** `spec.objectives[0].op` */
  readonly name: string;
  readonly path: Path;
  readonly location: Location;
}

export class YamlDocument {
  readonly data: Readonly<Record<string, unknown>>;
  readonly #at: (path: Path) => Location;
  readonly #taken = new Set<string>();

  constructor(data: Readonly<Record<string, unknown>>, at: (path: Path) => Location) {
    this.data = data;
    this.#at = at;
  }

  get file(): string {
    return this.#at([]).file;
  }

  at(path: Path = []): Location {
    return this.#at(path);
  }

  fault(path: Path, message: string, hint: string): Fault {
    return { location: this.at(path), message, hint };
  }

  /** What is not there, or is empty, is undefined. */
  peek(path: Path): unknown {
    return valueIn(this.data, path) ?? undefined;
  }

  /** The value at a path, with all that is in it. */
  take(path: Path): unknown {
    this.#taken.add(keyOf(path));
    return this.peek(path);
  }

  text(path: Path): string | undefined {
    const value = this.peek(path);
    if ((typeof value !== 'string' && typeof value !== 'number') || String(value).trim() === '') return undefined;
    this.take(path);
    return String(value).trim();
  }

  number(path: Path): number | undefined {
    const value = this.peek(path);
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
    this.take(path);
    return number;
  }

  /** The places of the items of a list. */
  items(path: Path): readonly Path[] {
    const value = this.peek(path);
    return Array.isArray(value) ? value.map((_, index) => [...path, index]) : [];
  }

  /** What was not taken, as high up as nothing of it was. */
  left(): readonly Left[] {
    return this.#leftIn(this.data, []);
  }

  #leftIn(value: unknown, path: Path): readonly Left[] {
    if (value === null || value === undefined || this.#taken.has(keyOf(path))) return [];
    const inner = Array.isArray(value)
      ? value.map((item: unknown, index) => [item, [...path, index]] as const)
      : isRecord(value)
        ? Object.entries(value).map(([key, item]) => [item, [...path, key]] as const)
        : [];
    if (inner.length === 0) return path.length === 0 || isEmpty(value) ? [] : [this.#one(path)];
    const isUntouched = path.length > 0 && !this.#hasTaken(path);
    return isUntouched ? [this.#one(path)] : inner.flatMap(([item, below]) => this.#leftIn(item, below));
  }

  #one(path: Path): Left {
    return { name: nameOf(path), path, location: this.at(path) };
  }

  #hasTaken(path: Path): boolean {
    const start = keyOf(path).slice(0, -1);
    return [...this.#taken].some((taken) => taken.startsWith(`${start},`));
  }
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

function isEmpty(value: unknown): boolean {
  return (Array.isArray(value) && value.length === 0) || (isRecord(value) && Object.keys(value).length === 0);
}

function valueIn(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return inner[Number(step)] as unknown;
    return isRecord(inner) && Object.hasOwn(inner, String(step)) ? inner[String(step)] : undefined;
  }, value);
}

function nameOf(path: Path): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`),
    '',
  );
}
