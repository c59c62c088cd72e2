/** `waymark import`: everything that was read is accounted for, and nothing is lost on the way. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { errorsIn, FIXTURES, importInto, importLog, logOf } from '#testing/imported-decisions.ts';
import { smallestPlaybook, temporaryPlaybook, type Files } from '#testing/temporary-playbook.ts';

describe('a log of decisions', () => {
  test.each([
    [
      'madr-4',
      ['0001-use-event-log.md', '0002-keep-events-for-a-week.md', '0003-keep-events-for-a-month.md', 'reading.png'],
    ],
    ['madr-3', ['0007-name-services-after-what-they-do.md']],
    ['madr-2', ['adr-001.md', 'adr-002.md']],
    [
      'nygard',
      [
        '0001-record-architecture-decisions.md',
        '0002-keep-records-with-the-code.md',
        '0003-keep-records-in-one-place.md',
      ],
    ],
  ])('in the form of %s is imported whole, and is content without an error', async (log, files) => {
    const { code, cwd, written } = await importLog(log);
    expect(written).toEqual(files);
    expect(code).toBe(0);
    expect(await errorsIn(cwd)).toEqual([]);
  });

  test.each([
    [
      'madr-4',
      '0001-use-event-log.md',
      {
        title: 'Use an event log between services',
        number: 1,
        status: 'accepted',
        created: '2024-03-05',
        decided: '2024-03-05',
        decisionMakers: ['Tech lead', 'Platform engineer'],
        consulted: ['Security'],
        informed: ['Everyone'],
      },
    ],
    [
      'madr-4',
      '0002-keep-events-for-a-week.md',
      { status: 'superseded', supersededBy: '0003-keep-events-for-a-month' },
    ],
    ['madr-4', '0003-keep-events-for-a-month.md', { status: 'proposed', supersedes: ['0002-keep-events-for-a-week'] }],
    [
      'madr-3',
      '0007-name-services-after-what-they-do.md',
      { status: 'proposed', statusNote: 'on hold', decisionMakers: ['Architecture group'] },
    ],
    [
      'madr-2',
      'adr-001.md',
      {
        title: 'Release on Tuesdays',
        number: 1,
        status: 'superseded',
        supersededBy: 'adr-002',
        decided: '2019-05-14',
        decisionMakers: ['release manager', 'head of support'],
      },
    ],
    [
      'nygard',
      '0001-record-architecture-decisions.md',
      { title: 'Record architecture decisions', number: 1, status: 'accepted', created: '2018-02-12' },
    ],
    [
      'nygard',
      '0002-keep-records-with-the-code.md',
      {
        status: 'superseded',
        supersededBy: '0003-keep-records-in-one-place',
        amends: ['0001-record-architecture-decisions'],
      },
    ],
  ])('of %s: %s says what it said', async (log, file, expected) => {
    expect((await importLog(log)).data(file)).toMatchObject(expected);
  });

  test('keeps its links between records, under their new names', async () => {
    const { text } = await importLog('madr-2');
    expect(text('adr-001.md')).toContain('* Superseded by [ADR-002](./adr-002.md)');
  });

  test.each([
    ['![A badge](https://img.example/a.svg)', '[A badge](https://img.example/a.svg)'],
    [
      '[See ![a badge](https://img.example/a.svg) now](https://example.org/)',
      '[See a badge now](https://example.org/) ([picture](https://img.example/a.svg))',
    ],
  ])('puts a picture of another server one click away: %s', async (written, shown) => {
    const { cwd, text } = await importLog(
      logOf({ '0001-use-engine.md': `# 1. Use engine\n\nStatus: accepted\n\n## Decision\n\nWe will.\n\n${written}\n` }),
    );
    expect(text('0001-use-engine.md')).toContain(shown);
    expect(await errorsIn(cwd)).toEqual([]);
  });

  test('with Windows line ends is the same as with others', async () => {
    const text = (name: string) => readFileSync(join(FIXTURES, 'madr-2', name), 'utf8').replaceAll('\n', '\r\n');
    const windows = logOf({ 'ADR-001.md': text('ADR-001.md'), 'ADR-002.md': text('ADR-002.md') });
    const [here, there] = [await importLog('madr-2'), await importLog(windows)];
    for (const file of here.written) expect(there.text(file)).toBe(here.text(file));
  });

  test('is counted: what was read, what was set aside and why', async () => {
    expect((await importLog('madr-4')).out).toMatchInlineSnapshot(`
      "Read      3 decisions, 1 image
      Wrote     4 files into .
      Set aside README.md: it is an index, no record: it has neither a status, nor options, nor a decision
      Set aside adr-template.md: it is a template
      Note      1 accepted, 1 superseded, 1 proposed
      Note      1 decision still open: write \`decideBy\` or a \`forum\`, so that the board shows by when
      Note      0001-use-event-log.md:58 links to \`../../src/service.ts\`, which is not imported: the address stands there as words

      Next: read what was written, then run \`waymark check\`.
      "
    `);
  });

  test('has its faults told at their place, and the rest of it imported', async () => {
    const { code, out, written } = await importLog('mixed');
    expect(code).toBe(1);
    expect(written).toEqual(['0001-one-language.md', '0001-two-providers.md']);
    expect(out).toMatch(/0001-one-language\.md:9:54 Unexpected link to `0009-plan\.md`/);
    expect(out).toMatch(/0002-broken\.md:\d+:\d+ Unexpected/);
    expect(out).toMatch(/payments\/0001-two-providers\.md:2:9 Unexpected status `maybe`/);
    expect(out).toMatch(/payments\/0001-two-providers\.md:3:7 Unexpected date `2020-02-30`/);
    expect(out).toMatch(/Set aside empty\.md: it is empty/);
  });

  test.each<[string, Files, string]>([
    [
      'a successor that is not there',
      { '0001-a.md': '---\nstatus: superseded by ADR-0099\n---\n# A\n\n## Decision\n\nDo it.\n' },
      '/0001-a.md:2:9 Unexpected `superseded by ADR-0099`, expected a record of this folder; there is no record 99',
    ],
    [
      'bytes that are no text',
      { '0001-a.md': new Uint8Array([0x23, 0x20, 0xff]) },
      '/0001-a.md:1:3 Unexpected byte `0xff`',
    ],
    [
      'front matter without an end',
      { '0001-a.md': '---\nstatus: accepted\n# A\n' },
      '/0001-a.md:1:1 Unexpected end of the file',
    ],
  ])('tells of %s', async (_, files, words) => {
    const { code, out } = await importLog(logOf(files));
    expect(code).toBe(1);
    expect(out).toContain(words);
  });
});

describe('writing', () => {
  test('tries without a trace', async () => {
    const { code, out, written } = await importLog('madr-2', ['--dry-run']);
    expect([code, written]).toEqual([0, []]);
    expect(out).toContain('To write  2 files');
  });

  test('never goes over what is there', async () => {
    const { code, written, text } = await importLog('madr-2', [], { 'decisions/adr-002.md': 'mine' });
    expect([code, written]).toEqual([1, ['adr-002.md']]);
    expect(text('adr-002.md')).toBe('mine');
  });

  test('does so when it is told to', async () => {
    const { code, data } = await importLog('madr-2', ['--force'], { 'decisions/adr-002.md': 'mine' });
    expect(code).toBe(0);
    expect(data('adr-002.md')).toMatchObject({ status: 'accepted' });
  });

  test('may be done twice', async () => {
    const { cwd } = await importLog('madr-2');
    const again = await importInto(cwd, 'madr-2', '--out', '.');
    expect(again).toMatchObject({ code: 0 });
    expect(again.out).toContain('Wrote     0 files into ., 2 unchanged');
  });

  test('takes the folder of the kind for the content folder around it', async () => {
    const { cwd } = await importLog('madr-2');
    await importInto(cwd, 'madr-3', '--out', 'decisions');
    expect(existsSync(join(cwd, 'decisions/0007-name-services-after-what-they-do.md'))).toBe(true);
  });
});

describe('refuses', () => {
  test.each<[readonly string[], string]>([
    [['decision', '.'], 'Did you mean `decisions`?'],
    [['decisions', 'nowhere', '--owner', 'team/platform'], 'There is no `nowhere`'],
    [['decisions', '.', '--owner', 'platform'], 'Unexpected owner `platform`'],
    [['decisions'], 'Missing `<source...>`'],
  ])('waymark import %j', async (typed, words) => {
    const { code, err } = await waymarkIn(temporaryPlaybook(smallestPlaybook), ['import', ...typed]);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
