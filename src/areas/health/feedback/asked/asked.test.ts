import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { askedPages, type AskedBody } from './asked.ts';

const response = (date: string, more: Readonly<Record<string, unknown>> = {}) => ({
  date,
  by: 'example-role',
  text: 'We did.',
  status: 'done',
  ...more,
});
const question = (id: string, data: Readonly<Record<string, unknown>>) =>
  example('feedback', { title: id, ...data }, { id });

function asked(
  content: readonly ReturnType<typeof question>[],
  ...config: readonly Parameters<typeof exampleSite>[0][number][]
) {
  const site = exampleSite([...config, example('role'), example('team'), ...content]);
  const pages = askedPages(site.view.entriesOf('feedback'), site.tools, []);
  return pages.map((page) => ({ ...page, body: page.body as AskedBody }));
}

describe('you said, we did', () => {
  const [page] = asked(
    [
      question('answered first', { raised: '2026-01-05', response: response('2026-01-20') }),
      question('new', { raised: '2026-04-10' }),
      question('answered last', {
        raised: '2026-02-05',
        response: response('2026-02-20', { status: 'declined', reason: 'No.' }),
      }),
      question('old', { raised: '2026-03-10' }),
    ].map((each) => ({ ...each, id: each.id.replaceAll(' ', '-') })),
  );

  test('has what waits longest on top, and then the latest answer', () => {
    expect(page?.body.waiting.map(({ label, wait }) => [label, wait?.days])).toEqual([
      ['old', 36],
      ['new', 5],
    ]);
    expect(page?.body.answered.map(({ label }) => label)).toEqual(['answered last', 'answered first']);
  });

  test('offers to narrow by what is there', () => {
    const options = page?.body.choices.map(({ name, options }) => [name, options.map(({ id }) => id)]);
    expect(options).toEqual([
      ['state', ['waiting', 'done', 'declined']],
      ['source', ['survey']],
      ['team', []],
    ]);
  });

  test('says that nothing waits only where that is so', () => {
    expect(page?.body.isClear).toBe(false);
    expect(asked([question('done', { response: response('2026-04-12') })])[0]?.body.isClear).toBe(true);
  });
});

test('no page says anything about a group in which one person could be told from the others', () => {
  const small = question('small', { team: 'example-team', groupSize: 4 });
  const text = JSON.stringify(asked([small]));
  expect(text).not.toContain('example-team');
  expect(JSON.stringify(asked([question('large', { team: 'example-team', groupSize: 5 })]))).toContain('example-team');
});

test('where there are many, a page for each quarter holds them', () => {
  const many = Array.from({ length: 300 }, (_, index) => {
    const month = index % 2 === 0 ? '02' : '05';
    return question(`q-${index}`, { raised: `2025-${month}-01`, response: response(`2025-${month}-09`) });
  });
  const pages = asked([...many, question('open', { raised: '2026-04-10' })]);
  expect(pages.map(({ path, body }) => [path, body.waiting.length, body.answered.length])).toEqual([
    ['', 0, 0],
    ['state_waiting/', 1, 0],
    ['quarter_2025q2/', 0, 150],
    ['quarter_2025q1/', 0, 150],
  ]);
  expect(pages[0]?.body.medians).toHaveLength(3);
});
