/** Images and documents are what their names say, whole, and nothing that a browser could run. */
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { memoryTree } from '#source/tree.ts';
import { examine, publishable } from './examine.ts';

const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** Each of one red dot. */
const REAL: Readonly<Record<string, Uint8Array>> = {
  png: bytes(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAMAAAAoyzS7AAAAA1BMVEX/AAAZ4gk3AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAACklEQVQImWNgAAAAAgAB9HFkpgAAAABJRU5ErkJggg==',
  ),
  jpg: bytes(
    '/9j/2wBDAP//////////////////////////////////////////////////////////////////////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////////////////wAARCAABAAEDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAQP/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCQAo//2Q==',
  ),
  gif: bytes('R0lGODlhAQABAIAAAExpcf8AACH5BAUAAAAALAAAAAABAAEAAAICTAEAOw=='),
  webp: bytes('UklGRjIAAABXRUJQVlA4ICYAAABwAQCdASoBAAEADMDOJaACdAFAAAD+3FHSXS5Df6u/O36ntgAAAA=='),
  avif: bytes(
    'AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAAA+gABAAAAAAAAACAAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAAEAAAABAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAAobWRhdBIACgc4AAaQENBpMhMf8mKE4AAWAACQNY48ULgMQgCQ',
  ),
  pdf: latin1('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n0\n%%EOF\n'),
  svg: latin1('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'),
  csv: latin1('Person,Since\nAda Lovelace,2026-01-01\n'),
};

function fileOf(path: string, content: Uint8Array | string) {
  const [file] = memoryTree({ [path]: content }).files;
  if (file === undefined) throw new Error('There is one');
  return file;
}
const told = (path: string, content: Uint8Array | string) =>
  examine(fileOf(path, content)).problems.map(({ rule, message }) => `${rule} ${message}`);

test.each(Object.entries(REAL))('a real %s may be published as it is', (extension, content) => {
  expect(told(`guides/dot.${extension}`, content)).toEqual([]);
  expect(told(`guides/DOT.${extension.toUpperCase()}`, content)).toEqual([]);
  if (extension !== 'svg') expect(publishable(fileOf(`guides/dot.${extension}`, content))).toEqual(content);
});

test('of a drawing, what is allowed is published', () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="https://example.org/"><x:y/><path d="M0 0" x:z="1"/></svg>';
  expect(new TextDecoder().decode(publishable(fileOf('a.svg', drawing)))).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><path d="M0 0"></path></svg>\n',
  );
});

test.each(['png', 'jpg', 'gif', 'webp', 'avif', 'pdf'])('of a %s no half is published', (extension) => {
  const content = REAL[extension] ?? new Uint8Array();
  expect(told(`a.${extension}`, content.subarray(0, Math.floor(content.length / 2)))).toEqual([
    expect.stringMatching(/^asset\/wrong-content Unexpected end of the file/),
  ]);
});

describe('a file of another type is reported by its name', () => {
  test.each<[string, Uint8Array | string, string]>([
    ['a.png', REAL.jpg ?? '', 'Unexpected JPEG image, expected a PNG image'],
    ['a.jpg', REAL.png ?? '', 'Unexpected PNG image, expected a JPEG image'],
    ['a.pdf', REAL.gif ?? '', 'Unexpected GIF image, expected a PDF document'],
    ['a.png', '', 'Unexpected empty file, expected a PNG image'],
    ['a.svg', '', 'Unexpected empty file, expected an SVG image'],
    ['a.csv', '', 'Unexpected empty file, expected a CSV table'],
    ['a.png', '\n <!DOCTYPE html><script>alert(1)</script>', 'Unexpected HTML page, expected a PNG image'],
    ['a.svg', '<!DOCTYPE html><script>alert(1)</script>', 'Unexpected HTML page, expected an SVG image'],
    ['a.csv', '<script>alert(1)</script>', 'Unexpected HTML page, expected a CSV table'],
    [
      'a.png',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
      'Unexpected pointer of Git LFS, expected a PNG image',
    ],
    [
      'a.png',
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
      'Unexpected SVG image, expected a PNG image',
    ],
    ['a.svg', latin1('\x1f\x8b\x08\x00'), 'Unexpected compressed file, expected an SVG image'],
    ['a.pdf', latin1('PK\x03\x04docx'), 'Unexpected ZIP archive, expected a PDF document'],
    ['a.jpg', latin1('\x00\x00\x00\x18ftypheic'), 'Unexpected HEIC image, expected a JPEG image'],
    ['a.pdf', 'alert(1)//%PDF-1.7\n%%EOF', 'Unexpected content, expected a PDF document'],
    ['a.pdf', '\n%PDF-1.7\n%%EOF', 'Unexpected content, expected a PDF document'],
    ['a.csv', latin1('a\x00b'), 'Unexpected content, expected a CSV table'],
  ])('%s of %j', (path, content, message) => expect(told(path, content)).toEqual([`asset/wrong-content ${message}`]));
});

describe('what also is a script is refused', () => {
  const jpeg = `\xff\xd8\xff\xe1/*Exif\0\0${'x'.repeat(0x2f2a)}*/=1;alert(1)//\xff\xd9`;
  test.each<[string, string]>([
    ['a.gif', `GIF89a/*\x01\x00\x00\x00\x00,${'\0'.repeat(10)}\x01x\0;*/=1;alert(1)//;`],
    ['a.jpg', jpeg],
    ['a.webp', `RIFF/*\0\0WEBP${'x'.repeat(0x2a2f)}*/=1;alert(1)`],
    ['a.csv', 'alert(1)'],
    ['a.csv', 'location="https://evil.example/",1\n'],
    ['a.csv', 'a`1`,2\n'],
    ['a.csv', '/"/,alert(1),/"/\n'],
    ['a.csv', '1,/*\n"*/alert(1)/*"\n*/\n'],
    ['a.csv', '"\\",",alert(1)//"\n'],
    ['a.csv', '\u00ef\u00bb\u00bfalert(1)'],
  ])('%s of %j', (path, content) => {
    expect(() => new Script(content.replace('\u00ef\u00bb\u00bf', ''))).not.toThrow();
    expect(told(path, latin1(content))).toEqual([expect.stringMatching(/^asset\/script /)]);
  });
});

test.each([
  'Person,Days\nAda,3\n',
  'Cost (EUR),Days\nAda Lovelace,3\n',
  '"Cost (EUR)",Days\nAda,3\n',
  'Cost;"a=b, (c)"\n1;2\n',
  'Date,Value\n2026/01/02,3\n',
  '"She said ""no (never)""",1\n',
  'Formel;=A1+B1 und mehr\n',
])('the table %j is published', (content) => expect(told('a.csv', content)).toEqual([]));

test('a table of another encoding is published as it is', () => {
  expect(told('a.csv', latin1('Stra\xdfe,Preis\nHauptstra\xdfe 1,3\n'))).toEqual([]);
  expect(told('a.csv', new Uint8Array(Buffer.from('\ufeffStraße und mehr,Preis\n', 'utf16le')))).toEqual([]);
});

test('what has changed since it was checked is not published', () => {
  expect(() => publishable(fileOf('a.png', '<script>'))).toThrow('`a.png` changed while the site was built');
});
