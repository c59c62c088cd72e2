import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';

const standard = (id: string, code: string, fields: object) =>
  example('standard', { title: id, code, ...fields }, { id });
const said = (state: string) => ({ adoption: [{ system: 'ledger', state }] });
const around = [example('domain'), example('system', { tier: 0 }, { id: 'ledger' })];

test('a system is told which standards it does not meet first, and how many', () => {
  const { tools, entry } = exampleSite([
    ...around,
    standard('backups', 'OPS-1', said('met')),
    standard('logs', 'OPS-2', {}),
    standard('keys', 'SEC-1', said('not-met')),
    standard('data', 'SEC-2', said('not-met')),
    standard('elsewhere', 'SEC-3', { appliesTo: { tiers: [3] } }),
  ]);
  const [note] = tools.notes(entry('system', 'ledger'));
  expect(note).toMatchObject({ topic: 'standards', glance: { label: '2 not met', tone: 'bad' } });
  expect(note?.rows.map(({ label, state }) => [label, state?.label])).toEqual([
    ['data', 'Not met'],
    ['keys', 'Not met'],
    ['logs', 'Nobody has said'],
    ['backups', 'Met'],
  ]);
});

test('a system under no standard is told of none', () => {
  const { tools, entry } = exampleSite([...around, standard('elsewhere', 'SEC-3', { appliesTo: { tiers: [3] } })]);
  expect(tools.notes(entry('system', 'ledger'))).toEqual([]);
});
