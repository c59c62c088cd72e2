/** What incidents say on the page of a system they hit, and on that of the team that owns them: the last ones, and actions past their day. */
import { isKind, type Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Note } from '#model/notes.ts';
import { healthWords } from '../words/health-words.ts';
import { actionsOf } from './actions.ts';
import { spanInWords } from './span-in-words.ts';
import { momentOf, timesTo } from './times.ts';

/** As many as a person who is paged at night has time for. */
const MOST = 5;

export function incidentNotes(about: Entry, tools: PageTools): Note | undefined {
  const field = isKind(about, 'system') ? 'systems' : isKind(about, 'team') ? 'owner' : undefined;
  if (field === undefined) return undefined;
  const { view, speech, today } = tools;
  const told = view
    .referencesTo(about)
    .flatMap(({ from, path }) => (isKind(from, 'incident') && path[0] === field ? from : []));
  const own = [...new Set(told)]
    .filter(({ life }) => life !== 'archived')
    .toSorted((a, b) => momentOf(b.data.started) - momentOf(a.data.started));
  const [last] = own;
  if (last === undefined) return undefined;
  const words = healthWords(speech).incident;
  const rows = own.slice(0, MOST).map((incident) => {
    const { data } = incident;
    const late = actionsOf([incident], today).filter(({ standing }) => standing === 'overdue').length;
    const details = [
      words.severity(data.severity),
      speech.day(data.started.slice(0, 10)),
      words.lasted(spanInWords(timesTo(data).resolve, speech)),
    ];
    return {
      ...tools.linkTo(incident),
      details: details.map(escapeHtml),
      state: late === 0 ? undefined : { label: words.attention(late), tone: 'bad' as const },
    };
  });
  return {
    topic: 'incidents',
    glance: { label: words.lastOn(speech.day(last.data.started.slice(0, 10))), tone: 'plain' },
    rows,
  };
}
