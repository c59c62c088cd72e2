/** The rituals of a role take no more hours a week than the playbook allows. */
import { defineRule, exampleConfig } from '#model/rule.ts';
import { meetingLoad, tenths } from '#areas/rhythm/load/meeting-load.ts';
import { recurring } from '../rule-examples.ts';

const playbook = (limits: string) => exampleConfig(`meetingLoad: ${limits}`);
const everyWeekday = recurring('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR');

export default defineRule({
  id: 'ritual/meeting-load',
  severity: 'error',
  why: 'Meetings grow one at a time, and nobody sees the sum until there is no time left to think.',
  fix: 'Shorten a ritual, hold it less often, send fewer roles to it, or raise the limit in `playbook.yaml`.',
  valid: [
    [everyWeekday],
    [everyWeekday, playbook('{ default: 3 }')],
    [everyWeekday, playbook('{ default: 1, roles: { example-role: 2.5 } }')],
  ],
  invalid: [
    {
      content: [everyWeekday, playbook('{ default: 2 }')],
      expect: ['12:11 Unexpected meeting load of `2.5` hours a week for *Example role*, expected at most `2`'],
    },
    {
      content: [everyWeekday, playbook('{ default: 4, roles: { example-role: 1 } }')],
      expect: ['12:11 Unexpected meeting load of `2.5` hours a week for *Example role*, expected at most `1`'],
    },
  ],
  check({ entries, playbook: { config, resolve }, today, report }) {
    for (const { role, hours, limit, isOver, shares } of meetingLoad(entries('ritual'), { config, resolve }, today)) {
      const [heaviest] = shares;
      if (!isOver || heaviest === undefined) continue;
      const parts = shares.slice(0, 3).map((share) => `${share.ritual.data.title}, ${tenths(share.hours)}`);
      report(
        heaviest.ritual.at(['roles', heaviest.index, 'role']),
        `Unexpected meeting load of \`${tenths(hours)}\` hours a week for *${role.data.title}*, expected at most \`${limit}\``,
        `Shorten a ritual, hold it less often, or let part of the role come as \`optional\`. Most of it is ${parts.join('; ')}.`,
      );
    }
  },
});
