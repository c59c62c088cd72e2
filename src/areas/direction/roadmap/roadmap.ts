/** The roadmap: outcomes by how near they are, what came of others lately, and what was dropped and why. */
import type { Entry } from '#model/entry.ts';
import type { OverviewDraft, PageTools } from '#model/kind.ts';
import { currentQuarterLink, QUARTERS } from '../quarter/address.ts';
import { directionWords } from '../words/direction-words.ts';
import { outcomeCard } from './card.ts';
import { endedOutcomes } from './ended.ts';
import { AHEAD, isAhead, plannedOutcomes } from './planned.ts';
import { ROADMAP_SHEET } from './sheet.ts';
import { sharedMetrics } from './shared-metrics.ts';

/** Entries with this tag tell how to share a roadmap. */
const READ_ON = 'roadmap';

export function roadmapPage(outcomes: readonly Entry<'outcome'>[], tools: PageTools): OverviewDraft<RoadmapBody> {
  const words = directionWords(tools.speech).roadmap;
  return {
    template: 'roadmap',
    path: '/roadmap/',
    title: words.title,
    description: words.description(tools.speech.names.outcome),
    body: roadmapBody(outcomes, tools),
    contents: [],
    action: { label: words.see },
    nav: { label: words.title },
  };
}

export type RoadmapBody = ReturnType<typeof roadmapBody>;

function roadmapBody(all: readonly Entry<'outcome'>[], tools: PageTools) {
  const { speech, view } = tools;
  const words = directionWords(speech);
  const outcomes = plannedOutcomes(all);
  const ahead = outcomes.filter(isAhead);
  const shared = sharedMetrics(ahead, view);
  return {
    columns: AHEAD.map((horizon) => ({
      horizon,
      title: words.outcome.horizons[horizon],
      means: words.roadmap.means[horizon],
      outcomes: ahead
        .filter(({ data }) => data.horizon === horizon)
        .map((outcome) => outcomeCard(outcome, shared, tools)),
    })),
    done: endedOutcomes(outcomes, 'done', tools),
    dropped: endedOutcomes(outcomes, 'dropped', tools),
    filter: teamFilter(outcomes, tools),
    quarter: currentQuarterLink(tools),
    quarters: QUARTERS,
    sheet: ROADMAP_SHEET,
    readOn: view.entries.filter(({ data, life }) => data.tags.includes(READ_ON) && life === 'active').map(tools.linkTo),
  };
}

function teamFilter(outcomes: readonly Entry<'outcome'>[], { view, speech }: PageTools) {
  const teams = new Map(
    outcomes.flatMap(({ data }) => {
      const team = view.resolve(data.team, ['team']);
      return team === undefined ? [] : [[team.id, team.data.title] as const];
    }),
  );
  const options = [...teams]
    .map(([id, label]) => ({ id, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  const { team } = speech.names;
  return options.length < 2
    ? []
    : [{ name: 'team', label: team.one, all: directionWords(speech).roadmap.filter.all(team), options }];
}
