/** Which stories come next: for the agenda of a learning session, and for the page of the ritual itself. */
import type { Entry } from '#model/entry.ts';
import type { List, PageTools } from '#model/kind.ts';
import type { Note } from '#model/notes.ts';
import { rowAbout } from '#site/kit/row-about.ts';
import { healthWords } from '../words/health-words.ts';
import { plannedStories } from './standing.ts';

const TELLERS = ['role', 'team'] as const;

export const storyLists: readonly List<'story'>[] = [
  {
    name: 'stories-next',
    at: '/stories/',
    rows: (stories, tools) =>
      plannedStories(stories, tools.today).map((story) => {
        const teller = tools.view.resolve(story.data.toldBy, TELLERS);
        return rowAbout(story, tools, {
          due: story.data.date,
          ...(teller === undefined ? {} : { owner: tools.linkTo(teller) }),
        });
      }),
  },
];

/** On the page of the ritual at which they are told: those that come next. */
export function storyNotes(about: Entry, tools: PageTools): Note | undefined {
  if (about.kind !== 'ritual') return undefined;
  const { view, today, speech } = tools;
  const next = plannedStories(view.entriesOf('story'), today).filter(
    ({ data }) => view.resolve(data.session, ['ritual']) === about,
  );
  if (next.length === 0) return undefined;
  const words = healthWords(speech).story;
  return {
    topic: 'rituals',
    rows: next.map((story) => ({
      ...tools.linkTo(story),
      state: {
        label: story.data.date < today ? words.wasPlannedFor(speech.day(story.data.date)) : speech.day(story.data.date),
        tone: story.data.date < today ? ('caution' as const) : ('plain' as const),
      },
    })),
  };
}
