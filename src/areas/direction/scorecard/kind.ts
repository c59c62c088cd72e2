/** Scorecard: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import { conditionOf, isDoubtful } from '../metric/condition.ts';
import { scorecardLists } from './lists.ts';
import { metricsOf } from './metrics-of.ts';
import { scorecardPages, scorecardSections } from './pages.ts';
import { scorecardSchema } from './schema.ts';

export const scorecard = defineKind({
  name: 'scorecard',
  area: 'direction',
  words: directionWords,
  folder: { name: 'scorecards' },
  schema: scorecardSchema,
  reviewEvery: 'P12M',
  pages: scorecardPages,
  lists: scorecardLists,
  anchors: (data) => anchorsOf(scorecardSections, data),
  index: {
    facts(scorecard, { view, today, speech, link }) {
      const words = directionWords(speech).scorecard;
      const metrics = metricsOf(scorecard, view);
      const doubtful = metrics.filter((metric) => isDoubtful(conditionOf(metric, today))).length;
      const whose = link(scorecard.data.for, 'team', 'domain');
      return [
        ...(whose ? [whose.label] : []),
        words.metrics(metrics.length),
        ...(doubtful > 0 ? [words.doubtfulInShort(doubtful)] : []),
      ];
    },
  },
});
