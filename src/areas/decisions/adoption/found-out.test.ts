/** Facts say how old they are and where people disagree; owners are asked for what no program can see. */
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { systemsUnder } from './adoption.ts';
import { askedOfOwners } from './asked.ts';
import { factsView } from './found-out.ts';
import { staleFacts } from './stale-list.ts';

const HEAD = 'system,requirement,state,date,evidence\n';

function standardWith(lines: string, adoption: readonly object[] = []) {
  const { view, tools, entry } = exampleSite([
    example('domain'),
    example('system', { title: 'Ledger' }, { id: 'ledger' }),
    example('system', { title: 'Rates' }, { id: 'rates' }),
    example(
      'standard',
      {
        factsFreshFor: 'P7D',
        requirements: [
          { id: 'at-rest', keyword: 'MUST', text: 'encrypt data at rest.' },
          { id: 'reason', keyword: 'MUST', text: 'know why each field is kept.', asks: 'owner', askEvery: 'P1M' },
        ],
        adoption,
      },
      { id: 'encryption' },
    ),
    { file: 'standards/encryption.facts.csv', text: HEAD + lines },
  ]);
  const standard = entry('standard', 'encryption');
  const systems = systemsUnder(standard, view);
  return {
    facts: factsView(standard, systems, tools),
    asked: askedOfOwners(standard, systems, tools),
    list: staleFacts.rows([standard], tools, '2026-04-08'),
  };
}

describe('the facts of a standard', () => {
  test('are fresh up to the last day, and stale from the next', () => {
    const { facts, list } = standardWith('ledger,at-rest,met,2026-04-08,\nrates,at-rest,met,2026-04-07,\n');
    expect(facts).toMatchObject({
      latest: '2026-04-08',
      count: 2,
      stale: [{ system: { label: 'Rates' }, date: '2026-04-07' }],
    });
    expect(list[0]).toMatchObject({ says: '1 of 2 facts older than one week', due: '2026-04-14' });
  });

  test('say nothing of a line that says nothing', () => {
    expect(standardWith('ledger,at-rest,unknown,2026-01-01,\n').facts).toBeUndefined();
  });

  test.each([
    ['the whole is met', { state: 'met' }, 'not-met', 1],
    ['the whole is met, and so is the fact', { state: 'met' }, 'met', 0],
    ['the whole is met in part', { state: 'partial' }, 'not-met', 0],
    ['the whole is not met', { state: 'not-met' }, 'met', 0],
    ['the requirement is not met', { requirement: 'at-rest', state: 'not-met' }, 'met', 1],
    ['it does not apply', { state: 'not-applicable' }, 'met', 1],
  ])('are compared with what people say: %s', (_, said, found, count) => {
    const { facts } = standardWith(`ledger,at-rest,${found},2026-04-14,\n`, [{ system: 'ledger', ...said }]);
    expect(facts?.disagreements).toHaveLength(count);
  });
});

describe('what no program can see', () => {
  test('is asked of each owner: at once where there is no answer, and again when it is too old', () => {
    const { asked, list } = standardWith('', [
      { system: 'ledger', requirement: 'reason', state: 'met', answered: '2026-03-20' },
    ]);
    expect(asked).toMatchObject([
      { system: { label: 'Rates' }, state: 'unknown', answered: undefined, due: '2026-04-15', isDue: true },
      { system: { label: 'Ledger' }, state: 'met', answered: '2026-03-20', due: '2026-04-20', isDue: false },
    ]);
    expect(list).toMatchObject([{ says: 'Rates: reason, never answered', due: '2026-04-15' }]);
  });

  test('is answered by a word on the whole', () => {
    const { asked } = standardWith('', [{ system: 'ledger', state: 'met', since: '2026-04-01' }]);
    expect(asked.find(({ system }) => system.label === 'Ledger')).toMatchObject({ state: 'met', due: '2026-05-01' });
  });

  test('is due again on the day when the answer runs out', () => {
    const { asked } = standardWith('', [
      { system: 'ledger', requirement: 'reason', state: 'met', answered: '2026-03-15' },
    ]);
    expect(asked.find(({ system }) => system.label === 'Ledger')).toMatchObject({ due: '2026-04-15', isDue: true });
  });
});
