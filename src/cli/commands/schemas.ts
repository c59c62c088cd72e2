/** `waymark schemas`: what editors need to complete and check this playbook while one types, with its own ids. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kinds } from '#areas/kinds.ts';
import { NotJson } from '#editor/jsonc.ts';
import { knownIds } from '#editor/known-ids.ts';
import { editorSchemas } from '#editor/schema-files.ts';
import { SCHEMA_FOLDER } from '#editor/schema-place.ts';
import { editorSettings, SETTINGS_FILE } from '#editor/settings.ts';
import { loadPlaybook } from '#load/load.ts';
import { EXIT } from '#model/command.ts';
import { KnownError } from '#model/known-error.ts';
import { defineCommand } from '../command.ts';
import { contentFolder, contentOptions, readContent } from '../content-options.ts';
import { version } from '../release.ts';
import { editorRoot } from '../editor-schemas.ts';
import { folderInRepository } from '../repository-root.ts';

export const schemas = defineCommand({
  about: 'Write the schemas by which editors complete and check the content, with the ids that there are.',
  parameters: [],
  options: { content: contentOptions.content },
  async run(given, io) {
    const folder = contentFolder(given.content, io);
    const root = editorRoot(folder, io);
    const content = folderInRepository(folder);
    const ids = knownIds(loadPlaybook(readContent(folder), kinds).playbook);
    const files = editorSchemas({ kinds, ids, content, version: version() });
    const settings = settingsIn(join(root, SETTINGS_FILE), content);
    const changed = [...files].filter(([name, text]) => write(join(root, SCHEMA_FOLDER, name), text));
    removeOthers(join(root, SCHEMA_FOLDER), files);
    write(join(root, SETTINGS_FILE), settings);
    io.out.write(
      changed.length === 0
        ? `The schemas in ${SCHEMA_FOLDER} are up to date\n`
        : `Wrote ${changed.length} of ${files.size} files in ${SCHEMA_FOLDER}, and told VS Code of them in ${SETTINGS_FILE}\n\n` +
            'Next: commit them, so that everyone who clones the repository gets completion. In VS Code they work with the extension `redhat.vscode-yaml`.\n',
    );
    return EXIT.clean;
  },
});

function settingsIn(file: string, content: string): string {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  try {
    return editorSettings(text, kinds, content);
  } catch (error) {
    if (!(error instanceof NotJson) || text === undefined) throw error;
    const line = text.slice(0, error.at).split('\n').length;
    throw new KnownError(
      `\`${SETTINGS_FILE}:${line}\` is not JSON with comments`,
      'Correct it, and run the command again. Nothing was written.',
    );
  }
}

/** Whether the file says something else now. */
function write(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
}

/** Of kinds that another version had. */
function removeOthers(folder: string, files: ReadonlyMap<string, string>): void {
  for (const name of readdirSync(folder)) if (name.endsWith('.json') && !files.has(name)) rmSync(join(folder, name));
}
