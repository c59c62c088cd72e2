/** Where people judge a debt quite differently from its score, they say why. */
import { defineEntryRule, example } from '#model/rule.ts';
import { ratingOf, debtScore, stepsAbove } from '../ranking/score.ts';

/** Low and medium are close enough to talk about; low and high are two different debts. */
const FAR = 2;
const low = { risk: 1, cost: 2, customerImpact: 1 };

export default defineEntryRule({
  id: 'debt/rating-far-from-score',
  severity: 'warning',
  why: 'One of the two is wrong, or the score does not see something that readers need to know.',
  fix: 'Say in `rating.reason` what the score does not see, or correct a judgement.',
  valid: [
    [example('debt', { score: low, rating: { value: 'medium' } })],
    [example('debt', { score: low, rating: { value: 'critical', reason: 'The contract ends in May.' } })],
  ],
  invalid: [
    {
      content: [example('debt', { score: low, rating: { value: 'critical' } })],
      expect: [
        '25:10 Unexpected rating `critical` beside a score of 1.3, which comes to `low`, expected a reason for it',
      ],
    },
  ],
  check({ data: { score, rating }, at }, { report, playbook }) {
    if (rating === undefined || rating.reason !== undefined) return;
    const computed = debtScore(score, playbook.config.debt.weights);
    if (Math.abs(stepsAbove(rating.value, computed)) >= FAR)
      report(
        at(['rating', 'value']),
        `Unexpected rating \`${rating.value}\` beside a score of ${Math.round(computed * 10) / 10}, which comes to \`${ratingOf(computed)}\`, expected a reason for it`,
      );
  },
});
