/** What a line says once its markup is read: what is struck out is gone, of boxes only the ticked ones count. */
// cspell:ignore rarr

/** A status takes a sentence or two; longer text is cut here. */
const LONGEST = 2000;

export function spoken(written: string): string {
  const text = written
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/~~.*?~~/gs, ' ')
    .replace(/<(del|s|strike)\b[^>]*>.*?<\/\1>/gis, ' ')
    .replace(/!\[([^\]]*)\]\(([^)]*)\)/g, (_, alt: string, url: string) => badgeWords(alt, url))
    .replace(/<img\b[^>]*>/gi, (tag) => badgeWords(attributeOf(tag, 'alt'), attributeOf(tag, 'src')))
    .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:gt|rarr|#8594|#x2192);/gi, '>')
    .replace(/&nbsp;/gi, ' ');
  return onlyTicked(text)
    .replace(/[*`"'“”„«»]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replaceAll('_', ' ')
    .replace(/-{1,2}&?gt;?/g, '->')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A badge says its words in its address too: `https://img.shields.io/badge/status-rejected-red`. */
function badgeWords(alt: string, url: string): string {
  const [, inAddress = ''] = /\/badge\/([^?#)\s]*)/.exec(url) ?? [];
  return ` ${alt} ${inAddress.replace(/\.svg$|-[\p{L}\p{N}]+$/u, '').replace(/[-_]|%20/g, ' ')} `;
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1] ?? '';
}

const BOX = /\[( |x|✓|✔|✅)?\]/gi;

function onlyTicked(text: string): string {
  if (!BOX.test(text)) return text;
  BOX.lastIndex = 0;
  const boxes = [...text.matchAll(BOX)];
  const ticked = boxes.flatMap(({ index, 0: box, 1: mark }, at) =>
    mark === undefined || mark === ' ' ? [] : [text.slice(index + box.length, boxes[at + 1]?.index)],
  );
  return `${text.slice(0, boxes[0]?.index ?? 0)} ${ticked.join(' ; ')}`;
}
