/** What `waymark` does before any command, and with what a command throws. */
import { describe, expect, test } from 'vitest';
import { fakeIo, waymarkIn } from '#testing/fake-io.ts';
import { allCommands } from './commands/index.ts';
import { run } from './run.ts';

const names = Object.keys(await allCommands());

const waymark = (...typed: readonly string[]) => waymarkIn('/', typed);

describe('help', () => {
  test.each([['--help'], ['-h'], ['help']])('%s lists the commands on stdout, within 80 columns', async (typed) => {
    const { code, out, err } = await waymark(typed);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    for (const name of names) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  test('comes unasked, on stderr, where no command is named', async () => {
    const { code, out, err } = await waymark();
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: waymark <command> [options]');
  });

  test('of a command lists its options with their defaults, within 80 columns', async () => {
    const { code, out } = await waymark('preview', '--port', 'x', '--help');
    expect(code).toBe(0);
    expect(`\n${out}`).toMatchInlineSnapshot(`
      "
      Serve the built site on this machine.

      Usage: waymark preview [options]

        --content <folder>  The content folder; \`.\` where \`playbook.yaml\` lies at the
                            top. (default: content)
        --today <date>      The day to take for today, such as 2026-04-01.
        --out <folder>      The folder that was built. (default: dist)
        --base <path>       Where the site begins, such as /playbook/; only needed
                            where it was built for another than the playbook says.
        --port <number>     The port; 0 takes any that is free. (default: 4321)
        --help              Print this.
      "
    `);
  });

  test.each(names)('%s says what it is for within 80 columns', async (name) => {
    const { out } = await waymark(...name.split(' '), '--help');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('an unknown command', () => {
  test.each([
    ['chekc', '→ Did you mean `check`?'],
    ['constructor', 'Unexpected command `constructor`'],
  ])('%s', async (name, words) => {
    const { code, err } = await waymark(name);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

test('a fault of the program itself keeps its stack', async () => {
  const io = fakeIo('/');
  const out = {
    write() {
      throw new TypeError('a page without a title');
    },
  };
  expect(await run(['--version'], { ...io, out })).toBe(2);
  expect(io.printed.err).toMatch(
    /^✖ Waymark failed, and that is a fault of Waymark and not of the content:\nTypeError: a page without a title\n {4}at /,
  );
});
