/**
 * Each kind of content as a typed collection of Astro, for pages of an adopter's own: `getCollection('ladder')`.
 *
 * Astro validates nothing here. The data comes out of the one loading path, which has validated it and says more about
 * what is wrong; a schema is given for the types that Astro derives from it.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro/content/config';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { KindData, KindName } from '#model/entry.ts';
import type { Kind } from '#model/kind.ts';
import type { View } from '#model/playbook.ts';
import { sharedContent, type SharedContent } from './shared-content.ts';

type Collection<K extends KindName> = ReturnType<typeof defineCollection<Kind<K>['schema'], Loader>>;
type Collections = { readonly [K in KindName]: Collection<K> };

export interface ContentSource {
  /** The content folder: an address, or the way from the root of the Astro project. */
  readonly folder: string;
  /** Reads the folder (an absolute path) as one audience may see it. */
  readonly read: (folder: string) => View;
}

export function collectionsOf(kinds: readonly Kind[], source: ContentSource): Collections {
  const content = sharedContent(source.read);
  const collections = kinds.map((kind) => [
    kind.name,
    defineCollection({ loader: loaderOf(kind.name, source.folder, content), schema: kind.schema }),
  ]);
  // The list of kinds is what `KindData` is made of: each has its key.
  return Object.fromEntries(collections) as Collections;
}

function loaderOf<K extends KindName>(kind: K, folder: string, content: SharedContent): Loader {
  return {
    name: `waymark-${kind}`,
    async load({ store, config, watcher }) {
      const root = fileURLToPath(new URL(`${folder}/`, config.root));
      const fromRoot = relative(fileURLToPath(config.root), root).split(sep).join('/');
      const fill = () => fillStore(store, content.view(root), kind, fromRoot);
      fill();
      if (watcher) content.follow(watcher, root, kind, fill);
    },
  };
}

/** Without digests and from the start, for Astro would keep what it has when only a schema or a derivation changed. */
function fillStore<K extends KindName>(store: LoaderContext['store'], view: View, kind: K, folder: string): void {
  store.clear();
  for (const entry of view.entriesOf(kind)) {
    const { id, path, data, body, file } = entry;
    // Validated data is plain: Astro asks for a record because it writes it down.
    const record = data as KindData[K] & Record<string, unknown>;
    store.set({
      id: view.find(kind, id) === entry ? id : (path ?? id),
      data: record,
      filePath: `${folder}/${file}`,
      ...(body && { body: body.outline.text }),
    });
  }
}
