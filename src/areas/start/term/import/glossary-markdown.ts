/** A glossary in Markdown: tables, lists of definitions, bold terms, headings with text, abbreviations. */
import type { SourceText } from '#source/decode.ts';
import { isOfTerm } from './columns.ts';
import { isNothing, nameParts, type FoundTerm, type FoundTerms } from './found-term.ts';
import { termsInTable, type GlossaryRow } from './glossary-table.ts';

interface Block {
  readonly lines: readonly string[];
  readonly line: number;
}

interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly line: number;
  /** What stands below it and defines nothing by itself. */
  readonly below: { readonly text: string; readonly line: number }[];
  hasTerms: boolean;
}

const BOLD =
  /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(\*\*|__)(?!\s)(.{1,120}?)\1(?:\s*\(([^()]{1,60})\))?\s*(?:[:：–—=-]+\s*)?(.*)$/;
/** A term alone on its line, where a glossary has no headings for its terms. */
const ALONE = /^\s*(\*\*|__)(?!\s)([^*_]{1,80}?)\s*:?\s*\1\s*:?\s*$/;
const BOLD_DEPTH = 7;
const PLAIN_ITEM = /^\s*[-*+]\s+([^:：–—]{1,60}?)\s*(?:[:：]\s|\s[–—-]\s)\s*(\S.*)$/;
const ABBREVIATION = /^\*\[([^\]]+)\]:\s*(\S.*)$/;

export function termsInMarkdown({ file, text }: SourceText): FoundTerms {
  const reader = new GlossaryReader(file);
  for (const block of blocksOf(text)) reader.read(block);
  return reader.finish();
}

