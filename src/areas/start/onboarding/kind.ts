/** Onboarding plan: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { startWords } from '../words/start-words.ts';
import { onboardingPages } from './pages.ts';
import { onboardingSchema } from './schema.ts';
import { isPlanAnchor, planAnchors } from './anchors.ts';
import { onboardingChanged } from './changed.ts';

export const onboarding = defineKind({
  name: 'onboarding',
  area: 'start',
  words: startWords,
  folder: { name: 'onboarding' },
  schema: onboardingSchema,
  reviewEvery: 'P6M',
  changed: onboardingChanged,
  carries: ['extends'],
  pages: onboardingPages,
  anchors: planAnchors,
  reserves: isPlanAnchor,
  index: {
    facts({ data: { phases } }, { speech }) {
      const { days, plan } = startWords(speech);
      return [
        days(Math.min(...phases.map(({ from }) => from)), Math.max(...phases.map(({ to }) => to))),
        plan.phases(phases.length),
        plan.tasks(phases.flatMap(({ tasks }) => tasks).length),
      ];
    },
  },
});
