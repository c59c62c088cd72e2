/** The score of a debt: the mean of its three judgements, each with the weight that the configuration gives it. */
import type { Config } from '#model/config.ts';
import type { Debt } from '../schema.ts';
import { CRITERIA, RATINGS, type Criterion, type Rating } from '../values.ts';

export type Weights = Config['debt']['weights'];
type Judgement = Debt['score'][Criterion];

/** From 1 to 5, to six digits: sums of fractions differ in the last ones, and no order may hang on those. */
export function debtScore(score: Debt['score'], weights: Weights): number {
  const total = CRITERIA.reduce((all, criterion) => all + weights[criterion], 0);
  const points = CRITERIA.reduce((all, criterion) => all + weights[criterion] * valueOf(score[criterion]), 0);
  return Math.round((points / total) * 1e6) / 1e6;
}

export function valueOf(judgement: Judgement): number {
  return typeof judgement === 'number' ? judgement : judgement.value;
}

export function reasonOf(judgement: Judgement): string | undefined {
  return typeof judgement === 'number' ? undefined : judgement.reason;
}

/** The rating that a score comes to: low up to 2, medium up to 3, high up to 4, critical above. */
export function ratingOf(score: number): Rating {
  return score <= 2 ? 'low' : score <= 3 ? 'medium' : score <= 4 ? 'high' : 'critical';
}

/** How many steps the judgement of people is above what the score comes to; below it, less than 0. */
export function stepsAbove(rating: Rating, score: number): number {
  return RATINGS.indexOf(rating) - RATINGS.indexOf(ratingOf(score));
}
