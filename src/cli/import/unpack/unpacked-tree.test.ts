/** Archives and workbooks are read as the files and tables in them. */
import { zipSync, type Zippable } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { memoryTree } from '#source/tree.ts';
import { unpackedTree } from './unpacked-tree.ts';

const zip = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(files))
    entries[path] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return zipSync(entries);
};
const unpacked = (files: Readonly<Record<string, string | Uint8Array>>, sheet?: string) =>
  unpackedTree(memoryTree(files), { sheet, hidden: ['.pages'] });
const texts = async (...asked: Parameters<typeof unpacked>) =>
  Object.fromEntries(
    (await unpacked(...asked)).tree.files.map((file) => [file.path, new TextDecoder().decode(file.bytes())]),
  );

describe('an archive', () => {
  test('is read as the folder it was made of, without what a system added', async () => {
    const archive = zip({
      'site-main/docs/a.md': 'A',
      'site-main/.pages': 'B',
      'site-main/.git/config': 'C',
      '__MACOSX/d': 'D',
    });
    expect(await texts({ 'site.zip': archive })).toEqual({ 'docs/a.md': 'A', '.pages': 'B' });
  });

  test('may hold archives', async () => {
    const archive = zip({ 'Part-1.zip': zip({ 'a.md': 'A' }), 'Part-2.zip': zip({ 'b/c.md': 'C' }) });
    expect(await texts({ 'export.zip': archive })).toEqual({ 'a.md': 'A', 'b/c.md': 'C' });
  });

  test('leads nowhere else', async () => {
    const archive = zip({
      '../out.md': 'no',
      '/etc/passwd': 'no',
      'c:/x.md': 'no',
      'a/../../b.md': 'no',
      'a.md': 'A',
      'b.md': 'B',
    });
    expect(await texts({ 'site.zip': archive })).toEqual({ 'a.md': 'A', 'b.md': 'B' });
  });

  test.each([
    ['no archive', new Uint8Array([1, 2, 3])],
    ['cut off', zip({ 'a.md': 'A'.repeat(999) }).subarray(0, 40)],
  ])('is refused where it is %s', async (_, bytes) => {
    await expect(unpacked({ 'site.zip': bytes })).rejects.toThrow('`site.zip` cannot be unpacked');
  });

  test('is refused before it fills the memory', async () => {
    const archive = zip({ 'a.md': new Uint8Array(1), 'b.bin': new Uint8Array(1) });
    // What it says of its second file: four thousand million bytes.
    const view = new DataView(archive.buffer, archive.byteOffset);
    for (let offset = 0; offset < archive.length - 4; offset += 1)
      if (view.getUint32(offset, true) === 0x02014b50) view.setUint32(offset + 24, 0xff_00_00_00, true);
    await expect(unpacked({ 'bomb.zip': archive })).rejects.toThrow('`bomb.zip` holds more than');
  });
});

describe('a workbook', () => {
  const sheets = [
    {
      name: 'Levels',
      rows: [
        ['Skill', 'Junior'],
        ['Code, review', 'Reads\n"twice"'],
        ['Since', new Date(Date.UTC(2026, 3, 1))],
        [null, null],
      ],
    },
    { name: 'Old', rows: [['x']] },
  ];
  const levels = 'Skill,Junior\n"Code, review","Reads\n""twice"""\nSince,2026-04-01\n';

  test.each([
    ['xlsx', writeXlsx],
    ['ods', writeOds],
  ])('in .%s is read as its first sheet, and the others are named', async (ending, write) => {
    const files = { [`ladder.${ending}`]: await write({ sheets }) };
    expect(await texts(files)).toEqual({ [`ladder.${ending}/Levels.csv`]: levels });
    expect((await unpacked(files)).notes).toEqual([
      `Of \`ladder.${ending}\`, the sheet \`Levels\` was read; it also has \`Old\`: choose with \`--sheet\``,
    ]);
  });

  test('says in each column what a merged cell covers, and in each row where it is a sentence', async () => {
    const rows = [
      ['Craft', 'Skill', 'Engineer', 'Senior'],
      ['Craft', 'Testing', 'Writes tests for all code', null],
      [null, 'Review', 'Reads what others have written', 'Leads'],
      [null, 'Debugging', null, 'Teaches'],
      ['Version of last year', null, null, null],
    ];
    const merges = [
      { startRow: 4, startCol: 0, endRow: 4, endCol: 3 },
      { startRow: 1, startCol: 0, endRow: 3, endCol: 0 },
      { startRow: 1, startCol: 2, endRow: 1, endCol: 3 },
      { startRow: 2, startCol: 2, endRow: 3, endCol: 2 },
    ];
    const files = { 'a.xlsx': await writeXlsx({ sheets: [{ name: 'A', rows, merges }] }) };
    expect(
      Object.values(await texts(files))[0]
        ?.split('\n')
        .slice(1, 5),
    ).toEqual([
      'Craft,Testing,Writes tests for all code,Writes tests for all code',
      ',Review,Reads what others have written,Leads',
      ',Debugging,Reads what others have written,Teaches',
      'Version of last year,,,',
    ]);
  });

  test('is read as the sheet that is named', async () => {
    const files = { 'ladder.xlsx': await writeXlsx({ sheets }) };
    expect(await texts(files, 'Old')).toEqual({ 'ladder.xlsx/Old.csv': 'x\n' });
    await expect(unpacked(files, 'New')).rejects.toThrow(
      'There is no sheet `New` in `ladder.xlsx`, expected one of `Levels`',
    );
  });

  test.each(['xlsx', 'ods', 'xls'])('is refused where it is no .%s', async (ending) => {
    await expect(unpacked({ [`a.${ending}`]: 'Skill;Junior\n' })).rejects.toThrow('cannot be read as a workbook');
  });
});
