/** Skill: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { growthWords } from '../words/growth-words.ts';
import { demandFor } from './demand.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { skillPages, skillSections, stepAnchor } from './pages.ts';
import { skillSchema } from './schema.ts';

export const skill = defineKind({
  name: 'skill',
  area: 'growth',
  words: growthWords,
  folder: { name: 'skills' },
  schema: skillSchema,
  reviewEvery: 'P2Y',
  pages: skillPages,
  anchors: (data) => [...anchorsOf(skillSections, data), ...Object.keys(data.levels).map(stepAnchor)],
  reserves: (anchor) => isReserved(skillSections, anchor),
  index: {
    group: ({ data }) => data.group,
    facts(entry, tools) {
      const levels = demandFor(entry, tools.view).flatMap((demand) => demand.levels).length;
      return levels === 0 ? [] : [growthWords(tools.speech).skill.askedOfLevels(levels)];
    },
  },
});
