/** The page on which a team starts an experiment: the numbers to choose from, and a file to begin with. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { latestOf } from '../../metric/series.ts';
import { valueInWords } from '../../metric/value-words.ts';
import { directionWords } from '../../words/direction-words.ts';
import { newestFirst } from '../neighbours.ts';
import { standingView } from '../standing-view.ts';
import { experimentFile } from './experiment-file.ts';

type Metric = Entry<'metric'>;

// No entry has an underscore in its address.
export const START_EXPERIMENT = '/experiments/start_one/';

const FILE = 'experiments/next-experiment.yaml';
/** Where no team is known: one to replace. */
const SOME = { team: 'example-team', metric: 'example-metric' };

export type StartBody = ReturnType<typeof startBody>;

export function startPage(experiments: readonly Entry<'experiment'>[], tools: PageTools) {
  const { action, description } = directionWords(tools.speech).experiment.start;
  return {
    template: 'start-experiment',
    path: START_EXPERIMENT,
    title: action,
    description,
    body: startBody(experiments, tools),
    contents: [],
    action: { label: action },
  };
}

function startBody(experiments: readonly Entry<'experiment'>[], tools: PageTools) {
  const { view, speech } = tools;
  return {
    metrics: measuredIn(tools).map((metric) => {
      const latest = latestOf(metric);
      return {
        ...tools.linkTo(metric),
        question: tools.inline(metric.data.question, metric),
        now: latest && { value: valueInWords(metric, latest.value, speech), day: latest.date },
        tried: experiments
          .filter(({ data }) => view.resolve(data.metric, ['metric']) === metric)
          .toSorted(newestFirst)
          .map((experiment) => ({ ...tools.linkTo(experiment), standing: standingView(experiment.data, tools) })),
        begin: tools.newFile(FILE, fileFor(metric, tools)).filled,
      };
    }),
    file: tools.newFile(FILE, firstFile(tools).text),
    command: 'npx waymark new experiment next-experiment',
  };
}

/** The file to begin with where no number has been chosen yet. */
export function firstFile(tools: PageTools) {
  const [first] = measuredIn(tools);
  return { path: FILE, text: fileFor(first, tools) };
}

function measuredIn({ view }: PageTools): readonly Metric[] {
  return view.entriesOf('metric').filter(({ data }) => data.lifecycle === 'active');
}

function fileFor(metric: Metric | undefined, tools: PageTools): string {
  const { view, speech, today } = tools;
  const words = directionWords(speech).experiment.start;
  return experimentFile({
    team: (metric && teamOf(metric, tools)) ?? view.entriesOf('team')[0]?.id ?? SOME.team,
    metric: metric?.id ?? SOME.metric,
    today,
    says: {
      ...words.file,
      hypothesis: words.file.hypothesis(metric?.data.title ?? speech.names.metric.inText.one),
    },
  });
}

/** The team whose number it is; else the one that keeps it true. */
function teamOf({ data }: Metric, { view }: PageTools): string | undefined {
  return [...data.for, data.owner].flatMap((ref) => view.resolve(ref, ['team']) ?? [])[0]?.id;
}
