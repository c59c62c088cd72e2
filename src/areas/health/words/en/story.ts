/** Stories: what their pages say, in English. */
import type { Label } from '#model/speech.ts';
import { counted } from '#words/number-words.ts';

export const storyInEnglish = {
  sections: { failure: 'What failed', fix: 'What fixed it', takeaways: 'What to take from it' },
  facts: { date: 'Date', toldBy: 'Told by', session: 'At', about: 'About' },
  recording: 'Watch the recording',
  next: (day: string) => `next, ${day}`,
  wasPlannedFor: (day: string) => `was planned for ${day}`,
  moved: { told: 'told', putOff: (from: string, to: string) => `moved from ${from} to ${to}` },
  library: {
    planned: 'Coming up',
    told: 'Told so far',
    toldBy: 'told by {teller}',
    narrow: 'Narrow the stories',
    search: 'Search',
    count: (count: number, { one, many }: Label) => counted(count, one, many),
    about: { label: 'About', all: 'Anything' },
  },
};
