/** Words that YAML takes for a comment: in `summary: Ask in #platform first.` all from the `#` on is lost. */
import type { z } from 'zod';
import { meanings } from '#model/fields.ts';
import { isRecord } from '#model/is-record.ts';
import type { Path } from '#model/location.ts';
import { shortened } from '#model/printable.ts';
import type { Problem } from '#model/problem.ts';
import type { SourceText } from '#source/decode.ts';
import { quoted } from '#source/slips/slip.ts';
import type { LocatedData } from '#source/yaml.ts';
import { schemaAt, unwrap } from './schema-walk.ts';

/** A cheap test first: most texts have no `#` that could begin a word. */
export function textInComments(source: SourceText, located: LocatedData, schema: z.core.$ZodType): readonly Problem[] {
  if (!/[ \t]#/.test(source.text)) return [];
  return [...leaves(located.value)].flatMap(({ value, path }) => {
    const kind = textKind(schemaAt(schema, path));
    if (kind === undefined) return [];
    const [from, to] = located.rangeAt(path);
    const comment = value === null ? afterNothing(source.text, from, to, path) : afterText(source.text, from, to, kind);
    if (comment === undefined) return [];
    const start = comment.end - comment.text.length;
    const written = typeof value === 'string' ? `${value.trim()} ${comment.text}` : comment.text;
    return [
      {
        rule: 'yaml/text-in-comment' as const,
        message: `Unexpected comment \`${shortened(comment.text)}\` inside a text, expected quotes around all of it`,
        hint: `Write \`${quoted(written)}\`. Where a comment is meant, put a space after the \`#\`.`,
        location: source.range(start, comment.end),
      },
    ];
  });
}

interface Leaf {
  readonly value: unknown;
  readonly path: Path;
}

function* leaves(value: unknown, path: Path = []): Generator<Leaf> {
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* leaves(item, [...path, at]);
  else if (isRecord(value)) for (const [key, item] of Object.entries(value)) yield* leaves(item, [...path, key]);
  else if (typeof value === 'string' || value === null) yield { value, path };
}

/** Whether a field holds sentences, or other free text; references, dates and words of a list hold no `#`. */
function textKind(schema: z.core.$ZodType | undefined): 'prose' | 'label' | undefined {
  if (schema === undefined) return undefined;
  const plain = unwrap(schema);
  const meaning = meanings.get(plain) ?? meanings.get(schema);
  if (meaning?.means === 'prose') return 'prose';
  if (meaning !== undefined && !(meaning.means === 'ref' && meaning.orName === true)) return undefined;
  return (plain as z.core.$ZodTypes)._zod.def.type === 'string' ? 'label' : undefined;
}

interface Comment {
  readonly text: string;
  readonly end: number;
}

/** A comment behind a text without quotes that reads as if the text went on. */
function afterText(text: string, from: number, to: number, kind: 'prose' | 'label'): Comment | undefined {
  if (/["'|>&*!]/.test(text[from] ?? '')) return undefined;
  const found = /^[ \t]+(#[^\r\n]*)|^[ \t]*(?:\r\n|\r|\n)[ \t]+(#[^\s#][^\r\n]*)/.exec(text.slice(to, to + 2000));
  const comment = (found?.[1] ?? found?.[2])?.trimEnd();
  if (found === null || comment === undefined) return undefined;
  const isWord = /^#[\p{L}\p{N}]/u.test(comment);
  return isWord || (kind === 'prose' && goesOn(text.slice(from, to), comment))
    ? { text: comment, end: to + found[0].trimEnd().length }
    : undefined;
}

/** `Ask for ticket # 12 first.`: the text ends in the middle, and the comment ends as a sentence does. */
function goesOn(before: string, comment: string): boolean {
  return !/[.!?:…)]$/.test(before.trim()) && /^# ?[\p{Ll}\p{N}].*[.!?]$/u.test(comment) && before.includes(' ');
}

/** A comment where a value should be: `chat: #platform`, or an item of a list. */
function afterNothing(text: string, from: number, to: number, path: Path): Comment | undefined {
  const isItem = typeof path.at(-1) === 'number';
  const found = isItem
    ? [...text.slice(from, to + 200).matchAll(/^[ \t]*-[ \t]+(#[\p{L}\p{N}][^\r\n]*)/gmu)][0]
    : /^[ \t]*:[ \t]+(#[\p{L}\p{N}][^\r\n]*)/u.exec(text.slice(to, to + 2000));
  const comment = found?.[1]?.trimEnd();
  if (found == null || comment === undefined) return undefined;
  return { text: comment, end: (isItem ? from : to) + found.index + found[0].trimEnd().length };
}
