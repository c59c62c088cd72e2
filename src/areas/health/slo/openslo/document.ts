/** One object of an OpenSLO file: its kind and its name, and all else by its path. */
import type { Location, Path } from '#model/location.ts';
import { YamlDocument } from '#source/documents/yaml-document.ts';

export type { Left } from '#source/documents/yaml-document.ts';

export class OpenSloDocument extends YamlDocument {
  constructor(data: Readonly<Record<string, unknown>>, at: (path: Path) => Location) {
    super(data, at);
    for (const each of ['apiVersion', 'kind']) this.take([each]);
    this.take(['metadata', 'name']);
  }

  get kind(): string {
    return typeof this.data.kind === 'string' ? this.data.kind : '';
  }

  get name(): string {
    const name = this.peek(['metadata', 'name']);
    return typeof name === 'string' || typeof name === 'number' ? String(name).trim() : '';
  }
}
