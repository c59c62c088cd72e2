/** Records as logs write them, each read as its owner means it. */
// cspell:ignore DACI
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { memoryTree } from '#source/tree.ts';
import { importWords } from '#source/import-words.ts';
import { decisions } from './importer.ts';

function importedFrom(files: Readonly<Record<string, string>>) {
  const source = memoryTree(files);
  const imported = decisions.read(source, {
    owner: 'team/platform',
    today: '2026-11-26',
    existing: memoryTree({}),
    given: {},
  });
  const fields = imported.files.map(({ content }) => {
    const [, front = ''] = /^---\n(.*?)^---$/ms.exec(String(content)) ?? [];
    return parse(front) as Readonly<Record<string, unknown>>;
  });
  return { ...imported, fields, lost: importWords(source.files, imported).lost };
}

const body = '## Context\n\nIt is slow.\n\n## Decision\n\nWe will.\n';

describe('one record', () => {
  test.each([
    [
      'a title in the front matter and again as a heading',
      `---\ntitle: Use a queue\nstatus: accepted\n---\n# Use a queue\n\n${body}`,
      { title: 'Use a queue', status: 'accepted' },
    ],
    [
      'a remark that MADR left behind the day',
      `# Use a queue\n\n* Status: accepted\n* Date: 2020-07-07 when the decision was last updated\n\n${body}`,
      { created: '2020-07-07', decided: '2020-07-07' },
    ],
    [
      'a link as the first name',
      `# Use a queue\n\n* Status: accepted\n* Deciders: [Tech lead](mailto:lead@example.com), @platform\n\n${body}`,
      { decisionMakers: ['Tech lead', '@platform'] },
    ],
    [
      'the word for a day as its status',
      `# Use a queue\n\n${body}\n## Status\n\nDecided.\n`,
      { statusNote: 'decided' },
    ],
    [
      'a table of pairs whose first value is called like a fact',
      `# Use a queue\n\n| **Status** | DECIDED |\n| --- | --- |\n| **Impact** | HIGH |\n| **Approver** | Tech lead |\n\n${body}`,
      { status: 'accepted', decisionMakers: ['Tech lead'] },
    ],
    ['a mark beside its status', `# Use a queue\n\nStatus: ✅ Accepted\n\n${body}`, { status: 'accepted' }],
    ['no more than who decided', '# Use a queue\n\nDeciders: Tech lead\n\nIt is slow.\n', { status: 'proposed' }],
  ])('with %s is read without a fault and without loss', (_, text, fields) => {
    const read = importedFrom({ '0001-use-a-queue.md': text });
    expect(read.fields).toMatchObject([fields]);
    expect(read.faults).toEqual([]);
    expect(read.lost).toEqual([]);
  });

  test('with a mark beside its status has no words of its own for it', () => {
    const [fields] = importedFrom({ '0001-x.md': `# X\n\nStatus: Accepted ✅\n\n${body}` }).fields;
    expect(fields).not.toHaveProperty('statusNote');
  });
});

describe('a log', () => {
  test('in folders that are called by a status has no tags for these', () => {
    const read = importedFrom({ 'accepted/0001-x.md': `# X\n\n${body}`, 'rejected/0002-y.md': `# Y\n\n${body}` });
    expect(read.fields.map(({ status, tags }) => [status, tags])).toEqual([
      ['accepted', undefined],
      ['rejected', undefined],
    ]);
    expect(read.notes.join('\n')).not.toContain('without a status');
  });

  test('keeps a record in force that another supersedes in part', () => {
    const read = importedFrom({
      '0001-x.md': `# X\n\nStatus: Accepted\n\n${body}`,
      '0002-y.md': `# Y\n\n## Status\n\nAccepted\n\nPartially supersedes [1](0001-x.md)\n\n${body}`,
    });
    expect(read.fields).toMatchObject([{ status: 'accepted' }, { status: 'accepted', amends: ['0001-x'] }]);
  });
});

describe('a log', () => {
  const dated = (day: string) => `# X\n\nStatus: Accepted\n\nDate: ${day}\n\n${body}`;

  test.each([
    ['25/12/2023', '2024-04-03'],
    ['12/25/2023', '2024-03-04'],
  ])('tells by %s whether it writes the day first', (clear, day) => {
    const read = importedFrom({ '0001-x.md': dated(clear), '0002-y.md': dated('03/04/2024').replace('# X', '# Y') });
    expect([read.fields[1]?.decided, read.faults]).toEqual([day, []]);
    expect(read.notes.join('\n')).toContain('1 date such as `03/04/2024` is read with the');
  });

  test('that writes both orders leaves the day out', () => {
    const days = ['25/12/2023', '12/25/2023', '03/04/2024'];
    const read = importedFrom(
      Object.fromEntries(days.map((day, index) => [`000${index}-x.md`, dated(day).replace('# X', `# X ${index}`)])),
    );
    expect([read.fields[2]?.decided, read.faults.length]).toEqual([undefined, 1]);
  });

  test('with links of a wiki links to the same records', () => {
    const { files } = importedFrom({
      '0001-x.md': `# X\n\nStatus: Accepted\n\n${body}`,
      '0002-y.md': `# Y\n\nStatus: Accepted\n\n${body}\nSee [[0001-x]], [[0001-x|the first]] and [[elsewhere]].\n`,
    });
    expect(String(files[1]?.content)).toContain(
      'See [0001-x](./0001-x.md), [the first](./0001-x.md) and [[elsewhere]].',
    );
  });

  test('loses no text of a README that has a numbered folder of its own', () => {
    const read = importedFrom({
      '0001-x.md': `# X\n\nStatus: Accepted\n\n${body}`,
      '1205-tokens/README.md': '# Tokens\n\n## Summary\n\nThey are bound.\n',
    });
    expect(read.lost.map(({ file }) => file)).toEqual(['1205-tokens/README.md']);
  });
});

test('a badge among the options is an example, and supersedes nothing', () => {
  const read = importedFrom({
    '0001-x.md': `# X\n\nStatus: Accepted\n\n${body}`,
    '0002-y.md': `# Y\n\n${body}\n## Options\n\n* [![status: superseded](https://img.shields.io/badge/status-superseded_by_ADR_0001-orange.svg)](0001-x.md)\n`,
  });
  expect(read.fields.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
});
