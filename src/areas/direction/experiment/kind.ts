/** Experiment: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { periodInWords } from '../period/period-words.ts';
import { directionWords } from '../words/direction-words.ts';
import { experimentAttention } from './attention.ts';
import { tryOneThing } from './first-step.ts';
import { experimentLists } from './lists.ts';
import { experimentPages, experimentSections } from './pages.ts';
import { registerFile } from './register/register-csv.ts';
import { registerPages } from './register/register.ts';
import { experimentSchema } from './schema.ts';
import { startPage } from './start/start.ts';
import { standingOn } from './standing.ts';
import { experimentChanged } from './changed.ts';

export const experiment = defineKind({
  name: 'experiment',
  area: 'direction',
  words: directionWords,
  folder: { name: 'experiments' },
  schema: experimentSchema,
  reviewEvery: 'P12M',
  changed: experimentChanged,
  pages: experimentPages,
  anchors: (data) => anchorsOf(experimentSections, data),
  reserves: (anchor) => isReserved(experimentSections, anchor),
  overviews: (experiments, tools) => [startPage(experiments, tools)],
  attention: experimentAttention,
  firstStep: tryOneThing,
  lists: experimentLists,
  exports: registerFile,
  exporters: async () => (await import('./register/exporters.ts')).experimentExporters,
  index: {
    pages: registerPages,
    // The newest first.
    order: ({ data }) => -Number(data.started.replaceAll('-', '')),
    facts({ data }, { speech, today }) {
      const words = directionWords(speech).experiment;
      return [periodInWords(data.quarter, speech), words.standings[standingOn(data, today).is]];
    },
  },
});
