/** `waymark ladder extract`: one place for what ladders repeat, and not a word touched besides. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fakeIo } from '#testing/fake-io.ts';
import { smallestPlaybook, temporaryPlaybook, type Files } from '#testing/temporary-playbook.ts';
import { run } from '#cli/run.ts';

const head = (title: string, level: string) => `title: ${title}
owner: team/platform
reviewed: 2026-04-01   # looked at over lunch
version: 1.0.0
effectiveFrom: 2026-01-01

tracks:
  - { id: ic, label: "Individual contributor", kind: ic }
levels:
  - id: ${level}
    label: ${level}
    rank: 1
    track: ic
groups:
  - id: conduct
    label: Conduct
expectations:
`;
const candour = (level: string) => `  # Taken from the values.
  - id: says-bad-news
    group: conduct
    levels: [${level}]   # all of them
    text: >-
      Says bad news
      on the day.
    weight: essential  # really
`;
const own = (level: string) => `  - id: ${level}-craft
    group: conduct
    levels: [${level}]
    text: 'Keeps ${level} craft.'
`;
const engineering = `${head('Engineering', 'engineer')}${own('engineer')}${candour('engineer')}
# The end.
`;
const management = `${head('Management', 'manager')}${candour('manager')}${own('manager')}`;
const files = { 'ladders/engineering.yaml': engineering, 'ladders/management.yaml': management };

async function extract(typed: string, content: Files = files) {
  const io = fakeIo(temporaryPlaybook({ ...smallestPlaybook, ...content }));
  const code = await run(['ladder', 'extract', ...typed.split(' '), '--content', '.'], io);
  return { code, text: (file: string) => readFileSync(join(io.cwd, file), 'utf8'), io, ...io.printed };
}

describe('extract', () => {
  test('moves what is shared, with its comments, and leaves every other byte', async () => {
    const { code, out, text } = await extract('engineering management --to everyone');
    expect(`${code}\n${out}`).toMatchInlineSnapshot(`
      "0
      Shared one expectation as behaviours/everyone; what is asked of anybody stays the same:
        ✔ says-bad-news (engineering, management)

      Wrote:
        ladders/engineering.yaml
        ladders/management.yaml
        behaviours/everyone.yaml

      Next: give the set a summary, then run \`waymark check\`.
      "
    `);
    expect(text('behaviours/everyone.yaml')).toMatchInlineSnapshot(`
      "title: Everyone
      owner: team/platform
      reviewed: 2026-04-15
      groups:
        - id: conduct
          label: Conduct
      expectations:
        # Taken from the values.
        - id: says-bad-news
          group: conduct
          text: >-
            Says bad news
            on the day.
          weight: essential  # really
      "
    `);
    expect(text('ladders/engineering.yaml')).toBe(
      engineering
        .replace(candour('engineer'), '')
        .replace('2026-01-01\n', '2026-01-01\nextends: [behaviours/everyone]\n'),
    );
    expect(text('ladders/management.yaml')).toBe(
      management
        .replace(candour('manager'), '')
        .replace('2026-01-01\n', '2026-01-01\nextends: [behaviours/everyone]\n'),
    );
  });

  test('leaves content that is clean', async () => {
    const { io } = await extract('engineering management --to everyone');
    const checked = fakeIo(io.cwd);
    expect(await run(['check', '--content', '.', '--max-warnings', '0'], checked)).toBe(0);
  });

  test('writes nothing when it is asked to try', async () => {
    const { out, text } = await extract('engineering management --to everyone --dry-run');
    expect(out).toContain('Would share one expectation');
    expect(text('ladders/management.yaml')).toBe(management);
    expect(() => text('behaviours/everyone.yaml')).toThrow('ENOENT');
  });

  test.each([
    ['another weight', management.replace('essential', 'important'), '`weight` differs'],
    ['another name', management.replace('says-bad-news', 'tells-bad-news'), 'names are permanent'],
    ['a link beside it', '', 'it links to a file beside its ladder'],
  ])('keeps apart what has %s', async (_, other, reason) => {
    const linked = (ladder: string) => ladder.replace('on the day.', 'on [the day](#conduct).');
    const content =
      other === ''
        ? { 'ladders/engineering.yaml': linked(engineering), 'ladders/management.yaml': linked(management) }
        : { ...files, 'ladders/management.yaml': other };
    const { out, text } = await extract('engineering management --to everyone', content);
    expect(out).toContain('nothing in the same words');
    expect(out).toContain(reason);
    expect(text('ladders/engineering.yaml')).toBe(content['ladders/engineering.yaml']);
  });

  test('adds to what a ladder extends, and takes out a list that is empty', async () => {
    const base = management
      .replace('title: Management', 'title: Base')
      .replace(own('manager'), '')
      .replaceAll('manager', 'lead');
    const { text } = await extract('base engineering --to everyone', {
      ...files,
      'ladders/base.yaml': base.replace('tracks:', 'extends:\n  - management # for now\ntracks:'),
    });
    expect(text('ladders/base.yaml')).toContain('extends:\n  - management # for now\n  - behaviours/everyone\ntracks:');
    expect(text('ladders/base.yaml')).not.toContain('expectations:');
  });
});

describe('refuses', () => {
  test.each([
    ['engineering --to everyone', 'Unexpected single ladder, expected two or more'],
    ['engineering management', 'Missing `--to <set>`'],
    ['engineering managment --to everyone', 'Did you mean `management`?'],
    ['engineering management --to Every_One', 'Unexpected id `Every_One`'],
    ['engineering management --to conduct', 'There is a set of behaviours `conduct` already'],
    ['engineering data --to everyone', '`data` extends `engineering` and inherits what it says'],
    ['engineering aliased --to everyone', 'Unexpected form of `expectations` in `ladders/aliased.yaml`'],
  ])('waymark ladder extract %s', async (typed, words) => {
    const set =
      'title: Conduct\nowner: team/platform\nreviewed: 2026-04-01\ngroups: [{ id: a, label: A }]\nexpectations: [{ id: b, group: a, text: Asks. }]\n';
    const data = engineering.replace('tracks:', 'extends: [engineering]\ntracks:');
    const { code, err } = await extract(typed, {
      ...files,
      'behaviours/conduct.yaml': set,
      'ladders/data.yaml': data,
      'ladders/aliased.yaml': `${engineering.replace('weight: essential', 'weight: &w essential')}x-weight: *w\n`,
    });
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
