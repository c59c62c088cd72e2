/** Attribute lists of kramdown, Python-Markdown and Pandoc, `{: #names .wide }`: an anchor is kept, the look is the theme's. */
import { linesOf, outsideCode } from './outside-code.ts';

/** Each name and value is taken whole (what looks ahead), so that a list that stays open is no list after one look. */
const LIST = /\{:?[ \t]*(?:[.#:]?[\w-]+(?:=(?:"[^"\n]*"|'[^'\n]*'|[^\s}"']+)(?=[ \t}]))?(?=[ \t}.#:])[ \t]*)+\}/;
const ALONE = new RegExp(String.raw`^[ \t]*(${LIST.source})[ \t]*$`);
const HEADED = new RegExp(String.raw`^(#{1,6}[ \t].*?)[ \t]*(${LIST.source})[ \t#]*$`);
const MARKED = /^\{(?::|[ \t]*[.#]|[ \t]*[\w-]+=)/;

export function withoutAttributeLists(text: string): string {
  return codeFences(
    outsideCode(blockLists(text), (words) =>
      words.replace(INLINE, (_, before: string, list: string) => (MARKED.test(list) ? before : before + list)),
    ),
  );
}

/** Directly behind a link, a picture, code or emphasis. */
const INLINE = new RegExp(String.raw`((?:^|(?<=[)\]*_\`>"~=+]))[ \t]?)(${LIST.source})`, 'g');

/** Those on a line of their own, and those at the end of a heading. */
function blockLists(text: string): string {
  const out: string[] = [];
  for (const { line, isCode } of linesOf(text)) {
    const alone = isCode ? undefined : ALONE.exec(line)?.[1];
    const heading = isCode ? undefined : HEADED.exec(line);
    if (alone !== undefined && MARKED.test(alone)) {
      const id = idIn(alone);
      const last = out.length - 1;
      if (id === undefined) continue;
      if (/^#{1,6}[ \t]/.test(out[last] ?? '') && !/\{#[^}]*\}$/.test(out[last] ?? ''))
        out[last] = `${out[last] ?? ''} {#${id}}`;
      else out.push('', `<a id="${id}"></a>`, '');
    } else if (heading?.[2] !== undefined && MARKED.test(heading[2])) {
      const id = idIn(heading[2]);
      out.push(id === undefined ? (heading[1] ?? '') : `${heading[1] ?? ''} {#${id}}`);
    } else out.push(line);
  }
  return out.join('\n');
}

function idIn(list: string): string | undefined {
  const id = /#([\w:.-]+)/.exec(list)?.[1];
  return id !== undefined && /^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u.test(id) ? id : undefined;
}

/** ```` ``` { .py title="a.py" } ```` as ```` ```py title="a.py" ````. */
function codeFences(text: string): string {
  return text.replace(/^([ \t>]*(?:`{3,}|~{3,}))[ \t]*\{([^{}\n]*)\}[ \t]*$/gm, (_, fence: string, inside: string) => {
    const language = /\.([\w+#-]+)/.exec(inside)?.[1] ?? '';
    const rest = [...inside.matchAll(/\b(title|hl_lines|linenums)=("[^"]*"|'[^']*'|\S+)/g)].map(([whole]) => whole);
    return [`${fence}${language}`, ...rest].join(' ');
  });
}
