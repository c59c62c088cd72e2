/** Kinds are named in references and lists, where no type can tell a kind that does not exist. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { meanings } from '#model/fields.ts';
import { kinds } from './kinds.ts';

const names = kinds.map(({ name }) => name as string);

/** Kinds that the content model describes, as far as they are yet to be written. */
const COMING = [
  ...['strategy', 'principle', 'outcome', 'metric', 'scorecard', 'experiment', 'slo'],
  ...['debt', 'risk', 'incident', 'story', 'feedback'],
].filter((name) => !names.includes(name));

/** Where a list may name what is no kind, with the reason. */
const EXCUSED = {
  'areas/direction/metric/values.ts': 'A number may be about a product or the whole organisation too.',
  'areas/health/health-check/schema.ts': 'The whole organisation fills in a health check too.',
  'areas/rhythm/feeds/subscribe.ts': 'All rituals together are a group of feeds too.',
  'areas/rhythm/ritual/schema.ts': 'A ritual may say today that it reviews a metric, an outcome, debt or a risk.',
  'model/figures.ts': 'A health check takes figures from the register of debt, and from others, once there are any.',
};

test('every reference leads to kinds that exist, or may be named early', () => {
  const unknown = kinds.flatMap(({ name, schema }) =>
    referencesIn(schema)
      .filter((kind) => !names.includes(kind))
      .map((kind) => `${name} → ${kind}`),
  );
  const early = ['metric', 'outcome', 'debt', 'risk'].filter((kind) => COMING.includes(kind));
  expect(unknown).toEqual(early.map((kind) => `ritual → ${kind}`));
});

test('every list of kinds holds kinds that exist, or is excused', () => {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const files = globSync('**/*.{ts,astro}', { cwd: root }).filter((file) => !/\.test\.ts$|^testing\//.test(file));
  const others = files.filter((file) => listsIn(readFileSync(`${root}${file}`, 'utf8')).some(namesNoKind));
  expect(others.filter((file) => !(file in EXCUSED))).toEqual([]);
});

function referencesIn(schema: z.core.$ZodType): readonly string[] {
  const found = new Set<string>();
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema }) {
      const meaning = meanings.get(zodSchema);
      if (meaning?.means === 'ref') for (const kind of meaning.kinds) found.add(kind);
    },
  });
  return [...found];
}

/** Two kinds make a list one of kinds; a kind that is to come does so alone. */
function namesNoKind(list: readonly string[]): boolean {
  const existing = list.filter((word) => names.includes(word));
  return list.some((word) => COMING.includes(word)) || (existing.length > 1 && existing.length < list.length);
}

/** `['team', 'system']` and `ref('team', 'system')`: bare words in a row, as the code is formatted. */
function listsIn(code: string): readonly (readonly string[])[] {
  const rows = code.matchAll(/(?:(?<!\w)\[|\bref\()\s*('[a-z-]+'(?:,\s*'[a-z-]+')*),?\s*[\])]/g);
  return [...rows].map(([, row = '']) => row.split(/,\s*/).map((word) => word.slice(1, -1)));
}
