/** `waymark import ladder` and `waymark export ladder`, as they are typed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '#cli/run.ts';
import { fakeIo, waymarkIn } from '#testing/fake-io.ts';
import { importLadder } from '#testing/imported-ladder.ts';
import { smallestPlaybook, temporaryPlaybook } from '#testing/temporary-playbook.ts';

const sheet = 'Area,Junior,Senior\nCraft,Ships small changes,"- Leads a change\n- =Plans it"\n';

function playbook() {
  const content = Object.entries(smallestPlaybook).map(([path, text]) => [`content/${path}`, text] as const);
  return temporaryPlaybook({ ...Object.fromEntries(content), 'from/ladder.csv': sheet });
}

test('imports, exports, and imports again to the same ladder', async () => {
  const io = fakeIo(playbook());
  expect(
    await run(
      ['import', 'ladder', 'from/ladder.csv', '--owner', 'team/platform', '--id', 'data', '--title', 'Data'],
      io,
    ),
  ).toBe(0);
  expect(io.printed.out).toContain('Recognised as `csv`');
  expect(io.printed.out).toContain('2 levels');
  const written = readFileSync(join(io.cwd, 'content/ladders/data.yaml'), 'utf8');
  expect(await run(['check'], io)).toBe(0);
  for (const format of ['csv', 'json']) {
    expect(await run(['export', 'ladder', 'data', '--format', format, '--out', `out/data.${format}`], io)).toBe(0);
    writeFileSync(join(io.cwd, 'content/ladders/data.yaml'), 'gone');
    expect(await run(['import', 'ladder', `out/data.${format}`, '--owner', 'team/platform', '--force'], io)).toBe(0);
    expect(await run(['export', 'ladder', 'data', '--format', 'markdown'], fakeIo(io.cwd))).toBe(0);
    expect(readFileSync(join(io.cwd, 'content/ladders/data.yaml'), 'utf8')).toContain('=Plans it');
  }
  expect(written).toContain('effectiveFrom: 2026-04-15');
});

test('says what would be written, and writes nothing, in a trial', async () => {
  const io = fakeIo(playbook());
  expect(await run(['import', 'ladder', 'from', '--owner', 'team/platform', '--dry-run'], io)).toBe(0);
  expect(io.printed.out).toContain('To write  1 file');
  expect(() => readFileSync(join(io.cwd, 'content/ladders/ladder.yaml'))).toThrow();
});

test('is kept by whoever keeps the ladders, where nobody is named', async () => {
  const io = fakeIo(playbook());
  expect(await run(['import', 'ladder', 'from/ladder.csv', '--content', 'content'], io)).toBe(0);
  expect(io.printed.out).toContain('`team/platform` keeps what was imported');
  expect(await run(['check'], io)).toBe(0);
  expect(await run(['import', 'ladder', 'from/ladder.csv', '--content', 'elsewhere'], io)).toBe(0);
  expect(io.printed.out).toContain('There is no `team/engineering`: write it before `waymark check`');
});

test('a fault in one file is placed in it', async () => {
  const io = fakeIo(playbook());
  writeFileSync(join(io.cwd, 'from/old.csv'), Buffer.from('Area,Junior\nCraft,Pr\xfcft\n', 'latin1'));
  await run(['import', 'ladder', 'from/old.csv', '--owner', 'team/platform'], io);
  expect(io.printed.out).toContain('✖ from/old.csv:2:9 Unexpected byte `0xfc`');
});

test('says so where the owner does not exist', async () => {
  const { out } = await waymarkIn(playbook(), ['import', 'ladder', 'from', '--owner', 'team/data']);
  expect(out).toContain(
    'There is no `team/data`: write it before `waymark check`, or choose another owner (there are `team/platform`)',
  );
});

test.each([
  [
    ['import', 'ladder', 'from', '--owner', 'team/platform', '--from', 'topic'],
    '✖ Unexpected shape `topic`, expected one of `waymark`, `skills`, `topics`, `competencies`, `csv`, `axes`, `markdown-levels`, `outline`\n  → Did you mean `topics`?\n',
  ],
  [
    ['import', 'ladder', 'from', '--owner', 'team/platform', '--id', 'Our Ladder'],
    '✖ Unexpected id `Our Ladder`, expected lower-case letters, digits and single hyphens\n  → Write `our-ladder`.\n',
  ],
  [
    ['import', 'ladder', 'from', '--owner', 'team/platform', '--levels', 'column'],
    '✖ Unexpected `--levels column`, expected one of `columns`, `rows`, `list`\n',
  ],
  [['export', 'ladder', 'data'], '✖ Unexpected ladder `data`, and there is none\n'],
  [
    ['export', 'ladder', 'data', '--format', 'xls'],
    '✖ Unexpected format `xls`, expected one of `csv`, `markdown`, `json`\n',
  ],
])('%j is answered in words', async (typed, answer) => {
  const { code, err } = await waymarkIn(playbook(), typed);
  expect([code, err]).toEqual([2, answer]);
});

test.each(['README.csv', 'index.csv'])('a ladder is never called as a file of its folder: %s', (name) => {
  const { said, loaded } = importLadder({ [name]: 'Area,Junior,Senior\nCraft,Ships small changes,Ships a feature\n' });
  expect(said.files.map(({ path }) => path)).toEqual([expect.stringMatching(/^ladders\/(readme|index)-2\.\w+$/)]);
  expect(loaded.problems).toEqual([]);
});

test('what is no ladder is set aside, and nothing is written', async () => {
  const io = fakeIo(temporaryPlaybook({ 'notes/today.md': '# Today\n\nIt rained.\n', 'notes/photo.heic': 'x' }));
  expect(await run(['import', 'ladder', 'notes', '--owner', 'team/platform'], io)).toBe(1);
  expect(io.printed.out).toContain('Set aside today.md: it looks like no ladder that is known');
  expect(io.printed.out).toContain('Set aside photo.heic: neither Markdown, YAML, JSON, JavaScript nor CSV');
});
