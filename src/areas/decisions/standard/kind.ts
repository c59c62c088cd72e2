/** Standard: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { checklistFile } from '../checklist/spreadsheet.ts';
import { standardPages } from './pages.ts';
import { standardSchema } from './schema.ts';
import { requirementAnchor, SECTIONS } from './sections.ts';

export const standard = defineKind({
  name: 'standard',
  area: 'decisions',
  label: { one: 'Standard', many: 'Standards' },
  folder: { name: 'standards' },
  purpose: 'The guardrails that our systems keep to, and the easy way to do so.',
  schema: standardSchema,
  reviewEvery: 'P12M',
  pages: standardPages,
  exports: (standards, tools) => standards.map((each) => checklistFile(each, tools)),
  anchors: ({ requirements, goldenPath }) => [
    SECTIONS.requirements.id,
    ...(goldenPath === undefined ? [] : [SECTIONS.goldenPath.id]),
    ...requirements.map(({ id }) => requirementAnchor(id)),
  ],
  reserves: (anchor) => anchor === SECTIONS.adoption.id || anchor === SECTIONS.exceptions.id,
  index: {
    facts: ({ data: { code, requirements } }) => [
      code,
      `${requirements.length} ${requirements.length === 1 ? 'requirement' : 'requirements'}`,
    ],
  },
});
