/** What an import may change of what stands there, and what it leaves alone. */
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import type { ImportedFile } from '#model/importer.ts';
import { memoryTree } from '#source/tree.ts';
import { planImport, type Plan } from './plan.ts';
import { recordText, type ImportRecord } from './record.ts';

const page = (text: string, day = '2026-11-01') => `---\ntitle: On call\nreviewed: ${day}\n---\n\n${text}\n`;
const plan = (
  files: readonly ImportedFile[],
  existing: Readonly<Record<string, string>> = {},
  record: ImportRecord = new Map(),
  setting: { readonly overwrites?: boolean; readonly today?: string } = {},
): Plan =>
  planImport(files, {
    existing: memoryTree(existing),
    kinds,
    record,
    from: 'docs',
    today: '2026-11-26',
    overwrites: false,
    ...setting,
  });

const path = 'guides/on-call.md';
const first = plan([{ path, content: page('Call us.') }], {}, new Map(), { today: '2026-11-01' });
const again = (text: string, existing: Readonly<Record<string, string>>, overwrites = false) =>
  plan([{ path, content: page(text, '2026-11-26') }], existing, first.record, { overwrites });

describe('a second import', () => {
  test('changes nothing where nothing has changed', () => {
    expect(again('Call us.', { [path]: page('Call us.') })).toMatchObject({ writes: [], unchanged: 1, notes: [] });
  });

  test('brings what the source changed', () => {
    expect(again('Call two.', { [path]: page('Call us.') }).writes).toMatchObject([
      { path, content: page('Call two.') },
    ]);
  });

  test('keeps what was edited here, and tells of what clashes', () => {
    const both = again('Call two.', { [path]: page('Call her.') });
    expect(both.writes).toEqual([]);
    expect(both.notes).toEqual([
      '`guides/on-call.md:6` was edited here and changed at the source: the edit stays, the source has “Call two.”',
    ]);
  });

  test('tells of a clash once', () => {
    const both = again('Call two.', { [path]: page('Call her.') });
    const third = plan([{ path, content: page('Call two.') }], { [path]: page('Call her.') }, both.record);
    expect(third).toMatchObject({ writes: [], notes: [] });
  });

  test('follows a file that was moved', () => {
    const moved = plan(
      [{ path: 'decisions/0001-queue.md', content: 'One queue, two teams.\n' }],
      { 'decisions/2026/0001-queue.md': 'One queue.\n' },
      plan([{ path: 'decisions/0001-queue.md', content: 'One queue.\n' }]).record,
    );
    expect(moved.writes.map((file) => file.path)).toEqual(['decisions/2026/0001-queue.md']);
  });

  test('does not bring back what was deleted here, unless it is asked to', () => {
    expect(again('Call us.', {})).toMatchObject({
      writes: [],
      notes: ['`guides/on-call.md` was deleted since the last import, and stays so; `--force` brings it back'],
    });
    expect(again('Call us.', {}, true).writes).toHaveLength(1);
  });

  test('tells of what the source no longer has, and leaves it', () => {
    const other = { path: 'guides/rota.md', content: page('Two people.') };
    const existing = { [path]: page('Call us.') };
    const later = plan([other], existing, first.record);
    expect(later.notes).toEqual([
      '`guides/on-call.md` is no longer in the source, and stays; delete it if it no longer holds',
    ]);
    expect(later.writes).toMatchObject([other]);
    // Should it come back, the edits of meanwhile are still known.
    expect(plan([{ path, content: page('Call two.') }], existing, later.record).writes).toHaveLength(1);
  });

  test('says nothing of what is gone where nothing was read', () => {
    expect(plan([], { [path]: page('Call us.') }, first.record).notes).toEqual([]);
  });
});

describe('what stands there and was never imported', () => {
  test('is in the way where it differs', () => {
    expect(plan([{ path, content: page('Call us.') }], { [path]: 'Ours.' }).inTheWay).toEqual([
      '`guides/on-call.md` would be overwritten',
    ]);
  });

  test('is none where the importer made its file from it, or where it is told to', () => {
    expect(plan([{ path, content: 'Both.', replaces: true }], { [path]: 'Ours.' })).toMatchObject({
      inTheWay: [],
      writes: [{ path, content: 'Both.' }],
    });
    expect(plan([{ path, content: 'Theirs.' }], { [path]: 'Ours.' }, new Map(), { overwrites: true }).inTheWay).toEqual(
      [],
    );
  });

  test.each(['guides/on-call.mdx', 'guides/on-call.yaml'])('is the same entry as %s', (twin) => {
    expect(plan([{ path, content: page('Call us.') }], { [twin]: 'Ours.' }).inTheWay).toEqual([
      `\`guides/on-call.md\` would be the same entry as \`${twin}\`, which stands there`,
    ]);
  });
});

test('a picture that was replaced here stays, another is brought', () => {
  const picture = { path: 'guides/rota.png', content: new Uint8Array([1, 2]) };
  const { record } = plan([picture]);
  const newer = [{ ...picture, content: new Uint8Array([1, 3]) }];
  const at = (bytes: Uint8Array) =>
    planImport(newer, {
      existing: memoryTree({ [picture.path]: bytes }),
      kinds,
      record,
      from: 'docs',
      today: '2026-11-26',
      overwrites: false,
    });
  expect(at(new Uint8Array([1, 2])).writes).toHaveLength(1);
  expect(at(new Uint8Array([9])).writes).toEqual([]);
});

test.each(['../out.md', 'guides//a.md', '/etc/passwd', 'guides\\..\\a.md'])('nothing is written to %s', (outside) => {
  expect(() => plan([{ path: outside, content: '' }])).toThrow('would write to');
});

test('the record has a line for each file', () => {
  expect(recordText(first.record).split('\n')).toHaveLength(7);
});
