/** An entity of Backstage's catalogue: what it is called, and what it says of others. */
import type { Location, Path } from '#model/location.ts';
import { isRecord } from '#model/is-record.ts';
import { YamlDocument } from '#source/documents/yaml-document.ts';
import { entityRefIn, refKey, type EntityRef } from './entity-ref.ts';

/** What the catalogue's server adds to entities that are taken from it instead of from files. */
const OF_SERVER: readonly Path[] = [
  ['relations'],
  ['status'],
  ['metadata', 'uid'],
  ['metadata', 'etag'],
  ['metadata', 'generation'],
];

export interface NamedRef {
  readonly text: string;
  /** Nothing where the text is no reference. */
  readonly ref: EntityRef | undefined;
  readonly location: Location;
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

export class CatalogEntity extends YamlDocument {
  readonly ref: EntityRef;

  constructor(data: Readonly<Record<string, unknown>>, at: (path: Path) => Location) {
    super(data, at);
    for (const path of [['apiVersion'], ['kind'], ['metadata', 'name'], ['metadata', 'namespace'], ...OF_SERVER])
      this.take(path);
    const word = (path: Path) => this.text(path)?.toLowerCase() ?? '';
    this.ref = {
      kind: word(['kind']),
      namespace: word(['metadata', 'namespace']) || 'default',
      name: word(['metadata', 'name']),
    };
  }

  get key(): string {
    return refKey(this.ref);
  }

  /** As it was typed: `Component`. */
  get kindWritten(): string {
    return String(this.peek(['kind']));
  }

  /** As it was typed: `Checkout_API`. */
  get nameWritten(): string {
    return String(this.peek(['metadata', 'name']));
  }

  annotations(): Readonly<Record<string, string>> {
    const written = this.take(['metadata', 'annotations']);
    if (!isRecord(written)) return {};
    return Object.fromEntries(
      Object.entries(written).flatMap(([name, value]) => (isPlain(value) ? [[name, String(value)] as const] : [])),
    );
  }

  /** A reference in a field of the specification, or each of a list of them. */
  refsIn(field: string, kind?: string): readonly NamedRef[] {
    const path: Path = ['spec', field];
    const written = this.take(path);
    const texts: readonly unknown[] = Array.isArray(written) ? written : [written];
    return texts.flatMap((text, index) => {
      if (typeof text !== 'string' || text.trim() === '') return [];
      const ref = entityRefIn(text, { namespace: this.ref.namespace, ...(kind !== undefined && { kind }) });
      return [{ text, ref, location: this.at(Array.isArray(written) ? [...path, index] : path) }];
    });
  }
}
