/** Strategy: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { TRACE_PATH, traceAttention, traceOverview } from '../trace/trace.ts';
import { directionWords } from '../words/direction-words.ts';
import { strategyFacts, strategyGroup, strategyOrder } from './listing.ts';
import { strategyPages } from './pages.ts';
import { strategySchema } from './schema.ts';
import { policyAnchor, strategySections } from './sections.ts';

export const strategy = defineKind({
  name: 'strategy',
  area: 'direction',
  words: directionWords,
  folder: { name: 'strategies' },
  schema: strategySchema,
  reviewEvery: 'P3M',
  pages: strategyPages,
  anchors: (data) => [...anchorsOf(strategySections, data), ...data.policies.map(({ id }) => policyAnchor(id))],
  overviews: traceOverview,
  overviewPaths: () => [TRACE_PATH],
  attention: traceAttention,
  exporters: async () => (await import('./export/exporters.ts')).strategyExporters,
  index: { order: strategyOrder, group: strategyGroup, facts: strategyFacts },
});
