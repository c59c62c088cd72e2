/** The checkpoints of a plan as a calendar of whole days: made in the browser, because only the reader knows when they begin. */
import { contentLine, escaped } from '#words/calendar/content-line.ts';
import type { EventRevision } from '#words/calendar/event-revision.ts';
import { revisionLines } from '#words/calendar/revision-lines.ts';
import { say } from '#words/say.ts';
import { dateOf, type Start } from './dates.client.ts';
import type { Outline } from './outline.ts';
import type { PLAN_WORDS } from './plan-words.ts';

export function checkpointsFile(
  plan: Outline,
  start: Start,
  { revision, words }: { readonly revision: EventRevision; readonly words: typeof PLAN_WORDS },
): string {
  const checkpoints = plan.phases.flatMap((phase) => phase.checkpoints);
  const [name = '', playbook = ''] = plan.event.split('@');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Onboarding//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...checkpoints.flatMap(({ day, with: role, questions }, index) => [
      'BEGIN:VEVENT',
      // The same for the same plan, so that a start that moves does not leave a second set behind.
      contentLine('UID', `${name}-day-${day}-${index}@${playbook}`),
      ...revisionLines(revision),
      `DTSTART;VALUE=DATE:${basic(dateOf(day, start))}`,
      contentLine('SUMMARY', escaped(say(role === '' ? words.event : words.eventWith, { day, role }))),
      contentLine('DESCRIPTION', escaped(`${questions.map((each) => `- ${each}`).join('\n')}\n\n${plan.address}`)),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function basic(day: string): string {
  return day.replaceAll('-', '');
}
