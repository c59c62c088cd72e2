/** What GitBook adds to Markdown: hints, tabs, and blocks that show something from elsewhere. */
import { callout, tabs } from '../../text/directives.ts';
import { outsideCode } from '../../text/outside-code.ts';

/** As far as a block goes: GitBook nests none of a kind in itself. */
const HINT = /\{%[ \t]*hint(?:[ \t]+style="([\w-]*)")?[ \t]*%\}([\s\S]*?)\{%[ \t]*endhint[ \t]*%\}/g;
const TABS = /\{%[ \t]*tabs[ \t]*%\}([\s\S]*?)\{%[ \t]*endtabs[ \t]*%\}/g;
const TAB = /\{%[ \t]*tab[ \t]+title="([^"]*)"[ \t]*%\}([\s\S]*?)\{%[ \t]*endtab[ \t]*%\}/g;

export function withoutGitbookTags(text: string): string {
  if (!text.includes('{%')) return text;
  return text
    .replace(/^[ \t]*\{%[ \t]*(?:end)?step(?:per)?[ \t]*%\}[ \t]*$/gm, '')
    .replace(HINT, (_, style: string | undefined, inside: string) =>
      callout(style === 'success' ? 'tip' : (style ?? 'note'), undefined, inside),
    )
    .replace(TABS, (_, inside: string) =>
      tabs([...inside.matchAll(TAB)].map(([, label = '', words = '']) => ({ label, inside: words }))),
    )
    .replace(
      /\{%[ \t]*code(?:[ \t]+(?:title="([^"]*)"|[\w-]+="[^"]*"))*[ \t]*%\}\n?([\s\S]*?)\{%[ \t]*endcode[ \t]*%\}/g,
      (_, title: string | undefined, inside: string) =>
        title === undefined
          ? inside
          : inside.replace(/^([ \t]*`{3,}[\w-]*)[ \t]*$/m, `$1 title="${title.replaceAll('$', '$$$$')}"`),
    )
    .replace(
      /\{%[ \t]*(?:embed|content-ref|file)[ \t]+(?:url|src)="([^"]*)"(?:[ \t]+[\w-]+="[^"]*")*[ \t]*%\}(?:([\s\S]{0,500}?)\{%[ \t]*end(?:embed|content-ref|file)[ \t]*%\})?/g,
      (_, url: string, inside: string | undefined) => {
        const words = inside?.trim() ?? '';
        return words.includes('](')
          ? words
          : `[${words === '' ? url : words}](${/[\s()]/.test(url) ? `<${url}>` : url})`;
      },
    );
}

/** Of Obsidian: no reader sees it. */
const COMMENT = /(?:^|(?<=\s))%%([^%]{1,2000})%%(?=\s|$)/g;

/** `[[Page]]`, `[[Page#Part|words]]` and `![[picture.png]]`. @param find the address of a page or file by its name */
export function withoutWikiLinks(
  text: string,
  find: (name: string) => string | undefined,
  understood: string[] = [],
): string {
  if (!/\[\[|%%/.test(text)) return text;
  return outsideCode(text, (words) =>
    words
      .replace(COMMENT, (_, hidden: string) => {
        understood.push(hidden);
        return '';
      })
      .replace(
        /(!?)\[\[([^[\]|#\n]*)(#[^[\]|\n]*)?(?:\|([^[\]\n]*))?\]\]/g,
        (written, sign: string, name: string, part: string | undefined, said: string | undefined) => {
          const address = name === '' ? '' : find(name.trim());
          if (address === undefined || (name === '' && part === undefined)) return written;
          const hash =
            part === undefined
              ? ''
              : `#${part
                  .slice(1)
                  .trim()
                  .toLowerCase()
                  .replace(/[^\p{L}\p{N}_\- ]/gu, '')
                  .replaceAll(' ', '-')}`;
          understood.push(`${name} ${part ?? ''} ${said ?? ''}`);
          const shown = said ?? (name === '' ? (part ?? '').slice(1) : name.trim());
          return sign === '!' && /\.\w+$/.test(name) && !/\.md$/i.test(name)
            ? `![${said === undefined || /^\d+(x\d+)?$/.test(said) ? '' : said}](<${address}>)`
            : `[${shown}](<${address}${hash}>)`;
        },
      ),
  );
}
