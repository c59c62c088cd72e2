/** What the last answers to health checks say on the page of a team or a system: each area by its weakest answer, the weakest area first. */
import { isKind, type Entry } from '#model/entry.ts';
import type { Html } from '#model/html.ts';
import { escapeHtml, joinHtml, markup } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Note, NoteRow, Said } from '#model/notes.ts';
import { scoreOf, tones, type Tone } from '../results/scores.ts';
import { checkOf, answersOf, previousOf, type Check, type Snapshot } from '../results/snapshots.ts';
import { changeOf, type Question } from '../results/trend.ts';
import { comparableAnswers } from './answers.ts';
import { healthWords } from '../words/health-words.ts';

const TONES: Readonly<Record<Tone, Said['tone']>> = { bad: 'bad', middle: 'caution', good: 'good', plain: 'plain' };

interface Area {
  readonly row: NoteRow;
  readonly score: number;
}

export function snapshotNotes(about: Entry, tools: PageTools): Note | undefined {
  const own = tools.view
    .referencesTo(about)
    .flatMap(({ from, path }) => (isKind(from, 'snapshot') && path[0] === 'unit' ? from : []));
  const latest = [...Map.groupBy(own, (snapshot) => checkOf(snapshot, tools.view))].flatMap(([check, snapshots]) => {
    const last = snapshots.toSorted((a, b) => (a.data.date < b.data.date ? 1 : -1))[0];
    return check === undefined || last === undefined ? [] : [{ check, last }];
  });
  const areas = latest.flatMap(({ check, last }) => areasOf(check, last, tools)).toSorted((a, b) => a.score - b.score);
  const [weakest] = areas;
  if (weakest === undefined) return undefined;
  return {
    topic: 'health',
    title: healthWords(tools.speech).snapshot.lastAnswers(tools.speech.names['health-check']),
    glance: weakest.row.state,
    rows: areas.map(({ row }) => row),
  };
}

/** Areas of which nothing was answered are left out. */
function areasOf(check: Check, snapshot: Snapshot, tools: PageTools): readonly Area[] {
  const [answers, before] = [answersOf(snapshot), beforeOf(snapshot, check, tools)];
  const { scale, areas } = check.data;
  const score = (question: Question) => scoreOf(question, answers[question.id], scale);
  return areas.flatMap((area): readonly Area[] => {
    const answered = area.questions.filter((question) => score(question) !== undefined);
    const [weakest] = answered.toSorted((a, b) => (score(a) ?? 1) - (score(b) ?? 1));
    const worth = weakest && score(weakest);
    if (weakest === undefined || worth === undefined) return [];
    const at = scale.findIndex(({ id }) => id === answers[weakest.id]);
    const change = changeOf([scoreOf(weakest, before[weakest.id], scale), worth]);
    const since = change && healthWords(tools.speech).snapshot.since[change];
    const state = {
      label: scale[at]?.label ?? '',
      sign: scale[at]?.glyph,
      tone: TONES[tones(scale.length, weakest.reverseScored)[at] ?? 'plain'],
    };
    const when = [tools.speech.day(snapshot.data.date), ...(since === undefined ? [] : [since])].join(' · ');
    const details: readonly Html[] = [
      joinHtml([markup`${tools.withoutLinks(weakest.text)} `, escapeHtml(`(${when})`)]),
    ];
    return [
      { score: worth, row: { label: area.label, href: `${tools.address(snapshot)}#area-${area.id}`, details, state } },
    ];
  });
}

/** What may not be compared is no change. */
function beforeOf(snapshot: Snapshot, check: Check, { view }: PageTools): Readonly<Record<string, string>> {
  return comparableAnswers(check.data, snapshot, previousOf(snapshot, view));
}
