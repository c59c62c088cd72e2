/** Examines a font before it is published: a whole WOFF2 file. */
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { unreadable } from '#source/disk-problems.ts';
import type { RawFile } from '#model/content-tree.ts';
import { strangerIn } from '../assets/signature.ts';

/** `wOF2`, with which every file begins; its length follows at the ninth byte. */
const SIGNATURE = 0x774f4632;
const OTHER_FONTS: ReadonlyMap<number, string> = new Map([
  [0x774f4646, 'WOFF font'],
  [0x00010000, 'TrueType font'],
  [0x4f54544f, 'OpenType font'],
]);

export function fontProblems(file: RawFile): readonly Problem[] {
  const bytes = read(file);
  if (bytes === undefined) return [unreadable(file.path)];
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLongEnough = bytes.byteLength >= 48;
  const signature = isLongEnough ? header.getUint32(0) : 0;
  if (signature === SIGNATURE) return header.getUint32(8) === bytes.byteLength ? [] : [cutOff(file.path)];
  const other = OTHER_FONTS.get(signature);
  const actual =
    other ?? strangerIn(bytes)?.name.replace(/^an? /, '') ?? (bytes.byteLength === 0 ? 'empty file' : 'content');
  return [
    {
      rule: 'asset/wrong-content',
      message: `Unexpected ${actual}, expected a WOFF2 font`,
      hint:
        other === undefined
          ? 'Download the font again.'
          : 'Convert the font to WOFF2, which every browser reads and which is the smallest.',
      location: startOf(file.path),
    },
  ];
}

function read(file: RawFile): Uint8Array | undefined {
  try {
    return file.bytes();
  } catch {
    return undefined;
  }
}

function cutOff(path: string): Problem {
  return {
    rule: 'asset/wrong-content',
    message: 'Unexpected end of the file, expected a WOFF2 font to its end',
    hint: 'The file is incomplete: download it again.',
    location: startOf(path),
  };
}
