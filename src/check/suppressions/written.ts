/** Reads the comments that silence findings: `waymark-ignore ritual/agenda-fits: it is a workshop`, and what each covers. */
import { placeOf, type Format } from '#load/place.ts';
import { proseComments } from '#markdown/comments.ts';
import type { Kind } from '#model/kind.ts';
import type { Location } from '#model/location.ts';
import { markupComments, yamlComments, type Comment, type Commented } from '#source/comments.ts';
import type { SourceText } from '#source/decode.ts';
import { partsIn } from '#source/front-matter.ts';
import { readWords, type Suppression } from './suppression.ts';

const BEGIN = /^waymark[-_ ]?[\w-]+\s+\S+\/\S|^waymark[-_]?(ignore|disable|suppress)/i;

/** Whether it is worth to look for comments in a text. */
export function mayHoldSuppressions(text: string): boolean {
  return /waymark/i.test(text);
}

export function suppressionsIn(source: SourceText, kinds: readonly Kind[]): readonly Suppression[] {
  const format = formatOf(source.file, kinds);
  const proseStart = format === 'markup' ? 0 : (partsIn(source, format)?.bodyStart ?? 0);
  const { comments, blocks } = commentsOf(source, format, proseStart);
  const lines = source.text.split('\n');
  const alone = linesOfComments(comments, source, lines);
  const spans = blocks.map(({ from, to }) => [source.point(from).line, source.point(to).line] as const);
  const isProse = (line: number) => format !== 'yaml' && line >= source.point(proseStart).line;

  return comments.flatMap((comment): readonly Suppression[] => {
    if (!BEGIN.test(comment.text)) return [];
    const location = source.range(comment.from, comment.to);
    const own = location.start.line;
    const isAlone = alone.has(own);
    let target = isAlone ? own + 1 : own;
    // Comments on neighbouring lines add up, and formatters may put an empty line after them.
    while (isAlone && target < lines.length && (alone.has(target) || (isProse(target) && isEmpty(lines[target - 1]))))
      target += 1;
    const isOfBlock = isAlone || !isProse(own);
    const block = isOfBlock ? spans.find(([first, last]) => first <= target && target <= last) : undefined;
    const last = block?.[1] ?? target;
    // Covers the comments in between too, whose own problems this comment may silence.
    const first = isAlone ? own + 1 : (block?.[0] ?? target);
    const isAtTop = isAlone && lines.slice(0, own - 1).every((line, at) => alone.has(at + 1) || /^---\s*$/.test(line));
    return [
      {
        ...readWords(comment.text),
        location,
        covers: (found) => (isAtTop && isWholeFile(found)) || (first <= found.start.line && found.start.line <= last),
      },
    ];
  });
}

/** What a comment at the top of a file can be about, besides the line below it. */
function isWholeFile({ start, end }: Location): boolean {
  return start.line === 1 && start.column === 1 && end.line === 1 && end.column === 1;
}

function isEmpty(line = ''): boolean {
  return line.trim() === '';
}

function formatOf(file: string, kinds: readonly Kind[]): Format | 'markup' {
  const place = placeOf(file, kinds);
  if (place.is === 'entry') return place.format;
  if (/\.ya?ml$/i.test(file)) return 'yaml';
  return /\.mdx?$/i.test(file) ? 'md' : 'markup';
}

function commentsOf({ text }: SourceText, format: Format | 'markup', proseStart: number): Commented {
  if (format === 'markup') return { comments: markupComments(text), blocks: [] };
  if (format === 'yaml') return yamlComments(text);
  const [fields, prose] = [yamlComments(text.slice(0, proseStart)), proseComments(text, proseStart, format)];
  const comments = [...fields.comments, ...prose.comments.toSorted((a, b) => a.from - b.from)];
  return { comments, blocks: [...fields.blocks, ...prose.blocks] };
}

/** Lines that hold only comments, besides quote and list markers. */
function linesOfComments(
  comments: readonly Comment[],
  source: SourceText,
  lines: readonly string[],
): ReadonlySet<number> {
  const alone = new Set<number>();
  for (const { from, to } of comments) {
    const [start, end] = [source.point(from), source.point(to)];
    const before = (lines[start.line - 1] ?? '').slice(0, start.column - 1);
    const after = (lines[end.line - 1] ?? '').slice(end.column - 1);
    if (!/^[\s>]*$/.test(before) || !isEmpty(after)) continue;
    for (let line = start.line; line <= end.line; line += 1) alone.add(line);
  }
  return alone;
}
