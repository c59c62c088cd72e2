/** What the words behind a fence ask for: the language, a title, marked and changed lines, line numbers. */
import type { NodeOf } from './tree.ts';

export type LineMark = 'marked' | 'inserted' | 'deleted';

export interface Fence {
  readonly language: string;
  readonly title: string;
  readonly marks: ReadonlyMap<number, LineMark>;
  /** The number of the first line, where lines are numbered. */
  readonly firstNumber: number | undefined;
  /** The code to show, without the signs of a diff in another language. */
  readonly code: string;
  readonly faults: readonly FenceFault[];
}

export interface FenceFault {
  readonly written: string;
  readonly expected: string;
  readonly hint: string;
}

// cspell:ignore showlinenumbers startlinenumber numberlines
/** Every tool has its own name for the same thing. */
const TITLES = new Set(['title', 'filename', 'file', 'name', 'caption', 'label']);
const MARKS: Readonly<Record<string, LineMark>> = {
  mark: 'marked',
  highlight: 'marked',
  hl_lines: 'marked',
  ins: 'inserted',
  del: 'deleted',
};
const NUMBERS = new Set([
  'showlinenumbers',
  'linenumbers',
  'line-numbers',
  'linenums',
  'numberlines',
  'startlinenumber',
]);

const PART = /([a-z][\w-]*)=("[^"]*"|'[^']*'|\{[^{}]*\}|\S+)|(\{[^{}]*\})|\S+/gi;
const RANGES = /^\d+(?:\s*-\s*\d+)?(?:[\s,]+\d+(?:\s*-\s*\d+)?)*$/;
const FILE_NAME = /^\[?[\w@./-]*[\w-]\.[a-z]\w*\]?$/i;
const HINT =
  'Behind the language stand a title, `title="file.ts"`, lines, `{1,3-5}`, `ins={2}` or `del={3}`, and `showLineNumbers`.';

export function readFence({ lang: first, meta: rest, value }: NodeOf<'code'>): Fence {
  const { lang, meta } = withoutBraces(first ?? '', rest ?? '');
  const [, written = '', glued = ''] = /^([^{:]*)(.*)$/.exec(lang) ?? [];
  const isOther = glued.startsWith(':') && !isOption(glued);
  const reader = new FenceReader(lineCount(value));
  const language = isOther ? lang : written;
  if (!isOther) reader.read(glued.replace(/^:/, ''));
  reader.read(meta);
  return reader.finish(language.toLowerCase().replace(/[^a-z0-9+#._-]/g, ''), value);
}

/** `{.ts title="limit.ts" .numberLines}`, as Pandoc and MkDocs may write it. */
function withoutBraces(lang: string, meta: string): { readonly lang: string; readonly meta: string } {
  const [, name, inside] = /^\{[ \t]*\.([\w+#-]+)(?![\w.])([^]*)\}$/.exec(`${lang} ${meta}`.trim()) ?? [];
  if (name === undefined || inside === undefined) return { lang, meta };
  return { lang: name, meta: inside.replace(/(^|\s)\.(?=numberLines\b)/gi, '$1').trim() };
}

/** `ts:release.ts` and `ts:line-numbers` say more than a language. */
function isOption(glued: string): boolean {
  return FILE_NAME.test(glued.slice(1)) || /^:line-numbers(?:=\d+)?$/.test(glued);
}

class FenceReader {
  readonly #last: number;
  readonly #marks = new Map<number, LineMark>();
  readonly #faults: FenceFault[] = [];
  #title = '';
  #language: string | undefined;
  #firstNumber: number | undefined;

  constructor(last: number) {
    this.#last = last;
  }

  read(text: string): void {
    for (const [written, name = '', value = '', lines] of text.matchAll(PART)) this.#part(written, name, value, lines);
  }

  #part(written: string, name: string, value: string, lines: string | undefined): void {
    const plain = unquoted(value);
    const key = (name === '' ? written : name).toLowerCase();
    const mark = Object.hasOwn(MARKS, key) ? MARKS[key] : undefined;
    if (lines !== undefined) this.#mark(written, lines.slice(1, -1), 'marked');
    else if (name !== '' && TITLES.has(key)) this.#title = plain;
    else if (name !== '' && mark !== undefined) this.#mark(written, plain, mark);
    else if (NUMBERS.has(key)) this.#number(written, name === '' ? '' : plain);
    else if (key === 'lang' && plain !== '') this.#language = plain.toLowerCase();
    else if (name === '' && FILE_NAME.test(written)) this.#title = written.replace(/^\[|\]$/g, '');
    else this.#faults.push({ written, expected: 'a title, lines or `showLineNumbers`', hint: HINT });
  }

  #number(written: string, value: string): void {
    if (value === 'false') return;
    if (!/^(?:|true|\d{1,6})$/.test(value)) {
      this.#faults.push({ written, expected: 'the number of the first line: `showLineNumbers=5`', hint: HINT });
      return;
    }
    this.#firstNumber = /^\d/.test(value) ? Number(value) : 1;
  }

  #mark(written: string, ranges: string, mark: LineMark): void {
    const text = ranges.trim();
    if (!RANGES.test(text)) {
      this.#faults.push({ written, expected: 'numbers of lines: `{1,3-5}`', hint: HINT });
      return;
    }
    for (const [range, from = '', to = from] of text.matchAll(/(\d+)(?:\s*-\s*(\d+))?/g)) {
      const [first, last] = [Number(from), Number(to)];
      if (first < 1 || last > this.#last || first > last)
        this.#faults.push({
          written,
          expected: `lines from 1 to ${this.#last} in place of ${range}`,
          hint: 'Lines count from 1 for the first line below the fence. Nothing is marked where there is no such line.',
        });
      else for (let line = first; line <= last; line += 1) this.#marks.set(line, mark);
    }
  }

  finish(written: string, value: string): Fence {
    const isDiff = written === 'diff' && this.#language !== undefined;
    if (isDiff) this.#markDiff(value);
    return {
      language: isDiff ? (this.#language ?? '').replace(/[^a-z0-9+#._-]/g, '') : written,
      title: this.#title,
      marks: this.#marks,
      firstNumber: this.#firstNumber,
      code: isDiff ? value.replace(/^[+\- ]/gm, '') : value,
      faults: this.#faults,
    };
  }

  #markDiff(value: string): void {
    for (const [at, line] of value.split('\n').entries())
      if (line.startsWith('+')) this.#marks.set(at + 1, 'inserted');
      else if (line.startsWith('-')) this.#marks.set(at + 1, 'deleted');
  }
}

function lineCount(value: string): number {
  return value.split('\n').length;
}

function unquoted(value: string): string {
  return value.replace(/^(["'{])(.*)["'}]$/, '$2');
}
