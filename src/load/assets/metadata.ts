/**
 * Takes what cameras and programs write about a photo out of it: where it was taken, when, with which device. The picture
 * itself stays byte for byte, and so do its colours and which way is up.
 */
// cspell:ignore JFIF
import { jpegSegments, orientationOf } from './size.ts';

type Part = readonly [number, number];

export function withoutMetadata(bytes: Uint8Array, extension: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (extension === 'jpg') return jpeg(bytes, view);
    if (extension === 'png') return png(bytes, view);
    return extension === 'webp' ? webp(bytes, view) : bytes;
  } catch {
    // What cannot be read to its end has been reported, or shows as it is.
    return bytes;
  }
}

/** The upright way up needs no word; any other is all that is left of the EXIF data. */
function jpeg(bytes: Uint8Array, view: DataView): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  for (const { code, start, from, end } of jpegSegments(view)) {
    if (code === 0xe1) orientation = Math.max(orientation, orientationOf(view, from));
    if (code === 0xda) {
      if (orientation > 1) kept.splice(1, 0, orientationSegment(orientation));
      kept.push(bytes.subarray(start, endOfPicture(bytes, end)));
      return joined(bytes, kept);
    }
    // JFIF, colour profiles and Adobe's transform say how it is shown; comments and the other parts do not.
    const isProfile = code === 0xe2 && ascii(bytes, from, 11) === 'ICC_PROFILE';
    if (code === 0xfe || (code >= 0xe1 && code <= 0xef && code !== 0xee && !isProfile)) continue;
    kept.push(bytes.subarray(start, end));
  }
  return bytes;
}

/** Behind the picture, phones put further pictures with metadata of their own. */
function endOfPicture(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const code = bytes[at + 1] ?? 0;
    if (code === 0xd9) return at + 2;
    // Of a picture in several passes each has a head, which may hold any bytes.
    if (code >= 0xc0 && code <= 0xfe && !(code >= 0xd0 && code <= 0xd7))
      at += 1 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
  }
  return bytes.length;
}

function orientationSegment(orientation: number): Uint8Array {
  return Uint8Array.of(
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  );
}

const PNG_METADATA: ReadonlySet<string> = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

function png(bytes: Uint8Array, view: DataView): Uint8Array {
  const parts: Part[] = [[0, 8]];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const name = ascii(bytes, at + 4, 4);
    if (!PNG_METADATA.has(name)) parts.push([at, end]);
    if (name === 'IEND') break;
    at = end;
  }
  return joined(
    bytes,
    parts.map(([from, to]) => bytes.subarray(from, to)),
  );
}

function webp(bytes: Uint8Array, view: DataView): Uint8Array {
  const parts: Uint8Array[] = [bytes.slice(0, 12)];
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    const name = ascii(bytes, at, 4);
    if (name !== 'EXIF' && name !== 'XMP ') parts.push(bytes.slice(at, end));
    at = end;
  }
  const [head, first] = parts;
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (head === undefined || length === bytes.length) return bytes;
  new DataView(head.buffer).setUint32(4, length - 8, true);
  // Its flags say which parts there are.
  if (first !== undefined && ascii(first, 0, 4) === 'VP8X') first[8] = (first[8] ?? 0) & ~0x0c;
  return joined(bytes, parts);
}

/** The same bytes where nothing was left out. */
function joined(bytes: Uint8Array, parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length === bytes.length) return bytes;
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
