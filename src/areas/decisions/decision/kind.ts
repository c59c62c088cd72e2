/** Decision: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { dateInWords } from '#words/date-words.ts';
import { decisionExports } from './exports.ts';
import { lifeOfDecision } from './life.ts';
import { adoptMadr } from '../madr/adopt.ts';
import { boardPage } from '../board/board.ts';
import { decisionOverviews } from './overview-pages.ts';
import { decisionPages } from './pages.ts';
import { decisionSchema } from './schema.ts';
import { decisionSections, LINEAGE } from './sections.ts';
import { STATUSES } from './words.ts';

const PURPOSE = 'What was decided, by whom and why, what spoke against it, and what is waiting to be decided.';

export const decision = defineKind({
  name: 'decision',
  area: 'decisions',
  label: { one: 'Decision', many: 'Decisions' },
  folder: { name: 'decisions' },
  purpose: PURPOSE,
  schema: decisionSchema,
  // A decision is a record; what wants a day to be looked at again says so in `revisit`.
  reviewEvery: 'P3Y',
  adopt: adoptMadr,
  life: lifeOfDecision,
  pages: decisionPages,
  anchors: decisionSections,
  reserves: (anchor) => anchor === LINEAGE.id,
  index: {
    order: ({ data }) => data.number,
    facts: ({ data }) => [STATUSES[data.status], dateInWords(data.decided ?? data.created)],
    page: (decisions, tools) => boardPage(PURPOSE, decisions, tools),
  },
  overviews: decisionOverviews,
  exports: decisionExports,
  importers: { decisions: async () => (await import('../import/importer.ts')).decisions },
});
