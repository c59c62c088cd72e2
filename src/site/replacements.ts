/** Puts components of an adopter's own in the place of the theme's, wherever those are imported. */
import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { isReplaceable, replacedBy, replacingName } from '#model/replacement.ts';
import { filesBelow } from './files-below.ts';

/** The file of the adopter for each of the theme that it replaces, both absolute; by its real path too, for Vite uses that. */
export type Replacements = ReadonlyMap<string, string>;

/**
 * @param root of the package
 * @param theme the `theme` folder of the content
 */
export function findReplacements(root: string, theme: string): Replacements {
  const sources = filesBelow(join(root, 'src'))
    .map((path) => `src/${path}`)
    .filter(isReplaceable);
  return new Map(
    filesBelow(theme).flatMap((path): readonly (readonly [string, string])[] => {
      const name = replacingName(`theme/${path}`);
      const [source, ...others] = name === undefined ? [] : replacedBy(name, sources);
      // `check` says what is wrong with the others.
      return source === undefined || others.length > 0
        ? []
        : [
            [join(root, source), join(theme, path)],
            [join(realpathSync(root), source), join(theme, path)],
          ];
    }),
  );
}

/** A style or script of a component, as Astro asks for it. */
const PART_OF_COMPONENT = /\?astro&type=(style|script)&/;

export interface ReplaceOptions {
  readonly root: string;
  /** Where code of the adopter's own lies, absolute. */
  readonly own: readonly string[];
  readonly replacements: Replacements;
}

/** A component that replaces another gets the replaced one where it imports that, so it can wrap it. */
export function replaceComponents({ root, own, replacements }: ReplaceOptions): Plugin {
  const isBelow = (path: string, folder: string) => path.startsWith(folder + sep);
  // The sources of a published package are unpacked into a folder of the project.
  const sources = [root, realpathSync(root)].map((folder) => join(folder, 'src'));
  const isOwn = (path: string) =>
    own.some((folder) => isBelow(path, folder)) &&
    !path.includes('/node_modules/') &&
    !sources.some((folder) => isBelow(path, folder));
  const isOutside = (path: string) => isOwn(path) && !isBelow(path, root) && !isBelow(path, realpathSync(root));
  // From outside of the package, its own imports and its packages are looked for as if from inside.
  const inside = join(root, 'package.json');
  return {
    name: 'waymark:replace-components',
    resolveId: {
      order: 'pre',
      async handler(id, importer, options) {
        // Astro takes a path that shares no folder with the root for one below it, unless it is marked.
        if (PART_OF_COMPONENT.test(id) && isOwn(id)) return `/@fs${id}`;
        const [from = ''] = importer?.split('?', 1) ?? [];
        const isNamed = !/^[./\0]|^\w+:/.test(id);
        const settings = { ...options, skipSelf: true };
        const asInside = isNamed && isOutside(from) ? await this.resolve(id, inside, settings) : null;
        if (asInside === null && !(replacements.size > 0 && id.includes('.astro'))) return undefined;
        const found = asInside ?? (await this.resolve(id, importer, settings));
        const [path = '', query] = found?.id.split('?', 2) ?? [];
        const replacement = query === undefined ? replacements.get(path) : undefined;
        return found && replacement !== undefined && replacement !== from ? { ...found, id: replacement } : found;
      },
    },
  };
}
