/** One process at a time, whatever those before it left. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '#testing/temporary-playbook.ts';
import { takeLock } from './lock.ts';
import { thisProcess } from './process-identity.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = temporaryFolder();
  lock = join(folder, 'lock');
});

function take(): () => void {
  const attempt = takeLock(lock);
  return attempt.is === 'held' ? attempt.release : expect.unreachable('taken');
}

test('it says who holds it and since when, and goes when it is released', () => {
  const release = take();
  const { process: id, started = '', machine } = thisProcess();
  for (const fact of [id, started, machine, 'since']) expect(readFileSync(lock, 'utf8')).toContain(String(fact));
  expect(takeLock(lock)).toMatchObject({ is: 'taken', holder: { process: process.pid } });
  release();
  expect(readdirSync(folder)).toEqual([]);
});

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const elsewhere = JSON.stringify({ process: process.pid, started: '1', machine: `${hostname()} another start` });

describe.each([
  ['nothing', '', 0],
  ['no lock at all', 'Do not build today.', 0],
  ['JSON of another shape', '{"process":"me"}', 0],
  ['half a lock', '{"process":1,"sta', 0],
  ['the number of a process that has ended', '999999999', 0],
  ['a process that has ended', JSON.stringify({ ...thisProcess(), process: 999_999_999 }), 0],
  ['an earlier process with the same number', JSON.stringify({ ...thisProcess(), started: '1' }), 0],
  ['a process of another machine that has been silent', elsewhere, 10],
  ['a number of an earlier version that says nothing any more', String(process.pid), 10],
])('a lock that holds %s', (_, text, age) => {
  test('is taken over', () => {
    writeFileSync(lock, text);
    utimesSync(lock, minutesAgo(age), minutesAgo(age));
    take()();
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.each([
  ['this very process', JSON.stringify(thisProcess()), 10],
  ['a process of another machine that has just shown itself', elsewhere, 0],
  ['a process that an earlier version named by its number', String(process.ppid), 0],
])('a lock of %s is left alone', (_, text, age) => {
  writeFileSync(lock, text);
  utimesSync(lock, minutesAgo(age), minutesAgo(age));
  expect(takeLock(lock).is).toBe('taken');
  expect(readFileSync(lock, 'utf8')).toBe(text);
});

const CONTENDER = `
import { mkdirSync, rmdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { takeLock } from ${JSON.stringify(fileURLToPath(new URL('./lock.ts', import.meta.url)))};
const [lock, inside] = process.argv.slice(1);
let wins = 0;
for (let tries = 0; tries < 60; tries += 1) {
  const attempt = takeLock(lock);
  if (attempt.is === 'held') {
    mkdirSync(inside); // Fails where another one is inside.
    wins += 1;
    await setTimeout(2);
    rmdirSync(inside);
    // Now and then one is ended before it can release.
    if (wins === 3) process.kill(process.pid, 'SIGKILL');
    attempt.release();
  }
  await setTimeout(1 + (process.pid % 5));
}
`;

test('of many that try at once, one has it at a time, also when holders are killed', { timeout: 60_000 }, async () => {
  writeFileSync(lock, '');
  const ended = Array.from({ length: 8 }, async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', CONTENDER, lock, join(folder, 'inside')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    await once(child, 'close');
    return said;
  });
  expect(await Promise.all(ended)).toEqual(Array(8).fill(''));
  take()();
  expect(readdirSync(folder).filter((name) => !/^lock\.\d/.test(name))).toEqual([]);
});
