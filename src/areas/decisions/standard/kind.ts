/** Standard: how this kind of content is named, stored and shown. */
import { isKind } from '#model/entry.ts';
import { defineKind } from '#model/kind.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { checklistFile } from '../checklist/spreadsheet.ts';
import { standardNotes } from './notes.ts';
import { requirementAnchor } from './anchor.ts';
import { standardPages, standardSections } from './pages.ts';
import { FACT_COLUMNS } from '../adoption/facts.ts';
import { isUnder } from '../adoption/adoption.ts';
import { staleFacts } from '../adoption/stale-list.ts';
import { standardSchema } from './schema.ts';
import { standardChanged } from './changed.ts';

export const standard = defineKind({
  name: 'standard',
  area: 'decisions',
  words: decisionsWords,
  folder: { name: 'standards' },
  schema: standardSchema,
  facts: FACT_COLUMNS,
  elsewhere: { places: ['docs/standards', 'standards'] },
  governs: (standard, other, playbook) => isKind(other, 'system') && isUnder(standard, other, playbook),
  reviewEvery: 'P12M',
  changed: standardChanged,
  pages: standardPages,
  notes: standardNotes,
  lists: [staleFacts],
  namedExporters: { 'facts-template': async () => (await import('../adoption/facts-template.ts')).factsTemplate },
  exports: (standards, tools) => standards.map((each) => checklistFile(each, tools)),
  anchors: (data) => [
    ...anchorsOf(standardSections, data),
    ...data.requirements.map(({ id }) => requirementAnchor(id)),
  ],
  reserves: (anchor) => isReserved(standardSections, anchor),
  index: {
    facts: ({ data: { code, requirements } }, { speech }) => [
      code,
      decisionsWords(speech).standard.requirements(requirements.length),
    ],
  },
});
