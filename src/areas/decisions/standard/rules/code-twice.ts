/** Each standard has a code of its own. */
import { repeated } from '#model/repeated.ts';
import { defineRule, example } from '#model/rule.ts';

export default defineRule({
  id: 'standard/code-twice',
  severity: 'error',
  why: 'People cite standards by their code; two with one code are a riddle.',
  fix: 'Give the later one a code of its own.',
  valid: [
    [
      example('standard', { code: 'SEC-01' }, { id: 'encryption' }),
      example('standard', { code: 'SEC-02' }, { id: 'access' }),
    ],
  ],
  invalid: [
    {
      content: [example('standard', {}, { id: 'access' }), example('standard', {}, { id: 'encryption' })],
      expect: [
        'standards/encryption.yaml:4:7 Unexpected code `SEC-01`, expected one that `standards/access.yaml` does not have',
      ],
    },
  ],
  check({ entries, report }) {
    for (const { item, first } of repeated(entries('standard'), ({ data }) => data.code))
      report(
        item.at(['code']),
        `Unexpected code \`${item.data.code}\`, expected one that \`${first.file}\` does not have`,
      );
  },
});
