/** Snapshot: how this kind of content is named, stored and shown. */
import { checkOf, unitOf } from '../results/snapshots.ts';
import { defineKind, type Kind } from '#model/kind.ts';
import { healthWords } from '../words/health-words.ts';
import { snapshotAttention } from './attention.ts';
import { snapshotIndexPages } from './index-pages.ts';
import { snapshotLists } from './lists.ts';
import { snapshotNotes } from './notes.ts';
import { snapshotPages } from './pages.ts';
import { snapshotSchema } from './schema.ts';
import { isCheckAnchor, snapshotAnchors } from './sections.ts';
import { snapshotChanged } from './changed.ts';

export const snapshot: Kind<'snapshot'> = defineKind({
  name: 'snapshot',
  area: 'health',
  words: healthWords,
  folder: { name: 'snapshots' },
  schema: snapshotSchema,
  changed: snapshotChanged,
  pages: snapshotPages,
  attention: snapshotAttention,
  notes: snapshotNotes,
  lists: snapshotLists,
  anchors: snapshotAnchors,
  reserves: isCheckAnchor,
  index: {
    // The newest first.
    order: ({ data }) => -Number(data.date.replaceAll('-', '')),
    group(entry, { view }) {
      return checkOf(entry, view)?.data.title;
    },
    facts(entry, { view, speech }) {
      const unit = unitOf(entry, view, speech);
      const { people } = healthWords(speech).snapshot;
      return [...(unit ? [unit.label] : []), speech.day(entry.data.date), people(entry.data.participants)];
    },
    pages: (snapshots, tools, overviews) => snapshotIndexPages(snapshot, snapshots, tools, overviews),
  },
});
