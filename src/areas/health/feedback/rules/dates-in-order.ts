/** First something is said, then it is answered; and none of that lies ahead. */
import { fixedDayHint } from '#model/fixed-day.ts';
import { defineEntryRule, example } from '#model/rule.ts';

const answered = (response: Readonly<Record<string, unknown>>) =>
  example('feedback', {
    raised: '2026-04-08',
    response: { date: '2026-04-10', by: 'example-role', text: 'We do.', status: 'done', ...response },
  });
const file = 'feedback/example-feedback.yaml';

export default defineEntryRule({
  id: 'feedback/dates-in-order',
  severity: 'error',
  why: 'From these days the page counts how long people wait for an answer.',
  fix: 'Correct the day that is wrong.',
  valid: [
    [example('role'), answered({ done: '2026-04-09' })],
    [example('role'), answered({ date: '2026-04-08' })],
    [example('role'), answered({ status: 'planned', due: '2026-06-01' })],
  ],
  invalid: [
    {
      content: [example('role'), answered({ date: '2026-04-01' })],
      expect: [
        `${file}:8:9 Unexpected \`date\` of \`2026-04-01\`, expected \`2026-04-08\` or later, when it was raised`,
      ],
    },
    {
      content: [example('role'), answered({ status: 'planned', due: '2026-04-01' })],
      expect: [
        `${file}:12:8 Unexpected \`due\` of \`2026-04-01\`, expected \`2026-04-10\` or later, when it was planned`,
      ],
    },
    {
      content: [example('feedback', { raised: '2026-05-01' })],
      expect: ['4:9 Unexpected `raised` of `2026-05-01`, expected `2026-04-15` or earlier'],
    },
    {
      content: [example('role'), answered({ date: '2026-05-01', done: '2026-05-02' })],
      expect: [
        `${file}:8:9 Unexpected \`date\` of \`2026-05-01\`, expected \`2026-04-15\` or earlier`,
        `${file}:12:9 Unexpected \`done\` of \`2026-05-02\`, expected \`2026-04-15\` or earlier`,
      ],
    },
  ],
  check({ data: { raised, response }, at }, { playbook, report, today }) {
    const happened = (day: string | undefined, name: string, path: readonly string[]) => {
      if (day === undefined || day <= today) return;
      report(
        at(path),
        `Unexpected \`${name}\` of \`${day}\`, expected \`${today}\` or earlier`,
        fixedDayHint(playbook.config, today),
      );
    };
    happened(raised, 'raised', ['raised']);
    if (response === undefined) return;
    const { date, due, done, status } = response;
    happened(date, 'date', ['response', 'date']);
    happened(done, 'done', ['response', 'done']);
    const after = (name: string, day: string | undefined, first: string, why: string) => {
      if (day !== undefined && day < first)
        report(
          at(['response', name]),
          `Unexpected \`${name}\` of \`${day}\`, expected \`${first}\` or later, when it was ${why}`,
        );
    };
    after('date', date, raised, 'raised');
    after('done', done, raised, 'raised');
    if (status === 'planned') after('due', due, date, 'planned');
  },
});
