/** An interaction that has ended is taken out, or given a new date. */
import { defineEntryRule, example } from '#model/rule.ts';

const until = (day: string) => [
  example('team', { interactions: [{ team: 'example-team', mode: 'collaboration', until: day }] }, { id: 'billing' }),
];

export default defineEntryRule({
  id: 'team/interaction-over',
  severity: 'warning',
  why: 'Collaboration costs two teams their focus; past its date it goes on by habit.',
  fix: 'Delete the interaction, or agree on a new date with the other team.',
  valid: [until('2026-04-15'), until('2026-06-30')],
  invalid: [
    {
      content: until('2026-04-14'),
      expect: ['9:12 Unexpected interaction with `example-team` until `2026-04-14`, expected a day that is not past'],
    },
  ],
  check(team, { report, today }) {
    for (const [index, { team: ref, until: last }] of team.data.interactions.entries()) {
      if (last !== undefined && last < today)
        report(
          team.at(['interactions', index, 'until']),
          `Unexpected interaction with \`${ref}\` until \`${last}\`, expected a day that is not past`,
        );
    }
  },
});
