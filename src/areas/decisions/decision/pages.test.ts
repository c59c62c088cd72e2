import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { boardPages, type BoardBody } from '../board/board.ts';
import type { RegisterBody } from '../exceptions/register.ts';
import { decisionExports } from '../log/feeds.ts';
import type { TimelineBody } from '../timeline/timeline.ts';
import { decisionOverviews } from './overviews.ts';
import type { DecisionBody } from './pages.ts';

type Fields = Readonly<Record<string, unknown>>;
const decision = (id: string, fields: Fields = {}) => example('decision', { title: id, ...fields }, { id });
const open = (id: string, fields: Fields) =>
  decision(id, { status: 'proposed', decided: undefined, chosen: undefined, ...fields });

const bodyOf = (id: string, ...content: Parameters<typeof exampleSite>[0]) =>
  exampleSite(content).page<DecisionBody>('decision', id).body;

describe('the page of a decision', () => {
  test('says what was chosen and why', () => {
    const body = bodyOf('one', decision('one', { because: 'It is *known*.' }));
    expect(body.outcome).toEqual({ chosen: 'One engine for all', because: 'It is <em>known</em>.' });
    expect(body.options.map(({ isChosen }) => isChosen)).toEqual([true, false]);
  });

  test('holds options against what matters', () => {
    const { matrix } = bodyOf(
      'one',
      decision('one', {
        drivers: [
          { id: 'cost', text: 'Cost' },
          { id: 'fit', text: 'Fit' },
        ],
        options: [
          { id: 'one-engine', label: 'One', scores: { cost: 2, fit: -1 } },
          { id: 'free-choice', label: 'Many', scores: { cost: 0 } },
        ],
      }),
    );
    expect(matrix?.rows.map(({ scores }) => scores.map((score) => score?.sign))).toEqual([
      ['++', '−'],
      ['0', undefined],
    ]);
  });

  test('shows dissent with who holds it', () => {
    const { dissent } = bodyOf(
      'one',
      decision('one', {
        dissent: [
          { who: 'role/example-role', text: 'Too slow.' },
          { who: 'Jane Doe', text: 'Too fast.' },
        ],
      }),
    );
    expect(dissent).toEqual([
      { who: { label: 'Example role', href: '/roles/example-role/' }, text: 'Too slow.' },
      { who: { label: 'Jane Doe' }, text: 'Too fast.' },
    ]);
  });

  test.each([
    ['the newer one', { status: 'superseded' }, { supersedes: ['old'] }],
    ['the older one', { status: 'superseded', supersededBy: 'new' }, {}],
    ['the older one by number', { status: 'superseded', supersededBy: 2 }, {}],
    ['both', { status: 'superseded', supersededBy: 'new' }, { supersedes: ['old'] }],
  ])('shows superseding from both sides where %s says it', (_, older, newer) => {
    const content = [decision('old', older), decision('new', { number: 2, ...newer })];
    const relations = (id: string) =>
      bodyOf(id, ...content).relations.map(({ label, decisions }) => [label, decisions.map(({ title }) => title)]);
    expect(relations('old')).toEqual([['Superseded by', ['new']]]);
    expect(relations('new')).toEqual([['Supersedes', ['old']]]);
  });

  test('draws a line of descent once more than two are joined', () => {
    const two = [decision('a'), decision('b', { number: 2, amends: ['a'] })];
    expect(bodyOf('a', ...two).lineage).toBeUndefined();
    const { lineage } = bodyOf('a', ...two, decision('c', { number: 3, amends: ['b'] }), decision('d', { number: 4 }));
    expect(lineage?.boxes.map(({ mark, isHere }) => [mark, isHere])).toEqual([
      ['ADR 1', true],
      ['ADR 2', false],
      ['ADR 3', false],
    ]);
    expect(lineage?.rows).toHaveLength(2);
  });

  test('names the day of its forum where it has none of its own', () => {
    const body = bodyOf(
      'one',
      example('forum', { timebox: 'P14D' }),
      open('one', { created: '2026-04-10', forum: 'example-forum' }),
    );
    expect(body.standing).toEqual({ urgency: 'open', words: 'To be decided by 24 April 2026, in 9 days' });
  });
});

