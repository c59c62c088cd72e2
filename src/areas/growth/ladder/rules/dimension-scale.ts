/** A dimension measured in steps says on which scale, and one told in words names none. */
import { defineEntryRule, example } from '#model/rule.ts';

const dimension = (fields: object) => example('ladder', { dimensions: [{ id: 'depth', label: 'Depth', ...fields }] });

export default defineEntryRule({
  id: 'ladder/dimension-scale',
  severity: 'error',
  why: 'A step means something only on its scale.',
  fix: 'For a dimension of steps write both `type: scale` and `scale:`; for one of words, neither.',
  valid: [[dimension({ type: 'scale', scale: 'proficiency' })], [dimension({})]],
  invalid: [
    {
      content: [dimension({ type: 'scale' })],
      expect: ['36:11 Unexpected dimension `depth` of steps without a scale, expected `scale` with the name of one'],
    },
    {
      content: [dimension({ scale: 'proficiency' })],
      expect: [
        '36:12 Unexpected scale `proficiency` for the dimension `depth` of words, expected `type: scale` beside it',
      ],
    },
  ],
  check(ladder, { report }) {
    for (const [index, { id, type, scale }] of ladder.data.dimensions.entries()) {
      if (type === 'scale' && scale === undefined)
        report(
          ladder.at(['dimensions', index, 'type']),
          `Unexpected dimension \`${id}\` of steps without a scale, expected \`scale\` with the name of one`,
        );
      if (type === 'prose' && scale !== undefined)
        report(
          ladder.at(['dimensions', index, 'scale']),
          `Unexpected scale \`${scale}\` for the dimension \`${id}\` of words, expected \`type: scale\` beside it`,
        );
    }
  },
});
