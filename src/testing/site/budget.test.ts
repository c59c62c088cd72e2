/** What a page costs before search is opened, as a browser asks for it. `scripts/budgets.ts` says the same of more pages, from the files. */
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, inject, test } from 'vitest';
import { lastingVisit } from './visit.ts';

const { url } = inject('example');

let weights: Readonly<Record<string, number>>;

beforeAll(async () => {
  const { page } = await lastingVisit('about:blank');
  const answers: Promise<readonly [string, number]>[] = [];
  page.on('response', (response) =>
    answers.push(
      response.body().then((body) => [response.request().resourceType(), gzipSync(body, { level: 9 }).length] as const),
    ),
  );
  await page.goto(`${url}guides/everyday-work/code-review/`, { waitUntil: 'networkidle' });
  const byType = Map.groupBy(await Promise.all(answers), ([type]) => type);
  weights = Object.fromEntries(
    [...byType].map(([type, parts]) => [type, parts.reduce((sum, [, bytes]) => sum + bytes, 0)]),
  );
});

test.each([
  ['HTML', 'document', 15_000],
  ['CSS', 'stylesheet', 12_000],
  ['JavaScript', 'script', 8_000],
])('%s of a guide', (_, type, most) => {
  expect(weights[type]).toBeGreaterThan(0);
  expect(weights[type]).toBeLessThanOrEqual(most);
});
