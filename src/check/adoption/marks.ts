/** Marks of what belongs to one company: comments such as `# yours: zone "Europe/Berlin" | The zone in which you meet.` */
import { commentsIn } from '#markdown/comments.ts';
import type { SourceText } from '#source/decode.ts';
import { questionOf } from './groups.ts';

export interface Mark {
  readonly file: string;
  /** Of the mark itself. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** What sort of fact it is, such as `channel`. */
  readonly group: string;
  /** The words that are to be replaced; none where the mark only says what to decide. */
  readonly fact: string | undefined;
  readonly decide: string;
  /** The lines on which the fact begins. */
  readonly lines: readonly number[];
}

const WORD = 'yours:';
const FORM = /^(?<group>[a-z-]+)\s+"(?<fact>[^"]+)"(?:\s*\|\s*(?<decide>.+))?$/s;

/** Those of one file, in order; none in files that hold no comments. */
export function marksIn(source: SourceText): readonly Mark[] {
  const { file, text } = source;
  if (!text.includes(WORD)) return [];
  const comments = commentsIn(source).filter((comment) => comment.text.startsWith(WORD));
  const others = withoutSpans(text, comments);
  const lineAt = (offset: number) => source.point(offset).line;
  return comments
    .map(({ from, to, text: told }) => ({
      file,
      line: lineAt(from),
      from,
      to,
      ...factIn(told.slice(WORD.length).trim().replaceAll(/\s+/g, ' ')),
    }))
    .map((mark) => ({ ...mark, lines: mark.fact === undefined ? [] : placesOf(mark.fact, others).map(lineAt) }))
    .toSorted((a, b) => a.from - b.from);
}

function factIn(told: string): Pick<Mark, 'group' | 'fact' | 'decide'> {
  const { group, fact, decide } = FORM.exec(told)?.groups ?? {};
  if (group === undefined) return { group: 'other', fact: undefined, decide: told };
  return { group, fact, decide: decide ?? questionOf(group) };
}

/** The same text with as many blanks in place of some spans, so that places stay the same. */
function withoutSpans(text: string, spans: readonly { readonly from: number; readonly to: number }[]): string {
  let left = text;
  for (const { from, to } of spans)
    left = left.slice(0, from) + left.slice(from, to).replaceAll(/[^\r\n]/g, ' ') + left.slice(to);
  return left;
}

/** As whole words, also where a line ends between them. */
function placesOf(fact: string, text: string): readonly number[] {
  const words = fact
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const from = /^[\p{L}\p{N}]/u.test(fact) ? String.raw`(?<![\p{L}\p{N}-])` : '';
  const to = /[\p{L}\p{N}]$/u.test(fact) ? String.raw`(?![\p{L}\p{N}-])` : '';
  const found = new RegExp(from + words.join(String.raw`\s+`) + to, 'gu');
  return [...text.matchAll(found)].map(({ index }) => index);
}
