/** The versions that expectations name are not later than their ladder's, and begin before they end. */
import { defineRule, example } from '#model/rule.ts';
import { compareVersions } from '#areas/growth/history/version-numbers.ts';
import { writtenSets } from '#areas/growth/expectation/written.ts';

const asked = (fields: object) =>
  example('ladder', {
    version: '2.0.0',
    expectations: [
      {
        id: 'finishes-work',
        group: 'delivery',
        levels: ['engineer', 'senior-engineer'],
        text: 'Finishes it.',
        ...fields,
      },
    ],
  });

export default defineRule({
  id: 'ladder/version-order',
  severity: 'error',
  why: 'A review is held under a version; what claims to count from a later one counts for nobody.',
  fix: 'Name a version that this ladder has had, or raise its `version`.',
  valid: [[asked({ since: '1.0.0', deprecatedIn: '2.0.0' })], [asked({ since: '2.0.0' })]],
  invalid: [
    {
      content: [asked({ since: '2.1.0' })],
      expect: [
        '29:12 Unexpected version `2.1.0` of `finishes-work`, expected at most `2.0.0`, the version of the ladder',
      ],
    },
    {
      content: [asked({ deprecatedIn: '3.0.0' })],
      expect: [
        '29:19 Unexpected version `3.0.0` of `finishes-work`, expected at most `2.0.0`, the version of the ladder',
      ],
    },
    {
      content: [asked({ since: '1.4.0', deprecatedIn: '1.4.0' })],
      expect: [
        '30:19 Unexpected end of `finishes-work` in `1.4.0`, expected a version after `1.4.0`, in which it began',
      ],
    },
  ],
  check({ entries, report }) {
    for (const set of writtenSets(entries)) {
      const current = 'version' in set.data ? set.data.version : undefined;
      for (const [index, { id, since, deprecatedIn }] of set.data.expectations.entries()) {
        const at = (field: string) => set.at(['expectations', index, field]);
        for (const [field, version] of Object.entries({ since, deprecatedIn })) {
          if (version !== undefined && current !== undefined && compareVersions(version, current) > 0)
            report(
              at(field),
              `Unexpected version \`${version}\` of \`${id}\`, expected at most \`${current}\`, the version of the ladder`,
            );
        }
        if (since !== undefined && deprecatedIn !== undefined && compareVersions(deprecatedIn, since) <= 0)
          report(
            at('deprecatedIn'),
            `Unexpected end of \`${id}\` in \`${deprecatedIn}\`, expected a version after \`${since}\`, in which it began`,
          );
      }
    }
  },
});
