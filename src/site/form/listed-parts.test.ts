/** What a form says beside a field, so that nobody has to know the file. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { formCollections } from './collections.ts';
import type { FormField } from './form-field.ts';
import { singularOf } from './form-field.ts';
import { fieldsOf } from './schema-fields.ts';
import { partsIn, withParts } from './listed-parts.ts';

const ladder = kinds.filter(({ name }) => name === 'ladder');

function fieldAt(fields: readonly FormField[], [name, ...rest]: readonly string[]): FormField | undefined {
  const field = fields.find((each) => each.name === name);
  return rest.length === 0 || field === undefined || !('fields' in field) ? field : fieldAt(field.fields ?? [], rest);
}

test('a field that names a part tells which there are', () => {
  const fields = ladder.flatMap(({ schema }) => fieldsOf(schema));
  const levels = [{ id: 'engineer' }, { id: 'senior-engineer' }];
  const known = partsIn([{ data: { levels, groups: [{ id: 'craft' }] } }] as never);
  const hintAt = (...path: readonly string[]) => fieldAt(withParts(fields, known), path)?.hint;
  expect(hintAt('expectations', 'levels')).toMatch(/At present: `engineer`, `senior-engineer`\.$/);
  expect(hintAt('expectations', 'group')).toMatch(/At present: `craft`\.$/);
  expect(hintAt('levels', 'track')).not.toContain('At present');
  const many = Array.from({ length: 30 }, (_, at) => ({ id: `level-${at}` }));
  expect(
    fieldAt(withParts(fields, partsIn([{ data: { levels: many } }] as never)), ['expectations', 'levels'])?.hint,
  ).not.toContain('At present');
});

test('a part begins with what each one has, and an id that no file may hold is refused while it is typed', () => {
  const fields = formCollections(ladder, [], []).flatMap((collection) => collection.fields);
  const expectation = fieldAt(fields, ['expectations']);
  expect(expectation).toMatchObject({ label_singular: 'expectation' });
  const names = expectation?.widget === 'list' ? expectation.fields?.map(({ name }) => name) : [];
  expect(names?.slice(0, 4)).toEqual(['id', 'group', 'text', 'levels']);
  const id = fieldAt(fields, ['expectations', 'id']);
  const [source = '', told] = id?.widget === 'string' ? (id.pattern ?? []) : [];
  expect(new RegExp(source).test('writes-tests')).toBe(true);
  expect(new RegExp(source).test('Writes tests')).toBe(false);
  expect(told).toContain('lower-case letters');
});

test.each([
  ['Levels', 'level'],
  ['Policies', 'policy'],
  ['Entries', 'entry'],
  ['Series', undefined],
  ['Phases', undefined],
  ['Diagnosis', undefined],
  ['Agenda', undefined],
])('an item of %s is called %s', (label, one) => {
  expect(singularOf(label)?.toLowerCase()).toBe(one);
});
