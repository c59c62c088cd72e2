/** Domain: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { organisationWords } from '../words/organisation-words.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { domainPages, domainSections } from './pages.ts';
import { domainSchema } from './schema.ts';

export const domain = defineKind({
  name: 'domain',
  area: 'organisation',
  words: organisationWords,
  folder: { name: 'domains' },
  schema: domainSchema,
  reviewEvery: 'P12M',
  pages: domainPages,
  anchors: (data) => anchorsOf(domainSections, data),
  reserves: (anchor) => isReserved(domainSections, anchor),
  index: {
    order: ({ data }) => domainSchema.shape.kind.options.indexOf(data.kind),
    group: ({ data }, { speech }) => organisationWords(speech).domain.sorts[data.kind].label,
    facts(entry, { view, speech }) {
      const systems = view.referencesTo(entry).filter(({ from }) => from.kind === 'system').length;
      return systems === 0 ? [] : [organisationWords(speech).domain.systems(systems, speech.names.system.inText)];
    },
  },
});
