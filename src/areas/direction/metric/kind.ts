/** Metric: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import { metricAttention } from './attention.ts';
import { metricExports } from './csv.ts';
import { metricsIndexPages } from './metrics-index.ts';
import { metricPages, metricSections } from './pages.ts';
import { metricSchema } from './schema.ts';
import { latestOf } from './series.ts';
import { valueInWords } from './value-words.ts';
import { CATEGORIES } from './values.ts';
import { metricChanged } from './changed.ts';

export const metric = defineKind({
  name: 'metric',
  area: 'direction',
  words: directionWords,
  folder: { name: 'metrics' },
  schema: metricSchema,
  series: { numbers: ['value'] },
  importers: { series: async () => (await import('../import-series/importer.ts')).series },
  reviewEvery: 'P12M',
  changed: metricChanged,
  pages: metricPages,
  anchors: (data) => anchorsOf(metricSections, data),
  reserves: (anchor) => isReserved(metricSections, anchor),
  index: {
    order: ({ data }) => CATEGORIES.indexOf(data.category),
    facts(metric, { speech }) {
      const latest = latestOf(metric);
      const category = directionWords(speech).metric.categories[metric.data.category];
      return latest === undefined ? [category] : [valueInWords(metric, latest.value, speech), category];
    },
    pages: metricsIndexPages,
  },
  attention: metricAttention,
  exports: metricExports,
  exporters: async () => (await import('./exporters.ts')).exporters,
});
