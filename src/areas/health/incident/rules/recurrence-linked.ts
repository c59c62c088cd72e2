/** An incident that looks like an earlier one says whether it repeats it. */
import type { Entry } from '#model/entry.ts';
import { defineRule } from '#model/rule.ts';
import { chainsOf } from '../chains.ts';
import { AROUND, exampleIncident } from '../rule-examples.ts';
import { momentOf } from '../times.ts';

const YEAR = 366 * 86_400_000;

const spring = exampleIncident({ themes: ['delivered-twice'] }, 'spring');
const summer = (fields: Readonly<Record<string, unknown>>) =>
  exampleIncident(
    {
      started: '2026-04-10T09:00Z',
      detected: '2026-04-10T09:00Z',
      resolved: '2026-04-10T10:00Z',
      themes: ['delivered-twice'],
      ...fields,
    },
    'summer',
  );

export default defineRule({
  id: 'incident/recurrence-linked',
  severity: 'warning',
  why: 'What comes back tells more than either incident alone: the actions of the first were not enough, or never done.',
  fix: 'Name the earlier one in `recurrenceOf`, or give one of the two a theme that says how they differ.',
  valid: [
    [...AROUND, spring, summer({ recurrenceOf: ['spring'] })],
    [...AROUND, spring, summer({ themes: ['full-disk'] })],
    [...AROUND, exampleIncident({ themes: ['delivered-twice'], started: '2025-03-01T10:00Z' }, 'spring'), summer({})],
  ],
  invalid: [
    {
      content: [...AROUND, spring, summer({})],
      expect: [
        'incidents/summer.yaml:24:5 Unexpected theme `delivered-twice` on the same system as in `spring` within a year, expected the link in `recurrenceOf`',
      ],
    },
  ],
  check({ entries, playbook, report }) {
    const incidents = entries('incident').toSorted((a, b) => momentOf(a.data.started) - momentOf(b.data.started));
    const chain = chainsOf(incidents, playbook);
    const latest = new Map<string, Entry<'incident'>>();
    for (const incident of incidents) {
      const { themes, systems, started } = incident.data;
      const alike = themes.flatMap((theme, index) =>
        systems.map((system) => ({
          key: `${theme} ${playbook.resolve(system, ['system'])?.id ?? system}`,
          theme,
          index,
        })),
      );
      const found = alike
        .map((each) => ({ ...each, earlier: latest.get(each.key) }))
        .find(
          ({ earlier }) =>
            earlier !== undefined &&
            momentOf(started) - momentOf(earlier.data.started) <= YEAR &&
            chain(earlier) !== chain(incident),
        );
      if (found?.earlier !== undefined)
        report(
          incident.at(['themes', found.index]),
          `Unexpected theme \`${found.theme}\` on the same system as in \`${found.earlier.id}\` within a year, expected the link in \`recurrenceOf\``,
          `Write \`recurrenceOf: [${found.earlier.id}]\` where it came back, or choose a theme that says how they differ.`,
        );
      for (const { key } of alike) latest.set(key, incident);
    }
  },
});
