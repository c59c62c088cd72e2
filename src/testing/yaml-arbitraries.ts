/** YAML for property tests: data, and texts that say it in the many ways that people and programs write. */
import fc from 'fast-check';
import { stringify, type ToStringOptions } from 'yaml';

const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    ...['true', '007', '2026-04-01', 'it’s', '設計 🚀', 'two\nlines\n'],
    ...['- a', 'a: b', '#', '*star', '@at', '"', "'", '---'],
  ),
);

/** Lists and fields that nest a few levels, as entries do. */
const fields = fc.dictionary(
  fc.stringMatching(/^[a-zA-Z][\w-]{0,8}$/),
  fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.stringMatching(/^[a-zA-Z][\w-]{0,8}$/), tie('value'), { maxKeys: 4 }),
    ),
  })).value,
  { minKeys: 1, maxKeys: 6 },
);

const styles: fc.Arbitrary<ToStringOptions> = fc.record({
  indent: fc.constantFrom(2, 4),
  lineWidth: fc.constantFrom(0, 40, 80),
  singleQuote: fc.constantFrom(true, false, null),
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
});

/** Data, and a text that says it. */
export const document = fc.tuple(fields, styles, fc.boolean()).map(([data, style, crlf]) => ({
  data,
  yaml: crlf ? stringify(data, style).replaceAll('\n', '\r\n') : stringify(data, style),
}));
