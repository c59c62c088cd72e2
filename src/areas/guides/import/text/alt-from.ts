/** Words for a picture that has none: those of its file's name. */
import { decoded } from '#model/decoded.ts';

export function altFrom(path: string): string {
  const name = decoded(path)
    .replace(/[?#].*$/, '')
    .replace(/^.*\//, '')
    .replace(/\.\w{1,5}$/, '');
  const words = name
    .replace(/[-_+.]+/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .trim();
  return /\p{L}{2}/u.test(words) ? words : 'Picture';
}
