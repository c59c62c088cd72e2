/** How wide and high an image is, from its first bytes: nothing is decoded. */
// cspell:ignore ispe
import { FORMATS, text } from './signature.ts';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

type Reader = (bytes: DataView, text: string) => PictureSize | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  png: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  gif: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  jpg: jpegSize,
  webp: webpSize,
  avif: avifSize,
};

/** As it is shown: a photo that its camera turned has its sides exchanged. Nothing where the bytes do not say. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const format = FORMATS.find((each) => each.begins(bytes));
  const read = format && READERS[format.extension];
  if (read === undefined)
    return /^(?:\u00ef\u00bb\u00bf)?\s*</.test(text(bytes.subarray(0, 64)))
      ? svgSize(text(bytes.subarray(0, 4096)))
      : undefined;
  try {
    const size = read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), text(bytes.subarray(0, 4096)));
    return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
  } catch {
    // It ends before it says so.
    return undefined;
  }
}

function jpegSize(view: DataView): PictureSize | undefined {
  let turned = false;
  for (const { code, from } of jpegSegments(view)) {
    if (code === 0xe1) turned ||= orientationOf(view, from) >= 5;
    if (code < 0xc0 || code > 0xcf || code === 0xc4 || code === 0xc8 || code === 0xcc) continue;
    const [height, width] = [view.getUint16(from + 1), view.getUint16(from + 3)];
    return turned ? { width: height, height: width } : { width, height };
  }
  return undefined;
}

/** The parts before the picture itself; `from` is behind the length. */
export function* jpegSegments(view: DataView): Generator<{ code: number; start: number; from: number; end: number }> {
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const code = view.getUint8(at + 1);
    if (code === 0xff) {
      at += 1;
      continue;
    }
    if (code === 0xd9) return;
    const end = at + 2 + view.getUint16(at + 2);
    yield { code, start: at, from: at + 4, end };
    if (code === 0xda) return;
    at = end;
  }
}

/** From 1, upright, to 8; what a camera says in its EXIF data. */
export function orientationOf(view: DataView, from: number): number {
  if (view.getUint32(from) !== 0x45786966) return 1;
  const tiff = from + 6;
  const isLittle = view.getUint16(tiff) === 0x4949;
  const entries = tiff + view.getUint32(tiff + 4, isLittle);
  for (let at = entries + 2, left = view.getUint16(entries, isLittle); left > 0; at += 12, left -= 1) {
    if (view.getUint16(at, isLittle) !== 0x0112) continue;
    const value = view.getUint16(at + 8, isLittle);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

function webpSize(view: DataView, start: string): PictureSize | undefined {
  const form = start.slice(12, 16);
  if (form === 'VP8X') return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
  if (form === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (form !== 'VP8L') return undefined;
  const bits = view.getUint32(21, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}

function uint24(view: DataView, at: number): number {
  return view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16);
}

/** The largest size that it names is that of the whole; the others are those of its tiles. */
function avifSize(view: DataView, start: string): PictureSize | undefined {
  let largest: PictureSize | undefined;
  for (const { index } of start.matchAll(/ispe/g)) {
    const size = { width: view.getUint32(index + 8), height: view.getUint32(index + 12) };
    if (largest === undefined || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}

/** In pixels, or else in the proportions of its view box. */
function svgSize(start: string): PictureSize | undefined {
  const tag = /<svg\b(?:"[^"]*"|'[^']*'|[^"'>])*>/i.exec(start)?.[0] ?? '';
  const [width, height] = ['width', 'height'].map((name) =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`).exec(tag)?.[1]),
  );
  const [, , boxWidth, boxHeight] = (/\sviewBox\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (width !== undefined && height !== undefined && width >= 1 && height >= 1) return rounded(width, height);
  return boxWidth !== undefined && boxHeight !== undefined && boxWidth >= 1 && boxHeight >= 1
    ? rounded(boxWidth, boxHeight)
    : undefined;
}

function rounded(width: number, height: number): PictureSize {
  return { width: Math.round(width), height: Math.round(height) };
}
