/** An expectation says what somebody does, and not what they could do. */
import { defineRule, example } from '#model/rule.ts';
import { sentences } from '#areas/growth/language/sentences.ts';

const ABLE =
  /^(?:(?:you|i|we|they|he|she)\s+)?(?:\p{L}+ly\s+)?((?:can|could)(?=\s)|(?:(?:is|are|am|’m|should be|must be|will be)\s+)?(?:also\s+)?able to|(?:has|have) the (?:ability|capacity) to|(?:is |are |am )?capable of|(?:knows?|know) how to)/iu;
const asks = (text: string) =>
  example('behaviours', { expectations: [{ id: 'finds-causes', group: 'working-together', text }] });

export default defineRule({
  id: 'ladder/says-able',
  severity: 'warning',
  why: 'Nobody sees what somebody could do; what one sees is what they do.',
  fix: 'Begin with the deed: not “Can find the cause of a defect” but “Finds the cause of a defect”.',
  valid: [[asks('Finds the cause of a defect.')], [asks('Writes notes so that others can take over.')]],
  invalid: [
    {
      content: [asks('Is able to find the cause of a defect.')],
      expect: ['10:11 Unexpected `Is able to` in `finds-causes`, expected what one does'],
    },
    {
      content: [asks('You can find the cause of a defect.')],
      expect: ['10:11 Unexpected `can` in `finds-causes`, expected what one does'],
    },
  ],
  check({ entries, report }) {
    for (const { words, expectation, at } of sentences(entries)) {
      // What to avoid is told in what people can do to each other, too.
      if (expectation.kind === 'anti-pattern') continue;
      const found = ABLE.exec(words)?.[1];
      if (found !== undefined) report(at, `Unexpected \`${found}\` in \`${expectation.id}\`, expected what one does`);
    }
  },
});
