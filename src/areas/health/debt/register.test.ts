/** What debt tells the balance sheet, meetings, leaders, systems and health checks. Today is 15 April 2026. */
import { describe, expect, test } from 'vitest';
import { example, exampleConfig, type Example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { debtAttention, debtFigures } from './attention.ts';
import { debtLists } from './lists.ts';
import { debtMoved } from './moved.ts';
import { debtNotes } from './notes.ts';
import { sheetPages, type SheetBody } from './sheet/sheet.ts';

type Fields = Readonly<Record<string, unknown>>;

const around = [example('team', { title: 'Billing' }), example('domain'), example('system'), example('role')];
const config = exampleConfig('capacity: { refactoring: 10 }\ndebt: { personDaysPerCycle: 250 }');
const prices = example(
  'debt',
  { title: 'Prices', interest: { personDaysPerMonth: 14, reason: 'Counted.' } },
  { id: 'prices' },
);
const planned = (title: string, risk: number) =>
  example(
    'debt',
    { title, state: 'planned', cycle: '2026-Q2', work: 'refactoring', score: { risk, cost: 3, customerImpact: 3 } },
    { id: title.toLowerCase() },
  );
const accepted = (title: string, acceptedUntil: string) =>
  example(
    'debt',
    { title, treatment: 'accept', state: 'accepted', acceptedBy: 'role/example-role', acceptedUntil },
    { id: title.toLowerCase() },
  );
const paid = example('debt', { title: 'Paid', state: 'paid', paidOn: '2026-04-08' }, { id: 'paid' });

function siteOf(...content: Example) {
  const { tools, view, entry } = exampleSite([config, ...around, ...content]);
  return { tools, entry, debts: view.entriesOf('debt') };
}

function sheetOf(...content: Example): SheetBody {
  const { debts, tools } = siteOf(...content);
  return sheetPages(debts, tools, [])[0]?.body as SheetBody;
}

function rowsOn(name: string, ...content: Example) {
  const { debts, tools } = siteOf(...content);
  const list = debtLists.find((each) => each.name === name);
  return list?.rows(debts, tools, '2026-04-08').map(({ item, says }) => [item.label, says]);
}

describe('the balance sheet', () => {
  test('ranks what is to be paid, and has what was accepted or paid below it', () => {
    const { rows } = sheetOf(paid, accepted('Quiet', '2026-09-30'), planned('Low', 1), planned('High', 5), prices);
    expect(rows.map(({ place, label, state }) => [place, label, state.label])).toEqual([
      ['1', 'High', 'Planned'],
      ['2', 'Prices', 'Open'],
      ['3', 'Low', 'Planned'],
      [undefined, 'Quiet', 'Accepted'],
      [undefined, 'Paid', 'Paid'],
    ]);
  });

  test('says what would change the order', () => {
    const { rows } = sheetOf(planned('Low', 2), prices);
    expect(rows.map(({ lift }) => lift && [lift.text, lift.above.label])).toEqual([
      undefined,
      ['With one point more for risk it would be at place 1, above {item}', 'Prices'],
    ]);
  });

  test('has an acceptance that ended before all else that is open, and by itself', () => {
    const { rows, balance } = sheetOf(planned('High', 5), accepted('Quiet', '2026-04-14'));
    expect(rows.map(({ place, label, state }) => [place, label, state.label, state.is])).toEqual([
      ['1', 'Quiet', 'Open again', 'open'],
      ['2', 'High', 'Planned', 'planned'],
    ]);
    expect(balance?.lapsed.map(({ label, says }) => [label, says])).toEqual([
      ['Quiet', 'its acceptance ended on 14 April 2026'],
    ]);
  });

  test('says what other weights would put first, acceptances that ended left aside', () => {
    const dear = example(
      'debt',
      { title: 'Dear', score: { risk: 2, cost: 5, customerImpact: 3 }, interest: { personDaysPerMonth: 1 } },
      { id: 'dear' },
    );
    const { weights } = sheetOf(dear, planned('Risky', 5), accepted('Quiet', '2026-04-14'));
    expect(weights.map(({ text, item }) => [text, item.label])).toEqual([
      ['With cost counted twice, {item} would have the highest score.', 'Dear'],
      ['With risk or customer impact counted twice, {item} would keep the highest score.', 'Risky'],
    ]);
  });

  test('says what does not fit', () => {
    const { balance } = sheetOf(planned('Low', 1), planned('High', 5));
    expect(balance?.plans).toMatchObject([
      { work: 'refactoring', planned: '40', kept: '25', fit: { label: '15 too many' }, beyond: [{ label: 'Low' }] },
    ]);
  });

  test('names what is most expensive in plain words', () => {
    expect(sheetOf(prices).balance?.costliest.map(({ cost }) => Object.values(cost).join(' '))).toEqual([
      'Leaving it as it is costs 14 person-days a month. Paying it takes 15 to 25 person-days, once. That is earned back after 2 months.',
    ]);
  });

  test('says that a balance is never paid where it is not within ten years', () => {
    const { balance } = sheetOf(
      example('debt', { discovered: '2026-02-01', principal: { personDays: { low: 400, high: 400 } } }),
    );
    const cells = balance?.payoff?.rows.map(({ share, without, withNew }) => [share, without.end, withNew.end]);
    expect(cells?.[0]).toEqual(['10 %', 'Q2 2030', 'not within ten years']);
  });
});

describe('the lists of meetings', () => {
  test('acceptances-ending has those of thirty days, and those that have ended', () => {
    expect(
      rowsOn(
        'acceptances-ending',
        accepted('soon', '2026-05-15'),
        accepted('later', '2026-05-16'),
        accepted('over', '2026-04-01'),
      ),
    ).toEqual(
      [
        ['over', 'acceptance ended, costs 6 person-days a month'],
        ['soon', 'costs 6 person-days a month'],
      ].toSorted(),
    );
  });

  test('debt-beyond-capacity has what does not fit', () => {
    expect(rowsOn('debt-beyond-capacity', planned('Low', 1), planned('High', 5))).toEqual([
      ['Low', 'does not fit into refactoring of Q2 2026, which is 15 person-days short'],
    ]);
  });
});

describe('what moved', () => {
  const moved = (now: Fields, then?: Fields) => {
    const present = siteOf(example('debt', now));
    const before = then && siteOf(example('debt', then)).entry('debt');
    return debtMoved(present.entry('debt'), before, '2026-04-08', present.tools);
  };
  test.each<readonly [string, string | undefined, Fields, Fields | undefined]>([
    ['nothing', undefined, {}, {}],
    ['new', 'new', { discovered: '2026-04-08' }, undefined],
    ['old, without a history', undefined, {}, undefined],
    ['paid', 'paid', { state: 'paid', paidOn: '2026-04-08' }, {}],
    ['planned', 'open → planned', { state: 'planned' }, {}],
    ['estimated anew', 'principal 20 → 25 person-days', { principal: { personDays: { low: 20, high: 30 } } }, {}],
    [
      'accepted',
      'accepted until 30 September 2026',
      { treatment: 'accept', state: 'accepted', acceptedBy: 'role/example-role', acceptedUntil: '2026-09-30' },
      {},
    ],
  ])('%s', (_, says, now, then) => {
    expect(moved(now, then)).toBe(says);
  });
});

test('a system and the team that owns it say what they pay each month', () => {
  const { entry, tools } = siteOf(prices);
  for (const about of [entry('system'), entry('team')])
    expect(debtNotes(about, tools)).toMatchObject({
      topic: 'debt',
      glance: { label: '14 person-days a month' },
      rows: [{ label: 'Prices', state: { label: 'Open' } }],
    });
});

test('a health check of the team is told what costs most', () => {
  const { debts, tools } = siteOf(prices, planned('Low', 1));
  expect(debtFigures(debts, tools).map(({ text, unit }) => [text, unit])).toEqual([
    ['Prices: 14 person-days a month; paying it takes 15 to 25 person-days', 'team/example-team'],
    ['Low: 6 person-days a month; paying it takes 15 to 25 person-days', 'team/example-team'],
  ]);
});

test('the home page is told of acceptances that ended, and of plans that do not fit', () => {
  const { debts, tools } = siteOf(planned('Low', 1), planned('High', 5), accepted('over', '2026-04-01'));
  expect(debtAttention(debts, tools).map(({ label, href }) => [label, href])).toEqual([
    ['1 acceptance of debt items ended', '/debt/#ended'],
    ['1 debt item beyond capacity', '/debt/#planned'],
  ]);
});
