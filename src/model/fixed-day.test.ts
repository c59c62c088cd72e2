/** A day that only seems to lie ahead is explained by the line that fixes today. */
import { expect, test } from 'vitest';
import { configSchema } from './config.ts';
import { fixedDayHint } from './fixed-day.ts';

const config = { name: 'Example', description: 'An example.' };

test.each([
  ['on the day that is fixed', '2026-11-26', '2026-11-26', true],
  ['on a day that was asked for instead', '2026-11-26', '2026-12-01', false],
  ['where nothing fixes the day', undefined, '2026-11-26', false],
])('%s', (_, fixed, today, isExplained) => {
  const hint = fixedDayHint(configSchema.parse({ ...config, today: fixed }), today);
  expect(hint?.includes('`today` in `playbook.yaml`') ?? false).toBe(isExplained);
});
