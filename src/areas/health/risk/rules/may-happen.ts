/** A risk has not happened yet. */
import { defineEntryRule, example } from '#model/rule.ts';
import { hasHappened } from '../has-happened.ts';

export default defineEntryRule({
  id: 'risk/may-happen',
  severity: 'warning',
  why: 'What has happened is an issue: it is worked on. Watched as a risk, it is talked about each week and solved in none.',
  fix: 'Say what may still follow from it, *If …, then …*; or set `state: happened`, and work on it elsewhere.',
  valid: [
    [example('risk', { statement: 'If the supplier is late again, the pilot starts without refunds.' })],
    [example('risk', { statement: 'The certificate expires in March, and nobody has renewed one.' })],
    [example('risk', { statement: 'The migration is late.', state: 'happened', because: 'It took two weeks more.' })],
  ],
  invalid: [
    {
      content: [example('risk', { statement: 'The migration is late.' })],
      expect: [
        '5:12 Unexpected statement of what has happened already, “is late”, expected what may happen and what would follow',
      ],
    },
    {
      content: [example('risk', { statement: 'Two engineers have left the team.' })],
      expect: [
        '5:12 Unexpected statement of what has happened already, “have left”, expected what may happen and what would follow',
      ],
    },
  ],
  check({ data, at }, { report, playbook }) {
    if (data.type !== 'risk' || data.state !== 'open') return;
    const words = hasHappened(data.statement, playbook.config.language);
    if (words === undefined) return;
    report(
      at(['statement']),
      `Unexpected statement of what has happened already, “${words}”, expected what may happen and what would follow`,
    );
  },
});
