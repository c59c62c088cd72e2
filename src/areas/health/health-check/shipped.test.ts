/** The checks that the example playbook ships are what they say they are. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXAMPLE, isShippedExample } from '#testing/shipped-example.ts';
import { healthCheckSchema, type HealthCheck } from './schema.ts';

const shipped = (id: string): HealthCheck =>
  healthCheckSchema.parse(parse(readFileSync(`${EXAMPLE}health-checks/${id}.yaml`, 'utf8')));

describe.runIf(isShippedExample())('of the checks that the example ships', () => {
  test('the pulse asks the seven questions of psychological safety, three of them turned round as published', () => {
    const safety = shipped('team-pulse').areas.find(({ id }) => id === 'safety');
    expect(safety?.questions.map(({ id, reverseScored }) => `${id}${reverseScored ? ', reversed' : ''}`)).toEqual([
      'mistakes-held-against, reversed',
      'hard-subjects',
      'asking-for-help, reversed',
      'left-out-for-being-different, reversed',
      'safe-to-try',
      'nobody-works-against-me',
      'what-i-bring-is-used',
    ]);
  });

  test.each([
    ['one-page-health-check', 'team', 10],
    ['team-pulse', 'team', 17],
    ['operational-readiness', 'system', 12],
    ['architecture-fitness', 'system', 9],
  ])('%s asks about a %s, in %i questions', (id, unit, questions) => {
    const check = shipped(id);
    expect(check.unit).toBe(unit);
    expect(check.areas.flatMap((area) => area.questions)).toHaveLength(questions);
  });
});
