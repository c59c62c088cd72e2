/** What the roadmap says, in English. */
import type { Name } from '#model/speech.ts';
import { counted } from '#words/number-words.ts';

export const roadmapInEnglish = {
  title: 'Roadmap',
  see: 'See the roadmap',
  description: ({ many }: Name) =>
    `${many} by horizon: who owns them, what they depend on, what could stop them, and what was dropped and why.`,
  /** What stands in a column. */
  means: {
    now: 'Worked on this quarter.',
    next: 'Begins when there is room.',
    later: 'Matters, not in order yet.',
  },
  nothing: {
    now: ({ inText }: Name) => `No ${inText.one} is worked on at present.`,
    next: 'Nothing is expected to begin next.',
    later: 'Nothing is planned for later.',
  },
  numbers: 'Key results',
  sharedWith: 'shared with {outcomes}',
  owners: 'Owners',
  dependsOn: 'Depends on',
  dependency: { agreed: 'agreed', open: 'not agreed' },
  milestones: 'Milestones',
  milestone: { reached: 'reached', late: 'past due' },
  risks: 'Risks',
  confidence: 'Confidence',
  /** When something is needed or due. */
  when: {
    by: (day: string) => `by ${day}`,
    next: 'after this quarter',
    later: 'later',
  },
  done: 'Recently done',
  dropped: 'Dropped, and why',
  earlier: (count: number) => `${counted(count, 'more')} before that: {quarters}`,
  earlierLink: 'quarter by quarter',
  filter: {
    label: 'Narrow the roadmap',
    all: ({ inText }: Name) => `All ${inText.many}`,
  },
  quarter: 'What this quarter holds: {quarter}',
  sheet: 'As a table, for slides: {file}',
  sheetName: 'roadmap.csv',
  readOn: 'About sharing it: {entries}',
  columns: {
    horizon: 'Horizon',
    impact: 'Who gains, and how',
    confidence: 'Confidence',
    because: 'Because',
    numbers: 'Key results',
    metrics: 'Metrics',
    shared: 'Shared metrics',
    dependsOn: 'Depends on',
    risks: 'Risks',
    ended: 'Ended',
    outcome: 'What came of it',
  },
};
