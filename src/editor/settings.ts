/** The settings of VS Code that tell it which schema each file of the content is held to. */
import type { Kind } from '#model/kind.ts';
import { withMember, withoutMembers } from './jsonc.ts';
import { schemaPlaces } from './schema-files.ts';
import { SCHEMA_FOLDER } from './schema-place.ts';

/** Where they lie, from the root of the repository. */
export const SETTINGS_FILE = '.vscode/settings.json';

/** Folders whose schemas Waymark wrote: the one for a playbook's own, and the one of those it ships. */
const OWN = [`./${SCHEMA_FOLDER}/`, './public/schemas/'];

/**
 * The settings with the schemas of a playbook; all other settings, other schemas and comments stay.
 * @param settings the text of `.vscode/settings.json`; none where there is no such file
 * @param content the content folder from the root of the repository; empty where it is the root
 * @throws NotJson where the settings are not JSON with comments
 */
export function editorSettings(
  settings: string | undefined,
  kinds: readonly Pick<Kind, 'name' | 'folder'>[],
  content: string,
  folder = SCHEMA_FOLDER,
): string {
  const places = schemaPlaces(kinds, { folder, content });
  return withMember(settings ?? '', 'yaml.schemas', (there) => withPlaces(there ?? '{}', places));
}

function withPlaces(there: string, places: Readonly<Record<string, readonly string[]>>): string {
  const isGone = (name: string) => OWN.some((own) => name.startsWith(own)) && !Object.hasOwn(places, name);
  return Object.entries(places).reduce(
    (text, [name, patterns]) => withMember(text, name, () => listOf(patterns), '    '),
    withoutMembers(there, isGone),
  );
}

/** As Prettier writes it, which many have look at their settings. */
function listOf(texts: readonly string[]): string {
  const quoted = texts.map((text) => JSON.stringify(text));
  return quoted.length <= 2 ? `[${quoted.join(', ')}]` : `[\n      ${quoted.join(',\n      ')}\n    ]`;
}
