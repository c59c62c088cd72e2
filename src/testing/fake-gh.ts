/** GitHub's command line as a workflow meets it: a program on the PATH that answers from a file and remembers what was asked. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface FakeGitHub {
  readonly pulls: readonly { readonly number: number; readonly head: { readonly sha: string } }[];
  readonly artifacts: readonly Artifact[];
  /** What the artefact holds, by name; a value that begins with `->` is a link to what follows. */
  readonly files: Readonly<Record<string, string>>;
  readonly comments: readonly Comment[];
  readonly issues?: readonly Omit<Comment, 'id'>[];
}
interface Artifact {
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
}
interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly title?: string;
}

const GH = `const { appendFileSync, readFileSync, symlinkSync, writeFileSync } = require('node:fs');
const state = JSON.parse(readFileSync(__dirname + '/state.json', 'utf8'));
const typed = process.argv.slice(2);
const log = (entry) => appendFileSync(__dirname + '/log.jsonl', JSON.stringify(entry) + '\\n');
if (typed[0] === 'run') {
  const dir = typed[typed.indexOf('--dir') + 1];
  for (const [name, text] of Object.entries(state.files))
    if (text.startsWith('->')) symlinkSync(text.slice(2), dir + '/' + name);
    else writeFileSync(dir + '/' + name, text);
} else if (typed.includes('--method')) {
  const [method, path] = typed.slice(typed.indexOf('--method') + 1);
  log({ method, path, ...JSON.parse(readFileSync(0, 'utf8')) });
} else {
  const path = typed[1];
  log({ method: 'GET', path, body: '' });
  const page = Number(/[?&]page=(\\d+)/.exec(path)?.[1] ?? 1);
  const answer = path.includes('/pulls?') ? state.pulls
    : path.includes('/artifacts') ? { artifacts: state.artifacts }
    : path.includes('/comments') ? state.comments.slice((page - 1) * 100, page * 100)
    : path.includes('/issues?') ? state.issues.slice((page - 1) * 100, page * 100) : undefined;
  if (answer === undefined) process.exit(1);
  process.stdout.write(JSON.stringify(answer));
}
`;

/** Puts it into a folder, and returns that folder for the PATH. */
export function fakeGh(folder: string, state: FakeGitHub): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'state.json'), JSON.stringify(state));
  writeFileSync(join(bin, 'gh.cjs'), GH);
  writeFileSync(join(bin, 'gh'), `#!/bin/sh\nexec "${process.execPath}" "$(dirname "$0")/gh.cjs" "$@"\n`);
  chmodSync(join(bin, 'gh'), 0o755);
  writeFileSync(join(bin, 'log.jsonl'), '');
  return bin;
}

export function askedOf(bin: string): readonly Sent[] {
  const lines = readFileSync(join(bin, 'log.jsonl'), 'utf8').split('\n');
  // What the program above writes.
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Sent);
}
