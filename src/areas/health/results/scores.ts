/** What answers are worth: a place between the worst and the best, whichever way round the question is asked. */

/** How an answer is coloured, beside its glyph and its words. */
export type Tone = 'bad' | 'middle' | 'good' | 'plain';

/** From 0, the worst, to 1, the best. */
export type Score = number;

interface Asked {
  readonly id: string;
  readonly reverseScored: boolean;
}

type Scale = readonly { readonly id: string }[];

/** Two thirds of the way up, an area is well; below one third it is not. */
const STRONG = 2 / 3;
const WEAK = 1 / 3;

/** None where there is no answer, or one that the scale does not have. */
export function scoreOf(
  { reverseScored }: Pick<Asked, 'reverseScored'>,
  answer: string | undefined,
  scale: Scale,
): Score | undefined {
  const at = scale.findIndex(({ id }) => id === answer);
  if (at === -1) return undefined;
  const place = at / (scale.length - 1);
  return reverseScored ? 1 - place : place;
}

/** The mean of what was answered; a question that does not apply counts for nothing. */
export function areaScore(
  { questions }: { readonly questions: readonly Asked[] },
  answers: Readonly<Record<string, string>>,
  scale: Scale,
): Score | undefined {
  const scores = questions.flatMap((question) => scoreOf(question, answers[question.id], scale) ?? []);
  return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

export function toneOf(score: Score): Tone {
  return score > STRONG - 1e-9 ? 'good' : score < WEAK + 1e-9 ? 'bad' : 'middle';
}

/** The colours of the answers in the order of the scale: a reversed question turns them round. */
export function tones(answers: number, reversed = false): readonly Tone[] {
  const inOrder = Array.from({ length: answers }, (_, index): Tone =>
    index === 0 ? 'bad' : index === answers - 1 ? 'good' : 'middle',
  );
  return reversed ? inOrder.toReversed() : inOrder;
}

/**
 * The answer in the middle of all votes; of two middles the worse, for it is the one to talk about.
 * @param worstFirst the answers in the order of what they are worth
 */
export function middleAnswer(
  votes: Readonly<Record<string, number>>,
  worstFirst: readonly string[],
): string | undefined {
  const total = countOf(votes);
  let seen = 0;
  return worstFirst.find((answer) => {
    seen += votes[answer] ?? 0;
    return total > 0 && seen * 2 >= total;
  });
}

export function countOf(votes: Readonly<Record<string, number>>): number {
  return Object.values(votes).reduce((sum, count) => sum + count, 0);
}
