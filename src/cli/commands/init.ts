/** `waymark init`: a playbook of one's own in a folder, clean from the first minute. */
import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { EXIT } from '#model/command.ts';
import { KnownError } from '#model/known-error.ts';
import { defineCommand } from '../command.ts';
import { dayOf } from '../content-options.ts';
import { answersFrom } from '../init/answers.ts';
import { BEGINNINGS, languageOf, shippedFiles } from '../init/beginning.ts';
import { contentOf } from '../init/content.ts';
import { nextSteps } from '../init/next-steps.ts';
import { originOf } from '../init/origin.ts';
import { placeFiles, presentText } from '../init/place.ts';
import { joined, projectAround } from '../init/project.ts';
import { packageFile } from '../package-files.ts';
import { version } from '../release.ts';
import { repositoryRoot } from '../repository-root.ts';

export const init = defineCommand({
  about: 'Begin a playbook of your own: content that is clean, its check in CI, and one dependency.',
  parameters: ['[folder]'],
  options: {
    name: { value: '<text>', about: 'What the playbook is called.' },
    language: { value: '<tag>', about: 'The language you write in, such as en or de.' },
    repository: { value: '<address>', about: 'Where its repository is, as a browser shows it; edit links lead there.' },
    host: {
      value: '<host>',
      about: 'What serves the repository, where the address does not say: github, gitlab, bitbucket, azure-devops.',
    },
    owner: { value: '<team>', about: 'The team that keeps it true, such as Platform.' },
    beginning: { value: '<name>', about: `${BEGINNINGS.map(({ name, about }) => `${name} (${about})`).join('; ')}.` },
    content: {
      value: '<folder>',
      about: 'The content folder; `.` for the top of the repository.',
      fallback: 'content',
    },
    yes: { about: 'Ask nothing, and take what is suggested.' },
    today: { value: '<date>', about: 'The day to take for today, such as 2026-04-01.' },
  },
  async run(given, io) {
    const typed = given.folder ?? '.';
    const target = resolve(io.cwd, typed);
    if (existsSync(target) && !statSync(target).isDirectory())
      throw new KnownError(`\`${typed}\` is a file, expected a folder`);
    const content = folderBelow(given.content);
    const today = dayOf(given.today, target, io);
    const real = realPathOf(target);
    const repository = repositoryRoot(real);
    const root = repository ?? real;
    const folder = relative(root, real).replaceAll(sep, '/');
    const answers = await answersFrom(given, originOf(root), io);
    const { beginning, language } = answers;
    const below = joined(folder, content);
    const made = contentOf(shippedFiles(packageFile(beginning.folder(language))), answers, {
      today,
      folder: below,
      token: randomUUID(),
    });
    const read = (path: string) => presentText(root, path);
    const project = projectAround(answers, made, version(), { folder, content, read });
    const files = new Map<string, string | Uint8Array>([
      ...made.map((file) => [joined(below, file.path), file.bytes()] as const),
      ...project.fresh,
    ]);
    placeFiles(root, files, project.changed);
    io.out.write(
      nextSteps({
        target: typed,
        content,
        files: files.size + project.changed.size,
        pages: made.length - 1,
        beginning: beginning.name,
        language,
        isTranslated: languageOf(beginning.name, language) === language.split('-')[0],
        isRepository: repository !== undefined,
        isInstalled: existsSync(join(real, 'node_modules/waymark')),
        hasCi: [...files.keys()].some((path) => /^\.git(hub\/|lab-ci)/.test(path)),
        foreign: project.foreign,
      }),
    );
    return EXIT.clean;
  },
});

function folderBelow(typed: string): string {
  const steps = typed.split(/[\\/]/);
  if (/^[\\/]|^[a-z]:/i.test(typed) || steps.includes('..'))
    throw new KnownError(`Unexpected content folder \`${typed}\`, expected one below the folder of the playbook`);
  return joined(...steps) || '.';
}

/** Links resolved, also of a folder that is not there yet. */
function realPathOf(target: string): string {
  return existsSync(target) ? realpathSync(target) : join(realPathOf(resolve(target, '..')), lastStep(target));
}

function lastStep(path: string): string {
  return path.split(sep).at(-1) ?? path;
}
