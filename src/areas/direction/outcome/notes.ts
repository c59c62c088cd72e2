/** What outcomes say on the page of the team that works on them, and of those that they wait for. */
import type { Entry } from '#model/entry.ts';
import { isKind } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Note, NoteRow, Said } from '#model/notes.ts';
import { periodInWords } from '../period/period-words.ts';
import { directionWords } from '../words/direction-words.ts';
import { HORIZONS } from './schema.ts';
import { isOpenOutcome, outcomeStanding } from './standing/outcome-standing.ts';
import { CONFIDENCE_TONES } from './standing/standing-words.ts';

const place = ({ data }: Entry<'outcome'>) => HORIZONS.indexOf(data.horizon);

export function outcomeNotes(about: Entry, tools: PageTools): Note | undefined {
  const references = tools.view
    .referencesTo(about)
    .flatMap(({ from, path }) => (isKind(from, 'outcome') && isOpenOutcome(from) ? { outcome: from, path } : []));
  const by = (fields: readonly string[]) => [
    ...new Set(references.filter(({ path }) => fields.includes(String(path[0]))).map(({ outcome }) => outcome)),
  ];
  const own = by(['team', 'owners']).toSorted((a, b) => place(a) - place(b));
  const waiting = by(['dependsOn']).filter((outcome) => !own.includes(outcome));
  if (own.length + waiting.length === 0) return undefined;
  const { waitsForIt } = directionWords(tools.speech).outcome;
  const rows = [...own.map((each) => row(each, tools)), ...waiting.map((each) => row(each, tools, waitsForIt))];
  return { topic: 'outcomes', glance: own.length > 0 ? rows[0]?.state : undefined, rows };
}

function row(outcome: Entry<'outcome'>, tools: PageTools, what?: string): NoteRow {
  const words = directionWords(tools.speech).outcome;
  const { reached, keyResults } = outcomeStanding(outcome, tools.view, tools.today);
  const facts = [
    periodInWords(outcome.data.period, tools.speech),
    words.progress(reached.length, keyResults.length),
    ...(what === undefined ? [] : [what]),
  ];
  return {
    ...tools.linkTo(outcome),
    details: [escapeHtml(facts.join(' · '))],
    state: stateOf(outcome, tools),
  };
}

function stateOf(outcome: Entry<'outcome'>, { view, today, speech }: PageTools): Said {
  const words = directionWords(speech).outcome;
  const { confidence, isOverdue } = outcomeStanding(outcome, view, today);
  const horizon = words.horizons[outcome.data.horizon];
  const label = confidence ? words.nearness(horizon, words.confidences[confidence.level]) : horizon;
  return { label, tone: isOverdue ? 'bad' : confidence ? CONFIDENCE_TONES[confidence.level] : 'plain' };
}
