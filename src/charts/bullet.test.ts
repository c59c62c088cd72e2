import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '#testing/pictures.ts';
import { speechIn } from '#testing/speech.ts';
import { bullet, type BulletData } from './bullet.ts';

const english = speechIn('en');
const leadTime: BulletData = { name: 'Change lead time', unit: 'hours', baseline: 9.2, now: 5.1, target: { value: 4 } };
const drawn = (data: BulletData) => bullet.draw(data, english);
const formsOf = (data: BulletData) => drawn(data).panels[0]!.shapes.map(({ form, look }) => `${look} ${form}`);

test('says where it began, where it is and where it should be', () => {
  expect(drawn(leadTime).panels[0]?.says.replaceAll('\u00a0', ' ')).toBe(
    'Change lead time: Baseline 9.2 hours, Now 5.1 hours, Target 4 hours.',
  );
  expect(drawn(leadTime).panels[0]?.labels.map(({ words }) => words)).toEqual(['baseline 9.2', 'target 4', 'now 5.1']);
  expect(bullet.table(leadTime, english).rows).toHaveLength(3);
});

describe('a bar', () => {
  test('begins at zero', () => {
    const [bar] = drawn(leadTime).panels[0]!.shapes.filter(({ look, form }) => look === 'now' && form === 'rect');
    const [axis] = drawn(leadTime).panels[0]!.shapes.filter(({ look }) => look === 'axis');
    expect(bar).toMatchObject({ x: axis && 'x1' in axis ? axis.x1 : undefined });
  });

  test('is never cut: where the axis does not begin at zero there is none, and the picture says so', () => {
    const availability = { name: 'Availability', unit: '%', baseline: 99.1, now: 99.7, target: { value: 99.9 } };
    expect(formsOf(availability)).not.toContain('now rect');
    expect(formsOf(availability)).toEqual(expect.arrayContaining(['now line', 'now dot']));
    expect(drawn(availability).remarks).toEqual(['The axis begins at 99\u00a0%.']);
  });
});

test('a guardrail that is passed changes the bar and its words', () => {
  const limit = { value: 4.5, passed: true };
  expect(formsOf({ ...leadTime, limit })).toEqual(expect.arrayContaining(['breach rect', 'limit line']));
  expect(bullet.table({ ...leadTime, limit }, english).rows.at(-1)).toEqual(['Limit', '4.5\u00a0hours, passed']);
  expect(formsOf({ ...leadTime, limit: { ...limit, passed: false } })).not.toContain('breach rect');
});

test('without any number there is no picture', () => {
  expect(drawn({ name: 'Satisfaction', unit: '' })).toEqual({ panels: [], remarks: ['No values yet.'], notes: [] });
});

test('a label that is longer than the room on either side of its place is moved inside', () => {
  const limit = { value: -3.1, passed: true };
  const picture = bullet.draw({ name: 'Balance', unit: 'hours', baseline: -8.1, limit }, speechIn('de'));
  expect(faultsOf(picture)).toEqual([]);
});

test('nothing leaves the picture, and no label lies on another', () => {
  const value = fc.option(
    fc.double({ min: -20, max: 20_000, noNaN: true }).map((number) => Math.round(number * 10) / 10),
    { nil: undefined },
  );
  const target = fc.record({ value, low: value, high: value });
  fc.assert(
    fc.property(value, value, target, value, fc.boolean(), (baseline, now, { low, high, ...exact }, limit, passed) => {
      const band =
        low === undefined || high === undefined ? exact : { low: Math.min(low, high), high: Math.max(low, high) };
      const limited = limit === undefined ? undefined : { value: limit, passed };
      for (const language of ['en', 'de'])
        expect(
          faultsOf(bullet.draw({ ...leadTime, baseline, now, target: band, limit: limited }, speechIn(language))),
        ).toEqual([]);
    }),
  );
});
