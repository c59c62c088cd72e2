/** What becomes of data that leads to what its readers may not see. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { absentIfHidden, emptyIfHidden, namedLink, parts, party, prose, ref } from '#model/fields.ts';
import { kinds } from '#areas/kinds.ts';
import { narrowed, narrowedExtensions } from './narrow.ts';

const sight = {
  sees: (text: string) => !text.includes('secret'),
  leads: (url: string) => !url.includes('secret'),
};

const schema = z.strictObject({
  owner: absentIfHidden(ref('team')).optional(),
  forum: ref('forum').optional(),
  unit: emptyIfHidden(ref('team')).optional(),
  domains: z.array(emptyIfHidden(ref('domain'))).default([]),
  related: z.array(ref()).default([]),
  makers: z.array(party()).default([]),
  roles: z.array(z.strictObject({ role: ref('role'), part: z.string() })).default([]),
  rights: z.array(z.strictObject({ decides: absentIfHidden(ref('role')), text: prose() })).default([]),
  promotion: z.strictObject({ ritual: ref('ritual'), text: z.string() }).optional(),
  owners: z.record(z.string(), ref('team')).default({}),
  successor: z.union([ref('decision'), z.number()]).optional(),
  equals: z.array(z.string().register(parts, { kind: 'ladder', list: 'levels' })).default([]),
  links: z.array(namedLink()).default([]),
  text: prose().optional(),
});

test.each([
  ['an optional reference goes', { forum: 'secret' }, {}],
  ['an item of a list goes', { related: ['guide/a', 'guide/secret', 'b'] }, { related: ['guide/a', 'b'] }],
  [
    'a required one takes its row along',
    {
      roles: [
        { role: 'secret', part: 'guest' },
        { role: 'a', part: 'guest' },
      ],
    },
    { roles: [{ role: 'a', part: 'guest' }] },
  ],
  ['and an optional field', { promotion: { ritual: 'secret', text: 'Meet.' } }, {}],
  [
    'where the schema says so, only the reference',
    { rights: [{ decides: 'secret', text: 'Hire.' }] },
    { rights: [{ decides: undefined, text: 'Hire.' }] },
  ],
  ['the same at the top', { owner: 'secret' }, { owner: undefined }],
  [
    'its place stays, where none would mean all',
    { unit: 'secret', domains: ['secret', 'a'] },
    { unit: '', domains: ['', 'a'] },
  ],
  ['a value of a record goes', { owners: { a: 'secret', b: 'seen' } }, { owners: { b: 'seen' } }],
  ['one form of several', { successor: 'secret' }, {}],
  ['the other form', { successor: 7 }, { successor: 7 }],
  [
    'a name of another tool is no reference',
    { makers: ['The secret board', 'role/secret'] },
    { makers: ['The secret board'] },
  ],
  ['a part of a hidden entry', { equals: ['secret#lead', 'seen#lead', 'lead'] }, { equals: ['seen#lead', 'lead'] }],
  [
    'a named link',
    {
      links: [
        { label: 'Plan', url: './secret.md' },
        { label: 'Way', url: './way.md' },
      ],
    },
    { links: [{ label: 'Way', url: './way.md' }] },
  ],
  [
    'a link in prose leaves its words',
    { text: 'See [the *plan*](./secret.md) and [the way](./way.md).' },
    { text: 'See the *plan* and [the way](./way.md).' },
  ],
])('%s', (_, written, expected) => {
  expect(narrowed(schema, written, sight).data).toEqual(expected);
});

test('data that leads to nothing hidden is the same object', () => {
  const data = { related: ['guide/a'], roles: [{ role: 'a', part: 'guest' }], text: 'See [it](./way.md).' };
  expect(narrowed(schema, data, sight).data).toBe(data);
});

test('values keep their places in the original', () => {
  const related = ['secret-1', 'a', 'secret-2', 'secret-3', 'b'];
  const { data, moved, original } = narrowed(
    schema,
    { related, promotion: { ritual: 'secret', text: 'Meet.' } },
    sight,
  );
  expect(related.map((_, index) => moved(['related', index]))).toEqual([
    undefined,
    ['related', 0],
    undefined,
    undefined,
    ['related', 1],
  ]);
  expect(moved(['promotion', 'text'])).toBeUndefined();
  expect(data.related.map((_, index) => original(['related', index]))).toEqual([
    ['related', 1],
    ['related', 4],
  ]);
});

test('own fields lose what is written as a reference', () => {
  const written = {
    'x-owner': 'team/secret',
    'x-seen': ['team/a', 'team/secret'],
    'x-note': { text: '[Plan](./secret.md)' },
    'x-cost': 3,
  };
  const hides = (text: string) => text === 'team/secret';
  const left = narrowedExtensions(written, { ...sight, hides });
  expect(left).toEqual({ 'x-seen': ['team/a'], 'x-note': { text: 'Plan' }, 'x-cost': 3 });
  expect(narrowedExtensions(left, { ...sight, hides })).toBe(left);
});

test.each(kinds)('no reference that a $name must have takes all of it along', ({ schema: own }) => {
  const { def } = (own as unknown as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') throw new Error('An entry is an object');
  for (const [name, field] of Object.entries(def.shape))
    expect(narrowed(z.strictObject({ [name]: field }), { [name]: 'secret' }, sight).data).toBeTypeOf('object');
});
