/** Makes certain changes in one text: all else stays as it is, character for character. */
import type { Edit, Fix } from '#model/fix.ts';
import type { SourceText } from '#source/decode.ts';

export interface Applied<Item> {
  readonly text: string;
  /** Those whose change was made. */
  readonly done: readonly Item[];
}

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Of changes that touch each other, the first is made; the others wait until the text is read again. */
export function applyFixes<Item extends { readonly fix?: Fix | undefined }>(
  source: SourceText,
  items: readonly Item[],
): Applied<Item> {
  const taken: Splice[] = [];
  const done = items.filter(({ fix }) => {
    const splices = fix?.edits.map((edit) => spliceOf(edit, source));
    if (splices === undefined || splices.length === 0 || !splices.every((each) => each !== undefined)) return false;
    if (splices.some((each) => taken.some((other) => touches(each, other)))) return false;
    taken.push(...splices);
    return true;
  });
  const inOrder = taken.toSorted((a, b) => a.from - b.from);
  let text = '';
  let at = 0;
  for (const splice of inOrder) {
    text += source.text.slice(at, splice.from) + splice.text;
    at = splice.to;
  }
  return { text: text + source.text.slice(at), done };
}

function touches(a: Splice, b: Splice): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** None where the text is not as it was when the change was thought of, or where the new value would need other quotes. */
function spliceOf({ location, from: wanted, to, isWritten = false }: Edit, source: SourceText): Splice | undefined {
  const [start, end] = [source.offset(location.start), source.offset(location.end)];
  const raw = source.text.slice(start, end);
  if (!isWritten && !mayStand(to, raw, source.file)) return undefined;
  const at = wanted === undefined ? 0 : onlyPlace(wanted, raw);
  if (at === undefined) return undefined;
  const length = wanted?.length ?? raw.length;
  const splice = { from: start + at, to: start + at + length, text: to };
  return source.text.slice(splice.from, splice.to) === to ? undefined : splice;
}

/** Where a name stands by itself: `team` in `team/platform` is part of another. */
function onlyPlace(wanted: string, raw: string): number | undefined {
  const places: number[] = [];
  for (let at = raw.indexOf(wanted); at !== -1 && wanted !== ''; at = raw.indexOf(wanted, at + 1)) {
    const [before, after] = [raw.slice(0, at).at(-1) ?? '', raw.slice(at + wanted.length, at + wanted.length + 1)];
    if (!isPartOfName(before) && !isPartOfName(after)) places.push(at);
  }
  return places.length === 1 ? places[0] : undefined;
}

function isPartOfName(character: string): boolean {
  return /[\p{L}\p{N}_/-]/u.test(character);
}

/** Whether a text needs no other quotes than those that stand there. */
function mayStand(text: string, raw: string, file: string): boolean {
  if (/[\n\r"'\\]/.test(text)) return false;
  if (/^["']/.test(raw)) return true;
  if (/\.(csv|tsv)$/i.test(file)) return !/[,;\t|]/.test(text);
  return /^[\p{L}\p{N}./][\p{L}\p{N} ./?@=%~+#:_()-]*$/u.test(text) && !/:(\s|$)|\s#|\s$/.test(text);
}
