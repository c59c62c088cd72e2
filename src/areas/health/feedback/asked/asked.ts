/** You said, we did: what still waits for an answer, how soon answers come, and the answers, the latest first. On a page for each quarter where they are many. */
import type { Entry } from '#model/entry.ts';
import type { OverviewLink, PageDraft, PageTools } from '#model/kind.ts';
import { branch, itemsOf, leaf, listPages, type Branch } from '#site/assembly/listing/branch.ts';
import { listRow, type ListRow } from '#site/assembly/listing/rows.ts';
import { optionsByName, optionsOf } from '#site/kit/filter/options.ts';
import { siteWords } from '#site/words/site-words.ts';
import { healthWords } from '../../words/health-words.ts';
import { questionView } from '../answer-view.ts';
import { latestAnswerFirst, longestFirst } from '../order.ts';
import { STATES } from '../standing.ts';
import { SOURCES } from '../values.ts';
import { mediansByQuarter, quarterOf } from './medians.ts';

type Feedback = Entry<'feedback'>;

export type AskedBody = ReturnType<typeof askedBody>;

export function askedPages(
  all: readonly Feedback[],
  tools: PageTools,
  overviews: readonly OverviewLink[],
): readonly PageDraft[] {
  const words = healthWords(tools.speech).feedback.asked;
  const more = siteWords(tools.speech).listing.more(tools.speech.names.feedback.inText.many);
  const { answerWithin } = tools.view.config.feedback;
  return listPages(inReadingOrder(all, tools)).map(({ path, list, sections }, index) => {
    const isFirst = index === 0;
    return {
      template: 'asked',
      path,
      title: isFirst ? words.title : siteWords(tools.speech).listing.part(words.title, list.label ?? more),
      description: words.lead(tools.speech.duration(answerWithin)),
      body: askedBody(
        {
          shown: sections.length > 0 ? [] : itemsOf(list),
          rows: sections.map((section) => listRow(section, more)),
          all: isFirst ? all : [],
          overviews: isFirst ? overviews : [],
        },
        tools,
      ),
      contents: [],
    };
  });
}

/** What waits, the longest first; then what was answered, by the quarter of the answer. */
function inReadingOrder(all: readonly Feedback[], { speech }: PageTools): Branch<Feedback> {
  const words = healthWords(speech).feedback.asked;
  const leaves = (own: readonly Feedback[]) => own.map((each) => leaf(each.data.title, each));
  const waiting = all.filter(({ data }) => data.response === undefined).toSorted(longestFirst);
  const answered = all.filter(({ data }) => data.response !== undefined).toSorted(latestAnswerFirst);
  const quarters = Map.groupBy(answered, ({ data }) => quarterOf(data.response?.date ?? ''));
  return branch('', undefined, [
    ...(waiting.length === 0 ? [] : [branch('state_waiting', words.sections.waiting, leaves(waiting))]),
    ...[...quarters].map(([key, own]) =>
      branch(`quarter_${key}`, words.quarter(Number(key.slice(0, 4)), Number(key.slice(-1))), leaves(own)),
    ),
  ]);
}

interface Part {
  readonly shown: readonly Feedback[];
  /** The pages below, where there is no room for all. */
  readonly rows: readonly ListRow[];
  /** What the numbers are about; nothing on the pages below the first. */
  readonly all: readonly Feedback[];
  readonly overviews: readonly OverviewLink[];
}

function askedBody({ shown, rows, all, overviews }: Part, tools: PageTools) {
  const { speech } = tools;
  const words = healthWords(speech).feedback;
  const questions = shown.map((each) => questionView(each, tools));
  return {
    overviews,
    rows,
    /** Whether it is said that nothing waits: only where that is known of all there is. */
    isClear: all.length > 0 && all.every(({ data }) => data.response !== undefined),
    waiting: questions.filter(({ answer }) => answer === undefined),
    answered: questions.filter(({ answer }) => answer !== undefined),
    medians: mediansByQuarter(all.map(({ data }) => data)).map(({ year, quarter, ...counts }) => ({
      label: words.asked.quarter(year, quarter),
      ...counts,
    })),
    choices: [
      {
        name: 'state',
        ...words.asked.choices.state,
        options: optionsOf(STATES, words.asked.states, (is) => questions.some(({ state }) => state === is)),
      },
      {
        name: 'source',
        ...words.asked.choices.source,
        options: optionsOf(SOURCES, words.sources(speech.names), (is) =>
          questions.some(({ source }) => source.id === is),
        ),
      },
      {
        name: 'team',
        label: speech.names.team.one,
        all: words.asked.choices.allTeams,
        options: optionsByName(
          questions.map(({ team }) => team),
          speech.locale,
        ),
      },
    ],
    handIn: all.length === 0 ? undefined : tools.newEntry('feedback'),
  };
}
