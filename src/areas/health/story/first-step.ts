/** A leader's first step: host a learning session, at which one story is told. */
import type { Entry } from '#model/entry.ts';
import type { FirstStep } from '#model/first-step.ts';
import type { PageTools } from '#model/kind.ts';
import { healthWords } from '../words/health-words.ts';
import { isTold, latestToldFirst } from './standing.ts';

const FILE = 'stories/first-story.md';
/** Where no team is known: one to replace. */
const SOME_TEAM = 'team/example-team';

export function hostASession(stories: readonly Entry<'story'>[], tools: PageTools): FirstStep {
  const words = healthWords(tools.speech).firstSteps.tell;
  const told = stories.filter(({ data }) => isTold(data, tools.today));
  const [last] = told.toSorted(latestToldFirst);
  const session = stories.find(({ data }) => data.session !== undefined)?.data.session;
  return {
    step: 'tell',
    label: words.host,
    why: words.why,
    last: last && { on: last.data.date, item: tools.linkTo(last) },
    left: last === undefined ? [] : [tools.linkTo(last)],
    tool:
      tools.link(session, 'ritual') ?? (stories.length > 0 ? { label: words.library, href: '/stories/' } : undefined),
    file: { path: FILE, text: storyFile(tools, words.file) },
    command: 'npx waymark new story first-story',
  };
}

interface StorySays {
  readonly title: string;
  readonly failure: string;
  readonly fix: string;
  readonly takeaway: string;
}

/** Valid content, to be replaced sentence by sentence. */
function storyFile({ view, today }: PageTools, says: StorySays): string {
  const [team] = view.entriesOf('team');
  const owner = team === undefined ? SOME_TEAM : `team/${team.id}`;
  return [
    '---',
    `title: ${says.title}`,
    `owner: ${owner}`,
    `reviewed: ${today}`,
    `date: ${today}`,
    `toldBy: ${owner}`,
    'failure: >-',
    `  ${says.failure}`,
    'fix: >-',
    `  ${says.fix}`,
    'takeaways:',
    '  - >-',
    `    ${says.takeaway}`,
    '---',
    '',
  ].join('\n');
}
