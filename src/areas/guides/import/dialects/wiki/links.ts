/** Links as wikis write them, `[[Page]]`, as links of Markdown; code is left alone. */

// cspell:ignore TOSP, TOSC
/** Which part of `[[a|b]]` is the page: GitHub has it behind the bar, GitLab too; what is no page is the words. */
const LINK = /\[\[((?:[^[\]|\n]|\[[^[\]\n]*\])+)(?:\|([^[\]\n]+))?\]\]/g;
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i;
const CONTENTS = /^[ \t]*\[\[_(?:TOC|TOSP|TOSC)_?_?\]\][ \t]*$/gim;

export interface WikiText {
  readonly text: string;
  /** What stood between the brackets and is an address now. */
  readonly addresses: readonly string[];
}

/** @param isPage whether a page has this name */
export function wikiLinks(written: string, isPage: (name: string) => boolean): WikiText {
  const addresses: string[] = [];
  const text = outsideOfCode(written, (part) =>
    part
      .replace(CONTENTS, (line) => {
        addresses.push(line);
        return '';
      })
      .replace(LINK, (_, first: string, second: string | undefined) => {
        if (PICTURE.test(first.trim())) {
          addresses.push(`${first} ${second?.replace(/\balt=[^|]*/, 'alt') ?? ''}`);
          return picture(first.trim(), second);
        }
        if (second === undefined) return link(first, first);
        const isFirst = isPage(withoutAnchor(first)) && !isPage(withoutAnchor(second));
        const [words, page] = isFirst ? [second, first] : [first, second];
        addresses.push(page);
        return link(words, page);
      }),
  );
  return { text, addresses };
}

function withoutAnchor(name: string): string {
  return name.trim().replace(/#.*$/, '');
}

function link(words: string, page: string): string {
  const address = page.trim();
  if (/^[a-z]+:\/\//i.test(address)) return `[${words.trim()}](${address})`;
  const [, name = '', anchor = ''] = /^([^#]*)(#.*)?$/.exec(address) ?? [];
  return `[${words.trim()}](${encodeURI(name.trim().toWellFormed()).replace(/[()?]/g, encodeURIComponent)}${anchor})`;
}

/** `[[image.png|alt=What it shows]]`. */
function picture(address: string, options = ''): string {
  const alt = /(?:^|\|)\s*alt=([^|]*)/.exec(options)?.[1]?.trim() ?? options.replace(/\b\w+=[^|]*\|?/g, '').trim();
  const words =
    alt === ''
      ? address
          .replace(/^.*\//, '')
          .replace(/\.\w+$/, '')
          .replace(/[-_]+/g, ' ')
      : alt;
  return `![${words}](${encodeURI(address.toWellFormed())})`;
}

/** Azure DevOps draws what stands between `::: mermaid` and `:::`. */
export function diagrams(text: string): string {
  let isOpen = false;
  return text
    .split('\n')
    .map((line) => {
      if (!isOpen && /^:::[ \t]*mermaid[ \t]*$/.test(line)) {
        isOpen = true;
        return '```mermaid';
      }
      if (!isOpen || !/^:::[ \t]*$/.test(line)) return line;
      isOpen = false;
      return '```';
    })
    .join('\n');
}

/** What a text is outside of its code, changed. */
export function outsideOfCode(text: string, change: (part: string) => string): string {
  let fence = '';
  return text
    .split('\n')
    .map((line) => {
      const mark = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
      const isCode = fence !== '' || mark !== '';
      if (mark !== '') fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
      if (isCode) return line;
      return line
        .split(/(`[^`]+`)/)
        .map((part, at) => (at % 2 === 1 ? part : change(part)))
        .join('');
    })
    .join('\n');
}
