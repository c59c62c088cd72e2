/** What was accepted was chosen among at least two options. */
import { quoted } from '#model/quoted.ts';
import { defineEntryRule, example } from '#model/rule.ts';

const one = { options: [{ id: 'one-engine', label: 'One engine for all' }] };

export default defineEntryRule({
  id: 'decision/real-choice',
  severity: 'error',
  why: 'With one option there was nothing to decide; the option that lost is what later readers need most.',
  fix: 'Write down what else could have been done. Doing nothing is an option, too.',
  valid: [
    [example('decision')],
    [example('decision', { ...one, status: 'draft', decided: undefined, decideBy: '2026-05-01' })],
    [example('decision', { form: 'madr', options: undefined, chosen: undefined })],
  ],
  invalid: [
    {
      content: [example('decision', one)],
      expect: ['12:3 Unexpected 1 option, expected two or more; the decision is accepted'],
    },
    {
      content: [example('decision', { options: undefined, chosen: undefined })],
      expect: ['6:9 Unexpected 0 options, expected two or more; the decision is accepted'],
    },
    {
      content: [example('decision', { chosen: undefined })],
      expect: ['6:9 Missing `chosen`, expected the id of the option that was accepted: `one-engine` or `free-choice`'],
    },
  ],
  check(decision, { report }) {
    const { status, form, options, chosen } = decision.data;
    if (status !== 'accepted' || form === 'madr') return;
    if (options.length < 2)
      report(
        decision.at([options.length === 0 ? 'status' : 'options']),
        `Unexpected ${options.length} ${options.length === 1 ? 'option' : 'options'}, expected two or more; the decision is accepted`,
      );
    else if (chosen === undefined)
      report(
        decision.at(['status']),
        `Missing \`chosen\`, expected the id of the option that was accepted: ${quoted(
          options.map(({ id }) => id),
          ' or ',
        )}`,
        'Add `chosen` with the id of that option.',
      );
  },
});
