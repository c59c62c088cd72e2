/**
 * A scenario at the command line, as a file that people read: what it shows, the world around it, files, commands, and below each
 * command what it prints and how it ends.
 *
 *     A misspelt reference is an error.
 *     terminal: yes
 *
 *     --- content/terms/toil.yaml
 *     title: Toil
 *
 *     $ waymark check
 *       what it prints
 *     ! what it prints to stderr
 *     [1]
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { takesColour } from '#cli/io.ts';
import { run } from '#cli/run.ts';
import { version } from '#cli/release.ts';
import { byItself, byNpx, type NameCommand } from '#model/command-names.ts';
import { fakeIo } from './fake-io.ts';
import { repositoryIn, type TestRepository } from './repository.ts';
import { smallestPlaybook, temporaryFolder, writeFiles } from './temporary-playbook.ts';
import { MAIN } from './waymark-process.ts';

interface Step {
  readonly kind: 'file' | 'command';
  /** The path of a file, or what is typed. */
  readonly name: string;
  readonly lines: readonly string[];
}

interface Scenario {
  readonly head: readonly string[];
  readonly world: World;
  readonly steps: readonly Step[];
}

interface World {
  /** What is there before the files of the scenario: a small playbook in `content/`, at the root, or nothing. */
  readonly start: 'small' | 'root' | 'nothing';
  readonly git: 'outside' | 'committed' | 'uncommitted' | 'shallow';
  readonly terminal: boolean;
  readonly env: Readonly<Record<string, string>>;
  readonly called: NameCommand;
  /** From the root, where commands are typed. */
  readonly folder: string;
  /** Whether commands are processes of their own, whose output is a pipe. */
  readonly process: boolean;
  readonly day: string;
}

/** Runs a scenario, and returns its text with what is printed now. */
export async function rerun(text: string): Promise<string> {
  const { head, world, steps } = read(text);
  const there = folderFor(world, steps);
  const written = [...head, ''];
  let began = false;
  for (const step of steps) {
    began ||= step.kind === 'command';
    if (step.kind === 'file') {
      if (began) writeFiles(there.folder, { [step.name]: contentOf(step) });
      written.push(`--- ${step.name}`, ...contentOf(step).trimEnd().split('\n'), '');
    } else {
      const { lines, code } = await runStep(step.name, there, world);
      written.push(`$ ${step.name}`, ...lines.map((line) => line.replaceAll('\u001b', '\\e')), `[${code}]`, '');
    }
  }
  return `${written.join('\n').trimEnd()}\n`;
}

function read(text: string): Scenario {
  const [head = '', ...rest] = text.split('\n\n');
  const steps: { kind: Step['kind']; name: string; lines: string[] }[] = [];
  for (const line of rest.join('\n\n').split('\n')) {
    const [, sign, name = ''] = /^(\$|---) (.+)$/.exec(line) ?? [];
    if (sign !== undefined) steps.push({ kind: sign === '$' ? 'command' : 'file', name, lines: [] });
    else if (line !== '' || steps.at(-1)?.kind === 'file') steps.at(-1)?.lines.push(line);
  }
  const [, ...settings] = head.split('\n');
  return { head: head.split('\n'), world: worldOf(settings), steps };
}

function worldOf(lines: readonly string[]): World {
  const settings = new Map(lines.map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]));
  const known = ['start', 'git', 'terminal', 'env', 'called', 'folder', 'process', 'day'];
  for (const name of settings.keys())
    if (!known.includes(name)) throw new Error(`Unexpected setting \`${name}\`, expected one of ${known.join(', ')}`);
  const get = <Value extends string>(name: string, values: readonly Value[]): Value => {
    const found = values.find((value) => value === (settings.get(name) ?? values[0]));
    if (found === undefined) throw new Error(`Unexpected \`${name}\`, expected one of ${values.join(', ')}`);
    return found;
  };
  const env = (settings.get('env') ?? '').split(' ').filter((each) => each !== '');
  return {
    start: get('start', ['small', 'root', 'nothing']),
    git: get('git', ['outside', 'committed', 'uncommitted', 'shallow']),
    terminal: get('terminal', ['no', 'yes']) === 'yes',
    env: Object.fromEntries(env.map((each) => each.split(/=(.*)/s).slice(0, 2) as [string, string])),
    called: get('called', ['waymark', 'npx']) === 'npx' ? byNpx : byItself,
    folder: settings.get('folder') ?? '',
    process: get('process', ['no', 'yes']) === 'yes',
    day: settings.get('day') ?? '2026-04-15',
  };
}

