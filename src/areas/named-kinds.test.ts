/** Kinds are named in references and lists, where no type can tell a kind that does not exist. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { meanings } from '#model/fields.ts';
import { kinds } from './kinds.ts';

const names = kinds.map(({ name }) => name as string);

/** Where a list may name what is no kind, with the reason. */
const EXCUSED = {
  'areas/direction/metric/values.ts': 'A number may be about a product or the whole organisation too.',
  'areas/health/health-check/schema.ts': 'The whole organisation fills in a health check too.',
  'areas/rhythm/feeds/subscribe.ts': 'All rituals together are a group of feeds too.',
  'areas/organisation/catalog/entities.ts': 'These are kinds of Backstage.',
  'areas/health/risk/register/register-csv.ts': 'Headings of columns: a risk has a team.',
  'model/notes.ts': 'What notes are about: some of it is a kind.',
};

test('every reference leads to kinds that exist', () => {
  const unknown = kinds.flatMap(({ name, schema }) =>
    referencesIn(schema)
      .filter((kind) => !names.includes(kind))
      .map((kind) => `${name} → ${kind}`),
  );
  expect(unknown).toEqual([]);
});

test('every list of kinds holds kinds that exist, apart from those that are excused', () => {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const files = globSync('**/*.{ts,astro}', { cwd: root }).filter((file) => !/\.test\.ts$|^testing\//.test(file));
  const others = files.filter((file) => listsIn(readFileSync(`${root}${file}`, 'utf8')).some(namesNoKind));
  expect(others.toSorted()).toEqual(Object.keys(EXCUSED).toSorted());
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

/** Two kinds make a list one of kinds. */
function namesNoKind(list: readonly string[]): boolean {
  const existing = list.filter((word) => names.includes(word));
  return existing.length > 1 && existing.length < list.length;
}

/** `['team', 'system']` and `ref('team', 'system')`: bare words in a row, as the code is formatted. */
function listsIn(code: string): readonly (readonly string[])[] {
  const rows = code.matchAll(/(?:(?<!\w)\[|\bref\()\s*('[a-z-]+'(?:,\s*'[a-z-]+')*),?\s*[\])]/g);
  return [...rows].map(([, row = '']) => row.split(/,\s*/).map((word) => word.slice(1, -1)));
}
