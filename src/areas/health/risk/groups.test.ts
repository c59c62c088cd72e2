/** What a meeting talks about: which risks stand in which of its lists, why, and in which order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { byExposure, GROUPS, groupsOf, type GroupName } from './groups.ts';

const TODAY = '2026-04-15';
const SINCE = '2026-04-08';

const teams = [
  example('team', { title: 'Payments' }, { id: 'payments' }),
  example('team', { title: 'Platform' }, { id: 'platform' }),
];
type Fields = Readonly<Record<string, unknown>>;
const risk = (id: string, fields: Fields = {}) => example('risk', { title: id, ...fields }, { id });
const waits = (id: string, fields: Fields = {}) =>
  risk(id, { type: 'dependency', team: 'payments', dependsOn: 'team/platform', neededBy: '2026-04-20', ...fields });

type Risks = readonly ReturnType<typeof example>[];

function told(group: GroupName, now: Risks, then?: Risks): readonly string[] {
  const past = then === undefined ? [] : [{ day: '2026-04-01', content: [...teams, ...then] }];
  const { tools, view } = exampleSite([...teams, ...now], 'internal', past);
  const groups = groupsOf(view.entriesOf('risk'), tools, SINCE);
  return groups[group].map(({ risk: { id }, says }) => `${id}: ${says}`);
}

describe('new', () => {
  test('is what was raised since, the largest first, unless it is over', () => {
    const risks = [
      risk('small', { raised: SINCE, impact: 2 }),
      risk('large', { raised: '2026-04-14', impact: 5 }),
      risk('old', { raised: '2026-04-07' }),
      risk('over', { raised: '2026-04-14', state: 'closed' }),
    ];
    expect(told('new', risks)).toEqual(['large: raised on 14 April 2026', 'small: raised on 8 April 2026']);
  });
});

describe('worse', () => {
  test('is what grew or came true, as the history says', () => {
    const then = [risk('grown', { likelihood: 2 }), risk('shrunk', { likelihood: 4, trend: 'same' }), risk('true')];
    const now = [
      risk('grown', { likelihood: 4 }),
      risk('shrunk', { likelihood: 2, trend: 'worse' }),
      risk('true', { state: 'happened', because: 'The export failed.' }),
    ];
    expect(told('worse', now, then)).toEqual(['grown: likelihood 2 → 4', 'true: open → happened']);
  });

  test('is what its owner finds worse, with or without a history', () => {
    const worse = [
      risk('felt', { trend: 'worse' }),
      risk('past', { trend: 'worse', state: 'accepted', because: 'So.' }),
    ];
    expect(told('worse', worse)).toEqual(['felt: marked as worse']);
    expect(told('worse', worse, worse)).toEqual(['felt: marked as worse']);
  });
});

describe('due', () => {
  test('are next steps and dependencies within four weeks and past, the earliest first and each risk once', () => {
    const step = (due: string) => ({ next: { text: 'Try it.', due } });
    const risks = [
      risk('in-time', step('2026-05-13')),
      risk('later', step('2026-05-14')),
      risk('late', step('2026-04-14')),
      risk('closed', { ...step('2026-04-14'), state: 'closed' }),
      waits('both', step('2026-04-30')),
      waits('agreed', { agreed: true, neededBy: TODAY }),
    ];
    expect(told('due', risks)).toEqual([
      'late: next step 1 day late',
      'agreed: needed today',
      'both: needed in 5 days, not agreed',
      'in-time: next step in 28 days',
    ]);
  });
});

describe('not agreed', () => {
  test('are dependencies that nobody said yes to, with who waits for whom', () => {
    const risks = [
      waits('soon'),
      waits('some-day', { neededBy: undefined }),
      waits('agreed', { agreed: true }),
      risk('no-dependency'),
    ];
    expect(told('notAgreed', risks)).toEqual([
      'soon: Payments waits for Platform, needed in 5 days',
      'some-day: Payments waits for Platform, no day said',
    ]);
  });
});

describe('without an owner', () => {
  test('is what nobody has been named for', () => {
    const risks = [risk('none', { owner: undefined, raised: '2026-04-13' }), risk('owned')];
    expect(told('unowned', risks)).toEqual(['none: raised 2 days ago']);
  });

  test('is not what an owner has whom these readers may not see', () => {
    const secret = example('role', { visibility: 'restricted' }, { id: 'secret' });
    const { tools, view } = exampleSite([secret, risk('owned', { owner: 'role/secret' })]);
    const groups = groupsOf(view.entriesOf('risk'), tools, SINCE);
    expect(groups.unowned).toEqual([]);
    expect(tools.list('risks-new', '2026-01-01').map(({ owner }) => owner)).toEqual([undefined]);
  });
});

describe('whatever risks there are', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-04-${String(date).padStart(2, '0')}`);
  const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
  const arbitrary = fc.record({
    type: fc.constantFrom('risk', 'dependency', 'assumption'),
    likelihood: fc.integer({ min: 1, max: 5 }),
    impact: fc.integer({ min: 1, max: 5 }),
    raised: day,
    state: fc.constantFrom('open', 'mitigated', 'accepted', 'happened', 'closed'),
    neededBy: optional(day),
    agreed: optional(fc.boolean()),
    owner: optional(fc.constant('team/payments')),
    next: optional(day.map((due) => ({ text: 'Try it.', due }))),
  });
  const many = fc.array(arbitrary, { maxLength: 12 });
  const { tools, entry } = exampleSite([...teams, risk('one')]);
  const one = entry('risk', 'one');
  const entriesOf = (all: readonly Fields[]) =>
    all.map((fields, index) => ({ ...one, id: `r${index}`, data: { ...one.data, ...fields } }));

  test('the order of files changes nothing, and no group tells a risk twice', () => {
    fc.assert(
      fc.property(many, (all) => {
        const entries = entriesOf(all);
        const ids = (risks: typeof entries) => {
          const groups = groupsOf(risks, tools, SINCE);
          return GROUPS.map((name) => groups[name].map(({ risk: { id } }) => id));
        };
        const straight = ids(entries);
        expect(ids(entries.toReversed())).toEqual(straight);
        for (const group of straight) expect(new Set(group).size).toBe(group.length);
      }),
    );
  });

  test('a larger exposure never comes after a smaller one', () => {
    fc.assert(
      fc.property(many, (all) => {
        const exposures = entriesOf(all)
          .toSorted(byExposure)
          .map(({ data }) => data.likelihood * data.impact);
        expect(exposures).toEqual(exposures.toSorted((a, b) => b - a));
      }),
    );
  });

  test('what is closed stands in none of them', () => {
    fc.assert(
      fc.property(many, (all) => {
        const groups = groupsOf(entriesOf(all), tools, SINCE);
        const states = GROUPS.flatMap((name) => groups[name].map(({ risk: { data } }) => data.state));
        expect(states).not.toContain('closed');
      }),
    );
  });
});
