/** The library of stories: the next one first, then those that were told, the newest first; on a page for each year where they are many. */
import type { Entry } from '#model/entry.ts';
import type { OverviewLink, PageDraft, PageTools } from '#model/kind.ts';
import { branch, itemsOf, leaf, listPages, type Branch } from '#site/assembly/listing/branch.ts';
import { listRow, type ListRow } from '#site/assembly/listing/rows.ts';
import { siteWords } from '#site/words/site-words.ts';
import { healthWords } from '../../words/health-words.ts';
import { ABOUT_KINDS } from '../schema.ts';
import { isTold, latestToldFirst, plannedStories } from '../standing.ts';

type Story = Entry<'story'>;

export type LibraryBody = ReturnType<typeof libraryBody>;
export type ShelvedStory = LibraryBody['told'][number];

export function libraryPages(
  stories: readonly Story[],
  tools: PageTools,
  overviews: readonly OverviewLink[],
): readonly PageDraft[] {
  const { names } = tools.speech;
  const words = siteWords(tools.speech).listing;
  const more = words.more(names.story.inText.many);
  const planned = plannedStories(stories, tools.today);
  const told = stories.filter(({ data }) => isTold(data, tools.today)).toSorted(latestToldFirst);
  return listPages(inReadingOrder(planned, told, tools)).map(({ path, list, sections }, index) => ({
    template: 'stories',
    path,
    title: index === 0 ? names.story.many : words.part(names.story.many, list.label ?? more),
    body: libraryBody(
      sections.length > 0 ? [] : itemsOf(list),
      sections.map((section) => listRow(section, more)),
      index === 0 ? overviews : [],
      tools,
    ),
    contents: [],
  }));
}

function inReadingOrder(planned: readonly Story[], told: readonly Story[], { speech }: PageTools): Branch<Story> {
  const leaves = (own: readonly Story[]) => own.map((each) => leaf(each.data.title, each));
  const years = Map.groupBy(told, ({ data }) => data.date.slice(0, 4));
  return branch('', undefined, [
    ...(planned.length === 0
      ? []
      : [branch('state_planned', healthWords(speech).story.library.planned, leaves(planned))]),
    ...[...years].map(([year, own]) => branch(`year_${year}`, year, leaves(own))),
  ]);
}

function libraryBody(
  shown: readonly Story[],
  rows: readonly ListRow[],
  overviews: readonly OverviewLink[],
  tools: PageTools,
) {
  const { today, speech } = tools;
  const words = healthWords(speech).story.library;
  const planned = shown.filter(({ data }) => !isTold(data, today)).map((each) => shelved(each, tools));
  const told = shown.filter(({ data }) => isTold(data, today)).map((each) => shelved(each, tools));
  const kinds = ABOUT_KINDS.filter((kind) => told.some(({ about }) => about.some((each) => each.kind === kind)));
  return {
    overviews,
    rows,
    planned,
    told,
    choices: [
      {
        name: 'about',
        ...words.about,
        options: kinds.map((id) => ({ id, label: speech.names[id].one })),
      },
    ],
  };
}

function shelved(story: Story, tools: PageTools) {
  const { data } = story;
  const { view, today } = tools;
  const teller = view.resolve(data.toldBy, ['role', 'team']);
  const session = view.resolve(data.session, ['ritual']);
  return {
    ...tools.linkTo(story),
    date: data.date,
    isPast: data.date < today,
    teller: teller && tools.linkTo(teller),
    session: session && tools.linkTo(session),
    summary: data.summary === undefined ? undefined : tools.inline(data.summary, story),
    takeaways: data.takeaways.map((each) => tools.inline(each, story)),
    about: data.about.flatMap((ref) => {
      const entry = view.resolve(ref, ABOUT_KINDS);
      return entry === undefined ? [] : { ...tools.linkTo(entry), kind: entry.kind };
    }),
    recording: data.recording === undefined ? undefined : tools.href(data.recording, story),
  };
}
