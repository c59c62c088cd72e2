/** Incident: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { incidentPages, incidentSections } from './pages.ts';
import { incidentSchema } from './schema.ts';

export const incident = defineKind({
  name: 'incident',
  area: 'health',
  words: healthWords,
  folder: { name: 'incidents' },
  schema: incidentSchema,
  reviewEvery: 'P12M',
  pages: incidentPages,
  anchors: (data) => anchorsOf(incidentSections, data),
  index: {
    facts: ({ data }, { speech }) =>
      data.points.length === 0 ? [] : [healthWords(speech).incident.points(data.points.length)],
  },
});
