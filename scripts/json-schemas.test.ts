/** The published schemas say what the playbook holds, and the editor is told where they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { kindFolder } from '#model/kind-folder.ts';
import { SCHEMAS, SETTINGS, schemaFiles, settingsText } from './json-schemas.ts';

const read = (name: string) => readFileSync(new URL(name, SCHEMAS), 'utf8');

test.each([...schemaFiles()])(
  '%s is what the schema in the code says; `node scripts/json-schemas.ts` writes it',
  (name, text) => {
    expect(read(name)).toBe(text);
  },
);

test('no schema is left over from a kind that is gone', () => {
  expect(readdirSync(SCHEMAS).toSorted()).toEqual([...schemaFiles().keys()].toSorted());
});

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(read(`${name}.json`)) as object);
  const smallest = () =>
    parse(readFileSync(new URL('fixtures/minimal.yaml', kindFolder(kind)), 'utf8')) as Record<string, unknown>;

  test('accepts the smallest entry, also with a field of one’s own', () => {
    expect(validate({ ...smallest(), 'x-cost-centre': 'A12' }), JSON.stringify(validate.errors)).toBe(true);
  });

  test('refuses a misspelt field', () => {
    expect(validate({ ...smallest(), titel: 'Runbook' })).toBe(false);
  });
});

test('VS Code is told of the schema of each kind of data', () => {
  const settings = readFileSync(SETTINGS, 'utf8');
  expect(settingsText(settings)).toBe(settings);
});
