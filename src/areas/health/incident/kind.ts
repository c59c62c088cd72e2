/** Incident: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { incidentPages, incidentSections } from './pages.ts';
import { incidentSchema } from './schema.ts';
import { momentOf } from './times.ts';

export const incident = defineKind({
  name: 'incident',
  area: 'health',
  words: healthWords,
  folder: { name: 'incidents' },
  schema: incidentSchema,
  // What happened does not go out of date.
  reviewEvery: 'P10Y',
  pages: incidentPages,
  anchors: (data) => anchorsOf(incidentSections, data),
  index: {
    // The newest first.
    order: ({ data }) => -momentOf(data.started),
    facts: ({ data }, { speech }) => [
      healthWords(speech).incident.severity(data.severity),
      speech.day(data.started.slice(0, 10)),
    ],
  },
});
