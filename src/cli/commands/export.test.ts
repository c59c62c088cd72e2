/** `waymark export`: one entry, or all of a kind, in a format that its kind knows. */
import { describe, expect, test } from 'vitest';
import { fakeIo } from '#testing/fake-io.ts';
import { smallestPlaybook, temporaryPlaybook } from '#testing/temporary-playbook.ts';
import { run } from '../run.ts';

const LADDER = `title: Engineering
owner: team/platform
reviewed: 2026-04-01
version: 1.0.0
effectiveFrom: 2026-04-01
tracks: [{ id: ic, label: Engineer, kind: ic }]
levels: [{ id: junior, label: Junior, rank: 1, track: ic }]
groups: [{ id: craft, label: Craft, kind: pillar }]
expectations: [{ id: tests, group: craft, levels: [junior], text: Writes tests. }]
`;

async function exported(...typed: readonly string[]) {
  const io = fakeIo(temporaryPlaybook({ ...smallestPlaybook, 'ladders/engineering.yaml': LADDER }));
  const code = await run(['export', ...typed, '--content', '.'], io);
  return { code, ...io.printed };
}

test('one entry is written as JSON where nothing else is asked for', async () => {
  const { code, out } = await exported('ladder', 'engineering');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ format: 'waymark/ladder' });
});

test('one entry is written in the format that is asked for', async () => {
  const { out } = await exported('ladder', 'engineering', '--format', 'markdown');
  expect(out).toMatch(/^# Engineering$/m);
});

test('all of a kind are written where its format holds many', async () => {
  const { code, out } = await exported('outcome');
  expect(code).toBe(0);
  expect(out).toMatch(/^\uFEFFoutcome,title,/);
});

test('what has a name of its own is written for its kind', async () => {
  const { err, code } = await exported('facts-template');
  expect(err).toContain('Missing `id`, expected the standard');
  expect(code).toBe(2);
});

describe('an error says what there is', () => {
  test.each([
    [['ladder'], 'Missing `id`, expected the ladder to write: one of `engineering`'],
    [['outcome', '--format', 'xls'], 'Unexpected format `xls`, expected one of `csv`'],
    [['ladder', 'enginering'], 'Did you mean `engineering`?'],
    [['laddr', 'engineering'], 'Did you mean `ladder`?'],
    [['ladder', 'engineering', '--format', 'jsn'], 'Did you mean `json`?'],
  ])('%j', async (typed, message) => {
    const { code, out, err } = await exported(...typed);
    expect(code).toBe(2);
    expect(out + err).toContain(message);
  });
});

test('a register is written as a table that can be put back', async () => {
  const { code, out } = await exported('term', '--format', 'csv');
  expect(code).toBe(0);
  expect(out).toBe('\uFEFFid,title,owner,reviewed,definition\r\n');
});

test('text below the fields is left out of a table, and that is said beside it', async () => {
  const term =
    '---\ntitle: Toil\nowner: team/platform\nreviewed: 2026-04-01\ndefinition: Work by hand.\n---\n\nMore.\n';
  const io = fakeIo(temporaryPlaybook({ ...smallestPlaybook, 'terms/toil.md': term }));
  expect(await run(['export', 'term', '--content', '.'], io)).toBe(0);
  expect(io.printed.out).toMatch(/toil,Toil,team\/platform/);
  expect(io.printed.err).toContain('that of `terms/toil.md` is left out');
});

test('what no page shows is in no table either, and that is said beside it', async () => {
  const asked =
    'title: Too slow\nowner: team/platform\nreviewed: 2026-04-01\nraised: 2026-04-01\nsource: survey\ntext: It is.\nteam: team/platform\ngroupSize: 3\n';
  const io = fakeIo(temporaryPlaybook({ ...smallestPlaybook, 'feedback/too-slow.yaml': asked }));
  expect(await run(['export', 'feedback', '--content', '.'], io)).toBe(0);
  expect(io.printed.out).toMatch(/^\uFEFFid,title,owner,reviewed,raised,source,text\r\n/);
  expect(io.printed.err).toBe('No reader may see `team`, `groupSize` of `too-slow`: left out here as on every page.\n');
});
