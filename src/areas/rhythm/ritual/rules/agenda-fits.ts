/** A ritual's agenda fits into its meeting. */
import { durationInWords } from '#words/duration-words.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { timedAgenda } from '#areas/rhythm/agenda/agenda.ts';

const meeting = (duration: string, ...minutes: readonly number[]) =>
  example('ritual', {
    cadence: { trigger: 'A release goes wrong', within: 'P2D', duration },
    agenda: minutes.map((each, index) => ({ title: `Risk ${index + 1}`, minutes: each })),
  });

export default defineEntryRule({
  id: 'ritual/agenda-fits',
  severity: 'error',
  why: 'An agenda that cannot finish trains people to ignore agendas.',
  fix: 'Shorten an item or lengthen the ritual.',
  valid: [[meeting('PT30M', 10, 20)], [meeting('PT1H30M', 60)]],
  invalid: [
    { content: [meeting('PT30M', 20, 25)], expect: ['15:1 Unexpected agenda of `45` minutes, expected at most `30`'] },
  ],
  check(ritual, { report }) {
    const { planned, available } = timedAgenda(ritual.data);
    if (available === undefined || planned <= available) return;
    const over = durationInWords(`PT${Math.ceil(planned - available)}M`);
    report(
      ritual.at(['agenda'], 'key'),
      `Unexpected agenda of \`${planned}\` minutes, expected at most \`${available}\``,
      `Shorten or drop items by ${over}, or lengthen the ritual.`,
    );
  },
});