/** Runs of lines without an empty one between them; code is a block of its own. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let fence = '';
  let start = 1;
  const end = () => {
    if (lines.length > 0) blocks.push({ lines, line: start });
    lines = [];
  };
  for (const [index, line] of text
    .replace(/\r\n?/g, '\n')
    .replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''))
    .split('\n')
    .entries()) {
    const [sign] = /^\s*(?:```+|~~~+)/.exec(line) ?? [];
    if (sign !== undefined) fence = fence === '' ? sign.trim() : line.trim() === fence ? '' : fence;
    if (fence === '' && (line.trim() === '' || /^#{1,6}\s/.test(line))) {
      end();
      if (line.trim() !== '') blocks.push({ lines: [line], line: index + 1 });
      continue;
    }
    if (lines.length === 0) start = index + 1;
    lines.push(line);
  }
  end();
  return blocks;
}

class GlossaryReader {
  readonly #file: string;
  readonly #terms: FoundTerm[] = [];
  readonly #understood: string[] = [];
  readonly #left: FoundTerms['left'][number][] = [];
  readonly #headings: Heading[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  read(block: Block): void {
    const [first = ''] = block.lines;
    const [, signs, title] = /^(#{1,6})\s+(.*?)\s*#*$/.exec(first) ?? [];
    if (signs !== undefined && title !== undefined) {
      this.#headings.push({
        depth: signs.length,
        text: title.replace(/\s*\{#[^}]*\}$/, ''),
        line: block.line,
        below: [],
        hasTerms: false,
      });
      return;
    }
    const [, , alone] = block.lines.length === 1 ? (ALONE.exec(first) ?? []) : [];
    if (alone !== undefined && this.#headings.every(({ depth }) => depth === 1 || depth === BOLD_DEPTH)) {
      this.#headings.push({ depth: BOLD_DEPTH, text: alone, line: block.line, below: [], hasTerms: false });
      return;
    }
    if (/^[-=*_\s]{3,}$/.test(block.lines.join(''))) return;
    if (
      block.lines.length >= 2 &&
      /^\s*\|?[\s:|-]*-[\s:|-]*$/.test(block.lines[1] ?? '') &&
      (block.lines[1] ?? '').includes('|')
    ) {
      if (this.#table(block)) return;
    } else if (this.#abbreviations(block) || this.#definitions(block) || this.#items(block)) return;
    const heading = this.#headings.at(-1);
    const text = { text: block.lines.join('\n').trim(), line: block.line };
    if (heading !== undefined) heading.below.push(text);
    else this.#left.push({ file: this.#at(block.line), reason: 'stands before the first term' });
  }

  finish(): FoundTerms {
    const isWhole = this.#terms.length === 0 && this.#headings.length === 1;
    for (const heading of this.#headings) {
      const [definition, ...notes] = heading.below;
      const isTop = heading.depth === 1 && !isWhole;
      if (isTop || heading.hasTerms || definition === undefined) {
        // What groups terms is structure; what is said of the group has no term to stand with.
        this.#understood.push(heading.text);
        for (const { line } of heading.below) this.#left.push({ file: this.#at(line), reason: 'defines no term' });
      } else
        this.#add(
          heading.text,
          definition.text,
          heading.line,
          notes.map(({ text }) => text),
        );
    }
    return { terms: this.#terms, understood: this.#understood, left: this.#left };
  }

  #at(line: number): string {
    return `${this.#file}:${String(line)}:1`;
  }

  #add(
    written: string,
    definition: string,
    line: number,
    notes: readonly string[] = [],
    synonyms: readonly string[] = [],
  ): void {
    const { name, synonyms: own } = nameParts(plain(written));
    if (name === '' || isNothing(definition)) {
      this.#left.push({ file: this.#at(line), reason: 'has no definition' });
      return;
    }
    this.#terms.push({
      name,
      definition: linksOff(definition),
      synonyms: [...own, ...synonyms],
      confusedWith: [],
      links: [],
      tags: [],
      notes: notes.map(linksOff),
      place: this.#at(line),
    });
  }

  #found(): void {
    const heading = this.#headings.at(-1);
    if (heading !== undefined) heading.hasTerms = true;
  }

  #table({ lines, line }: Block): boolean {
    const rows = lines.flatMap((each, index): readonly GlossaryRow[] =>
      index === 1 ? [] : [{ cells: cellsIn(each), place: this.#at(line + index) }],
    );
    const found = termsInTable(rows, (cell) => cell.replace(/<br\s*\/?>/gi, '\n'));
    if (found === undefined) return false;
    this.#found();
    for (const term of found.terms)
      this.#terms.push({
        ...term,
        name: plain(term.name),
        definition: linksOff(term.definition),
        notes: term.notes.map(linksOff),
      });
    this.#understood.push(...found.understood);
    this.#left.push(...found.left);
    return true;
  }

  /** `*[HTML]: Hypertext markup language` */
  #abbreviations({ lines, line }: Block): boolean {
    const found = lines.map((each) => ABBREVIATION.exec(each));
    if (!found.every((each) => each !== null)) return false;
    for (const [index, [, name = '', meaning = '']] of found.entries()) this.#add(name, meaning, line + index);
    return true;
  }

  /** Terms above lines that begin with a colon; an empty line may stand between them. */
  #definitions({ lines, line }: Block): boolean {
    const colon = lines.findIndex((each) => /^\s{0,3}:\s+\S/.test(each));
    if (colon === -1) return false;
    const heading = this.#headings.at(-1);
    const before = colon === 0 ? heading?.below.pop() : undefined;
    let names = colon === 0 ? (before?.text.split('\n') ?? []) : lines.slice(0, colon);
    if (names.length === 0 || names.some((name) => name.length > 120)) return false;
    this.#found();
    let definition: string[] = [];
    let start = before?.line ?? line;
    const end = () => {
      const [name = '', ...synonyms] = names;
      if (definition.length > 0) this.#add(name, definition.join('\n'), start, [], synonyms.map(plain));
      definition = [];
    };
    for (const [index, each] of lines.entries()) {
      if (index < colon) continue;
      const [, text] = /^\s{0,3}:\s+(.*)$/.exec(each) ?? [];
      const isName = text === undefined && !/^\s/.test(each) && /^\s{0,3}:\s+\S/.test(lines[index + 1] ?? '');
      if (isName) {
        end();
        [names, start] = [[each], line + index];
      } else definition.push(text === undefined ? each.trim() : definition.length === 0 ? text : `\n${text}`);
    }
    end();
    return true;
  }

  /** `**Term**: what it is`, in a list or in paragraphs; `- Term: what it is` where all items are so. */
  #items({ lines, line }: Block): boolean {
    const starts = lines.flatMap((each, index) =>
      /^\s{0,3}(?:[-*+]\s|\d+[.)]\s)/.test(each) || index === 0 || /^(\*\*|__)\S/.test(each) ? [index] : [],
    );
    const items = starts.map((from, at) => ({ from, lines: lines.slice(from, starts[at + 1] ?? lines.length) }));
    const bold = items.map((item) => BOLD.exec(item.lines[0] ?? ''));
    const asBold = bold.every((match) => match !== null && (match[4] !== '' || items.length > 1));
    const plainItems = asBold ? [] : items.map((item) => PLAIN_ITEM.exec(item.lines[0] ?? ''));
    if (!asBold && !plainItems.every((match) => match !== null)) return false;
    const names = items.map((_, index) => (asBold ? bold[index]?.[2] : plainItems[index]?.[1]) ?? '');
    // Below the text of a term, such a list says more of the same term.
    if ((this.#headings.at(-1)?.below.length ?? 0) > 0 && names.some(isOfTerm)) return false;
    this.#found();
    for (const [index, item] of items.entries()) {
      const match = bold[index] ?? undefined;
      const rest = item.lines.slice(1).map((each) => each.trim());
      const [name, short, text] = asBold
        ? [match?.[2], match?.[3], match?.[4]]
        : [plainItems[index]?.[1], undefined, plainItems[index]?.[2]];
      this.#add(
        `${name ?? ''}${short === undefined ? '' : ` (${short})`}`,
        [text ?? '', ...rest].join('\n').trim(),
        line + item.from,
      );
    }
    return true;
  }
}

function cellsIn(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));
}

/** A name without what marks it. */
function plain(name: string): string {
  return name
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/g, '$1')
    .replace(/[*`]|(?<!\w)_|_(?!\w)|<[^>]*>/g, '')
    .replace(/\s*\{[#.:][^}]*\}/g, '')
    .trim();
}

/** Links to other files of the source lead nowhere from here. */
function linksOff(text: string): string {
  return text
    .replace(/(?<!!)\[([^\]]*)\]\((?!https?:|mailto:)[^)]*\)/g, '$1')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();
}
