/** Decision: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { lifeOfDecision } from './life.ts';
import { adoptMadr } from '../madr/adopt.ts';
import { openFirst } from '../board/open-first.ts';
import { decisionAttention } from './attention.ts';
import { boardPages, LINEAGE } from '../board/board.ts';
import { decisionExports } from '../log/feeds.ts';
import { markOfDecision } from './mark.ts';
import { decisionLists, decisionMoved } from './lists.ts';
import { decisionOverviews } from './overviews.ts';
import { decisionNotes } from './notes.ts';
import { decisionPages, decisionSections } from './pages.ts';
import { successionsAmong } from './relations.ts';
import { decisionSchema } from './schema.ts';
import { FORMER_MAP } from './values.ts';
import { decisionChanged } from './changed.ts';

export const decision = defineKind({
  name: 'decision',
  area: 'decisions',
  words: decisionsWords,
  folder: { name: 'decisions' },
  schema: decisionSchema,
  // A decision is a record; what wants a day to be looked at again says so in `revisit`.
  reviewEvery: 'P3Y',
  adopt: adoptMadr,
  elsewhere: {
    places: ['docs/adr', 'docs/decisions', 'docs/architecture/decisions', 'doc/adr', 'adr'],
    without: ['**/*template*'],
  },
  number: ({ number }) => number,
  life: lifeOfDecision,
  mark: markOfDecision,
  pages: decisionPages,
  anchors: (data) => anchorsOf(decisionSections, data),
  reserves: (anchor) => isReserved(decisionSections, anchor),
  index: {
    order: ({ data }) => data.number,
    facts: ({ data }, { speech }) => {
      const day = data.decided ?? data.created;
      return [decisionsWords(speech).decision.statuses[data.status], ...(day === undefined ? [] : [speech.day(day)])];
    },
    preview: openFirst,
    pages: boardPages,
    joined: (decisions, view) => ({
      [FORMER_MAP]: successionsAmong(decisions, view).length === 0 ? undefined : LINEAGE,
    }),
  },
  overviews: decisionOverviews,
  overviewPaths: (decisions) =>
    decisions.some(({ data }) => data.type === 'exception') ? ['/decisions/exceptions/'] : [],
  attention: decisionAttention,
  notes: decisionNotes,
  lists: decisionLists,
  moved: decisionMoved,
  changed: decisionChanged,
  exports: decisionExports,
  importers: { decisions: async () => (await import('../import/importer.ts')).decisions },
});
