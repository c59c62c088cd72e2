/** A table is text, and what only has the name of one is told by what it is. */
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { decodeTable } from './decode-table.ts';

const fileOf = (bytes: Uint8Array) => ({ path: 'ladder.csv', size: bytes.length, bytes: () => bytes });
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const archive = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, latin('<x/>'.repeat(3000))])));

test.each<[string, Uint8Array]>([
  ['Excel workbook', archive('[Content_Types].xml', 'docProps/app.xml', 'xl/workbook.xml')],
  [
    'OpenDocument sheet',
    zipSync({ mimetype: [latin('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
  ],
  ['Word document', archive('[Content_Types].xml', 'word/document.xml')],
  ['ZIP archive', archive('ladder/levels.csv')],
  ['PDF', latin('%PDF-1.7\n%\xe2\xe3')],
  ['picture', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
  ['picture', latin('\xff\xd8\xff\xe0\0\x10JFIF')],
  ['old Excel or Word file', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['web page', latin('\n<!DOCTYPE html>\n<table><tr><td>Level</td></tr></table>')],
  ['bytes that are no text', latin('\x01\x02\0\0\0\x07\0\0\x08\0')],
])('%s', (name, bytes) => {
  const { source, problem, isOther } = decodeTable(fileOf(bytes));
  expect([isOther, source.text, problem?.message]).toEqual([true, '', `Unexpected ${name}, expected a table as text`]);
});

test.each<[string, Uint8Array]>([
  ['UTF-8', latin('Level,Text\n')],
  ['one mark of an HTML element in a cell', latin('<b>Level</b>,Text\n')],
  ['a single empty byte', latin('Level,Text\nJunior,Sh\0ips small changes\n')],
  ['UTF-16', Uint8Array.from(Buffer.from('\uFEFFLevel\tText\n', 'utf16le'))],
  ['PK as its first word', latin('PK,Text\n1,Ships\n')],
  ['nothing', latin('')],
])('%s stays text', (_, bytes) => {
  expect(decodeTable(fileOf(bytes)).problem).toBeUndefined();
});