describe('the board', () => {
  const site = exampleSite([
    open('late', { decideBy: '2026-04-10' }),
    open('soon', { number: 2, decideBy: '2026-04-20' }),
    open('far', { number: 3, decideBy: '2026-06-01' }),
    decision('done', { number: 4, tags: ['data'], affects: ['example-team'] }),
  ]);
  const [page] = boardPages(site.view.entriesOf('decision'), site.tools, []);
  const board = page?.body as BoardBody;

  test('puts what is open where it stands today', () => {
    expect(board.columns.map(({ urgency, items }) => [urgency, items.map(({ decision: { title } }) => title)])).toEqual(
      [
        ['overdue', ['late']],
        ['due', ['soon']],
        ['open', ['far']],
      ],
    );
  });

  test('shows what follows what, where anything does', () => {
    expect(board.lineage).toBeUndefined();
    const joined = exampleSite([
      decision('old', { status: 'superseded' }),
      decision('new', { number: 2, supersedes: ['old'] }),
    ]);
    const [first] = boardPages(joined.view.entriesOf('decision'), joined.tools, []);
    const { lineage } = first?.body as BoardBody;
    expect(lineage?.rows.map(({ newer, as, older }) => [newer.mark, as, older.mark])).toEqual([
      ['ADR 2', 'supersedes', 'ADR 1'],
    ]);
    expect(lineage?.isTall).toBe(false);
  });

  test('lists everything below, the newest first', () => {
    expect(board.log.map(({ decision: { mark } }) => mark)).toEqual(['ADR 4', 'ADR 3', 'ADR 2', 'ADR 1']);
  });

  test('offers what there is to choose from', () => {
    expect(board.choices.map(({ name, options }) => [name, options.map(({ id }) => id)])).toEqual([
      ['status', ['accepted', 'proposed']],
      ['type', ['adr']],
      ['affects', ['team-example-team']],
      ['tag', ['data']],
    ]);
  });
});

describe('the overviews', () => {
  const site = exampleSite([
    decision('old', { status: 'superseded' }),
    decision('new', { number: 2, supersedes: ['old'], affects: ['example-team'], revisit: '2026-09-01' }),
    decision('waiver', { number: 3, type: 'exception', expires: '2026-05-01' }),
    decision('past', { number: 4, type: 'exception', status: 'expired', expires: '2026-04-01' }),
  ]);
  const decisions = site.view.entriesOf('decision');
  const pages = new Map(decisionOverviews(decisions, site.tools).map((page) => [page.path, page.body]));

  test('are there as far as there is something to show', () => {
    expect([...pages.keys()]).toEqual(['/decisions/timeline/', '/decisions/exceptions/', '/decisions/affected/']);
    const alone = exampleSite([decision('one')]);
    expect(decisionOverviews(alone.view.entriesOf('decision'), alone.tools).map(({ path }) => path)).toEqual([
      '/decisions/timeline/',
    ]);
  });

  test('register exceptions by whether they are in force', () => {
    const { groups } = pages.get('/decisions/exceptions/') as RegisterBody;
    expect(groups.map(({ id, rows }) => [id, rows.map(({ left, isSoon }) => [left, isSoon])])).toEqual([
      ['in-force', [['in 16 days', true]]],
      ['over', [[undefined, false]]],
    ]);
  });

  test('tell what comes next above today, what is later before that, and below what happened', () => {
    const { next, later, laterSummary, today, years } = pages.get('/decisions/timeline/') as TimelineBody;
    expect(next.map(({ day, away }) => [day, away])).toEqual([['2026-05-01', 'in 16 days']]);
    expect(later.map(({ day }) => day)).toEqual(['2026-09-01']);
    expect(laterSummary).toBe('1 later date, until 1 September 2026');
    expect(today).toBe('2026-04-15');
    expect(years.map(({ year, days }) => [year, days.map(({ day }) => day)])).toEqual([
      ['2026', ['2026-03-12', '2026-03-02']],
    ]);
  });

  test('say of a day to keep that has passed how long ago it was', () => {
    const late = exampleSite([decision('late', { status: 'proposed', decideBy: '2026-04-10' })]);
    const [page] = decisionOverviews(late.view.entriesOf('decision'), late.tools);
    const { next, years } = page?.body as TimelineBody;
    expect(next).toEqual([]);
    expect(years[0]?.days[0]?.events).toMatchObject([{ label: 'To be decided', overdue: '5 days overdue' }]);
  });

  test('come with a feed and a calendar', () => {
    const files = decisionExports(decisions, site.tools);
    const [feed = '', calendar = ''] = files.map(({ content }) => content());
    expect(files.map(({ path }) => path)).toEqual(['/decisions/feed.xml', '/decisions/due.ics']);
    expect(feed.match(/<entry>/g)).toHaveLength(4);
    expect(feed).toContain('<title>ADR 2: new (accepted)</title>');
    expect(calendar.match(/^SUMMARY:.*$/gm)).toEqual(
      ['SUMMARY:Ends: Exception 3: waiver\r', 'SUMMARY:Look again at ADR 2: new\r'].map((line) => line.trim()),
    );
    expect(files.map(({ content }) => content())).toEqual([feed, calendar]);
  });

  test('leave a decision of which no day is known out of the feed', () => {
    const undated = decision('undated', { form: 'madr', created: undefined, decided: undefined });
    const { view, tools } = exampleSite([undated, decision('dated')]);
    const [feed] = decisionExports(view.entriesOf('decision'), tools);
    expect(feed?.content().match(/<title>.*: dated/g)).toHaveLength(1);
    expect(feed?.content()).not.toContain('undated');
  });
});
