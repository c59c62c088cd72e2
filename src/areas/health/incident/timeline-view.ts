/** The timeline of an incident: its picture, and its table by the clock of the place where it was told. */
import type { EventsData } from '#charts/events.ts';
import { plainText } from '#markdown/plain-text.ts';
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { healthWords } from '../words/health-words.ts';
import { spanInWords } from './span-in-words.ts';
import { clockAt, eventMoments, minutesBetween, offsetOf } from './times.ts';
import { EVENT_SIGNS } from './signs.ts';
import { EVENTS } from './values.ts';

export type TimelineView = ReturnType<typeof timelineView>;
type IncidentEntry = Entry<'incident'>;

export function timelineView(incident: IncidentEntry, tools: PageTools) {
  const offset = offsetOf(incident.data.started);
  const rows = rowsOf(incident, offset, tools);
  return { offset, rows, picture: pictureOf(incident, rows, offset, tools) };
}

function rowsOf(incident: IncidentEntry, offset: string, tools: PageTools) {
  const { timeline } = incident.data;
  const moments = eventMoments(timeline);
  let day: string | undefined;
  return timeline.map(({ at, kind, text }, index) => {
    const moment = moments[index];
    const clock = moment === undefined ? undefined : clockAt(moment, offset);
    const isNewDay = clock !== undefined && clock.slice(0, 10) !== day;
    day = clock?.slice(0, 10) ?? day;
    return {
      moment,
      clock,
      /** Said once, above the first line of each day. */
      day: isNewDay ? day : undefined,
      time: clock?.slice(11) ?? at,
      kind,
      text: tools.explained(text, incident),
    };
  });
}

/** None where a line has no day: the check says so, and a picture could not. */
function pictureOf(
  { data }: IncidentEntry,
  rows: ReturnType<typeof rowsOf>,
  offset: string,
  { speech }: PageTools,
): EventsData | undefined {
  const { events, stages } = healthWords(speech).incident;
  const { started, detected, mitigated, resolved } = data;
  const stage = (label: string, from: string, to: string) => ({
    label,
    from: clockAt(from, offset),
    to: clockAt(to, offset),
    took: spanInWords(minutesBetween(from, to), speech),
  });
  const drawn = rows.flatMap(({ clock, kind }, index) =>
    clock === undefined ? [] : [{ at: clock, lane: kind, text: plainText(data.timeline[index]?.text ?? '') }],
  );
  if (drawn.length < rows.length) return undefined;
  return {
    lanes: EVENTS.map((id) => ({ id, label: events[id], sign: EVENT_SIGNS[id] })),
    events: drawn,
    stages: [
      stage(stages.unnoticed, started, detected),
      stage(stages.hurting, detected, mitigated ?? resolved),
      ...(mitigated === undefined ? [] : [stage(stages.repairing, mitigated, resolved)]),
    ],
  };
}
