/** Reads a misspelt word as the nearest one that the playbook knows. */
import { editDistance } from '#model/suggest.ts';
import { isFunctionWord } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import { stem } from './stem.ts';
import { isHangul, isUnspaced } from './unspaced.ts';

export interface Spelling {
  readonly words: readonly string[];
  /** True where a word was read as another. */
  readonly changed: boolean;
}

/** What was meant by these words: two that belong together are joined, one that is unknown becomes the nearest. */
export function readSpelling(typed: readonly string[], lexicon: Lexicon): Spelling {
  const words: string[] = [];
  let changed = false;
  for (let at = 0; at < typed.length; at += 1) {
    const word = typed[at] ?? '';
    const next = typed[at + 1] ?? '';
    const isLast = at === typed.length - 1;
    if (isUnknownPair(word, next, lexicon)) {
      words.push(word + next);
      at += 1;
      changed = true;
    } else if (isFine(word, isLast, lexicon)) {
      words.push(word);
    } else {
      const read = splitWord(word, lexicon) ?? nearestWord(word, lexicon);
      words.push(...(read ?? [word]));
      changed ||= read !== undefined;
    }
  }
  return { words, changed };
}

function isFine(word: string, isLast: boolean, lexicon: Lexicon): boolean {
  const isShort = word.length < 4 || /\d/.test(word);
  // Without spaces, word borders are only guesses, so such words are never corrected.
  if (isUnspaced(word) || (isHangul(word) && lexicon.beginsWord(word))) return true;
  return isShort || isFunctionWord(word) || lexicon.knows(word) || (isLast && lexicon.beginsWord(word));
}

/** `retro spective`: one of the two is no word, and both together are. */
function isUnknownPair(first: string, second: string, lexicon: Lexicon): boolean {
  if (second === '' || isUnspaced(first + second) || (lexicon.knows(first) && lexicon.knows(second))) return false;
  return first.length + second.length >= 6 && lexicon.words.has(first + second);
}

/** `codereview`: the two words that stand in most pages. */
function splitWord(word: string, { words }: Lexicon): readonly string[] | undefined {
  const splits = Array.from(
    { length: Math.max(0, word.length - 5) },
    (_, index) => [word.slice(0, index + 3), word.slice(index + 3)] as const,
  );
  const pages = (parts: readonly string[]) => Math.min(...parts.map((part) => words.get(part) ?? 0));
  const known = splits.filter((parts) => pages(parts) >= 2).toSorted((a, b) => pages(b) - pages(a));
  return known[0];
}

/** The nearest known word, and of several the one that most pages hold. */
function nearestWord(word: string, { words }: Lexicon): readonly string[] | undefined {
  const allowed = slipsAllowed(word.length);
  let best: { readonly word: string; readonly cost: number } | undefined;
  for (const [candidate, pages] of words) {
    if (candidate.length < 3 || /\d/.test(candidate)) continue;
    const distance = distanceWithin(allowed, word, candidate);
    if (distance === undefined) continue;
    // People rarely miss the first letter; and frequency decides between equals, never against a nearer word.
    const cost = distance + (candidate.startsWith(word.charAt(0)) ? 0 : 0.5) + 0.4 / (1 + pages);
    if (best === undefined || cost < best.cost || (cost === best.cost && candidate < best.word))
      best = { word: candidate, cost };
  }
  return best && [best.word];
}

/** Endings are compared as well without: `reviwing` is one slip from `review`. */
function distanceWithin(allowed: number, word: string, candidate: string): number | undefined {
  if (Math.abs(candidate.length - word.length) > allowed + LONGEST_ENDING) return undefined;
  const whole =
    Math.abs(candidate.length - word.length) > allowed ? Number.POSITIVE_INFINITY : editDistance(word, candidate);
  if (whole <= allowed) return whole;
  const [stemmed, stemOfCandidate] = [stem(word), stem(candidate)];
  if (stemmed.length < 4 || Math.abs(stemmed.length - stemOfCandidate.length) > 1) return undefined;
  const distance = editDistance(stemmed, stemOfCandidate);
  // Another ending is one more difference.
  return distance <= 1 ? distance + 1 : undefined;
}

const LONGEST_ENDING = 4;

/** A slip in a short word leaves too little to recognise it by. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 12 ? 2 : 3;
}
