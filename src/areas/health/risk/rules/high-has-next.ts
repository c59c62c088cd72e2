/** Something is done about the largest risks. */
import { defineEntryRule, example } from '#model/rule.ts';
import { exposureOf, HIGH, isWatched } from '../standing.ts';

export default defineEntryRule({
  id: 'risk/high-has-next',
  severity: 'warning',
  why: 'A large risk without a next step is watched until it comes true.',
  fix: 'Say in `next` what happens next and by when. Where nothing can be done, accept it and say why.',
  valid: [
    [example('risk', { likelihood: 4, impact: 4, next: { text: 'Ask for a second account.', due: '2026-05-01' } })],
    [example('risk', { likelihood: 3, impact: 4 })],
    [example('risk', { likelihood: 5, impact: 5, state: 'accepted', because: 'We close the product in May.' })],
  ],
  invalid: [
    {
      content: [example('risk', { likelihood: 3, impact: 5 })],
      expect: ['1:1 Missing `next` of a risk with an exposure of `15`, expected the next step and its day'],
    },
  ],
  check({ data, at }, { report }) {
    const exposure = exposureOf(data);
    if (data.next !== undefined || exposure < HIGH || !isWatched(data)) return;
    report(at(), `Missing \`next\` of a risk with an exposure of \`${exposure}\`, expected the next step and its day`);
  },
});
