/** Ladder: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { growthWords } from '../words/growth-words.ts';
import { ladderExports } from '../export/index.ts';
import { growFile, growPage } from '../plan/grow.ts';
import { mentoringPage } from '../mentoring/mentoring.ts';
import { ladderPages } from './pages.ts';
import { ladderRights } from './rights.ts';
import { ladderSchema } from './schema.ts';
import { EXPECTATIONS_PATH } from './paths.ts';
import { overviewSections } from '../overview/overview-sections.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { ladderChanged } from '../diff/changed.ts';

export const ladder = defineKind({
  name: 'ladder',
  area: 'growth',
  words: growthWords,
  folder: { name: 'ladders' },
  schema: ladderSchema,
  reviewEvery: 'P12M',
  changed: ladderChanged,
  carries: ['extends', 'disciplines', 'requirements'],
  pages: ladderPages,
  decides: ladderRights,
  overviews: (ladders, tools) => [...growPage(ladders, tools), ...mentoringPage(ladders, tools)],
  exports: (ladders, tools) => [...ladderExports(ladders, tools), ...growFile(ladders, tools)],
  importers: { ladder: async () => (await import('../import/importer.ts')).ladderImporter },
  exporters: async () => (await import('../export/exporters.ts')).exporters,
  commands: {
    diff: async () => (await import('../diff/command.ts')).ladderDiff,
    extract: async () => (await import('../extract/command.ts')).ladderExtract,
  },
  anchors: (data) => [...data.levels.map((level) => level.id), ...anchorsOf(overviewSections, data)],
  anchorsBelow: (data) => new Map(data.expectations.map(({ id }) => [id, EXPECTATIONS_PATH])),
  index: {
    facts({ data }, { speech }) {
      const words = growthWords(speech).ladder.facts;
      return [
        words.levels(data.levels.length),
        words.groups(data.groups.length),
        words.expectations(data.expectations.length),
        words.version(data.version),
      ];
    },
  },
});
