/** Any kind may say something on the page of another entry. */
import { expect, test } from 'vitest';
import { NO_HISTORY } from '#model/history.ts';
import { kinds } from '#areas/kinds.ts';
import { plainCode } from '#markdown/code-block.ts';
import type { Kind } from '#model/kind.ts';
import type { Topic } from '#model/notes.ts';
import { viewOf } from '#testing/playbooks.ts';
import { siteContext } from './context.ts';
import { siteTools } from './tools.ts';

let asked = 0;

/** A kind that has something to say about every team. */
const speaking = (kind: Kind, topic: Topic): Kind => ({
  ...kind,
  notes(about, { linkTo }) {
    asked += 1;
    if (about.kind !== 'team') return undefined;
    return { topic, rows: [{ ...linkTo(about), state: { label: 'late', tone: 'bad' } }] };
  },
});

const view = viewOf({
  'terms/expiry.yaml': 'title: Expiry\nowner: keepers\nreviewed: 2026-04-01\ndefinition: An end.\n',
  'teams/search.yaml':
    'title: Search\nowner: team/search\nreviewed: 2026-04-01\ntype: stream-aligned\nmission: Finds it.\n',
});
const speakers: Readonly<Record<string, Topic>> = { term: 'rituals', team: 'incidents' };
const withNotes = kinds.map((kind) => {
  const topic = speakers[kind.name];
  return topic === undefined ? kind : speaking(kind, topic);
});
const { notes } = siteTools(
  siteContext(view, { kinds: withNotes, today: '2026-04-15', history: NO_HISTORY }),
  plainCode,
);

test('what kinds say about an entry comes in the order of its topics, under their names', () => {
  const said = notes(view.find('team', 'search')!);
  expect(said.map(({ topic, title }) => `${topic}: ${title}`)).toEqual(['incidents: Teams', 'rituals: Glossary']);
  expect(said[0]?.rows).toEqual([{ label: 'Search', href: '/teams/search/', state: { label: 'late', tone: 'bad' } }]);
});

test('about an entry that no kind speaks of there is nothing, and each is asked once', () => {
  const term = view.find('term', 'expiry')!;
  asked = 0;
  expect([notes(term), notes(term)]).toEqual([[], []]);
  expect(asked).toBe(2);
});
