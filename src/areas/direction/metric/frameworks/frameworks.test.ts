import { describe, expect, test } from 'vitest';
import { FRAMEWORKS } from '../values.ts';
import { guessed, meantBy, TERMS } from './frameworks.ts';

describe('DORA’s five', () => {
  test('stand in two groups', () => {
    const named = (group: string) => TERMS.dora.filter((term) => term.group === group).map(({ name }) => name);
    expect(named('throughput')).toEqual([
      'Change lead time',
      'Deployment frequency',
      'Failed deployment recovery time',
    ]);
    expect(named('instability')).toEqual(['Change fail rate', 'Deployment rework rate']);
  });

  test.each([
    ['MTTR', 'Failed deployment recovery time'],
    ['Mean Time To Recovery (MTTR)', 'Failed deployment recovery time'],
    ['time to restore service', 'Failed deployment recovery time'],
    ['Lead time for changes', 'Change lead time'],
    ['change failure rate', 'Change fail rate'],
    ['Rework rate', 'Deployment rework rate'],
  ])('%s is a former name', (written, name) => {
    expect(meantBy('dora', written)).toMatchObject({ term: { name }, isFormer: true });
  });

  test.each(['Change lead time', 'change-lead-time', 'CHANGE LEAD TIME'])('%s is today’s name', (written) => {
    expect(meantBy('dora', written)).toMatchObject({ term: { id: 'change-lead-time' }, isFormer: false });
  });

  test.each([
    ['Change led time', 'Change lead time'],
    ['Mean time to restor', 'Failed deployment recovery time'],
    ['Happiness', undefined],
  ])('%s may mean %s', (written, name) => {
    expect(guessed('dora', written)).toBe(name);
  });
});

test.each(FRAMEWORKS)('no name of %s means two things', (framework) => {
  const names = TERMS[framework].flatMap(({ name, formerly = [] }) => [name, ...formerly]).map((n) => n.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});