interface Place {
  readonly folder: string;
  readonly repository: TestRepository | undefined;
}

function folderFor(world: World, steps: readonly Step[]): Place {
  const first = steps.slice(
    0,
    steps.findIndex(({ kind }) => kind === 'command'),
  );
  const below = world.start === 'root' ? '' : 'content/';
  const small = Object.entries(world.start === 'nothing' ? {} : smallestPlaybook);
  const files = {
    ...Object.fromEntries(small.map(([path, content]) => [`${below}${path}`, content])),
    ...Object.fromEntries(first.map((step) => [step.name, contentOf(step)])),
  };
  const folder = temporaryFolder();
  writeFiles(folder, files);
  if (world.git === 'outside') return { folder, repository: undefined };
  const repository = repositoryIn(folder);
  if (world.git === 'uncommitted') return { folder, repository };
  repository.commit('2026-04-01', 'Begin');
  if (world.git === 'committed') return { folder, repository };
  repository.commit('2026-04-02', 'Go on', { 'notes.txt': 'Something else.\n' });
  const copy = temporaryFolder();
  repository.git('clone', '--quiet', '--depth', '1', `file://${folder}`, join(copy, 'clone'));
  return { folder: join(copy, 'clone'), repository: undefined };
}

function contentOf({ lines }: Step): string {
  return `${lines.join('\n').trimEnd()}\n`;
}

interface Ended {
  readonly lines: readonly string[];
  readonly code: number | null;
}

async function runStep(typed: string, { folder, repository }: Place, world: World): Promise<Ended> {
  const [program = '', ...words] = wordsOf(typed);
  const path = join(folder, words[0] ?? '');
  const plain = (text: string) => ({ lines: marked(text, '  '), code: 0 });
  switch (program) {
    case 'waymark':
      return runWaymark(words, join(folder, world.folder), folder, world);
    case 'cat':
      return plain(readFileSync(path, 'utf8'));
    case 'ls':
      return plain(listed(path).join('\n'));
    case 'rm':
      rmSync(path, { recursive: true });
      return plain('');
    case 'commit':
      repository?.commit(words[0] ?? '', words[1] ?? '');
      return plain('');
    default:
      throw new Error(`Unexpected \`${program}\`, expected waymark, cat, ls, rm or commit`);
  }
}

async function runWaymark(words: readonly string[], cwd: string, root: string, world: World): Promise<Ended> {
  if (world.process) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, ...world.env },
    });
    return { lines: [...marked(same(stdout, root), '  '), ...marked(same(stderr, root), '! ')], code: status };
  }
  const lines: string[] = [];
  const into = (sign: string) => ({ write: (text: string) => void lines.push(`${sign}${text}`) });
  const env = { PATH: process.env.PATH, ...world.env };
  const isInteractive = world.terminal && world.env.CI === undefined;
  const io = {
    ...fakeIo(cwd, { today: world.day, env, isInteractive, colour: takesColour(env, world.terminal) }),
    nameCommand: world.called,
    columns: world.terminal ? 80 : undefined,
    out: into('  '),
    err: into('! '),
  };
  const code = await run(words, io);
  // Texts that follow each other on one stream may share a line.
  const texts = lines.reduce<string[]>((all, text) => {
    const last = all.at(-1);
    if (last?.slice(0, 2) === text.slice(0, 2)) return [...all.slice(0, -1), last + text.slice(2)];
    return [...all, text];
  }, []);
  return { lines: texts.flatMap((text) => marked(same(text.slice(2), root), text.slice(0, 2))), code };
}

/** What differs from run to run and from machine to machine. */
function same(text: string, root: string): string {
  return text
    .replaceAll(root, '<here>')
    .replaceAll(new RegExp(`^(|  "version": ")${version().replaceAll('.', '\\.')}\\b`, 'gm'), '$1<version>')
    .replaceAll(/\b\d+(\.\d+)? (ms|s)\b/g, '<time>')
    .replaceAll(/\b[0-9a-f]{16,64}\b/g, '<digest>')
    .replaceAll(/\b(?=[a-f]*\d)[0-9a-f]{8}\b/g, '<revision>')
    .replaceAll('\ufeff', '\\ufeff');
}

function marked(text: string, sign: string): readonly string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  return text === '' ? [] : lines.map((line) => (sign + line).trimEnd());
}

function listed(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile() && !/^\.(git|waymark)\//.test(path))
    .toSorted();
}

/** As a shell divides them, with quotes around words that hold spaces. */
function wordsOf(typed: string): readonly string[] {
  return [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
