/** Shows images of the playbook; of any other, the words that stand for it. */
import { addressKind, encodeAddress } from '../addresses.ts';
import { text, type Step } from './transform.ts';

interface ShownImage {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
}

export type FindImage = (url: string) => ShownImage | undefined;

export function image(find: FindImage): Step {
  return (found) => {
    const { src: url, alt, title } = found.properties;
    const words = typeof alt === 'string' ? alt : '';
    const shown = typeof url === 'string' && addressKind(url) === 'inside' ? find(url) : undefined;
    if (shown === undefined || addressKind(shown.src) !== 'inside') return [text(words)];
    const { src, width, height } = shown;
    found.properties = {
      src: encodeAddress(src),
      alt: words,
      ...(width && height ? { width, height } : {}),
      loading: 'lazy',
      decoding: 'async',
      ...(title ? { title } : {}),
    };
    return [found];
  };
}
