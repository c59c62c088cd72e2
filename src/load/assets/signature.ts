/** What the bytes of an image or a document say that it is, and whether it is all there. */

export interface Signature {
  /** With its article, for messages. */
  readonly name: string;
  readonly extension: string;
  begins(bytes: Uint8Array): boolean;
  isWhole(bytes: Uint8Array): boolean;
}

const png: Signature = {
  name: 'a PNG image',
  extension: 'png',
  begins: (bytes) => holds(bytes, 0, '\u0089PNG\r\n\u001a\n') && holds(bytes, 12, 'IHDR'),
  isWhole(bytes) {
    for (let at = 8; at + 12 <= bytes.length; at += 12 + number(bytes, at))
      if (holds(bytes, at + 4, 'IEND')) return true;
    return false;
  },
};

const jpeg: Signature = {
  name: 'a JPEG image',
  extension: 'jpg',
  begins: (bytes) => holds(bytes, 0, '\u00ff\u00d8\u00ff'),
  // Phones append data after the end of the picture.
  isWhole: (bytes) => text(bytes).lastIndexOf('\u00ff\u00d9') > 2,
};

const gif: Signature = {
  name: 'a GIF image',
  extension: 'gif',
  begins: (bytes) => holds(bytes, 0, 'GIF87a') || holds(bytes, 0, 'GIF89a'),
  isWhole: (bytes) => endOfFirstFrame(bytes) <= bytes.length,
};

/** The position after the first frame of a GIF. Some programs write no trailer, and browsers accept that. */
function endOfFirstFrame(bytes: Uint8Array): number {
  const colours = (flags = 0) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  const behindBlocks = (start: number) => {
    let at = start;
    while ((bytes[at] ?? 0) !== 0) at += (bytes[at] ?? 0) + 1;
    return at + 1;
  };
  let at = 13 + colours(bytes[10]);
  while (bytes[at] === 0x21) at = behindBlocks(at + 2);
  return bytes[at] === 0x2c ? behindBlocks(at + 11 + colours(bytes[at + 9])) : Number.POSITIVE_INFINITY;
}

const webp: Signature = {
  name: 'a WebP image',
  extension: 'webp',
  begins: (bytes) => holds(bytes, 0, 'RIFF') && holds(bytes, 8, 'WEBP'),
  isWhole: (bytes) => number(bytes, 4, true) + 8 <= bytes.length,
};

const avif: Signature = {
  name: 'an AVIF image',
  extension: 'avif',
  begins: (bytes) => holds(bytes, 4, 'ftyp') && number(bytes, 0) < 4096 && /avi[fs]/.test(brands(bytes)),
  isWhole(bytes) {
    let at = 0;
    while (at + 8 <= bytes.length) {
      const short = number(bytes, at);
      // 1 says that a longer number follows, of which no image needs the upper half.
      const size = short === 1 ? number(bytes, at + 12) : short;
      if (size === 0) return true;
      if (size < 8) return false;
      at += size;
    }
    return at <= bytes.length;
  },
};

const pdf: Signature = {
  name: 'a PDF document',
  extension: 'pdf',
  // Some readers accept it further on, where it can follow a script.
  begins: (bytes) => holds(bytes, 0, '%PDF-'),
  isWhole: (bytes) => text(bytes).includes('%%EOF'),
};

export const FORMATS: readonly Signature[] = [png, jpeg, gif, webp, avif, pdf];

/** What people put there by mistake, with what they can do about it. */
const STRANGERS: readonly { readonly name: string; readonly pattern: RegExp; readonly fix: string }[] = [
  {
    name: 'a pointer of Git LFS',
    pattern: /^version https:\/\/git-lfs\.github\.com\/spec\//,
    fix: 'Fetch the file itself: `git lfs pull`; in a workflow, check out with `lfs: true`.',
  },
  {
    name: 'an HTML page',
    pattern: /^\ufeff?\s*<(!doctype html|html|head|body|script)\b/i,
    fix: 'Download the file itself again: this is a page about it, or one that refused it.',
  },
  {
    name: 'an SVG image',
    pattern: /^\ufeff?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg\b/,
    fix: 'Give the file the ending `.svg`.',
  },
  {
    name: 'a HEIC image',
    pattern: /^[\s\S]{4}ftyp(heic|heix|mif1|hevc)/,
    fix: 'Export it as JPEG or PNG: most browsers do not show HEIC.',
  },
  { name: 'a ZIP archive', pattern: /^PK\u0003\u0004/, fix: 'Unpack it, or export the document as PDF.' },
  { name: 'a compressed file', pattern: /^\u001f\u008b/, fix: 'Unpack it first.' },
  { name: 'a BMP image', pattern: /^BM[\s\S]{4}\u0000\u0000\u0000\u0000/, fix: 'Save it as PNG.' },
  { name: 'a TIFF image', pattern: /^(II\*\u0000|MM\u0000\*)/, fix: 'Save it as PNG.' },
];

export interface Stranger {
  readonly name: string;
  readonly fix: string;
}

/** Another known type, recognised by its first bytes. */
export function strangerIn(bytes: Uint8Array): Stranger | undefined {
  const known = FORMATS.find((format) => format.begins(bytes));
  if (known !== undefined) return { name: known.name, fix: `Give the file the ending \`.${known.extension}\`.` };
  const start = text(bytes.subarray(0, 512));
  return STRANGERS.find(({ pattern }) => pattern.test(start));
}

function brands(bytes: Uint8Array): string {
  return text(bytes.subarray(8, number(bytes, 0)));
}

function holds(bytes: Uint8Array, at: number, expected: string): boolean {
  return text(bytes.subarray(at, at + expected.length)) === expected;
}

function number(bytes: Uint8Array, at: number, isLittleEndian = false): number {
  return at + 4 > bytes.length ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, isLittleEndian);
}

/** Each byte as the character of its number. */
export function text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
