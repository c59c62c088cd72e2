/** Answers a query from the catalogue alone, with headings and summaries, where the texts of pages cannot be searched. */
import type { Interpretation } from './interpret.ts';
import { naming } from './likeness.ts';
import type { Candidate, TextScore } from './rank.ts';

export function withoutTexts({ summary, headings }: Candidate, { concepts }: Interpretation): TextScore {
  const shares = [summary, ...headings].map((title) => concepts.map((concept) => naming(title, concept).share));
  return { concepts: concepts.map((_, at) => Math.max(0, ...shares.map((each) => each[at] ?? 0))), closeness: 0 };
}
