/** The answers of a scale differ in their glyphs. */
import { repeated } from '#model/repeated.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { answer } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'health-check/distinct-glyphs',
  severity: 'error',
  why: 'The glyph tells answers apart on paper and for those who do not see their colours.',
  fix: 'Choose glyphs of different shapes, such as `▼`, `◆` and `▲`.',
  valid: [
    [example('health-check', { scale: [answer('worse', 'Needs help', '▼'), answer('better', 'Going well', '▲')] })],
  ],
  invalid: [
    {
      content: [
        example('health-check', { scale: [answer('worse', 'Needs help', '●'), answer('better', 'Going well', '●')] }),
      ],
      expect: ['13:12 Unexpected glyph `●` of `better`, expected another than that of `worse`'],
    },
  ],
  check(check, { report }) {
    for (const { item, index, first } of repeated(check.data.scale, ({ glyph }) => glyph))
      report(
        check.at(['scale', index, 'glyph']),
        `Unexpected glyph \`${item.glyph}\` of \`${item.id}\`, expected another than that of \`${first.id}\``,
      );
  },
});
