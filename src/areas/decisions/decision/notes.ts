/** What decisions say on the pages of what they are about and of who decides them: what is open first, then what holds, the newest first. */
import type { Entry } from '#model/entry.ts';
import { isKind } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Note, NoteRow, Said } from '#model/notes.ts';
import type { Speech } from '#model/speech.ts';
import { newestFirst } from '../log/log.ts';
import { markOf, standingView, statusView } from '../mention/mention.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import type { DecisionEntry } from './relations.ts';
import { standingOf, type Standing } from './standing.ts';

const CONCERNS = ['affects', 'decisionMakers'];

interface Known {
  readonly decision: DecisionEntry;
  /** None for what is decided. */
  readonly standing: Standing | undefined;
}

export function decisionNotes(about: Entry, tools: PageTools): Note | undefined {
  const { view, today } = tools;
  const own = new Set(
    view
      .referencesTo(about)
      .flatMap(({ from, path }) => (isKind(from, 'decision') && CONCERNS.includes(String(path[0])) ? from : [])),
  );
  const held = newestFirst([...own].filter(({ life }) => life !== 'archived'));
  const known = held.map((decision): Known => ({ decision, standing: standingOf(decision.data, view, today) }));
  const open = known
    .filter(({ standing }) => standing !== undefined)
    .toSorted((a, b) => (a.standing?.days ?? Infinity) - (b.standing?.days ?? Infinity));
  const rows = [...open, ...known.filter((each) => !open.includes(each))].map((each) => row(each, tools));
  return rows.length === 0 ? undefined : { topic: 'decisions', glance: glanceAt(open, tools.speech), rows };
}

function row({ decision, standing }: Known, tools: PageTools): NoteRow {
  const { speech } = tools;
  const { days } = decisionsWords(speech).decision;
  const { title, decided, expires, status } = decision.data;
  const when = standing
    ? standingView(standing, speech).words
    : expires !== undefined
      ? `${days.expires}: ${speech.day(expires)}`
      : decided && speech.day(decided);
  const details = [markOf(decision, speech), ...(when === undefined ? [] : [when])];
  return {
    label: title,
    href: tools.address(decision),
    details: [escapeHtml(details.join(' · '))],
    state: statusView(status, speech),
  };
}

/** *2 overdue*, *1 open*. */
function glanceAt(open: readonly Known[], speech: Speech): Said | undefined {
  const words = decisionsWords(speech).decision.glance;
  const overdue = open.filter(({ standing }) => standing?.urgency === 'overdue');
  if (overdue.length > 0) return { label: words.overdue(overdue.length), tone: 'bad' };
  return open.length === 0 ? undefined : { label: words.open(open.length), tone: 'caution' };
}
