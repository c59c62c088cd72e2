/** What risks say on the pages of teams and systems: what they owe others, and what may go wrong for them. */
import { isKind, type Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Note, NoteRow, Said } from '#model/notes.ts';
import { healthWords } from '../words/health-words.ts';
import { teamWaiting } from './dependency.ts';
import { dueView } from './due.ts';
import { byExposure } from './groups.ts';
import { exposureOf, HIGH, isNotAgreed, isWatched } from './standing.ts';

type Risk = Entry<'risk'>;

/** A page of a team says what is most pressing; its register has the rest. */
const MOST_ROWS = 8;

export function riskNotes(about: Entry, tools: PageTools): Note | undefined {
  if (!isKind(about, 'team') && !isKind(about, 'system')) return undefined;
  const naming = tools.view
    .referencesTo(about)
    .flatMap(({ from, path }) =>
      isKind(from, 'risk') && isWatched(from.data) ? [{ risk: from, field: path[0] }] : [],
    );
  const owed = new Set(naming.flatMap(({ risk, field }) => (field === 'dependsOn' ? [risk] : [])));
  const own = new Set(
    naming.flatMap(({ risk, field }) => ((field === 'team' || field === 'owner') && !owed.has(risk) ? [risk] : [])),
  );
  const rows = [
    ...[...owed].toSorted(byExposure).map((risk) => owedRow(risk, tools)),
    ...[...own].toSorted(byExposure).map((risk) => ownRow(risk, tools)),
  ];
  if (rows.length === 0) return undefined;
  return { topic: 'risks', glance: glanceAt([...owed], [...own], tools), rows: rows.slice(0, MOST_ROWS) };
}

function owedRow(risk: Risk, tools: PageTools): NoteRow {
  const words = healthWords(tools.speech).risk;
  const { neededBy, agreed } = risk.data;
  const team = teamWaiting(risk, tools);
  const details = [
    team && words.notes.waits(team.data.title),
    neededBy && words.told.needed(dueView(neededBy, tools).says, false),
  ].flatMap((part) => (part ? [escapeHtml(part)] : []));
  return {
    ...tools.linkTo(risk),
    details,
    state:
      agreed === true
        ? { label: words.dependency.agreed, tone: 'good' }
        : { label: words.dependency.notAgreed, tone: 'bad' },
  };
}

function ownRow(risk: Risk, tools: PageTools): NoteRow {
  const words = healthWords(tools.speech).risk;
  const { next, type } = risk.data;
  const exposure = exposureOf(risk.data);
  const details = [words.types[type], next && words.told.step(dueView(next.due, tools).says)].flatMap((part) =>
    part ? [escapeHtml(part)] : [],
  );
  const tone = exposure >= HIGH ? 'bad' : 'plain';
  return { ...tools.linkTo(risk), details, state: { label: words.notes.exposure(exposure), tone } };
}

/** What is owed without a yes weighs more than what may happen. */
function glanceAt(owed: readonly Risk[], own: readonly Risk[], { speech }: PageTools): Said | undefined {
  const words = healthWords(speech).risk.notes;
  const open = owed.filter(({ data }) => isNotAgreed(data)).length;
  if (open > 0) return { label: words.notAgreed(open), tone: 'bad' };
  const high = own.filter(({ data }) => exposureOf(data) >= HIGH).length;
  return high > 0 ? { label: words.high(high), tone: 'caution' } : undefined;
}
