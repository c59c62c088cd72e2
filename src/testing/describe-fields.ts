/** What the fields of a kind take and refuse: tables of changes to the smallest entry, which stands beside the test as `fixtures/minimal.yaml`. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';

type Case = readonly [name: string, fields: object];

export function describeFields(
  one: string,
  schema: z.ZodType,
  testUrl: string,
  { mayBe, mayNotHave }: { readonly mayBe: readonly Case[]; readonly mayNotHave: readonly Case[] },
): void {
  const accepts = (fields: object) => schema.safeParse({ ...smallestEntry(testUrl), ...fields }).success;

  describe(one, () => {
    test.each<Case>([['as small as it can be', {}], ...mayBe])('may be %s', (_, fields) => {
      expect(accepts(fields)).toBe(true);
    });

    test.each(mayNotHave)('may not have %s', (_, fields) => {
      expect(accepts(fields)).toBe(false);
    });
  });
}

export function smallestEntry(testUrl: string): object {
  return parse(readFileSync(new URL('fixtures/minimal.yaml', testUrl), 'utf8')) as object;
}
