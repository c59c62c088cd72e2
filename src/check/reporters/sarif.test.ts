/** A SARIF log holds what services require of one; the schema is the part of SARIF 2.1.0 that concerns us. */
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { Diagnostic } from '#model/diagnostic.ts';
import { sarif } from './sarif.ts';

const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };
const positive = { type: 'integer', minimum: 1 };
const region = {
  type: 'object',
  required: ['startLine'],
  properties: { startLine: positive, startColumn: positive, endLine: positive, endColumn: positive },
  additionalProperties: false,
};
const physical = {
  type: 'object',
  required: ['artifactLocation', 'region'],
  properties: {
    artifactLocation: {
      type: 'object',
      required: ['uri'],
      properties: { uri: { type: 'string', pattern: '^[^ ]+$' } },
    },
    region,
  },
};
const result = {
  type: 'object',
  required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
  properties: {
    level: { enum: ['none', 'note', 'warning', 'error'] },
    ruleIndex: { type: 'integer', minimum: 0 },
    message: text,
    locations: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['physicalLocation'], properties: { physicalLocation: physical } },
    },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
  },
};
const rule = {
  type: 'object',
  required: ['id', 'helpUri'],
  properties: {
    id: { type: 'string' },
    helpUri: { type: 'string', pattern: '^https://' },
    shortDescription: text,
    help: text,
    defaultConfiguration: { type: 'object', properties: { level: { enum: ['warning', 'error'] } } },
  },
};
const driver = {
  type: 'object',
  required: ['name', 'semanticVersion', 'rules'],
  properties: { name: { type: 'string' }, rules: { type: 'array', uniqueItems: true, items: rule } },
};
const run = {
  type: 'object',
  required: ['tool', 'results', 'columnKind'],
  properties: {
    tool: { type: 'object', required: ['driver'], properties: { driver } },
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    results: { type: 'array', items: result },
  },
};
const schema = {
  type: 'object',
  required: ['$schema', 'version', 'runs'],
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: { type: 'array', minItems: 1, items: run },
  },
  additionalProperties: false,
};

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
    contentFolder: 'content',
    colour: false,
  });
  const ajv = new Ajv({ allErrors: true });
  ajv.validate(schema, JSON.parse(written));
  expect(ajv.errors ?? []).toEqual([]);
});
