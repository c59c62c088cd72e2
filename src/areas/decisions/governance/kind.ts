/** Governance guide: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { timeline } from './timeline.ts';
import { governancePages, governanceRights, governanceSections } from './pages.ts';
import { governanceSchema } from './schema.ts';
import { governanceChanged } from './changed.ts';

export const governance = defineKind({
  name: 'governance',
  area: 'decisions',
  words: decisionsWords,
  folder: { name: 'governance' },
  schema: governanceSchema,
  reviewEvery: 'P12M',
  changed: governanceChanged,
  pages: governancePages,
  decides: governanceRights,
  anchors: (data) => anchorsOf(governanceSections, data),
  index: {
    facts({ data: { steps } }, { speech }) {
      const words = decisionsWords(speech).governance;
      const { total } = timeline(steps);
      return [words.steps(steps.length), ...(total === undefined ? [] : [words.atMost(speech.duration(total))])].filter(
        () => steps.length > 0,
      );
    },
  },
});
