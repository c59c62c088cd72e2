import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { address, date, id, label, prose, ref } from '#model/fields.ts';
import { fieldsOf } from './fields.ts';

const one = (field: z.ZodType) => fieldsOf(z.strictObject({ field }))[0]!;

describe('a field takes', () => {
  test.each<[string, z.ZodType]>([
    ['words', label()],
    ['text, at most 300 characters', prose({ max: 300 })],
    ['a real date, such as `2026-04-01`', date()],
    ['lower-case letters, digits and single hyphens, such as `code-review`', id()],
    ['an `https://` or `mailto:` address, or a relative path such as `../guides/start-here.md`', address()],
    ['a reference to a team or a role', ref('team', 'role')],
    ['a reference to an onboarding', ref('onboarding')],
    ['a reference to an entry', ref()],
    ['one of `hire`, `manager`', z.enum(['hire', 'manager'])],
    ['a whole number from 1', z.number().int().positive()],
    ['a whole number from -5 to 90', z.number().int().min(-5).max(90)],
    ['a number', z.number()],
    ['`true` or `false`', z.boolean()],
    ['a list; each is a reference to a role', z.array(ref('role'))],
    ['a list, with the fields below', z.array(z.strictObject({ id: id() }))],
    ['words, or `null`', label().nullable()],
    ['names, each with words', z.record(z.string(), label())],
  ])('%s', (words, field) => {
    expect(one(field).type).toBe(words);
  });
});

test('fields inside others follow them, under their path', () => {
  const schema = z.strictObject({
    phases: z.array(z.strictObject({ tasks: z.array(z.strictObject({ id: id() })) })),
    levels: z.record(z.string(), z.strictObject({ label: label() })),
  });
  expect(fieldsOf(schema).map(({ path }) => path)).toEqual([
    'phases',
    'phases[].tasks',
    'phases[].tasks[].id',
    'levels',
    'levels.*.label',
  ]);
});

test('a field is required where it has no default, in every form that it is part of', () => {
  const recurring = z.strictObject({ rrule: label(), duration: label() });
  const triggered = z.strictObject({ trigger: label(), duration: label().optional() });
  const schema = z.strictObject({
    mode: z.enum(['sync', 'async']).default('sync'),
    norms: z.array(label()).default([]),
    cadence: z.union([recurring, triggered]),
  });
  expect(
    fieldsOf(schema).map(({ path, required, inOneForm, default: value }) => [path, required, inOneForm, value]),
  ).toEqual([
    ['mode', false, false, 'sync'],
    ['norms', false, false, undefined],
    ['cadence', true, false, undefined],
    ['cadence.rrule', true, true, undefined],
    ['cadence.duration', false, false, undefined],
    ['cadence.trigger', true, true, undefined],
  ]);
});
