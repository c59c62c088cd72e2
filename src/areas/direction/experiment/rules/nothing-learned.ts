/** What has a result says what was learned, and when it has one. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'experiment/nothing-learned',
  severity: 'error',
  why: 'The result of an experiment is what people know afterwards; a verdict without it is forgotten by the next quarter.',
  fix: 'Add `learned`: what you know now and did not know before, also where the hypothesis was refuted.',
  valid: [
    [example('experiment')],
    [example('experiment', { result: 'refuted', learned: 'Reviews wait for people, not for size.' })],
  ],
  invalid: [
    {
      content: [example('experiment', { result: 'refuted' })],
      expect: ['12:9 Missing `learned`, expected what you know now that it is refuted'],
    },
  ],
  check({ data: { result, learned }, at }, { report }) {
    if (result !== undefined && learned === undefined)
      report(at(['result']), `Missing \`learned\`, expected what you know now that it is ${result}`);
  },
});
