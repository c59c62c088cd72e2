/** The timeline of an incident, as its table shows it: what the clock showed where it was told, and what happened. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { clockAt, eventMoments, offsetOf } from './times.ts';

export type TimelineView = ReturnType<typeof timelineView>;

export function timelineView(incident: Entry<'incident'>, tools: PageTools) {
  const { data } = incident;
  const offset = offsetOf(data.started);
  const moments = eventMoments(data.timeline);
  let day: string | undefined;
  const rows = data.timeline.map(({ at, kind, text }, index) => {
    const moment = moments[index];
    const clock = moment === undefined ? undefined : clockAt(moment, offset);
    const isNewDay = clock !== undefined && clock.slice(0, 10) !== day;
    day = clock?.slice(0, 10) ?? day;
    return {
      moment,
      /** Said once, above the first line of each day. */
      day: isNewDay ? day : undefined,
      time: clock?.slice(11) ?? at,
      kind,
      text: tools.inline(text, incident),
    };
  });
  return { offset, rows };
}
