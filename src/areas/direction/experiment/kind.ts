/** Experiment: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import { experimentPages, experimentSections } from './pages.ts';
import { experimentSchema } from './schema.ts';

export const experiment = defineKind({
  name: 'experiment',
  area: 'direction',
  words: directionWords,
  folder: { name: 'experiments' },
  schema: experimentSchema,
  reviewEvery: 'P12M',
  pages: experimentPages,
  anchors: (data) => anchorsOf(experimentSections, data),
  index: {
    // The newest first.
    order: ({ data }) => -Number(data.started.replaceAll('-', '')),
    facts({ data }, { speech }) {
      const words = directionWords(speech).experiment;
      return [data.quarter, data.result === undefined ? words.running : words.results[data.result]];
    },
  },
});
