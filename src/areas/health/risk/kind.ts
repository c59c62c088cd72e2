/** Risk: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { riskAttention, riskFigures } from './attention.ts';
import { riskLists } from './lists.ts';
import { riskMoved } from './moved.ts';
import { riskNotes } from './notes.ts';
import { riskPages, riskSections } from './pages.ts';
import { registerFile } from './register/register-csv.ts';
import { registerPages } from './register/register.ts';
import { riskSchema } from './schema.ts';
import { exposureOf } from './standing.ts';
import { riskChanged } from './changed.ts';

export const risk = defineKind({
  name: 'risk',
  area: 'health',
  words: healthWords,
  folder: { name: 'risks' },
  table: { named: { field: 'team', folder: 'teams' } },
  schema: riskSchema,
  reviewEvery: 'P3M',
  changed: riskChanged,
  pages: riskPages,
  anchors: (data) => anchorsOf(riskSections, data),
  reserves: (anchor) => isReserved(riskSections, anchor),
  index: {
    pages: registerPages,
    // The largest first.
    order: ({ data }) => -exposureOf(data),
    facts({ data }, { speech }) {
      const words = healthWords(speech).risk;
      return [words.states[data.state], words.notes.exposure(exposureOf(data))];
    },
  },
  attention: riskAttention,
  figures: riskFigures,
  notes: riskNotes,
  lists: riskLists,
  exports: registerFile,
  moved: riskMoved,
});
