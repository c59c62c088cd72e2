// cspell:ignore linenos linenums
/** Attribute lists of kramdown, Python-Markdown and Pandoc, `{: #names .wide }`: an anchor is kept, the look is the theme's. */
import { linesOf, outsideCode } from './outside-code.ts';

/** Each name and value is taken whole (what looks ahead), so that a list that stays open is no list after one look. */
const LIST = /\{:?[ \t]*(?:[.#:]?[\w-]+(?:=(?:"[^"\n]*"|'[^'\n]*'|[^\s}"']+)(?=[ \t}]))?(?=[ \t}.#:])[ \t]*)+\}/;
const ALONE = new RegExp(String.raw`^[ \t]*(${LIST.source})[ \t]*$`);
const HEADED = new RegExp(String.raw`^(#{1,6}[ \t].*?)[ \t]*(${LIST.source})[ \t#]*$`);
const MARKED = /^\{(?::|[ \t]*[.#]|[ \t]*[\w-]+=)/;

export function withoutAttributeLists(text: string): string {
  return codeFences(
    outsideCode(blockLists(text.replace(/[\uE010\uE011]/g, '')), (words) =>
      words
        .replace(INLINE, (_, nothing: string | undefined, before = '', list: string) =>
          MARKED.test(list) ? `${before}${anchored(list)}` : `${nothing ?? ''}${before}${list}`,
        )
        .replace(KEPT, '{#$1}'),
    ),
  );
}

/** Directly behind a link, a picture, code or emphasis. */
const INLINE = new RegExp(String.raw`(\[\]\(\))?((?:^|(?<=[)\]*_\`>"~=+]))[ \t]?)(${LIST.source})`, 'g');

/** An anchor of a heading, which stays. */
const KEPT = /\uE010([^\uE010\uE011]*)\uE011/g;

/** Links to it lead to the part of the page that it stands in. */
function anchored(list: string): string {
  const name = nameIn(list);
  return name === undefined ? '' : `<a id="${name}"></a>`;
}

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
      if (/^#{1,6}[ \t]/.test(out[last] ?? '') && !(out[last] ?? '').endsWith(''))
        out[last] = `${out[last] ?? ''} \uE010${id}\uE011`;
      else out.push('', `<a id="${id}"></a>`, '');
    } else if (heading?.[2] !== undefined && MARKED.test(heading[2])) {
      const id = idIn(heading[2]);
      const other = id === undefined ? anchored(heading[2]) : '';
      if (other !== '') out.push(other, '');
      out.push(id === undefined ? (heading[1] ?? '') : `${heading[1] ?? ''} \uE010${id}\uE011`);
    } else out.push(isCode || !/^[ \t]*\|.*\{.*\|[ \t]*$/.test(line) ? line : cellLists(line));
  }
  return out.join('\n');
}

/** At the end of a cell. */
function cellLists(line: string): string {
  return line.replace(new RegExp(String.raw`[ \t]*(${LIST.source})(?=[ \t]*\|)`, 'g'), (written, list: string) =>
    MARKED.test(list) ? '' : written,
  );
}

function nameIn(list: string): string | undefined {
  return /(?:^|[\s{:])#([\w:.-]+)/.exec(list)?.[1] ?? /\bid=["']?([\w:.-]+)/.exec(list)?.[1];
}

/** As a heading can have it. */
function idIn(list: string): string | undefined {
  const id = nameIn(list);
  return id !== undefined && /^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u.test(id) ? id : undefined;
}

/** ```` ``` { .py title="a.py" } ```` as ```` ```py title="a.py" ````, and ```` ```go {linenos=table,hl_lines=[1,"3-4"]} ````. */
function codeFences(text: string): string {
  return text.replace(FENCE, (whole, fence: string, before: string, inside: string) => {
    if (before !== '' && !inside.includes('=')) return whole;
    const language = before === '' ? (/\.([\w+#-]+)/.exec(inside)?.[1] ?? '') : before;
    const lines = /\bhl_lines=\[([^\]]*)\]/i.exec(inside)?.[1]?.replace(/["'\s]/g, '');
    const rest = [...inside.matchAll(/\b(title|hl_lines|linenums)=("[^"]*"|'[^']*'|[^\s,[\]]+)/g)].map(
      ([each]) => each,
    );
    return [`${fence}${language}`, ...(lines === undefined ? [] : [`{${lines}}`]), ...rest].join(' ');
  });
}

const FENCE = /^([ \t>]*(?:`{3,}|~{3,}))[ \t]*([\w+#-]*)[ \t]*\{([^{}\n]*)\}[ \t]*$/gm;
