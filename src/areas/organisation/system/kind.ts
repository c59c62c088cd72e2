/** System: how this kind of content is named, stored and shown. */
import { defineKind, type Kind } from '#model/kind.ts';
import { adoptCatalog, SYSTEM_DOCUMENT } from '../catalog/adopt.ts';
import { organisationWords } from '../words/organisation-words.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { systemsIndexPages } from '../system-table/systems-index.ts';
import { systemAttention } from './attention.ts';
import { OVERVIEW } from '../overview/address.ts';
import { organisationOverview } from '../overview/overview.ts';
import { systemLists } from './lists.ts';
import { systemPages, systemSections } from './pages.ts';
import { systemSchema } from './schema.ts';
import { systemChanged } from './changed.ts';

export const system: Kind<'system'> = defineKind({
  name: 'system',
  area: 'organisation',
  words: organisationWords,
  folder: { name: 'systems' },
  schema: systemSchema,
  adoptData: adoptCatalog,
  elsewhere: { places: ['catalog-info.yaml'], document: SYSTEM_DOCUMENT },
  codeAt: ({ repo }) => repo,
  reviewEvery: 'P12M',
  changed: systemChanged,
  pages: systemPages,
  attention: systemAttention,
  lists: systemLists,
  overviews: (_, tools) => [organisationOverview(tools)],
  overviewPaths: () => [OVERVIEW],
  exporters: async () => (await import('../system-table/exporters.ts')).systemExporters,
  namedExporters: { catalog: async () => (await import('../catalog/export-catalog.ts')).exportCatalog },
  importers: { catalog: async () => (await import('../catalog/importer.ts')).catalog },
  anchors: (data) => anchorsOf(systemSections, data),
  reserves: (anchor) => isReserved(systemSections, anchor),
  index: {
    pages: (systems, tools, overviews) => systemsIndexPages(system, systems, tools, overviews),
    group: ({ data }, tools) => tools.link(data.domain, 'domain')?.label,
    facts({ data }, tools) {
      const words = organisationWords(tools.speech).system;
      const { team } = tools.speech.names;
      const owner = data.owner === null ? words.noTeamOwns(team.inText.one) : tools.link(data.owner, 'team')?.label;
      const tier = data.tier === undefined ? [] : [words.tier(data.tier)];
      const stage = data.lifecycle === 'production' ? [] : [words.stages[data.lifecycle]];
      return [...(owner === undefined ? [] : [owner]), words.types[data.type], ...tier, ...stage];
    },
  },
});
