/** Pictures of faces and signs in a text, as the signs they are. */
import type { Element, ElementContent } from 'hast';
import { attribute, hasClass, textNode } from '#markdown/from-html/read-html.ts';

const SIGNS: Readonly<Record<string, string>> = {
  tick: '✅',
  cross: '❌',
  error: '❌',
  warning: '⚠️',
  information: 'ℹ️',
  plus: '➕',
  minus: '➖',
  question: '❓',
  'light-on': '💡',
  'light-off': '💡',
  'yellow-star': '⭐',
  'red-star': '⭐',
  'green-star': '⭐',
  'blue-star': '⭐',
  smile: '🙂',
  sad: '🙁',
  cheeky: '😛',
  laugh: '😄',
  wink: '😉',
  'thumbs-up': '👍',
  'thumbs-down': '👎',
  heart: '❤️',
  'broken-heart': '💔',
};

/** @returns nothing where a picture is one that shows something */
export function emoticon(image: Element): ElementContent[] | undefined {
  if (!hasClass(image, 'emoticon', 'emoji')) return undefined;
  const fallback = attribute(image, 'dataEmojiFallback') ?? '';
  if (fallback !== '' && !/\w/.test(fallback)) return [textNode(fallback)];
  return [textNode(emoticonNamed(attribute(image, 'dataEmoticonName')) ?? attribute(image, 'alt') ?? '')];
}

export function emoticonNamed(name: string | undefined): string | undefined {
  return name !== undefined && Object.hasOwn(SIGNS, name) ? SIGNS[name] : undefined;
}
