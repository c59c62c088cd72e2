/** The program behind the form at `/admin/`: our script, and Sveltia CMS as npm has installed it in the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnownError } from '#model/known-error.ts';
import { formClientOf, type ThemeLocation } from '#render/compiled-theme.ts';
import { FORM_PLAN, FORM_PROGRAM, FORM_SCRIPT } from '#site/form/paths.ts';
import type { Site } from './derive-site.ts';
import { filesBelow } from './files-below.ts';
import { sveltiaFolder } from './sveltia.ts';

/** The version that the tests of the form use. */
export const SVELTIA = '@sveltia/cms@0.221.1';

/**
 * Addresses that Sveltia CMS asks by itself: for a newer version of it, for how its host is doing. The answer is put in their place. What
 * this misses, the policy of the page refuses.
 */
const ASKED: readonly (readonly [address: string, answer: string])[] = [
  ['https://unpkg.com', 'data:application/json,{}#'],
  [
    'https://www.githubstatus.com/api/v2/status.json',
    'data:application/json,%7B%22status%22:%7B%22indicator%22:%22none%22%7D%7D',
  ],
];

/** Its fonts lie beside it, and are asked for at a distributor's too. */
const DISTRIBUTED_FONT = /url\(https:\/\/cdn\.jsdelivr\.net[^)]*\)/g;

/**
 * Sveltia CMS ends each line with `\n` as a file arrives, and trims it on the way in and out. Our formats give back the file with what
 * was edited and all else as it was, so that both are taken out of the program.
 */
const TRIMMED: readonly (readonly [at: RegExp, instead: string])[] = [
  [/(\w+)=\1\.trim\(\)\.replace\(\/\\r\\n\?\/g,`\n`\);/, ''],
  [/`\$\{\(await (\w+)\((\w+)\)\)\.trim\(\)\}\\n`/, '(await $1($2))'],
];

/** By their path on the site; none where the site has no form. */
export function formFiles(
  { files }: Pick<Site, 'files'>,
  theme: ThemeLocation,
  projects: readonly string[],
): ReadonlyMap<string, () => string | Uint8Array> {
  if (!files.has(FORM_PLAN)) return new Map();
  const folder = installed(projects);
  const program = filesBelow(join(folder, 'npm')).filter(({ path }) => !path.endsWith('.map'));
  return new Map<string, () => string | Uint8Array>([
    [FORM_SCRIPT, () => readFileSync(formClientOf(theme))],
    [`${FORM_PROGRAM}LICENSE.txt`, () => readFileSync(join(folder, 'LICENSE.txt'))],
    ...program.map(({ path }) => {
      const file = join(folder, 'npm', path);
      return [FORM_PROGRAM + path, () => (path === 'index.js' ? untrimmed(file) : withoutRequests(file))] as const;
    }),
  ]);
}

function installed(projects: readonly string[]): string {
  const folder = sveltiaFolder(projects);
  if (folder !== undefined) return folder;
  throw new KnownError(
    'The form that `form` in playbook.yaml switches on needs the package `@sveltia/cms`, which is not installed.',
    `Run \`npm install --save-dev ${SVELTIA}\`, or take \`form\` out of playbook.yaml.`,
  );
}

function withoutRequests(file: string): string | Uint8Array {
  if (!file.endsWith('.js')) return readFileSync(file);
  const text = readFileSync(file, 'utf8').replace(/\n?\/\/# sourceMappingURL=\S*\s*$/, '\n');
  const answered = ASKED.reduce((changed, [address, answer]) => changed.replaceAll(address, answer), text);
  return answered.replaceAll(DISTRIBUTED_FONT, 'local(none)');
}

function untrimmed(file: string): string {
  return TRIMMED.reduce(
    (text, [at, instead]) => {
      if (at.test(text)) return text.replace(at, instead);
      throw new KnownError(
        'The form that `form` in playbook.yaml switches on cannot use the installed version of `@sveltia/cms`: it would change the ends of lines in files that are saved.',
        `Run \`npm install --save-dev ${SVELTIA}\`.`,
      );
    },
    String(withoutRequests(file)),
  );
}
