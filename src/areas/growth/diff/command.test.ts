/** `waymark ladder diff` as a manager meets it, over a repository of its own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { repositoryIn } from '#testing/repository.ts';
import { smallestPlaybook, temporaryPlaybook } from '#testing/temporary-playbook.ts';

const HEAD = `title: Engineering ladder
owner: team/platform
reviewed: 2026-04-01
`;
const FRAME = `effectiveFrom: 2026-01-01
tracks: [{ id: ic, label: Individual contributor, kind: ic }]
levels:
  - { id: engineer, label: Engineer, rank: 1, track: ic }
  - { id: senior-engineer, label: Senior engineer, rank: 2, track: ic }
groups: [{ id: delivery, label: Delivery }]
expectations:
`;
const finishes = (text: string) => `  - { id: finishes, group: delivery, levels: [engineer], text: ${text} }\n`;
const ANSWERS =
  '  - { id: answers, group: delivery, levels: [senior-engineer], text: Answers for one service at night. }\n';
const ladder = (version: string, ...expectations: readonly string[]) =>
  `${HEAD}version: ${version}\n${FRAME}${expectations.join('')}`;

const FIRST = ladder('1.0.0', finishes('Finishes a planned task.'));
const SECOND = ladder('1.1.0', finishes('Finishes a small task.'), ANSWERS);

/** Two revisions, and the files as the second left them. */
function story() {
  const folder = temporaryPlaybook(smallestPlaybook);
  const { commit, git } = repositoryIn(folder);
  commit('2026-01-01', 'Begin', { 'ladders/engineering.yaml': FIRST });
  git('tag', 'v1');
  commit('2026-02-01', 'Ask for more', { 'ladders/engineering.yaml': SECOND });
  return folder;
}

const diff = (folder: string, ...typed: readonly string[]) =>
  waymarkIn(folder, ['ladder', 'diff', '--content', '.', ...typed], { env: { PATH: process.env.PATH } });

test('says level by level what is different, and which version that takes', async () => {
  const { code, out } = await diff(story(), 'v1..HEAD');
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "From v1 to HEAD

    Engineering ladder
      major: something new is asked of someone
      version 1.0.0 → 1.1.0, expected at least 2.0.0

      Engineer
        ~ reworded  Finishes a [-planned-]{+small+} task.

      Senior engineer
        + added     Answers for one service at night.
    "
  `);
});

test('says it in Markdown, for the conversation about a pull request', async () => {
  expect((await diff(story(), 'v1..HEAD', '--format', 'markdown')).out).toMatchInlineSnapshot(`
    "# Ladders, from v1 to HEAD

    ## Engineering ladder

    **Major**: something new is asked of someone. Version 1.0.0 became 1.1.0: **expected at least 2.0.0**.

    ### Engineer

    - **Reworded**: Finishes a ~~planned~~**small** task.

    ### Senior engineer

    - **Added**: Answers for one service at night.
    "
  `);
});

test('says it in JSON, for other programs', async () => {
  const { out } = await diff(story(), 'v1..HEAD', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    from: 'v1',
    to: 'HEAD',
    ladders: [
      {
        is: 'changed',
        id: 'engineering',
        version: { before: '1.0.0', after: '1.1.0', expected: '2.0.0', isEnough: false },
        bump: 'major',
        changes: [
          {
            part: 'expectations',
            before: 'finishes',
            after: 'finishes',
            effects: [{ does: 'reworded', bump: 'patch' }],
          },
          {
            part: 'expectations',
            after: 'answers',
            effects: [{ does: 'added', bump: 'major', levels: ['senior-engineer'] }],
          },
        ],
      },
    ],
  });
});

describe('compares', () => {
  const shown = async (typed: readonly string[], working?: string) => {
    const folder = story();
    if (working !== undefined) writeFileSync(join(folder, 'ladders/engineering.yaml'), working);
    const [head, , title] = (await diff(folder, ...typed)).out.split('\n');
    return `${head}. ${title}`;
  };
  test.each<readonly [string, readonly string[], string | undefined, string]>([
    [
      'what is checked out with the files as they are',
      [],
      undefined,
      'From HEAD to the working tree. Engineering ladder: nothing that is asked is different',
    ],
    ['what is not recorded yet', [], FIRST, 'From HEAD to the working tree. Engineering ladder'],
    [
      'one revision with the files as they are',
      ['v1'],
      FIRST,
      'From v1 to the working tree. Engineering ladder: nothing that is asked is different',
    ],
    ['up to what is checked out', ['v1..'], undefined, 'From v1 to HEAD. Engineering ladder'],
    ['backwards', ['HEAD..v1'], undefined, 'From HEAD to v1. Engineering ladder'],
    ['one ladder', ['v1..HEAD', '--ladder', 'engineering'], undefined, 'From v1 to HEAD. Engineering ladder'],
  ])('%s', async (_, typed, working, expected) => {
    expect(await shown(typed, working)).toBe(expected);
  });

  test('a ladder that is new', async () => {
    const folder = story();
    writeFileSync(join(folder, 'ladders/design.yaml'), FIRST.replace('Engineering ladder', 'Design ladder'));
    expect((await diff(folder)).out).toContain('Design ladder: new, in version 1.0.0\n');
  });
});

describe('cannot run', () => {
  test.each<readonly [string, () => string, readonly string[], string]>([
    ['where a name means no revision', story, ['v2..HEAD'], '✖ There is no revision `v2`\n'],
    [
      'with three dots',
      story,
      ['v1...HEAD'],
      '✖ Unexpected range `v1...HEAD`, expected two dots\n  → Write `v1..HEAD`.\n',
    ],
    [
      'with a ladder that is not there',
      story,
      ['--ladder', 'enginering'],
      '✖ There is no ladder `enginering`\n  → Did you mean `engineering`?\n',
    ],
    ['in a form that is not there', story, ['--format', 'markdwon'], 'Did you mean `markdown`?'],
    [
      'where nothing is recorded',
      () => temporaryPlaybook(smallestPlaybook),
      [],
      '✖ There is no former version to compare with',
    ],
    [
      'where a ladder cannot be read',
      () => {
        const folder = story();
        writeFileSync(join(folder, 'ladders/engineering.yaml'), FIRST.replace('kind: ic', 'kind: icc'));
        return folder;
      },
      [],
      '✖ ladders/engineering.yaml:6:57 Unexpected `icc`',
    ],
  ])('%s', async (_, folder, typed, said) => {
    const { code, out, err } = await diff(folder(), ...typed);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });
});
