/** What is published of a photo says how it is shown, and nothing about where it was taken. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { memoryTree } from '#source/tree.ts';
import { publishable } from './examine.ts';
import { pictureSize } from './size.ts';

const SECRET = 'Front door 7';

function drawn(width = 12, height = 6) {
  return sharp({ create: { width, height, channels: 3, background: '#884422' } });
}

async function taken(format: 'jpeg' | 'png' | 'webp', orientation = 1): Promise<Uint8Array> {
  const exif = { IFD0: { ImageDescription: SECRET }, IFD3: { GPSLatitudeRef: 'N' } };
  return new Uint8Array(
    await drawn()
      .withExif(exif)
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${SECRET}</a></x:xmpmeta>`)
      .withMetadata({ orientation })
      .toFormat(format)
      .toBuffer(),
  );
}

function published(path: string, bytes: Uint8Array): Uint8Array {
  const [file] = memoryTree({ [path]: bytes }).files;
  if (file === undefined) throw new Error('There is one');
  return publishable(file);
}

const pixels = async (bytes: Uint8Array) => sharp(bytes).autoOrient().raw().toBuffer();
const words = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test.each(['jpeg', 'png', 'webp'] as const)('of a %s all is published but what its camera wrote', async (format) => {
  const bytes = await taken(format);
  const clean = published(`guides/a.${format}`, bytes);
  expect(words(bytes)).toContain(SECRET);
  expect(words(clean)).not.toContain(SECRET);
  expect((await sharp(clean).metadata()).exif).toBeUndefined();
  expect(await pixels(clean)).toEqual(await pixels(bytes));
  expect(published(`guides/a.${format}`, clean)).toEqual(clean);
});

test('a photo that its camera turned stays upright, and what a phone appends to it goes', async () => {
  const bytes = Buffer.concat([await taken('jpeg', 6), await taken('jpeg')]);
  const clean = published('guides/a.jpg', bytes);
  expect(words(clean)).not.toContain(SECRET);
  expect((await sharp(clean).metadata()).orientation).toBe(6);
  expect([pictureSize(bytes), pictureSize(clean)]).toEqual([
    { width: 6, height: 12 },
    { width: 6, height: 12 },
  ]);
  expect(await pixels(clean)).toEqual(await pixels(bytes));
});

test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
  'the size of a %s is read without decoding it',
  async (format) => {
    expect(pictureSize(new Uint8Array(await drawn(301, 7).toFormat(format).toBuffer()))).toEqual({
      width: 301,
      height: 7,
    });
  },
);

test('a WebP image has three forms', async () => {
  for (const options of [{ lossless: true }, { quality: 60 }])
    expect(pictureSize(new Uint8Array(await drawn(301, 7).webp(options).toBuffer()))).toEqual({
      width: 301,
      height: 7,
    });
  expect(pictureSize(await taken('webp'))).toEqual({ width: 12, height: 6 });
});

test.each([
  ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">', { width: 800, height: 600 }],
  ['<?xml version="1.0"?>\n<svg width="80px" height="60.4" viewBox="0 0 8 6">', { width: 80, height: 60 }],
  ['<svg width="100%" height="100%" viewBox="0, 0, 8, 6">', { width: 8, height: 6 }],
  ['<svg width="100%">', undefined],
])('the size of %s', (svg, size) => expect(pictureSize(Buffer.from(svg))).toEqual(size));

test('half a file says nothing, and nothing breaks', async () => {
  const bytes = await taken('jpeg', 6);
  for (let end = 0; end < bytes.length; end += 7) expect(() => pictureSize(bytes.subarray(0, end))).not.toThrow();
});
