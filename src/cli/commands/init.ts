/** `waymark init`: a playbook of one's own in a folder, clean from the first minute. */
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { slug } from '#load/slug.ts';
import { EXIT } from '#model/command.ts';
import { KnownError } from '#model/known-error.ts';
import { defineCommand } from '../command.ts';
import { dayOf } from '../content-options.ts';
import { answersFrom, type Answers } from '../init/answers.ts';
import { BEGINNINGS, languageOf, shippedFiles } from '../init/beginning.ts';
import { contentOf } from '../init/content.ts';
import { withIgnored } from '../init/ignored.ts';
import { nextSteps } from '../init/next-steps.ts';
import { originOf } from '../init/origin.ts';
import { completedPackage, newPackage } from '../init/package-json.ts';
import { placeFiles, presentText } from '../init/place.ts';
import { readmeOf } from '../init/readme.ts';
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
    const target = resolve(io.cwd, given.folder ?? '.');
    if (existsSync(target) && !statSync(target).isDirectory())
      throw new KnownError(`\`${given.folder}\` is a file, expected a folder`);
    const content = folderBelow(given.content);
    const today = dayOf(given.today, target, io);
    const root = repositoryOf(target);
    const answers = await answersFrom(given, root === undefined ? undefined : originOf(root), io);
    const { beginning, language } = answers;
    const inRepository = [root === undefined ? '' : relative(root, realPathOf(target)).replaceAll(sep, '/'), content]
      .filter((step) => step !== '' && step !== '.')
      .join('/');
    const shipped = shippedFiles(packageFile(beginning.folder(language)));
    const made = contentOf(shipped, answers, { today, folder: inRepository });
    const around = filesAround(target, answers, content);
    const below = (path: string) => (content === '.' ? path : `${content}/${path}`);
    const files = new Map([...[...made].map(([path, text]) => [below(path), text] as const), ...around.fresh]);
    mkdirSync(target, { recursive: true });
    placeFiles(target, files, around.changed);
    io.out.write(
      nextSteps({
        target: given.folder ?? '.',
        content,
        files: files.size + around.changed.size,
        entries: made.size - 1,
        beginning: beginning.name,
        isTranslated: languageOf(beginning.name, language) === language.split('-')[0],
        language,
        isRepository: root !== undefined,
      }),
    );
    return EXIT.clean;
  },
});

/** Beside the content: what is new, and what was there and has been added to. */
function filesAround(target: string, answers: Answers, content: string) {
  const fresh = new Map<string, string>();
  const changed = new Map<string, string>();
  const put = (path: string, make: (present: string | undefined) => string) => {
    const present = presentText(target, path);
    const text = make(present);
    if (present === undefined) fresh.set(path, text);
    else if (present !== text) changed.set(path, text);
  };
  const name = slug(answers.name) || 'playbook';
  put('package.json', (text) => (text === undefined ? newPackage(name, version()) : completedPackage(text, version())));
  put('.gitignore', (text) => withIgnored(text ?? ''));
  put('README.md', (text) => text ?? readmeOf(answers, content));
  return { fresh, changed };
}

function folderBelow(typed: string): string {
  const steps = typed
    .replaceAll('\\', '/')
    .split('/')
    .filter((step) => step !== '' && step !== '.');
  if (typed.startsWith('/') || steps.includes('..'))
    throw new KnownError(`Unexpected content folder \`${typed}\`, expected one below the folder of the playbook`);
  return steps.length === 0 ? '.' : steps.join('/');
}

/** Of the folder, or of the nearest one above that exists. */
function repositoryOf(target: string): string | undefined {
  return repositoryRoot(realPathOf(target));
}

function realPathOf(target: string): string {
  if (existsSync(target)) return realpathSync(target);
  return join(realPathOf(resolve(target, '..')), target.split(sep).at(-1) ?? '');
}
