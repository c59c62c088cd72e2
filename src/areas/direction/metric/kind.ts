/** Metric: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import { metricPages, metricSections } from './pages.ts';
import { metricSchema } from './schema.ts';

export const metric = defineKind({
  name: 'metric',
  area: 'direction',
  words: directionWords,
  folder: { name: 'metrics' },
  schema: metricSchema,
  series: { numbers: ['value'] },
  reviewEvery: 'P12M',
  pages: metricPages,
  anchors: (data) => anchorsOf(metricSections, data),
  index: {
    facts: ({ data }, { speech }) =>
      data.points.length === 0 ? [] : [directionWords(speech).metric.points(data.points.length)],
  },
});
