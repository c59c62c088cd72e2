/** What standards say on the page of a system: how far it has come with each, what is not met first. */
import { isKind, type Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Note, Said } from '#model/notes.ts';
import type { Speech } from '#model/speech.ts';
import { isUnder, stateOf, type KnownState } from '../adoption/adoption.ts';
import { ADOPTION_SIGNS } from '../adoption/signs.ts';
import { decisionsWords } from '../words/decisions-words.ts';

/** The most pressing state first. */
const PRESSING: readonly KnownState[] = ['not-met', 'partial', 'unknown', 'met', 'not-applicable'];

export function standardNotes(about: Entry, tools: PageTools): Note | undefined {
  if (!isKind(about, 'system')) return undefined;
  const { view, speech } = tools;
  const { states } = decisionsWords(speech).adoption;
  const rows = view
    .entriesOf('standard')
    .filter((standard) => standard.life !== 'archived' && isUnder(standard, about, view))
    .map((standard) => ({ standard, state: stateOf(standard, about, view) }))
    .toSorted((a, b) => PRESSING.indexOf(a.state) - PRESSING.indexOf(b.state));
  if (rows.length === 0) return undefined;
  return {
    topic: 'standards',
    glance: glanceAt(
      rows.map(({ state }) => state),
      speech,
    ),
    rows: rows.map(({ standard, state }) => ({
      ...tools.linkTo(standard),
      details: [escapeHtml(standard.data.code)],
      state: { label: states[state], ...ADOPTION_SIGNS[state] },
    })),
  };
}

/** How many are in the worst state that one of them is in: *2 not met*. */
function glanceAt(states: readonly KnownState[], speech: Speech): Said | undefined {
  const words = decisionsWords(speech).adoption.glance;
  const [worst] = states;
  if (worst === undefined) return undefined;
  // That nobody has judged it yet is no verdict.
  const tone = worst === 'unknown' ? 'plain' : ADOPTION_SIGNS[worst].tone;
  return { label: words[worst](states.filter((state) => state === worst).length), tone };
}
