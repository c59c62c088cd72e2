/** The pages of the example quote the numbers that its series hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { EXAMPLE, isShippedExample } from '#testing/shipped-example.ts';
import { METRIC_STORIES } from './example-series/metrics.ts';
import { weekly } from './example-series/story.ts';

const outcome = z.object({
  keyResults: z.array(
    z.object({
      id: z.string(),
      metric: z.string(),
      checkIns: z.array(z.object({ date: z.string(), value: z.number() })).default([]),
    }),
  ),
});
const experiment = z.object({
  metric: z.string(),
  hypothesis: z.string(),
  started: z.string(),
  ends: z.string(),
  result: z.string().optional(),
  learned: z.string().optional(),
});

const entriesOf = <T>(folder: string, schema: z.ZodType<T>): readonly (readonly [string, T])[] =>
  readdirSync(join(EXAMPLE, folder)).map((file) => {
    const text = readFileSync(join(EXAMPLE, folder, file), 'utf8');
    return [file, schema.parse(parse(file.endsWith('.md') ? (text.split('---\n')[1] ?? '') : text))];
  });

/** The last value of the metric before a day. */
function lastBefore(metric: string, day: string): number | null | undefined {
  const story = METRIC_STORIES[metric];
  return story && weekly(metric, story).findLast((point) => point.day < day && point.value !== null)?.value;
}

describe.runIf(isShippedExample())('in the example', () => {
  test.each(isShippedExample() ? entriesOf('outcomes', outcome) : [])(
    'check-ins of %s say what was measured on their day',
    (_, { keyResults }) => {
      const said = keyResults.flatMap(({ metric, checkIns }) => checkIns.map((each) => ({ metric, ...each })));
      const measured = said.map(({ metric, date }) => ({ metric, date, value: lastBefore(metric, `${date}T`) }));
      expect(said).toEqual(measured);
    },
  );

  test.each(isShippedExample() ? entriesOf('experiments', experiment) : [])(
    'the hypothesis of %s begins where the metric stood',
    (_, { metric, hypothesis, started }) => {
      expect(hypothesis).toMatch(new RegExp(`\\b${Math.round(lastBefore(metric, started) ?? NaN)}\\b`));
    },
  );

  test.each(
    isShippedExample()
      ? entriesOf('experiments', experiment).filter(([, { result }]) => result !== undefined && result !== 'refuted')
      : [],
  )('what %s taught names where it ended', (_, { metric, learned, ends }) => {
    expect(learned).toContain(String(lastBefore(metric, `${ends}T`)));
  });
});
