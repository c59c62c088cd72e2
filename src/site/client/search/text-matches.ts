/** What the texts of pages say of a query, gathered from the index term by term. */
import { closeness } from '#search/closeness.ts';
import type { Concept } from '#search/interpret.ts';
import type { Lexicon } from '#search/lexicon.ts';
import type { TextScore } from '#search/rank.ts';
import { searchTerms } from '#search/terms.ts';
import type { Found, Index, RecordText } from './pagefind.ts';

export interface TextMatch {
  readonly score: TextScore;
  /** For each concept, where it stands. */
  readonly places: readonly (readonly number[])[];
  text(): Promise<RecordText>;
}

/** A text that holds a word at all says this much of it; how often and how prominently makes up the rest. */
const MENTION = 0.4;

interface Gathered {
  readonly found: Found;
  /** Both by concept. */
  readonly scores: number[];
  readonly places: Set<number>[];
}

/** By record. */
export async function textMatches(
  concepts: readonly Concept[],
  lexicon: Lexicon,
  index: Index,
): Promise<ReadonlyMap<string, TextMatch>> {
  const gathered = new Map<string, Gathered>();
  const answers = await Promise.all(concepts.map((concept) => ask(concept, lexicon, index)));
  for (const [at, terms] of answers.entries()) {
    for (const { weight, found } of terms) {
      const strongest = found[0]?.score ?? 1;
      for (const each of found) {
        const match = gathered.get(each.record) ?? {
          found: each,
          scores: concepts.map(() => 0),
          places: concepts.map(() => new Set()),
        };
        gathered.set(each.record, match);
        const score = weight * (MENTION + (1 - MENTION) * (each.score / strongest));
        match.scores[at] = Math.max(match.scores[at] ?? 0, score);
        for (const place of each.places) match.places[at]?.add(place);
      }
    }
  }
  const weights = concepts.map(({ weight }) => weight);
  return new Map([...gathered].map(([record, each]) => [record, textMatch(each, weights)]));
}

function textMatch({ found, scores, places }: Gathered, weights: readonly number[]): TextMatch {
  const lists = places.map((each) => [...each]);
  return { score: { concepts: scores, closeness: closeness(lists, weights) }, places: lists, text: () => found.text() };
}

async function ask(concept: Concept, lexicon: Lexicon, index: Index) {
  const terms = searchTerms(concept, lexicon);
  return Promise.all(terms.map(async (each) => ({ ...each, found: await index.find(each.words, each.isExact) })));
}
