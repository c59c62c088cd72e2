/** Onboarding plan: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { startWords } from '../words/start-words.ts';
import { daysInWords } from './days.ts';
import { onboardingPages } from './pages.ts';
import { onboardingSchema } from './schema.ts';
import { isPlanAnchor, planAnchors } from './anchors.ts';

export const onboarding = defineKind({
  name: 'onboarding',
  area: 'start',
  words: startWords,
  folder: { name: 'onboarding' },
  schema: onboardingSchema,
  reviewEvery: 'P6M',
  pages: onboardingPages,
  anchors: planAnchors,
  reserves: isPlanAnchor,
  index: {
    facts: ({ data: { phases } }) => [
      daysInWords(Math.min(...phases.map(({ from }) => from)), Math.max(...phases.map(({ to }) => to))),
      `${phases.length} ${phases.length === 1 ? 'phase' : 'phases'}`,
      `${phases.flatMap(({ tasks }) => tasks).length} tasks`,
    ],
  },
});
