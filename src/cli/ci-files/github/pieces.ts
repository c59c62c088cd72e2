/** Pieces that workflows share. */
import { action } from '../actions.ts';
import { below, type CiChoices } from '../choices.ts';
import { indented } from '../indented.ts';

/** What a workflow and its artefacts are called where another one asks for them. */
export const PLAYBOOK = 'Playbook';
export const COMMENT_ARTIFACT = 'waymark-comment';
export const COMMENT_FILE = 'waymark-comment.md';
export const SITE_ARTIFACT = 'playbook-site';

/** Steps that end with Waymark being there to run, in a job of that name's steps. */
export function installed(choices: CiChoices): string {
  const { form, folder, branch } = choices;
  const lines = [
    `- uses: ${action('actions/checkout')}`,
    '  with:',
    '    # A ladder is compared with all the versions that it had, and pages say when their text last changed.',
    '    fetch-depth: 0',
    '    persist-credentials: false',
    `- uses: ${action('actions/setup-node')}`,
    '  with:',
    ...(form === 'clone' ? ['    node-version-file: .node-version'] : ['    node-version: 24']),
    '    cache: npm',
    ...(folder === '' ? [] : [`    cache-dependency-path: ${yamlText(below(choices, 'package-lock.json'))}`]),
    // Other names of a main line than these two are known from `origin/HEAD`.
    ...(isUsual(branch) ? [] : [`- run: git remote set-head origin ${branch}`]),
    '- run: npm ci',
    '  id: install',
  ];
  return indented(lines, 6);
}

function isUsual(branch: string): boolean {
  return branch === 'main' || branch === 'master';
}

/** Has `run` steps work in the folder with `package.json`. */
export function runsBelow({ folder }: CiChoices): string {
  return folder === '' ? '' : `\ndefaults:\n  run:\n    working-directory: ${yamlText(folder)}\n`;
}

/** Plain where YAML reads it as the text that it is. */
export function yamlText(text: string): string {
  return /^[A-Za-z.][\w./-]*$/.test(text) && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;
}
