/** The organisation's pages in two languages, and with names of its own for kinds. */
import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import type { PageTools } from '#model/kind.ts';
import { exampleSite } from '#testing/example-site.ts';
import { speechIn } from '#testing/speech.ts';
import { missingSentences } from '#words/define-words.ts';
import { domain } from '../domain/kind.ts';
import { system } from '../system/kind.ts';
import { team } from '../team/kind.ts';
import { organisationWords } from './organisation-words.ts';

const payments = example('domain', { title: 'Payments' }, { id: 'payments' });
const owned = (id: string) =>
  example('system', { title: id, domain: 'payments', tier: 1, lifecycle: 'deprecated' }, { id });
const orphan = example(
  'system',
  { title: 'Rates', domain: 'payments', owner: null, gapReason: 'Its team was dissolved.' },
  { id: 'rates' },
);
const stream = example('team', { title: 'Billing', type: 'stream-aligned' }, { id: 'billing' });

const SQUAD = { one: 'Squad', many: 'Squads' };

function toolsIn(language: string, content: Parameters<typeof exampleSite>[0]): PageTools {
  return { ...exampleSite(content).tools, speech: speechIn(language, { team: SQUAD }) };
}

test('nothing is missing in German', () => {
  expect(missingSentences(organisationWords.english, organisationWords.translations.de)).toEqual([]);
});

test.each([
  ['en', [[], ['1 system'], ['2 systems']]],
  ['de', [[], ['1 System'], ['2 Systeme']]],
])('the systems of a domain are counted (%s)', (language, told) => {
  const contents = [[payments], [payments, owned('ledger')], [payments, owned('ledger'), owned('rates')]];
  const facts = contents.map((content) => {
    const tools = toolsIn(language, content);
    return tools.view.entriesOf('domain').flatMap((each) => domain.index?.facts?.(each, tools) ?? []);
  });
  expect(facts).toEqual(told);
});

test.each([
  ['en', ['No squad owns it', 'Service'], ['Example team', 'Service', 'Tier 1', 'On its way out']],
  ['de', ['Squad fehlt', 'Dienst'], ['Example team', 'Dienst', 'Tier 1', 'Wird abgelöst']],
])('a system without a team says so by the name that teams have (%s)', (language, without, withOne) => {
  const tools = toolsIn(language, [payments, owned('ledger'), orphan]);
  const facts = (id: string) => {
    const found = tools.view.find('system', id);
    return found && system.index?.facts?.(found, tools);
  };
  expect(facts('rates')).toEqual(without);
  expect(facts('ledger')).toEqual(withOne);
});

test.each([
  ['en', 'Stream-aligned squads'],
  ['de', 'Stream-aligned Squads'],
])('sorts of teams are named after what teams are called (%s)', (language, name) => {
  const tools = toolsIn(language, [stream]);
  const [first] = tools.view.entriesOf('team').filter(({ id }) => id === 'billing');
  expect(first && team.index?.group?.(first, tools)).toBe(name);
});
