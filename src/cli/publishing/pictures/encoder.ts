/** Makes smaller copies of an image. The one place that knows sharp, which a project may be without. */

/** What a copy is made as. */
export type CopyFormat = 'webp' | 'avif';

export interface Encoder {
  /** The versions of what makes the bytes: with others, they may be others. */
  readonly version: string;
  /** Undefined where the image cannot be decoded, or moves. */
  open(bytes: Uint8Array): Promise<OpenedImage | undefined>;
}

export interface OpenedImage {
  /** Upright, without any metadata. */
  copy(width: number, format: CopyFormat): Promise<Uint8Array>;
}

/** Raise it when the same image would be made otherwise. */
const FORM = 1;

/** Nothing where sharp is not installed, or not for this machine. */
export async function findEncoder(mostPixels: number): Promise<Encoder | undefined> {
  let sharp: (typeof import('sharp'))['default'];
  try {
    sharp = (await import('sharp')).default;
  } catch {
    return undefined;
  }
  const { vips, webp, aom, heif } = sharp.versions;
  return {
    version: [FORM, vips, webp, aom, heif].join(' '),
    async open(bytes) {
      const read = () => sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient();
      try {
        const { pages = 1 } = await read().metadata();
        if (pages > 1) return undefined;
        await read().stats();
      } catch {
        return undefined;
      }
      return {
        async copy(width, format) {
          const small = read().resize({ width, withoutEnlargement: true });
          const made = format === 'webp' ? small.webp({ quality: 75 }) : small.avif({ quality: 50, effort: 2 });
          return new Uint8Array(await made.toBuffer());
        },
      };
    },
  };
}
