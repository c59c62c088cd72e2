/** What came from a tracker is priced before it counts. */
import { defineEntryRule, example } from '#model/rule.ts';
import { TO_DO } from '../import-issues/new-row.ts';

const imported = { cause: 'TODO: how it came about', consequences: ['TODO: who pays, how much and how often'] };

export default defineEntryRule({
  id: 'debt/not-priced',
  severity: 'error',
  why: 'The numbers of a new import are marks and no estimates; counted, they would make the balance wrong.',
  fix: 'Say what it costs and why, and then delete `status: draft`; until then it is a draft.',
  valid: [[example('debt', { cause: 'The first importer was meant for trials.' })]],
  invalid: [
    {
      content: [example('debt', { ...imported, status: 'draft' })],
      expect: ['6:8 Unexpected `TODO`, expected the cause, the consequences and the price of your own'],
    },
    {
      content: [example('debt', imported)],
      expect: [
        '6:8 Unexpected `TODO` in a debt that counts, expected the cause, the consequences and the price of your own',
      ],
    },
  ],
  check({ data: { cause, consequences }, life, at }, { report }) {
    const isDraft = life === 'draft';
    if (cause.startsWith(TO_DO) || consequences.some((text) => text.startsWith(TO_DO)))
      report(
        at([cause.startsWith(TO_DO) ? 'cause' : 'consequences']),
        `Unexpected \`${TO_DO}\`${isDraft ? '' : ' in a debt that counts'}, expected the cause, the consequences and the price of your own`,
        undefined,
        isDraft ? 'warning' : 'error',
      );
  },
});
