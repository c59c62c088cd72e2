/** A SARIF log is one by the published schema, in full. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { byItself } from '#model/command-names.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { sarif } from './sarif.ts';

/** The schema as published, of draft 4 of JSON Schema: what it says otherwise than later drafts is put in their words. */
const schema = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
  (key, value: unknown) => ((key === '$schema' || key === 'id') && typeof value === 'string' ? undefined : value),
) as Record<string, unknown>;
const isUri = (uri: string) => URL.canParse(uri);
const isReference = (uri: string) => !/[\s\\]/.test(uri) && URL.canParse(uri, 'https://waymark.example/');

function validator() {
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  ajv.addFormat('uri', isUri);
  ajv.addFormat('uri-reference', isReference);
  ajv.addFormat('date-time', (text: string) => !Number.isNaN(new Date(text).getTime()));
  return ajv.compile(schema);
}

const validate = validator();

test('the schema that is asked refuses what is no log', () => {
  expect(validate({ version: '2.1.0' })).toBe(false);
  expect(
    validate({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'Waymark', rules: [{ id: 'a', helpUri: 'rules/#a' }] } } }],
    }),
  ).toBe(false);
});

const unreviewed: Diagnostic = {
  rule: 'entry/review-overdue',
  severity: 'warning',
  message: 'Unexpected review of `2025-03-01`, expected one since `2025-09-01`',
  hint: 'Read it again.',
  location: { file: 'guides/on call.md', start: { line: 3, column: 11 }, end: { line: 3, column: 21 } },
};

test.each([
  ['of a clean playbook', []],
  [
    'with findings of one rule',
    [unreviewed, { ...unreviewed, location: { ...unreviewed.location, file: 'guides/100%.md' } }],
  ],
])('a log %s is valid', (_, diagnostics) => {
  const written = sarif.report({
    diagnostics,
    summary: { errors: 0, warnings: diagnostics.length, files: 2, entries: 2 },
    version: '1.2.3',
    rule: () => ({
      id: 'entry/review-overdue',
      severity: 'warning',
      why: 'A page that nobody has read for a year is believed all the same.',
      fix: 'Read it.',
      valid: [],
      invalid: [],
    }),
    ruleUrl: (id) => `https://waymark.example/rules/${id}/`,
    excerpt: () => undefined,
    suppressions: [],
    contentFolder: 'content',
    contentInRepository: 'content',
    nameCommand: byItself,
    colour: false,
  });
  validate(JSON.parse(written));
  expect(validate.errors ?? []).toEqual([]);
});

test('an invalid address is left out', () => {
  const written = sarif.report({
    diagnostics: [unreviewed],
    summary: { errors: 0, warnings: 1, files: 2, entries: 2 },
    version: '1.2.3',
    rule: () => undefined,
    ruleUrl: () => 'playbook/rules/#entry-review-overdue',
    excerpt: () => undefined,
    suppressions: [],
    contentFolder: '/srv/play book',
    contentInRepository: '/srv/play book',
    nameCommand: byItself,
    colour: false,
  });
  expect(written).not.toContain('helpUri');
  expect(written).toContain('"file:///srv/play%20book/guides/on%20call.md"');
  validate(JSON.parse(written));
  expect(validate.errors ?? []).toEqual([]);
});
