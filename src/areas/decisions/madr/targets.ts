/** The records that a line names: *ADR-9, ADR-8 and ADR-7*, *[3. Keep records](0003-keep.md)*, *#4*, *5 to 7*. */
import { decoded } from '#model/decoded.ts';

// cspell:ignore Entscheidung décisions decisi decisão decisões sowie

/** Another record: by its number, its file, or both. */
export interface Target {
  readonly number?: number | undefined;
  readonly file?: string | undefined;
  /** What may be its title, where a line names neither. */
  readonly title?: string | undefined;
}

const MOST_OF_A_RANGE = 50;
const LINK = /!?\[\[([^\]|]+)(?:\|[^\]]*)?\]\]|\[([^\]]*)\](?:\(\s*<?([^)\s>]+)>?[^)]*\)|\[[^\]]*\])?/g;
const FILE = /[\p{L}\p{N}_.-]+\.(?:md|markdown)\b/giu;
const DATE =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}(?:st|nd|rd|th)?\.?\s+\p{L}{3,}\.?,?\s+\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,\s+\d{4}/gu;
const NAME = String.raw`(?:(?:M?ADRs?|RFCs?|DRs?|decisions?|records?|Entscheidung(?:en)?|décisions?|decisi[oó]n(?:es)?|decisão|decisões|no\.?|nr\.?|n[°º]|#)[\s#_.:-]*)`;
const SEPARATOR = String.raw`\s*(?:,\s*(?:and|und|et|y|e|as well as)\s|[,;&+/、，]|\b(?:and|und|et|y|e|en|och|og|ja|sowie|as well as|respectively)\b|[と和및и])\s*`;
const THROUGH = String.raw`\s*(?:–|—|-|\.\.\.?|…|\bto\b|\bthrough\b|\bbis\b|\bà\b|\ba\b|~|～)\s*`;
const NUMBER = String.raw`(\d{1,7})(?![\d%]|\.\d)`;
const TITLE = String.raw`(?:\s*\([^()]*\))?`;
const FIRST_NAMED = new RegExp(String.raw`(?<![\p{L}\p{N}])${NAME}${NUMBER}`, 'giu');
const FIRST_BARE = new RegExp(String.raw`^[\s:("'*_]*${NUMBER}`, 'u');
const NEXT = new RegExp(
  String.raw`^${TITLE}(?:(${SEPARATOR})|(${THROUGH}))${NAME}?${NUMBER}(?!\s+(?!and\b|und\b|et\b|to\b)\p{L})`,
  'iu',
);

/** Each once, in the order of the line. */
export function targetsIn(text: string): readonly Target[] {
  const found: (Target & { readonly at: number })[] = [];
  // What was read is blanked rather than cut, so that places stay comparable.
  let rest = text.replace(DATE, blank);
  rest = rest.replace(
    LINK,
    (link: string, wiki: string | undefined, label: string | undefined, url: string | undefined, at: number) => {
      const target = wiki === undefined ? ofLink(label ?? '', url) : fileOrNumber(wiki.trim());
      if (target === undefined) return url === undefined ? link.replace(/[[\]]/g, ' ') : blank(link);
      found.push({ ...target, at });
      return blank(link);
    },
  );
  rest = rest.replace(FILE, (file: string, at: number) => {
    found.push({ number: leadingNumber(file), file, at });
    return blank(file);
  });
  const starts = [...rest.matchAll(FIRST_NAMED)].map(({ index, 0: match, 1: digits }) => ({
    at: index,
    match,
    digits,
  }));
  const bare = FIRST_BARE.exec(rest);
  if (bare !== null) starts.unshift({ at: 0, match: bare[0], digits: bare[1] });
  let end = -1;
  for (const { at, match, digits } of starts) {
    if (at < end) continue;
    const list = numbersFrom(rest, at, match.length, Number(digits));
    found.push(...list.targets);
    ({ end } = list);
  }
  return once(found.toSorted((a, b) => a.at - b.at));
}

const QUOTED = /["“„«「『*_]{1,3}([^"”“»」』*_]{4,120})["”“»」』*_]{1,3}/gu;

/** Titles that a line may name, where it names no number and no file: what is quoted, or the whole of it. */
export function titlesIn(text: string): readonly Target[] {
  const quoted = [...text.matchAll(QUOTED)].map(([, title = '']) => ({ title: title.trim() }));
  if (quoted.length > 0) return quoted;
  const whole = text.replace(/^[\s:*_]+|[\s.;,*_]+$/g, '');
  return whole.length > 3 && whole.length <= 120 && !whole.includes('\n') ? [{ title: whole }] : [];
}

/** A number and those that are listed behind it. */
function numbersFrom(
  text: string,
  at: number,
  length: number,
  first: number,
): { readonly targets: readonly (Target & { readonly at: number })[]; readonly end: number } {
  const targets = [{ number: first, at }];
  let [end, last] = [at + length, first];
  for (let next = NEXT.exec(text.slice(end)); next !== null; next = NEXT.exec(text.slice(end))) {
    const number = Number(next[3]);
    const isRange = next[2] !== undefined && number > last && number - last <= MOST_OF_A_RANGE;
    for (let each = isRange ? last + 1 : number; each <= number; each += 1) targets.push({ number: each, at: end });
    [end, last] = [end + next[0].length, number];
  }
  return { targets, end };
}

function ofLink(label: string, url: string | undefined): Target | undefined {
  const file = url === undefined || /^https?:/i.test(url) ? undefined : lastOf(url.replace(/[#?].*$/, ''));
  const named = file === undefined ? undefined : decoded(file);
  const [, digits] = new RegExp(FIRST_NAMED, 'iu').exec(label) ?? [];
  const number = digits === undefined ? (named === undefined ? undefined : leadingNumber(named)) : Number(digits);
  if (url === undefined && digits === undefined)
    return /^\s*\d{1,7}\s*$/.test(label) ? { number: Number(label) } : undefined;
  return number === undefined && named === undefined ? undefined : { number, file: named };
}

function fileOrNumber(name: string): Target {
  const file = lastOf(name.replace(/#.*$/, ''));
  return { number: leadingNumber(file), file: /\.\w+$/.test(file) ? file : `${file}.md` };
}

/** `0007-name.md`, `ADR-007.md`. */
function leadingNumber(file: string): number | undefined {
  const [, digits] = /^\D{0,5}(\d+)/.exec(file) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function lastOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

function once(found: readonly (Target & { readonly at: number })[]): readonly Target[] {
  const known = new Set<string>();
  return found.flatMap(({ number, file }) => {
    const key = file ?? `number ${number}`;
    if (known.has(key)) return [];
    known.add(key);
    return [{ number, file }];
  });
}
