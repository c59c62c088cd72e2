/** `waymark check --fix` as its user meets it: what it writes, what it says, and what it leaves. */
import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { smallestPlaybook, temporaryFolder, temporaryPlaybook, writeFiles } from '#testing/temporary-playbook.ts';

const toil = 'title: Toil # a word\nOwner: team/platform\nreviewed: 2026-04-01\ndefinition: Work that grows.\n';
const right = toil.replace('Owner', 'owner');

function playbook(files: Readonly<Record<string, string>>) {
  const all = { ...smallestPlaybook, ...files };
  return temporaryPlaybook(Object.fromEntries(Object.entries(all).map(([path, text]) => [`content/${path}`, text])));
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

test('writes what is certain, says where, and ends clean', async () => {
  const folder = playbook({ 'terms/toil.yaml': toil });
  chmodSync(join(folder, 'content/terms/toil.yaml'), 0o640);
  const { code, out } = await waymarkIn(folder, ['check', '--fix']);
  expect(out).toBe(
    '✔ content/terms/toil.yaml:2  Unexpected field `Owner`, expected `owner`\n\n✔ Fixed 1 finding in 1 file.\n\n✔ No problems in 3 files with 2 valid entries.\n',
  );
  expect(code).toBe(0);
  expect(read(folder, 'content/terms/toil.yaml')).toBe(right);
  expect(statSync(join(folder, 'content/terms/toil.yaml')).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(folder, 'content/terms'))).toEqual(['toil.yaml']);
});

test('says what remains', async () => {
  const folder = playbook({ 'terms/toil.yaml': `${toil}related: [term/nowhere]\n` });
  const { code, out } = await waymarkIn(folder, ['check', '--fix']);
  expect(out).toContain('✔ Fixed 1 finding in 1 file.');
  expect(out).toContain('Unexpected `term/nowhere`');
  expect(code).toBe(1);
});

test('a report for programs stays one', async () => {
  const folder = playbook({ 'terms/toil.yaml': toil });
  const { out, err } = await waymarkIn(folder, ['check', '--fix', '--format', 'json']);
  expect(JSON.parse(out)).toMatchObject({ summary: { errors: 0 } });
  expect(err).toContain('✔ Fixed 1 finding in 1 file.');
});

test('--dry-run prints a patch that git takes, and writes nothing', async () => {
  const folder = playbook({ 'terms/toil.yaml': toil });
  const { code, out, err } = await waymarkIn(folder, ['check', '--fix', '--dry-run']);
  expect(code).toBe(1);
  expect(err).toContain('✔ Would fix 1 finding in 1 file.');
  expect(read(folder, 'content/terms/toil.yaml')).toBe(toil);
  execFileSync('git', ['init', '-q'], { cwd: folder });
  execFileSync('git', ['apply'], { cwd: folder, input: out });
  expect(read(folder, 'content/terms/toil.yaml')).toBe(right);
  expect(await waymarkIn(folder, ['check', '--fix', '--dry-run'])).toMatchObject({ code: 0, out: '' });
});

test('--dry-run needs --fix', async () => {
  expect(await waymarkIn(playbook({}), ['check', '--dry-run'])).toMatchObject({ code: 2 });
});

test('writes through a link into the folder, and to no file outside of it', async () => {
  const folder = playbook({ 'terms/toil.yaml': toil });
  const outside = temporaryFolder();
  writeFiles(outside, { 'rota.yaml': toil });
  symlinkSync(join(outside, 'rota.yaml'), join(folder, 'content/terms/rota.yaml'));
  symlinkSync('toil.yaml', join(folder, 'content/terms/work.yaml'));
  await waymarkIn(folder, ['check', '--fix']);
  expect(read(outside, 'rota.yaml')).toBe(toil);
  expect(read(folder, 'content/terms/toil.yaml')).toBe(right);
  expect(lstatSync(join(folder, 'content/terms/work.yaml')).isSymbolicLink()).toBe(true);
});
