/** Ladders for property tests: every field filled in some of them, with text that breaks formats. */
import fc from 'fast-check';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/);
const words = fc
  .oneof(
    fc.constantFrom(
      ...['=SUM(A1)', '-1', '+1', '@home', '\uFF1D1', "'quoted'", '"said"', 'a;b,c|d', 'a\tb', '<b>', 'ü 🦉'],
      ...['two\nlines', 'a\n\n  b', 'a\r\nb', 'Do: it', '- dash', '1. one', 'Avoid (x): y'],
    ),
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  // A label holds no more than its field allows, and no field keeps space around its text.
  .map((text) => text.replaceAll('\0', '').trim())
  .filter((text) => text !== '' && !text.includes('](') && !/[\uD800-\uDFFF](?![\uDC00-\uDFFF])/u.test(text));
const version = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map((parts) => parts.join('.'));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 2 });
const distinct = (named: fc.Arbitrary<{ readonly id: string }>) =>
  fc.uniqueArray(named, { minLength: 1, maxLength: 3, selector: (each) => each.id });

const override = fc.record({ expectation: id, text: fc.option(words), reason: words });
const expectation = fc.record({
  id,
  group: id,
  levels: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
  disciplines: some(id),
  text: words,
  detail: maybe(words),
  kind: fc.constantFrom('expectation', 'responsibility', 'anti-pattern'),
  skills: some(id.map((each) => `skill/${each}`)),
  proficiency: maybe(id),
  weight: maybe(fc.constantFrom('essential', 'important', 'supporting')),
  cumulative: fc.boolean(),
  examples: some(fc.record({ text: words, polarity: fc.constantFrom('positive', 'negative'), discipline: maybe(id) })),
  resources: some(
    fc.record({ label: words, url: fc.constantFrom('https://example.org/a?b=<c>', 'mailto:us@example.org', '#there') }),
  ),
  since: maybe(version),
  deprecatedIn: maybe(version),
});
const level = fc.record({
  id,
  label: words,
  rank: fc.integer({ min: -5, max: 50 }),
  track: id,
  equivalentTo: some(id),
  titles: some(fc.record({ label: words, discipline: maybe(id) })),
  bands: some(fc.record({ id, label: words, definition: words, tests: some(words) })),
  tagline: maybe(words),
  terminal: fc.boolean(),
  status: fc.constantFrom('draft', 'active'),
  dimensionValues: fc.dictionary(id, words, { maxKeys: 2, noNullPrototype: true }),
});

/** What a file of a ladder may hold. */
export const generatedLadder = fc.record({
  title: words,
  summary: maybe(words),
  owner: fc.constant('team/platform'),
  reviewed: fc.constant('2026-04-01'),
  status: fc.constantFrom('draft', 'active'),
  tags: some(id),
  version,
  effectiveFrom: fc.constant('2026-02-28'),
  overrides: some(override),
  scales: some(
    fc.record({
      id,
      label: words,
      steps: fc.array(fc.record({ id, label: words, definition: words }), { minLength: 2, maxLength: 3 }),
    }),
  ),
  tracks: distinct(
    fc.record({ id, label: words, kind: fc.constantFrom('ic', 'management', 'hybrid'), forksFrom: maybe(id) }),
  ),
  levels: distinct(level),
  dimensions: some(fc.record({ id, label: words, type: fc.constantFrom('prose', 'scale'), scale: maybe(id) })),
  groups: some(
    fc.record({
      id,
      label: words,
      parent: maybe(id),
      kind: maybe(fc.constantFrom('pillar', 'theme', 'topic')),
      summary: maybe(words),
    }),
  ),
  disciplines: some(fc.record({ id, label: words, summary: maybe(words), overrides: some(override) })),
  expectations: fc.uniqueArray(expectation, { maxLength: 4, selector: (each) => each.id }),
  requirements: some(fc.record({ level: id, skill: id.map((each) => `skill/${each}`), step: id })),
  pointsModel: maybe(
    fc.record({
      points: fc.dictionary(id, fc.nat(30), { maxKeys: 3, noNullPrototype: true }),
      thresholds: fc.array(fc.record({ min: fc.nat(200), level: id }), { minLength: 1, maxLength: 2 }),
    }),
  ),
  promotion: maybe(
    fc.record({
      criteria: fc.array(words, { minLength: 1, maxLength: 2 }),
      evidence: some(words),
      process: maybe(words),
    }),
  ),
  guidance: fc.record({
    notice: maybe(words),
    myths: some(fc.record({ claim: words, reality: words })),
    faq: some(fc.record({ question: words, answer: words })),
  }),
});
