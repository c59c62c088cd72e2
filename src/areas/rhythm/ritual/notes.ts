/** What rituals say on the page of a team: which it goes to, as what and when next, and how many hours a week that takes. */
import { isKind, type Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Note } from '#model/notes.ts';
import { cadenceFacts } from '../cadence/cadence.ts';
import { loadInWords } from '../load/load.ts';
import { meetingLoad } from '../load/meeting-load.ts';
import { nextDates } from '../next-dates/next-dates.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { PARTS, type Participation } from './schema.ts';

interface Attended {
  readonly ritual: Entry<'ritual'>;
  /** None where it only keeps the page of it. */
  readonly part: Participation['part'] | undefined;
}

export function ritualNotes(about: Entry, tools: PageTools): Note | undefined {
  if (!isKind(about, 'team')) return undefined;
  const attended = attendedBy(about, tools);
  if (attended.length === 0) return undefined;
  const rituals = attended.map(({ ritual }) => ritual);
  const load = meetingLoad(rituals, tools.view, tools.today).find(({ role }) => role === about);
  const words = rhythmWords(tools.speech);
  return {
    topic: 'rituals',
    glance: load && { label: words.load.aWeek(loadInWords(load.hours, tools.speech)), tone: 'plain' },
    rows: attended.map(({ ritual, part }) => {
      const next = nextDates(ritual, tools)?.items[0];
      const facts = [...cadenceFacts(ritual.data.cadence, tools.speech), ...(next ? [words.load.next(next.day)] : [])];
      return {
        ...tools.linkTo(ritual),
        details: [escapeHtml(facts.join(' · '))],
        state: part && { label: words.parts[part], tone: 'plain' },
      };
    }),
  };
}

/** Each ritual once, with the most that the team does there; what it only keeps comes last. */
function attendedBy(team: Entry<'team'>, { view }: PageTools): readonly Attended[] {
  const found = new Map<Entry<'ritual'>, Attended['part']>();
  for (const { from, path } of view.referencesTo(team)) {
    if (!isKind(from, 'ritual') || from.life === 'archived') continue;
    const part = path[0] === 'roles' && typeof path[1] === 'number' ? from.data.roles[path[1]]?.part : undefined;
    if (part === undefined && path[0] !== 'owner') continue;
    if (part !== undefined && place(part) < place(found.get(from))) found.set(from, part);
    else if (!found.has(from)) found.set(from, undefined);
  }
  return [...found]
    .map(([ritual, part]) => ({ ritual, part }))
    .toSorted((a, b) => place(a.part) - place(b.part) || a.ritual.data.title.localeCompare(b.ritual.data.title, 'en'));
}

function place(part: Attended['part']): number {
  return part === undefined ? PARTS.length : PARTS.indexOf(part);
}
