/** Skill: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { demandFor } from './demand.ts';
import { skillPages } from './pages.ts';
import { skillSchema } from './schema.ts';
import { ownSections, stepAnchor } from './sections.ts';

export const skill = defineKind({
  name: 'skill',
  area: 'growth',
  label: { one: 'Skill', many: 'Skills' },
  folder: { name: 'skills' },
  purpose: 'What each skill looks like, from first awareness to mastery.',
  schema: skillSchema,
  reviewEvery: 'P12M',
  pages: skillPages,
  anchors: (data) => [...ownSections(data), ...Object.keys(data.levels).map(stepAnchor)],
  reserves: (anchor) => anchor === 'who-needs-it',
  index: {
    group: ({ data }) => data.group,
    facts(entry, tools) {
      const levels = demandFor(entry, tools.view).flatMap((demand) => demand.levels).length;
      return levels === 0 ? [] : [`Asked of ${levels} ${levels === 1 ? 'level' : 'levels'}`];
    },
  },
});
