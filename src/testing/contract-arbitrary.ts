/** Ladders of all sorts for property tests: few names, so that versions have much in common. */
import fc from 'fast-check';
import type { Expectation, Ladder } from '#areas/growth/ladder/schema.ts';
import { ladderSchema } from '#areas/growth/ladder/schema.ts';
import { contractOfComposed, type Contract } from '#areas/growth/diff/contract.ts';

const words = ['finds', 'mends', 'tells', 'the', 'team', 'early', 'risk', 'service', 'plan', 'weekly', 'a', 'customer'];
const sentence = fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 7 }).map((all) => all.join(' '));
const some = <T>(values: readonly T[], minLength = 0) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength, maxLength: values.length });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const LEVELS = ['junior', 'senior', 'staff', 'lead'] as const;
const DISCIPLINES = ['backend', 'mobile'] as const;
const STEPS = ['awareness', 'foundational', 'working'] as const;
const SKILLS = ['estimation', 'testing'] as const;

const expectation = fc.record({
  group: fc.constantFrom('craft', 'delivery'),
  levels: some(LEVELS, 1),
  disciplines: some(DISCIPLINES),
  text: sentence,
  detail: maybe(sentence),
  kind: fc.constantFrom('expectation', 'responsibility', 'anti-pattern'),
  skills: some(SKILLS),
  proficiency: maybe(fc.constantFrom(...STEPS)),
  weight: maybe(fc.constantFrom('essential', 'important', 'supporting')),
  cumulative: fc.boolean(),
  examples: fc.array(fc.record({ text: sentence, polarity: fc.constantFrom('positive', 'negative') }), {
    maxLength: 2,
  }),
}) satisfies fc.Arbitrary<Omit<Expectation, 'id' | 'resources'>>;

const level = fc.record({
  label: sentence,
  rank: fc.integer({ min: 1, max: 3 }),
  track: fc.constantFrom('ic', 'management'),
  terminal: fc.boolean(),
  status: fc.constantFrom('draft', 'active'),
  tagline: maybe(sentence),
  dimensionValues: fc.dictionary(fc.constantFrom('scope', 'reach'), fc.constantFrom('team', 'area')),
});

const override = fc.record({
  expectation: fc.constantFrom('e1', 'e2', 'e3'),
  text: fc.option(sentence),
  reason: sentence,
});

/** Items under some of the names. */
function under<Item extends object>(names: readonly string[], item: fc.Arbitrary<Item>, minLength = 0) {
  return some(names, minLength).chain((chosen) =>
    fc.tuple(...chosen.map((id) => item.map((each) => ({ id, ...each })))),
  );
}

const ladder = fc.record({
  tracks: under(['ic', 'management'], fc.record({ label: sentence, kind: fc.constantFrom('ic', 'hybrid') }), 1),
  levels: under(LEVELS, level, 1),
  dimensions: fc.constantFrom(
    [],
    [
      { id: 'scope', label: 'Scope' },
      { id: 'reach', label: 'Reach', type: 'scale', scale: 'reach' },
    ],
  ),
  scales: fc.constantFrom([], [scaleOf('team', 'area')], [scaleOf('area', 'team')]),
  groups: under(['craft', 'delivery'], fc.record({ label: sentence, summary: maybe(sentence) })),
  disciplines: under(DISCIPLINES, fc.record({ label: sentence, overrides: fc.array(override, { maxLength: 2 }) })),
  expectations: under(['e1', 'e2', 'e3', 'e4', 'e5', 'constructor'], expectation),
  requirements: fc.array(
    fc.record({
      level: fc.constantFrom(...LEVELS),
      skill: fc.constantFrom(...SKILLS),
      step: fc.constantFrom(...STEPS),
    }),
    { maxLength: 3 },
  ),
  pointsModel: maybe(
    fc.record({
      points: fc.dictionary(fc.constantFrom(...STEPS), fc.nat(9)),
      thresholds: fc.array(fc.record({ min: fc.nat(90), level: fc.constantFrom(...LEVELS) }), {
        minLength: 1,
        maxLength: 2,
      }),
    }),
  ),
  promotion: maybe(
    fc.record({
      criteria: fc.array(sentence, { minLength: 1, maxLength: 3 }),
      evidence: fc.array(sentence, { maxLength: 2 }),
      process: maybe(sentence),
    }),
  ),
});

function scaleOf(...steps: readonly string[]) {
  return { id: 'reach', label: 'Reach', steps: steps.map((id) => ({ id, label: id, definition: id })) };
}

const ladderData: fc.Arbitrary<Ladder> = ladder.map((fields) =>
  ladderSchema.parse({
    title: 'Ladder',
    owner: 'team/example-team',
    reviewed: '2026-04-01',
    version: '1.0.0',
    effectiveFrom: '2026-04-01',
    ...fields,
  }),
);

export const contract: fc.Arbitrary<Contract> = ladderData.map((data) =>
  contractOfComposed({ data }, { resolve: () => undefined }),
);

/** A demand under a name that no version has. */
export const freshDemand: fc.Arbitrary<Expectation> = expectation.map((fields) => ({
  resources: [],
  ...fields,
  levels: fields.levels.toSorted(),
  disciplines: fields.disciplines.toSorted(),
  id: 'fresh',
}));
