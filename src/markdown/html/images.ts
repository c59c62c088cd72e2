/** Shows images of the playbook in the size that fits; of any other, the words that stand for them. */
import type { Element } from 'hast';
import { addressKind, encodeAddress } from '../addresses.ts';
import { element, text, type Step } from './transform.ts';

export interface ShownImage {
  readonly src: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** The same in other sizes and formats; the browser takes the first format that it knows. */
  readonly sources?: readonly ImageSource[] | undefined;
}

export interface ImageSource {
  readonly type: string;
  readonly files: readonly { readonly src: string; readonly width: number }[];
}

export type FindImage = (url: string) => ShownImage | undefined;

/** The reading column, `--measure`, beside which a narrow screen has its margins. */
const COLUMN = '(min-width: 42rem) 38.5rem, 92vw';

/** Made for each body: its first image is on the first screen more often than not. */
export function image(find: FindImage): Step {
  let isFirst = true;
  return (found) => {
    const { src: url, alt, title, width: asked } = found.properties;
    const words = typeof alt === 'string' ? alt : '';
    const shown = typeof url === 'string' && addressKind(url) === 'inside' ? find(url) : undefined;
    if (shown === undefined || addressKind(shown.src) !== 'inside') return [text(words)];
    const wide = Number(asked);
    const size = sizeOf(shown, Number.isInteger(wide) && wide > 0 && wide < 10_000 ? wide : undefined);
    found.properties = {
      src: encodeAddress(shown.src),
      alt: words,
      ...size,
      ...(isFirst ? {} : { loading: 'lazy' }),
      decoding: 'async',
      ...(title ? { title } : {}),
    };
    isFirst = false;
    const { sources = [] } = shown;
    if (sources.length === 0) return [found];
    const sizes = sizesOf(shown.width, size.width);
    return [element('picture', {}, [...sources.map((source) => sourceElement(source, sizes)), found])];
  };
}

/** The room that it will take, so that nothing below it moves; an author may ask for less. */
function sizeOf({ width, height }: ShownImage, asked: number | undefined): { width?: number; height?: number } {
  if (!width || !height) return asked === undefined ? {} : { width: asked };
  return asked === undefined ? { width, height } : { width: asked, height: Math.round((asked * height) / width) };
}

/** An image that is narrower than the column is shown as wide as it is. */
function sizesOf(own: number | undefined, shown: number | undefined): string {
  const width = Math.min(own ?? Infinity, shown ?? Infinity);
  return width < 616 ? `(min-width: ${width + 48}px) ${width}px, 92vw` : COLUMN;
}

function sourceElement({ type, files }: ImageSource, sizes: string): Element {
  const srcSet = files.map(({ src, width }) => `${encodeAddress(src).replaceAll(',', '%2C')} ${width}w`).join(', ');
  return element('source', { type, srcSet, sizes }, []);
}
