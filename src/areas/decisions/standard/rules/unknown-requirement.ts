/** Adoption speaks of requirements that the standard has. */
import { anyOf } from '#model/quoted.ts';
import { didYouMean } from '#model/suggest.ts';
import { defineEntryRule, example } from '#model/rule.ts';

const adoption = (requirement: string) => [
  example('domain'),
  example('system'),
  example('standard', { adoption: [{ system: 'example-system', requirement, state: 'met' }] }),
];

export default defineEntryRule({
  id: 'standard/unknown-requirement',
  severity: 'error',
  why: 'A requirement that does not exist is met by everyone and helps no one.',
  fix: 'Correct the name, or leave `requirement` out to speak of the whole standard.',
  valid: [adoption('at-rest')],
  invalid: [
    {
      content: adoption('at-ret'),
      expect: ['standards/example-standard.yaml:12:18 Unexpected requirement `at-ret`, expected `at-rest`'],
    },
  ],
  check(standard, { report }) {
    const known = standard.data.requirements.map(({ id }) => id);
    for (const [index, { requirement }] of standard.data.adoption.entries()) {
      if (requirement === undefined || known.includes(requirement)) continue;
      report(
        standard.at(['adoption', index, 'requirement']),
        `Unexpected requirement \`${requirement}\`, expected ${anyOf(known)}`,
        didYouMean(requirement, known),
      );
    }
  },
});
