/** `waymark ci`: writes the CI files of a repository, and brings those it wrote up to date. */
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { EXIT, type ExitCode } from '#model/command.ts';
import { chosen } from '#model/chosen.ts';
import { ciStampIn } from '#model/ci-stamp.ts';
import { KnownError } from '#model/known-error.ts';
import { printable } from '#model/printable.ts';
import type { GivenTo } from '#model/options.ts';
import { parseArguments } from '../arguments.ts';
import { CI_HOSTS, isPlainName, PUBLISHERS, USUAL_CHOICES, type CiChoices } from '../ci-files/choices.ts';
import { ciFiles } from '../ci-files/ci-files.ts';
import { planned, type PlannedFile } from '../ci-files/plan.ts';
import { defineCommand } from '../command.ts';
import { readConfigIn } from '../content-options.ts';
import type { Io } from '../io.ts';
import { repositoryRoot } from '../repository-root.ts';

/** A person may have made one of them their own. */
const STAMPED = [
  ...['playbook', 'playbook-comment', 'playbook-nightly'].map((name) => `.github/workflows/${name}.yml`),
  '.gitlab-ci.yml',
];

const parameters = ['[host]'] as const;
const options = {
  content: { value: '<folder>', about: 'The content folder. (default: content, or . where playbook.yaml is)' },
  branch: { value: '<branch>', about: 'The branch to publish. (default: what playbook.yaml says, or main)' },
  publish: {
    value: '<where>',
    about: 'pages (of GitHub or GitLab), host (a server of your own) or none. (default: pages)',
  },
  issues: { about: 'Open an issue a month for each owner with what is due for review.' },
  'dry-run': { about: 'Show what would change, as a patch.' },
  force: { about: 'Overwrite files that were changed by hand.' },
} as const;

type Typed = GivenTo<typeof parameters, typeof options>;

export const ci = defineCommand({
  about: 'Write CI files for github or gitlab, or update those that are there.',
  parameters,
  options,
  async run(given, io) {
    const root = repositoryRoot(realpathSync(io.cwd)) ?? realpathSync(io.cwd);
    const read = (path: string) => {
      const file = join(root, path);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    };
    const choices = choicesFor(given.host === undefined ? asBefore(given, read) : given, root, io);
    const plan = planned(ciFiles(choices), read);
    const byHand = plan.filter(({ step }) => step === 'changed' || step === 'foreign');
    if (given['dry-run']) {
      for (const file of plan) if (file.step !== 'kept') io.out.write(await patchFor(file));
      if (plan.every(({ step }) => step === 'kept')) io.out.write('The CI files are up to date.\n');
      return refused(given.force ? [] : byHand, io);
    }
    if (byHand.length > 0 && !given.force) {
      for (const file of byHand) io.out.write(await patchFor(file));
      return refused(byHand, io);
    }
    for (const file of plan) write(file, root, io);
    if (choices.host === 'github' && choices.publish === 'pages' && plan.every(({ step }) => step === 'create'))
      io.out.write('In the settings of the repository, let GitHub Actions be the source of Pages.\n');
    return EXIT.clean;
  },
});

/** What would change in a file; line endings of another system are no change. */
async function patchFor({ path, former, text }: PlannedFile): Promise<string> {
  const { patchOf } = await import('#check/fixing/patch.ts');
  const patch = patchOf(path, former?.replaceAll('\r\n', '\n'), text);
  return patch.split('\n').map(printable).join('\n');
}

function choicesFor(
  given: Pick<Typed, 'host' | 'content' | 'branch' | 'publish' | 'issues'>,
  root: string,
  io: Io,
): CiChoices {
  const host = chosen('host', given.host ?? '', CI_HOSTS, (each) => each);
  const isAtRoot = !existsSync(join(io.cwd, USUAL_CHOICES.content)) && existsSync(join(io.cwd, 'playbook.yaml'));
  const content = plain('content folder', given.content ?? (isAtRoot ? '.' : USUAL_CHOICES.content));
  const configured = readConfigIn(resolve(io.cwd, content)).repository?.branch;
  const folder = relative(root, realpathSync(io.cwd)).replaceAll(sep, '/');
  return {
    host,
    form: existsSync(join(io.cwd, 'src/cli/waymark.js')) ? 'clone' : 'package',
    folder: folder === '' ? folder : plain('folder', folder),
    content,
    branch: plain('branch', given.branch ?? configured ?? USUAL_CHOICES.branch),
    publish: chosen('place to publish', given.publish ?? USUAL_CHOICES.publish, PUBLISHERS, (each) => each),
    issues: given.issues,
  };
}

/** What was typed when the files that are there were written; what is typed now has the last word. */
function asBefore(given: Typed, read: (path: string) => string | undefined): Typed {
  for (const place of STAMPED) {
    const stamp = ciStampIn(read(place) ?? '');
    if (stamp === undefined) continue;
    // Its values are those of these parameters and options.
    const former = parseArguments('ci', { parameters, options }, stamp.typed.split(' ')) as Typed;
    return {
      ...former,
      content: given.content ?? former.content,
      branch: given.branch ?? former.branch,
      publish: given.publish ?? former.publish,
      issues: given.issues || former.issues,
    };
  }
  throw new KnownError(
    'There are no CI files that Waymark wrote',
    'Say for which host to write them: `waymark ci github` or `waymark ci gitlab`.',
  );
}

function plain(what: string, name: string): string {
  if (isPlainName(name)) return name;
  throw new KnownError(
    `Unexpected ${what} \`${name}\`, expected letters, digits and \`. _ - / @ +\``,
    'A workflow would need such a name quoted in several ways at once; rename it.',
  );
}

function write({ path, text, step }: PlannedFile, root: string, io: Io): void {
  if (step !== 'kept') {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const done = step === 'create' ? 'created' : step === 'kept' ? 'kept   ' : 'updated';
  io.out.write(`${done}   ${path}\n`);
}

function refused(byHand: readonly PlannedFile[], io: Io): ExitCode {
  for (const { path, step } of byHand)
    io.err.write(`✖ \`${path}\` ${step === 'foreign' ? 'was not written by Waymark' : 'was changed by hand'}\n`);
  if (byHand.length === 0) return EXIT.clean;
  io.err.write(
    '  → Nothing was written. `--force` overwrites it; keep what you need of it in a file of another name.\n',
  );
  return EXIT.findings;
}
