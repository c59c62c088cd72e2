/** Incident: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { incidentAttention, incidentFigures } from './attention.ts';
import { incidentLists, incidentMoved } from './lists.ts';
import { incidentNotes } from './notes.ts';
import { actionsFile } from './register/actions-csv.ts';
import { incidentIndexPages } from './register/register.ts';
import { incidentPages, incidentSections } from './pages.ts';
import { incidentSchema } from './schema.ts';
import { momentOf } from './times.ts';
import { incidentChanged } from './changed.ts';

export const incident = defineKind({
  name: 'incident',
  area: 'health',
  words: healthWords,
  folder: { name: 'incidents' },
  schema: incidentSchema,
  // What happened does not go out of date.
  reviewEvery: 'P10Y',
  changed: incidentChanged,
  pages: incidentPages,
  anchors: (data) => [...anchorsOf(incidentSections, data), ...data.actions.map(({ id }) => `action-${id}`)],
  reserves: (anchor) => isReserved(incidentSections, anchor),
  attention: incidentAttention,
  figures: incidentFigures,
  notes: incidentNotes,
  lists: incidentLists,
  moved: incidentMoved,
  exports: actionsFile,
  importers: { incidents: async () => (await import('./import/importer.ts')).incidents },
  exporters: async () => (await import('./register/exporters.ts')).incidentExporters,
  index: {
    pages: incidentIndexPages,
    // The newest first.
    order: ({ data }) => -momentOf(data.started),
    facts: ({ data }, { speech }) => [
      healthWords(speech).incident.severity(data.severity),
      speech.day(data.started.slice(0, 10)),
    ],
  },
});
