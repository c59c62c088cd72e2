/** Blocks of code: the words behind a fence as Waymark reads them, and marks in the code itself as numbers of lines. */
import { codeIn } from './code-in.ts';
import { edited, type Edit } from './edits.ts';

// cspell:ignore showlinenumbers
const KEPT =
  /^(?:(?:title|filename|file|name|caption|mark|highlight|hl_lines|ins|del|lang|showLineNumbers|startLineNumber|linenums)=(?:"[^"]*"|'[^']*'|\{[^{}]*\}|\S+)|\{[\d\s,-]+\}|showLineNumbers|line-numbers|\[[^\]]+\])$/i;

const PART = /[\w-]+=(?:"[^"]*"|'[^']*'|\{[^{}]*\}|\S+)|\{[^{}]*\}|\[[^\]]*\]|"[^"]*"|\/(?:\\.|[^/\\])+\/|\S+/g;

/** Comments that mark the line they stand in, or the one below. */
const COMMENT =
  /[ \t]*(?:\/\/|#|\/\*|<!--|--|;|\{\/\*)[ \t]*(?:\[!code ([^\]]+)\]|(highlight-(?:next-line|start|end)))[ \t]*(?:\*\/\}?|-->)?[ \t]*$/;

type Mark = '' | 'ins' | 'del';
const MARKS: Readonly<Record<string, Mark>> = {
  '++': 'ins',
  '--': 'del',
  highlight: '',
  hl: '',
  focus: '',
  warning: '',
  error: '',
};

export interface Fences {
  readonly text: string;
  /** Comments that became numbers of lines. */
  readonly understood: readonly string[];
}

export function fencesRead(text: string): Fences {
  const understood: string[] = [];
  const edits = codeIn(text).flatMap(({ from, to }): readonly Edit[] => {
    const block = text.slice(from, to);
    const [first = '', prefix = '', language = '', meta = ''] =
      /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:`{3,}|~{3,}))[ \t]*([^\s[{]*)(.*)(?=\n)/.exec(block) ?? [];
    if (first === '') return [];
    const { lines, marks } = withoutComments(block.slice(first.length + 1).split('\n'), understood);
    const own = [...marks].map(([mark, numbers]) => `${mark === '' ? '' : `${mark}=`}{${numbers.join(',')}}`);
    const [name = '', ...glued] = language.split(/:(?=(?:no-)?line-numbers|title=)/);
    const parts = [...glued, ...(meta.match(PART) ?? [])]
      .filter((part) => KEPT.test(part))
      .map((part) =>
        part
          .replace(/^line-numbers=?(.*)$/, (_, from: string) => `showLineNumbers${from === '' ? '' : `=${from}`}`)
          .replace(/^\[([^\]"]+)\]$/, 'title="$1"'),
      );
    const head = [`${prefix}${name}`, ...parts, ...own].join(' ').trimEnd();
    return [{ from, to, text: [head, ...lines].join('\n') }];
  });
  return { text: edited(text, edits), understood };
}

function withoutComments(written: readonly string[], understood: string[]) {
  const marks = new Map<Mark, number[]>();
  const lines: string[] = [];
  let isOpen = false;
  let next = 0;
  let mark: Mark = '';
  for (const line of written) {
    const [comment, code, named] =
      line.includes('[!code') || line.includes('highlight-') ? (COMMENT.exec(line) ?? []) : [];
    const [, sign = '', count = '1'] = /^([^:\s]+)(?::(\d{1,3}))?$/.exec(code ?? '') ?? [];
    if (comment !== undefined && (named !== undefined || Object.hasOwn(MARKS, sign))) {
      understood.push(comment);
      if (named === 'highlight-next-line') [mark, next] = ['', 1];
      else if (named !== undefined) isOpen = named === 'highlight-start';
      else [mark, next] = [MARKS[sign] ?? '', Number(count)];
      const rest = line.slice(0, line.length - comment.length);
      if (rest.trim() === '') continue;
      lines.push(rest);
    } else lines.push(line);
    if (next <= 0 && !isOpen) continue;
    if (next <= 0) mark = '';
    const numbers = marks.get(mark) ?? [];
    // The line of the closing fence is none of the code.
    if (!/^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(line)) numbers.push(lines.length);
    if (numbers.length > 0) marks.set(mark, numbers);
    next -= 1;
  }
  return { lines, marks };
}
