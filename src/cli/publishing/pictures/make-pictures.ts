/** The images that pages show, in sizes that fit the column: WebP beside each original, and AVIF beside photos. */
import { join } from 'node:path';
import { examine, MOST_PIXELS } from '#load/assets/examine.ts';
import { pictureSize } from '#load/assets/size.ts';
import { linkTarget } from '#load/links.ts';
import type { ImageSource } from '#markdown/html/images.ts';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import type { View } from '#model/playbook.ts';
import { assetAddress } from '#site/assembly/address.ts';
import { digestOf } from '../digest.ts';
import { findEncoder, type CopyFormat, type Encoder, type OpenedImage } from './encoder.ts';
import { keptCopies, type KeptCopies } from './kept-copies.ts';

export interface MadePictures {
  /** By the path of the original. */
  readonly sources: ReadonlyMap<string, readonly ImageSource[]>;
  /** The files of the copies, by the path of the original, and by address. */
  readonly files: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;
  /** What the build says about them. */
  readonly notes: readonly string[];
}

export const NO_PICTURES: MadePictures = { sources: new Map(), files: new Map(), notes: [] };

/** A telephone, and the column on usual and on dense screens. */
const WIDTHS = [480, 800, 1232] as const;
/** It comes as fast as a choice of others would. */
const SMALL = 4096;
const RASTER = /\.(?:png|jpe?g|webp)$/i;
const PHOTO = /\.jpe?g$/i;

export interface PictureOptions {
  readonly cache: string;
  readonly encoder?: (mostPixels: number) => Promise<Encoder | undefined>;
}

export async function makePictures(view: View, tree: ContentTree, options: PictureOptions): Promise<MadePictures> {
  const shown = shownImages(view);
  const files = tree.files.filter(({ path }) => shown.has(path) && RASTER.test(path));
  if (files.length === 0) return NO_PICTURES;
  const encoder = await (options.encoder ?? findEncoder)(MOST_PIXELS);
  if (encoder === undefined)
    return {
      ...NO_PICTURES,
      notes: [
        'Images are published in one size. For smaller copies, run `npm install sharp`, then `waymark build --force`.',
      ],
    };
  const kept = keptCopies(join(options.cache, 'pictures'));
  const made = {
    sources: new Map<string, readonly ImageSource[]>(),
    files: new Map<string, ReadonlyMap<string, Uint8Array>>(),
  };
  const notes: string[] = [];
  for (const file of files) {
    const copies = await copiesOf(file, encoder, kept);
    if (copies === undefined) notes.push(`\`${file.path}\` cannot be decoded, and is published as it is.`);
    if (copies === undefined || copies.length === 0) continue;
    made.sources.set(file.path, sourcesOf(copies));
    made.files.set(file.path, new Map(copies.map(({ src, bytes }) => [src, bytes])));
  }
  kept.tidy();
  return { ...made, notes };
}

/** In the texts of entries that this view has: what it hides is not even read. */
function shownImages(view: View): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const { body, file } of view.entries)
    for (const { url } of body?.outline.images ?? []) {
      const target = linkTarget(url, file);
      if (target.leads === 'inside' && view.assets.has(target.file)) shown.add(target.file);
    }
  return shown;
}

interface Copy {
  readonly format: CopyFormat;
  readonly width: number;
  readonly src: string;
  readonly bytes: Uint8Array;
}

/** Undefined where the image could not be decoded. */
async function copiesOf(file: RawFile, encoder: Encoder, kept: KeptCopies): Promise<readonly Copy[] | undefined> {
  const { bytes, problems } = examine(file);
  const size = pictureSize(bytes);
  if (problems.length > 0 || size === undefined || bytes.length < SMALL) return [];
  const digest = digestOf(bytes);
  const widths = [...WIDTHS.filter((width) => width < size.width), Math.min(size.width, 2 * 616)];
  const formats: readonly CopyFormat[] = PHOTO.test(file.path) ? ['avif', 'webp'] : ['webp'];
  let opened: OpenedImage | undefined;
  const copies: Copy[] = [];
  for (const format of formats) {
    const made: Copy[] = [];
    for (const width of new Set(widths)) {
      const key = [encoder.version, digest, format, width].join(' ');
      let copy = kept.get(key);
      if (copy === undefined) {
        opened ??= await encoder.open(bytes);
        if (opened === undefined) return undefined;
        copy = await opened.copy(width, format);
        kept.set(key, copy);
      }
      made.push({ format, width, src: `${assetAddress(file.path)}.${width}.${format}`, bytes: copy });
    }
    // Without its largest, a dense screen would show a copy that is too small for it.
    if ((made.at(-1)?.bytes.length ?? Infinity) < bytes.length) copies.push(...made);
  }
  return copies;
}

function sourcesOf(copies: readonly Copy[]): readonly ImageSource[] {
  return [...Map.groupBy(copies, ({ format }) => format)].map(([format, some]) => ({
    type: `image/${format}`,
    files: some.map(({ src, width }) => ({ src, width })),
  }));
}
