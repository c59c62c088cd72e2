/** A hypothesis says what is expected to change. */
import { defineEntryRule, example, exampleConfig } from '#model/rule.ts';
import { namesChange } from '../expected-change.ts';

const vague = { hypothesis: 'We believe that pairing is good for us.' };

export default defineEntryRule({
  id: 'experiment/names-a-change',
  severity: 'warning',
  why: 'A hypothesis that names no change cannot be refuted, so nothing is learned from it.',
  fix: 'Write it as: We believe that … will …, we will see it in … Name how much more or less you expect.',
  valid: [
    [example('experiment')],
    [example('experiment', { hypothesis: 'If reviews have a fixed hour, the wait falls from 9 to 4 hours.' })],
    [exampleConfig('language: fr'), example('experiment', vague)],
  ],
  invalid: [
    {
      content: [example('experiment', vague)],
      expect: ['8:13 Unexpected hypothesis without a change, expected what will be more or less, and by how much'],
    },
  ],
  check({ data: { hypothesis }, at }, { playbook, report }) {
    if (namesChange(hypothesis, playbook.config.language)) return;
    report(
      at(['hypothesis']),
      'Unexpected hypothesis without a change, expected what will be more or less, and by how much',
    );
  },
});
