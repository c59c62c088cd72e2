/** Nobody has to be in two rituals at the same time. */
import { listInWords } from '#words/number-words.ts';
import { defineRule, example } from '#model/rule.ts';
import { conflicts } from '#areas/rhythm/load/conflicts.ts';
import { dayInWords } from '#areas/rhythm/cadence/day-words.ts';

const ritual = (id: string, cadence: Readonly<Record<string, unknown>>, role: Readonly<Record<string, unknown>> = {}) =>
  example(
    'ritual',
    {
      cadence: {
        rrule: 'FREQ=WEEKLY;BYDAY=MO',
        start: '2026-01-05T10:00',
        timezone: 'Europe/Berlin',
        duration: 'PT1H',
        ...cadence,
      },
      roles: [{ role: 'example-role', part: 'facilitator', ...role }],
    },
    { id },
  );

export default defineRule({
  id: 'ritual/no-conflict',
  severity: 'warning',
  why: 'Whoever is wanted in two rooms lets one of them down, and each group believes it was them.',
  fix: 'Move one of them, or let the role be `optional` in it.',
  valid: [
    [ritual('risk-sync', {}), ritual('planning', { start: '2026-01-05T11:00' })],
    [ritual('risk-sync', {}), ritual('planning', { timezone: 'America/New_York' })],
    [ritual('risk-sync', {}), ritual('planning', {}, { count: 1 })],
    [ritual('risk-sync', {}), ritual('planning', { rrule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20260301' })],
  ],
  invalid: [
    {
      content: [ritual('planning', {}), ritual('risk-sync', { start: '2026-01-05T10:30' })],
      expect: [
        'rituals/risk-sync.yaml:8:10 Unexpected overlap with `planning` on Monday, 20 April 2026, expected a time of its own for *Example role*',
      ],
    },
    {
      content: [ritual('planning', {}), ritual('standup', { start: '2026-01-05T04:15', timezone: 'America/New_York' })],
      expect: [
        'rituals/standup.yaml:8:10 Unexpected overlap with `planning` on Monday, 20 April 2026, expected a time of its own for *Example role*',
      ],
    },
  ],
  check({ entries, playbook, today, report }) {
    for (const { first, second, roles, on, times } of conflicts(entries('ritual'), playbook, today))
      report(
        second.at(['cadence', 'start']),
        `Unexpected overlap with \`${first.id}\` on ${dayInWords(on)}, expected a time of its own for ${listInWords(roles.map(({ data }) => `*${data.title}*`))}`,
        times === 1
          ? 'Move one of them, or leave out this one day with `exdates`.'
          : `It happens ${times} times within a quarter: move one of them, or let the role be \`optional\` in it.`,
      );
  },
});
